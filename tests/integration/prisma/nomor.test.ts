import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { home } from "@/prisma/engine";
import { deploy } from "@/prisma/migrate";
import { useEmptyDatabase } from "../../support/database";

const db = useEmptyDatabase();
const folder = mkdtempSync(join(tmpdir(), "migrasi-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Two doubles, one of them cancelled with its twin standing; receipts, registers, a dispute, a slip of the pen. */
const OLD = [
  ["pelanggaran", "64.08", "001/Reg/LP/PL/Kab/23.09/I/2024", "dikirim", null],
  ["pelanggaran", "64.08", "001/Reg/LP/PL/Kab/23.09/I/2024", "dikirim", null],
  ["pelanggaran", "64.08", "007/reg/lp/pp/Kab/23.09/I/2024", "dikirim", null],
  ["pelanggaran", "64.08", "019/Reg/LP/PP/Kota/23.05/I/2024", "dikirim", null],
  ["pelanggaran", "64.08", "1999/Reg/TM/PL/Kab/23.09/I/2024", "dikirim", null],
  ["pelanggaran", "64.72", "012/Reg/TM/PL/Kota/23.05/I/2024", "dikirim", null],
  ["pelanggaran", "64.08", null, "dikirim", "002/LP/PP/Kab/23.09/I/2024"],
  ["pelanggaran", "64.08", null, "dikirim", "lama"],
  ["sengketa", "64.08", "003/PS.REG/64.6408/I/2024", "dikirim", null],
] as const;
const quoted = (v: string | null) => (v === null ? "null" : `'${v}'`);

it("numbers that stood before the rule came are kept, doubles too; series go on where they stood", async () => {
  const all = readdirSync(home.migrations).filter((name) => /^\d+_/.test(name));
  for (const name of all.filter((n) => n < "20261123000005"))
    cpSync(join(home.migrations, name), join(folder, name), { recursive: true });
  await deploy(db.url, folder);
  await db.query(`
    insert into wilayah (kode, nama, tingkat, induk_kode) values ('64', 'Kaltim', 'provinsi', null);
    insert into wilayah (kode, nama, tingkat, induk_kode) values ('64.08', 'Kutim', 'kabupaten_kota', '64'), ('64.72', 'Samarinda', 'kabupaten_kota', '64');
    insert into kantor (kode, nama, nama_singkat, tingkat, wilayah_kode, induk_kode, kode_bawaslu) values
      ('64.08', 'Kutim', 'Kutim', 'kabupaten_kota', '64.08', null, '23.09'), ('64.72', 'Samarinda', 'Samarinda', 'kabupaten_kota', '64.72', null, null);
    insert into penyelenggaraan (kode, nama, nama_singkat, regime, urutan) values ('P', 'P', 'P', 'pemilu', 1);
    insert into tahapan (kode, penyelenggaraan_kode, nama, resmi, pasti, urutan) values ('T', 'P', 'T', true, true, 1);
    insert into pengguna (surel, nama, sandi_hash) values ('a@b', 'A', 'x');`);
  for (const [n, [jenis, kantor, nomor, status, penyampaian]] of OLD.entries())
    await db.query(`with c as (insert into catatan (jenis, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima, judul, nomor,
        status, dibuat_oleh, diubah_oleh, dibuat_pada)
      select '${jenis}', '${kantor}', '${kantor}', 'P', 'T', '2024-01-15', 'j', ${quoted(nomor)}, '${status}', id, id, '2024-02-0${n + 1}' from pengguna returning id)
      ${
        jenis === "pelanggaran"
          ? `insert into pelanggaran (catatan_id, sumber, tanggal_diketahui, uraian, kategori_terlapor, nomor_penyampaian)
      select id, 'laporan', '2024-01-12', 'u', 'asn', ${quoted(penyampaian)} from c`
          : "select id from c"
      }`);
  await deploy(db.url);

  const rows = await db.query<{ nomor: string; nomor_ganda: boolean; pemilihan: string | null }>(
    "select nomor, nomor_ganda, pemilihan from catatan c left join pelanggaran d on d.catatan_id = c.id order by c.dibuat_pada",
  );
  expect(rows.map((r) => r.nomor)).toEqual(OLD.map(([, , nomor]) => nomor));
  expect(rows.map((r) => r.nomor_ganda)).toEqual(OLD.map((_, n) => n === 1));
  expect(rows.map((r) => r.pemilihan)).toEqual([
    "legislatif",
    "legislatif",
    null,
    "presiden",
    "legislatif",
    "legislatif",
    "presiden",
    null,
    null,
  ]);
  expect(
    await db.query("select kantor_kode, seri, tahun, terakhir from nomor_seri order by kantor_kode, seri"),
  ).toEqual([
    { kantor_kode: "64.08", seri: "LP/PL", tahun: 2024, terakhir: 1 },
    { kantor_kode: "64.08", seri: "LP/PP", tahun: 2024, terakhir: 7 },
    { kantor_kode: "64.08", seri: "PS.REG", tahun: 2024, terakhir: 3 },
    { kantor_kode: "64.72", seri: "TM/PL", tahun: 2024, terakhir: 12 },
  ]);
  const off = await db.query(
    `select 1 from pg_trigger where tgrelid in ('catatan'::regclass, 'pelanggaran'::regclass) and tgenabled <> 'O'
     union all select 1 from pg_class where oid in ('catatan'::regclass, 'pelanggaran'::regclass, 'nomor_seri'::regclass) and not relforcerowsecurity`,
  );
  expect(off).toEqual([]);
});
