import sql, { type Sql } from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { buat } from "@/lib/catatan/commands";
import { asAccounts, asViewer } from "@/lib/db";
import { catatInformasi, informasiDariCatatan, tutupInformasi } from "@/lib/informasi/commands";
import { halamanInformasi } from "@/lib/informasi/halaman";
import { konteks } from "@/lib/jejak/commands";
import { hitungUlang } from "@/lib/tenggat/commands";
import { useDatabase } from "../support/database";
import { entry } from "../support/entries";
import { type Crew, crewOf, studied } from "../support/handover";
import { key, walk } from "../support/journey";
import { tip, traced } from "../support/tips";

const db = useDatabase();
let kutim: Crew;
let samarinda: Crew;
let provinsi: Crew;
beforeAll(async () => {
  [kutim, samarinda, provinsi] = [await crewOf(db, "64.08"), await crewOf(db, "64.72"), await crewOf(db, "64")];
});

/** Runs a statement past the commands, as the role of the inside. */
const force = (orang: Orang, ...statements: Sql[]) =>
  asViewer(konteks(orang, "uji"), async (tx) => {
    let rows = 0;
    for (const s of statements) rows += await tx.run(s);
    return rows;
  });
const fresh = async () => (await catatInformasi(kutim.operator, tip(), key())).id;
const insert = (over: Record<string, string | null> = {}) => {
  const v = { kantor: "64.08", wilayah: "64.08", hari: "2024-01-29", sumber: "lhp", dari: null, ...over };
  return sql`insert into informasi_awal (kantor_kode, wilayah_kode, tanggal_diterima, sumber, judul, uraian, dari_catatan_id)
    values (${v.kantor}, ${v.wilayah}, ${v.hari}::date, ${v.sumber}::text::sumber_informasi, 'Judul', 'Uraian', ${v.dari}::uuid)`;
};
const set = (id: string, what: Sql) => sql`update informasi_awal set ${what} where id = ${id}::uuid`;
const end = (id: string) => set(id, sql`status = 'selesai', selesai = '2024-02-01', alasan = 'x'`);

describe("the database refuses, when the code is wrong,", () => {
  test("a tip of another office, of the office below, of a place or day that cannot be", async () => {
    await expect(force(samarinda.operator, insert())).rejects.toThrow(/tidak ditemukan/);
    await expect(force(provinsi.operator, insert())).rejects.toThrow(/tidak ditemukan/);
    await expect(force(kutim.operator, insert({ wilayah: "64.72" }))).rejects.toThrow(/di luar wilayah/);
    await expect(force(kutim.operator, insert({ hari: "2099-01-01" }))).rejects.toThrow(/belum diterima/);
    expect(await force(kutim.operator, insert())).toBe(1);
  });

  test("a column that only it fills in", async () => {
    for (const column of ["dibuat_oleh", "status", "diputus_oleh", "id"])
      await expect(
        force(kutim.operator, sql`insert into informasi_awal (${sql([column])}) values (null)`),
        column,
      ).rejects.toThrow(/tidak ditemukan/);
  });

  test("what stands of a tip changing, or its end being undone; nobody deletes it, not even the owner", async () => {
    const id = await traced(kutim);
    for (const what of [sql`judul = 'Lain'`, sql`dibuat_oleh = null`, sql`diputus_pada = now()`])
      await expect(force(kutim.operator, set(id, what)), what.sql).rejects.toThrow(/tidak ditemukan/);
    await expect(force(kutim.operator, set(id, sql`mulai = '2024-01-30'`))).rejects.toThrow(/sudah diputus/);
    await tutupInformasi(kutim.operator, { id, tanggal: "2024-02-01", alasan: "Selesai." }, key());
    for (const what of [
      sql`status = 'ditelusuri', selesai = null, alasan = null`,
      sql`alasan = 'Lain'`,
      sql`jatuh_tempo = '2024-03-01'`,
    ])
      await expect(force(kutim.operator, set(id, what)), what.sql).rejects.toThrow(/sudah diputus/);
    for (const text of ["delete from informasi_awal", "truncate informasi_awal"])
      await expect(db.query(text)).rejects.toThrow(/hanya ditambah/);
    await expect(db.query("update informasi_awal set judul = 'Lain' where id = $1", [id])).rejects.toThrow(
      /tidak berubah/,
    );
  });

  test("steps that skip the penelusuran, days out of order, an end without its reason", async () => {
    const id = await fresh();
    await expect(force(kutim.operator, end(id))).rejects.toThrow(/baru saja dilanjutkan/);
    await expect(force(kutim.operator, set(id, sql`status = 'ditelusuri'`))).rejects.toThrow();
    const running = await traced(kutim);
    for (const what of [
      sql`status = 'selesai', selesai = '2024-02-01'`,
      sql`status = 'selesai', alasan = 'x'`,
      sql`status = 'selesai', selesai = '2024-01-01', alasan = 'x'`,
      sql`status = 'selesai', selesai = '2099-01-01', alasan = 'x'`,
      sql`status = 'menjadi_temuan', selesai = '2024-02-01'`,
      sql`status = 'dibatalkan'`,
      sql`status = 'diterima', mulai = null`,
      sql`halangan = 'tanpa hari', jatuh_tempo = '2024-02-07'`,
    ])
      await expect(force(kutim.operator, set(running, what)), what.sql).rejects.toThrow();
    expect(await force(kutim.operator, end(running))).toBe(1);
  });

  test("being held by somebody who did not take it, and a hand from another office", async () => {
    const id = await traced(kutim);
    const give = set(id, sql`dipegang_oleh = ${samarinda.operator.id}::uuid`);
    await expect(force(kutim.operator, give)).rejects.toThrow(/dipegang oleh/);
    for (const orang of [samarinda.operator, provinsi.verifikator]) expect(await force(orang, end(id))).toBe(0);
  });

  test("an origin that became a case, is another kind's or was cancelled; the same origin twice", async () => {
    const at = await studied(kutim);
    const from = (over: Record<string, string>) => force(kutim.operator, insert({ dari: at.id, ...over }));
    for (const sumber of ["lhp", "laporan_tidak_diregistrasi", "laporan_dicabut"])
      await expect(from({ sumber }), sumber).rejects.toThrow(/Hanya laporan/);
    await walk(kutim.verifikator, at, ["dicabut", "2024-01-18"]);
    await expect(from({ sumber: "laporan_tidak_diregistrasi" })).rejects.toThrow(/Hanya laporan/);
    await expect(
      force(provinsi.operator, insert({ kantor: "64", wilayah: "64", sumber: "laporan_dicabut", dari: at.id })),
    ).rejects.toThrow(/Hanya laporan/);
    await informasiDariCatatan(kutim.operator, at.id, key());
    await expect(from({ sumber: "laporan_dicabut" })).rejects.toThrow(/sudah menjadi informasi awal/);
  });

  test("a temuan of another transaction, another office or another kind", async () => {
    const id = await traced(kutim);
    const link = (temuan: string) =>
      set(id, sql`status = 'menjadi_temuan', selesai = '2024-02-01', temuan_id = ${temuan}::uuid`);
    const numbered = (kantor: string, sumber: string) =>
      entry("pelanggaran", {
        sumber,
        kantorKode: kantor,
        wilayahKode: kantor,
        nomor: `9/TM/${kantor}/${key().slice(0, 8)}`,
      });
    const own = await buat(kutim.operator, "pelanggaran", numbered("64.08", "temuan"), { kunci: key() });
    const other = await buat(samarinda.operator, "pelanggaran", numbered("64.72", "temuan"), { kunci: key() });
    const laporan = await buat(kutim.operator, "pelanggaran", numbered("64.08", "laporan"), { kunci: key() });
    for (const { id: temuan } of [own, other, laporan])
      await expect(force(kutim.operator, link(temuan))).rejects.toThrow(/hanya menjadi temuan/);
  });
});

test("a new holiday moves a running penelusuran and says why; one that ended stays", async () => {
  const [running, ended] = [await traced(kutim), await traced(kutim)];
  await tutupInformasi(kutim.operator, { id: ended, tanggal: "2024-02-01", alasan: "Selesai." }, key());
  await db.query(
    "insert into hari_libur (tanggal, nama, jenis, pasti) values ('2024-02-06', 'Libur uji', 'cuti_bersama', true)",
  );
  const moved = await asAccounts({ verba: "kelola" }, (tx) => hitungUlang(tx, "cuti bersama 6 Februari 2024"));
  expect(moved).toBeGreaterThanOrEqual(1);
  expect((await halamanInformasi(kutim.operator, running)).tenggat).toMatchObject({
    jatuhTempo: "2024-02-12",
    geser: [{ dari: "2024-02-07", menjadi: "2024-02-12", sebab: "cuti bersama 6 Februari 2024" }],
  });
  expect((await halamanInformasi(kutim.operator, ended)).tenggat).toMatchObject({
    jatuhTempo: "2024-02-07",
    geser: [],
  });
  expect(await asAccounts({ verba: "kelola" }, (tx) => hitungUlang(tx, "sekali lagi"))).toBe(0);
});
