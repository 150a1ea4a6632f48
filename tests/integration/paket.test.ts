import sql from "sql-template-tag";
import { describe, expect, test } from "vitest";
import { asAccounts, asViewer, type Tx } from "@/lib/db";
import { useDatabase } from "../support/database";

const db = useDatabase();

const inside = <T>(run: (tx: Tx) => Promise<T>) => asViewer({ kantor: ["64"] }, run);
const number = (tx: Tx, n: number) => tx.one<{ n: number }>(sql`select ${n}::int as n`);
const broken = (tx: Tx) => tx.one(sql`select 1 / ${0}::int as n`);

describe("what is asked in one go", () => {
  test("is answered each to who asked it, rows or none", async () => {
    const found = await inside((tx) =>
      Promise.all([number(tx, 1), tx.run(sql`select`), tx.all(sql`select from kantor where false`), number(tx, 2)]),
    );
    expect(found).toEqual([{ n: 1 }, 1, [], { n: 2 }]);
  });

  test("runs in the order asked, in its transaction, as the viewer", async () => {
    const [first, second] = await inside((tx) =>
      Promise.all(
        ["pertama", "kedua"].map((w) =>
          tx.one<{ lama: string; kini: string; hak: string }>(
            sql`select current_setting('uji.kata', true) as lama, set_config('uji.kata', ${w}, true) as kini, current_user as hak`,
          ),
        ),
      ),
    );
    expect([first?.lama || null, first?.kini, second?.lama]).toEqual([null, "pertama", "pertama"]);
    expect(first?.hak).toBe("satudata_dalam");
  });

  test("fails with the one that fails; those before it were answered, those behind it were not run", async () => {
    const told: string[] = [];
    const tell = (word: string, p: Promise<unknown>) =>
      p.then(
        () => told.push(`${word} dijawab`),
        (e: Error) => told.push(`${word}: ${e.message}`),
      );
    await inside((tx) =>
      Promise.all([tell("satu", number(tx, 1)), tell("dua", broken(tx)), tell("tiga", number(tx, 3))]),
    ).catch(() => undefined);
    expect(told).toEqual(["satu dijawab", "dua: division by zero", "tiga: division by zero"]);
  });

  test("leaves its connection whole, also what it could not prepare", async () => {
    for (let n = 0; n < 6; n++) {
      await expect(
        inside((tx) => Promise.all([broken(tx), number(tx, n), tx.one(sql`select 'sesudah' as s`)])),
      ).rejects.toThrow("division by zero");
      expect(await inside((tx) => Promise.all([number(tx, n), tx.one(sql`select 'sesudah' as s`)]))).toEqual([
        { n },
        { s: "sesudah" },
      ]);
    }
  });

  test("is refused, and nothing else happens, where the database went away between two packets", async () => {
    const cut = inside(async (tx) => {
      const me = await tx.one<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      // returns when the backend is gone: its last word then stands before the next packet
      await db.query("select pg_terminate_backend($1, 10000)", [me?.pid]);
      await db.query("select pg_sleep(0.2)");
      return number(tx, 1);
    });
    await expect(cut).rejects.toThrow();
    expect(await inside((tx) => number(tx, 2))).toEqual({ n: 2 });
  });

  test("is undone with what was asked before somebody else refused", async () => {
    const refused = inside(async (tx) => {
      void tx.run(sql`select set_config('uji.kata', 'tinggal', false)`).catch(() => undefined);
      throw new Error("ditolak");
    });
    await expect(refused).rejects.toThrow("ditolak");
    const [after] = await inside((tx) => tx.all<{ w: string }>(sql`select current_setting('uji.kata', true) as w`));
    expect(after?.w || null).toBe(null);
  });
});

describe("who only reads", () => {
  test("changes nothing, whatever is asked", async () => {
    const active = sql`update sesi set terakhir_aktif = waktu()`;
    await asAccounts({}, (tx) => tx.run(active));
    await expect(asAccounts({ membaca: true }, (tx) => tx.run(active))).rejects.toThrow("read-only transaction");
  });

  test("gives each connection back: more readers than there are, and again behind them", async () => {
    const reader = (_: unknown, n: number) => asViewer({ kantor: ["64"], membaca: true }, (tx) => number(tx, n));
    for (let round = 0; round < 3; round++)
      expect(await Promise.all(Array.from({ length: 40 }, reader))).toEqual(
        Array.from({ length: 40 }, (_, n) => ({ n })),
      );
    expect(await inside((tx) => number(tx, 7))).toEqual({ n: 7 });
  });
});
