import { describe, expect, it } from "vitest";
import { isHalfFilled, stateOf, wipe } from "@/prisma/content";
import { deploy, status } from "@/prisma/migrate";
import { useEmptyDatabase } from "../../support/database";

const database = useEmptyDatabase();
const state = () => stateOf(database.url);

describe("whose database it is", () => {
  it("is nobody's while it has no tables, and while it is migrated and unused", async () => {
    expect(await state()).toBe("kosong");
    await deploy(database.url);
    expect(await state()).toBe("kosong");
  });

  it("is somebody's as soon as there is an account", async () => {
    await database.query("insert into pengguna (surel, nama, sandi_hash) values ('a@contoh.id', 'A', 'x')");
    expect(await state()).toBe("terisi");
    expect(await isHalfFilled(database.url)).toBe(false);
  });

  it("is a demo's when it says so, and half filled until it says that too", async () => {
    await database.query("insert into pengaturan (kunci, nilai) values ('demo', 'ya')");
    expect(await state()).toBe("demo");
    expect(await isHalfFilled(database.url)).toBe(true);
    await database.query("insert into pengaturan (kunci, nilai) values ('demo_terisi', 'sudah')");
    expect(await isHalfFilled(database.url)).toBe(false);
  });

  it("can be emptied and migrated again", async () => {
    await wipe(database.url);
    expect(await state()).toBe("kosong");
    await deploy(database.url);
    expect((await status(database.url)).pending).toEqual([]);
  });

  it("is somebody's when its tables are not ours", async () => {
    await wipe(database.url);
    await database.query("create table catatan_lain (n int)");
    expect(await state()).toBe("terisi");
  });
});
