import sql from "sql-template-tag";
import { beforeAll, expect, test } from "vitest";
import { asAccounts, asViewer } from "@/lib/db";
import { catatJejak } from "@/lib/jejak/commands";
import { daftarJejak, periksaRantai } from "@/lib/jejak/queries";
import { kesiapan } from "@/lib/sehat/queries";
import { useDatabase } from "../support/database";
import { makePerson } from "../support/people";

const db = useDatabase();
const apa = async (jangkar?: Map<number, string>) => (await periksaRantai(jangkar)).cacat.map((c) => [c.no, c.apa]);

/** As somebody with the whole machine would: triggers off, one change, triggers on. */
async function tamper(change: string): Promise<void> {
  await db.query(`begin; set local session_replication_role = replica; ${change}; commit`);
}
async function restore(): Promise<void> {
  await tamper(
    "truncate jejak; insert into jejak select * from jejak_asli; update jejak_kepala set (no, hash) = (select no, hash from kepala_asli)",
  );
}

beforeAll(async () => {
  for (let i = 1; i <= 12; i++) {
    await asAccounts({}, (tx) =>
      catatJejak(tx, null, "kelola", {
        sasaran: `uji:${i}`,
        versi: i % 2 ? i : undefined,
        kantor: i % 3 ? undefined : "64.08",
        rincian: {
          teks: 'kutip " garis \\ baris\n tab\t kendali\u0001 huruf é 😀',
          angka: 1.5,
          bersarang: { b: [1, null, true], a: {} },
        },
      }),
    );
  }
  await db.query(
    "create table jejak_asli as select * from jejak; create table kepala_asli as select * from jejak_kepala",
  );
});

test("a whole chain is found whole, digests recomputed outside the database", async () => {
  const hasil = await periksaRantai();
  expect(hasil).toMatchObject({ no: 12, cacat: [] });
  const [kepala] = await db.query<{ hash: string }>("select encode(hash, 'hex') as hash from jejak_kepala");
  expect(hasil.hash).toBe(kepala?.hash);
});

test("parallel writers make one chain without gaps", async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      asAccounts({}, (tx) => catatJejak(tx, null, "masuk", { sasaran: `serentak:${i}` })),
    ),
  );
  expect(await periksaRantai()).toMatchObject({ no: 32, cacat: [] });
  await restore();
});

test("what is rolled back leaves no link", async () => {
  await asAccounts({}, async (tx) => {
    await catatJejak(tx, null, "kelola", { sasaran: "batal" });
    throw new Error("batal");
  }).catch(() => {});
  expect(await periksaRantai()).toMatchObject({ no: 12, cacat: [] });
});

test.each([
  ["a changed line", "update jejak set verba = 'lain' where no = 5", [[5, "isi"]]],
  ["a changed detail", `update jejak set rincian = '{"teks":"x"}' where no = 5`, [[5, "isi"]]],
  ["another day", "update jejak set pada = pada - interval '1 day' where no = 5", [[5, "isi"]]],
  [
    "a deleted line",
    "delete from jejak where no = 5",
    [
      [6, "celah"],
      [6, "sambungan"],
    ],
  ],
  ["a cut tail", "delete from jejak where no > 10", [[10, "kepala"]]],
  [
    "a line beyond the head",
    "insert into jejak select 13, pada, pelaku, verba, sasaran, kantor_kode, versi, rincian, sebelum, hash from jejak where no = 12",
    [[13, "kepala"]],
  ],
  [
    "an office that hides it",
    "update jejak set kantor_kode = 'zz' where no = 5",
    [
      [6, "celah"],
      [6, "sambungan"],
    ],
  ],
])("%s is found", async (_, change, expected) => {
  await tamper(change);
  expect(await apa()).toEqual(expected);
  await restore();
});

test("a tail cut together with the head is found by an anchor kept elsewhere", async () => {
  const { hash } = await periksaRantai();
  await tamper(
    "delete from jejak where no > 10; update jejak_kepala set (no, hash) = (select no, hash from jejak where no = 10)",
  );
  expect(await apa()).toEqual([]);
  expect(await apa(new Map([[12, hash.slice(0, 16)]]))).toEqual([[12, "jangkar"]]);
  await restore();
});

test("no role of the application can change, delete or renumber a link", async () => {
  for (const q of [
    sql`update jejak set verba = 'x'`,
    sql`delete from jejak`,
    sql`truncate jejak`,
    sql`update jejak_kepala set no = 1`,
  ]) {
    await expect(asAccounts({}, (tx) => tx.run(q))).rejects.toThrow();
    await expect(asViewer({ kantor: ["64"], auditor: true }, (tx) => tx.run(q))).rejects.toThrow();
  }
  await asAccounts({}, (tx) =>
    tx.run(
      sql`insert into jejak (no, pada, verba, sasaran, rincian, sebelum, hash) values (999, '2020-01-01', 'x', 'x', '{}', '', '')`,
    ),
  );
  expect(await periksaRantai()).toMatchObject({ no: 13, cacat: [] });
  await restore();
});

test("the accounts' role sees the last link only", async () => {
  const rows = await asAccounts({}, (tx) => tx.all<{ no: number }>(sql`select no from jejak`));
  expect(rows).toEqual([{ no: 12 }]);
});

test("readiness says which part fails", async () => {
  expect(await kesiapan()).toMatchObject({ siap: true });
  await tamper("delete from jejak where no = 12");
  expect(await kesiapan()).toMatchObject({ siap: false, bagian: { migrasi: { ok: true }, jejak: { ok: false } } });
  await restore();
  // a worker that never ran is said, and closes nothing
  expect((await kesiapan()).bagian.pekerja).toEqual({ ok: true, sebab: "pekerja belum pernah berjalan" });
  await db.query("update _prisma_migrations set finished_at = null where migration_name like '%_masuk'");
  expect(await kesiapan()).toMatchObject({
    siap: false,
    bagian: { migrasi: { ok: false, sebab: "1 migrasi belum diterapkan" } },
  });
});

test("only auditors read the trace, each the part of the own offices", async () => {
  const provinsi = await makePerson(db, { fungsi: "auditor", kantor: "64", nama: "Auditor Provinsi" });
  const samarinda = await makePerson(db, { fungsi: "auditor", kantor: "64.72" });
  const { baris, kepala } = await daftarJejak(provinsi, { verba: "kelola" });
  expect([baris.length, baris[0]?.no, kepala.no]).toEqual([12, 12, 12]);
  expect((await daftarJejak(provinsi, { sebelum: 5 })).baris.map((b) => b.no)).toEqual([4, 3, 2, 1]);
  expect((await daftarJejak(provinsi, { dari: "2020-01-01", sampai: "2020-01-02" })).baris).toEqual([]);
  expect((await daftarJejak(provinsi, { sasaran: "uji:3" })).baris).toHaveLength(1);
  expect((await daftarJejak(samarinda, {})).baris.every((b) => b.kantor === null)).toBe(true);
  expect(() => daftarJejak({ ...provinsi, tugas: [{ fungsi: "pimpinan", kantor: "64", jenis: [] }] }, {})).toThrow(
    "tidak ditemukan",
  );
});
