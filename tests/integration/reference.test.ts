import { expect, test } from "vitest";
import { seedReference } from "@/prisma/seed/reference";
import { useDatabase } from "@/tests/support/database";

const db = useDatabase();
const number = async (query: string) =>
  (await db.query<{ n: number }>(`select count(*)::int as n from ${query}`))[0]?.n;

test("wilayah: seluruh provinsi dan kabupaten/kota, Kalimantan Timur sampai desa", async () => {
  expect(await number("wilayah where tingkat = 'provinsi'")).toBe(38);
  expect(await number("wilayah where tingkat = 'kabupaten_kota'")).toBe(514);
  expect(await number("wilayah where tingkat = 'kabupaten_kota' and induk_kode = '64'")).toBe(10);
  expect(await number("wilayah where tingkat = 'kecamatan'")).toBe(105);
  expect(await number("wilayah where tingkat = 'desa'")).toBe(1038);
  const names = await db.query("select nama from wilayah where kode in ('64', '64.08', '64.71') order by kode");
  expect(names.map((n) => n.nama)).toEqual(["Kalimantan Timur", "Kabupaten Kutai Timur", "Kota Balikpapan"]);
});

test("kantor: provinsi, sepuluh kabupaten/kota, dan 105 panwaslu kecamatan", async () => {
  expect(await number("kantor where tingkat = 'kecamatan'")).toBe(105);
  expect(await number("kantor")).toBe(116);
  const known = await db.query("select kode, kode_bawaslu from kantor where kode_bawaslu is not null order by kode");
  expect(known).toEqual([
    { kode: "64", kode_bawaslu: "23.00" },
    { kode: "64.08", kode_bawaslu: "23.09" },
  ]);
});

test("tahapan, libur, pasal, dan beranda terisi", async () => {
  expect(await number("penyelenggaraan")).toBe(6);
  expect(await number("tahapan")).toBe(56);
  expect(await number("hari_libur where tanggal between '2023-01-01' and '2026-12-31'")).toBe(109);
  expect(await number("pasal")).toBeGreaterThanOrEqual(25);
  expect(await number("pengaturan where kunci = 'penyelenggaraan_beranda' and nilai = 'PEMILU-2024'")).toBe(1);
});

test("yang diubah admin tidak ditimpa, yang dihapusnya tidak kembali sendiri", async () => {
  await db.query("update kantor set nama = 'Bawaslu Paser (pindah)', kode_bawaslu = '23.01' where kode = '64.01'");
  await db.query("delete from hari_libur where tanggal = '2026-12-24'");
  expect(await seedReference(db.url)).toBe(0);
  expect(await number("hari_libur where tanggal = '2026-12-24'")).toBe(0);

  await seedReference(db.url, { lengkapi: true });
  expect(await number("hari_libur where tanggal = '2026-12-24'")).toBe(1);
  expect(await number("kantor where nama = 'Bawaslu Paser (pindah)' and kode_bawaslu = '23.01'")).toBe(1);
});

test("buku angka diperiksa ulang hanya bila yang dihitung berubah; rangkuman baru membaca bukunya saja", async () => {
  await db.query(
    "create or replace function angka_segarkan() returns void language plpgsql as $$ begin raise exception 'seluruh arsip dibaca'; end $$",
  );
  await seedReference(db.url, { lengkapi: true });
  await db.query(
    `insert into angka_rangkum values ('dalam', 'lama', 'bulan', '2024-01-01', '2024-01-01', '2024-01-01', '64', '64', 'x', 'x', '{}', 1, 0)`,
  );
  await db.query("update pengaturan set nilai = 'lain' where kunci = 'rujukan_keluarga'");
  await seedReference(db.url);
  expect(await number("angka_rangkum where keluarga = 'lama'")).toBe(0);

  await db.query("update pengaturan set nilai = 'lain' where kunci = 'rujukan_angka'");
  await expect(seedReference(db.url)).rejects.toThrow("seluruh arsip dibaca");
});
