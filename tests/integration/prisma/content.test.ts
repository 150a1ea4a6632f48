import { randomBytes } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { tugas } from "@/lib/jobs/tugas";
import { fillDemo, hold, isHalfFilled, prepareReference, stateOf, wipe } from "@/prisma/content";
import { checkKey } from "@/prisma/key";
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

  it("remembers from its first day which key seals its names, so that no other one is let in", async () => {
    await wipe(database.url);
    await prepareReference(database.url);
    const [key, other] = [process.env.IDENTITY_KEY ?? "", randomBytes(32).toString("base64")];
    expect(await checkKey(database.url, key)).toEqual({ changing: false });
    await expect(checkKey(database.url, other)).rejects.toThrow("bukan kunci basis data ini");
  });

  it("is somebody's when its tables are not ours", async () => {
    await wipe(database.url);
    await database.query("create table catatan_lain (n int)");
    expect(await state()).toBe("terisi");
  });
});

describe("the filling with demo records", () => {
  const jobs = () =>
    database.query<{ task: string; attempts: number; key: string; error: string }>(
      "select task_identifier as task, attempts, key, last_error as error from graphile_worker.jobs",
    );

  it("fails as a job that keeps its reason, and says it", async () => {
    await wipe(database.url);
    await deploy(database.url);
    // without offices there is nobody to record anything
    const said = await fillDemo(database.url).catch((error: Error) => error.message);
    expect(said).toMatch(/kantor/);
    expect(await jobs()).toMatchObject([
      { task: "isi_contoh", attempts: 1, key: "isi_contoh", error: expect.stringMatching(/kantor/) },
    ]);
    expect(await isHalfFilled(database.url)).toBe(true);
  });

  it("does not go on from a half, and says what to do", async () => {
    await expect(fillDemo(database.url)).rejects.toThrow("npm run demo -- --baru");
    expect(await isHalfFilled(database.url)).toBe(true);
  });

  it("is not work of the ordinary worker", () => {
    expect(Object.keys(tugas)).not.toContain("isi_contoh");
  });
});

it("is prepared by one process at a time", async () => {
  const said = vi.spyOn(console, "log").mockReturnValue();
  const turns: string[] = [];
  const first = await hold(database.url);
  const second = hold(database.url).then((letGo) => {
    turns.push("second");
    return letGo;
  });
  await vi.waitFor(() => expect(said).toHaveBeenCalledWith(expect.stringContaining("Menunggu proses lain")));
  turns.push("first done");
  await first();
  await (await second)();
  said.mockRestore();
  expect(turns).toEqual(["first done", "second"]);
});
