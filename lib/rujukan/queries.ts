import "server-only";
import sql from "sql-template-tag";
import { asAccounts, type Tx } from "@/lib/db";
import { type Lisensi, lisensiDari, type Regime, type StatusNasional } from "./schema";

// Reference tables may be read by every role, so these take the transaction of whoever asks.

export type Kantor = {
  kode: string;
  nama: string;
  namaSingkat: string;
  tingkat: "provinsi" | "kabupaten_kota" | "kecamatan";
  wilayahKode: string;
  indukKode: string | null;
  kodeBawaslu: string | null;
  alamat: string | null;
  tempatSurat: string | null;
  berlakuSejak: string | null;
  berlakuSampai: string | null;
};
export type Penyelenggaraan = {
  kode: string;
  nama: string;
  namaSingkat: string;
  regime: Regime;
  dasarHukum: string | null;
  hariPemungutan: string | null;
  mulai: string | null;
  selesai: string | null;
  cakupan: string | null;
  urutan: number;
};
export type Tahapan = {
  kode: string;
  penyelenggaraanKode: string;
  nama: string;
  mulai: string | null;
  selesai: string | null;
  resmi: boolean;
  pasti: boolean;
  keterangan: string | null;
  urutan: number;
};
export type Wilayah = {
  kode: string;
  nama: string;
  tingkat: "provinsi" | "kabupaten_kota" | "kecamatan" | "desa";
  indukKode: string | null;
};
const KANTOR = sql`
    select kode, nama, nama_singkat as "namaSingkat", tingkat, wilayah_kode as "wilayahKode", induk_kode as "indukKode",
           kode_bawaslu as "kodeBawaslu", alamat, tempat_surat as "tempatSurat", berlaku_sejak as "berlakuSejak", berlaku_sampai as "berlakuSampai"
      from kantor order by kode`;
const PENYELENGGARAAN = sql`
    select kode, nama, nama_singkat as "namaSingkat", regime, dasar_hukum as "dasarHukum", hari_pemungutan as "hariPemungutan",
           mulai, selesai, cakupan, urutan
      from penyelenggaraan order by urutan, kode`;
const TAHAPAN = sql`
    select kode, penyelenggaraan_kode as "penyelenggaraanKode", nama, mulai, selesai, resmi, pasti, keterangan, urutan
      from tahapan order by penyelenggaraan_kode, urutan, kode`;

/** All offices, the province first, each office followed by those below it. */
export const daftarKantor = (tx: Tx) => tx.all<Kantor>(KANTOR);
export const daftarPenyelenggaraan = (tx: Tx) => tx.all<Penyelenggaraan>(PENYELENGGARAAN);
export const daftarTahapan = (tx: Tx) => tx.all<Tahapan>(TAHAPAN);

type Semua = { kantor: Kantor[]; penyelenggaraan: Penyelenggaraan[]; tahapan: Tahapan[]; nilai: string | null };

/** Offices, elections, stages and one setting, as the single reads give them, in one statement: for pages that need all. */
export async function rujukanDan(tx: Tx, kunci: string): Promise<Semua> {
  const isi = await tx.one<Semua>(sql`select
    (select coalesce(json_agg(x), '[]') from (${KANTOR}) x) as kantor,
    (select coalesce(json_agg(x), '[]') from (${PENYELENGGARAAN}) x) as penyelenggaraan,
    (select coalesce(json_agg(x), '[]') from (${TAHAPAN}) x) as tahapan,
    (select nilai from pengaturan where kunci = ${kunci}) as nilai`);
  return { ...(isi as Semua), nilai: isi?.nilai || null };
}

/** A region and everything below it, down to the village. */
export const wilayahDi = (tx: Tx, kode: string) =>
  tx.all<Wilayah>(sql`
    select kode, nama, tingkat, induk_kode as "indukKode" from wilayah
     where kode = ${kode} or kode like ${`${kode}.%`} order by kode`);

/** The law of an election. */
export const regimeCatatan = async (tx: Tx, penyelenggaraanKode: string): Promise<Regime> =>
  (await tx.one<{ regime: Regime }>(sql`select regime from penyelenggaraan where kode = ${penyelenggaraanKode}`))
    ?.regime ?? "non_tahapan";

/** The law of a record's election, where only the record is known. */
export const regimeDari = async (tx: Tx, catatanId: string): Promise<Regime> =>
  (
    await tx.one<{ regime: Regime }>(sql`select p.regime from catatan x
      join penyelenggaraan p on p.kode = x.penyelenggaraan_kode where x.id = ${catatanId}::uuid`)
  )?.regime ?? "non_tahapan";

/** A setting's value, or null when it was never set or is empty. */
export async function pengaturan(tx: Tx, kunci: string): Promise<string | null> {
  return (await tx.one<{ nilai: string }>(sql`select nilai from pengaturan where kunci = ${kunci}`))?.nilai || null;
}

/** One read of reference data for a page that has no other transaction. */
export const rujukan = <T>(run: (tx: Tx) => Promise<T>) => asAccounts({}, run);

/** Is this a demo database? Its pages all say so. */
export const demo = () => rujukan(async (tx) => (await pengaturan(tx, "demo")) === "ya");

/** Voters and polling stations of a place in an election, where they were published; null where one of them was not. */
export type Pembagi = {
  penyelenggaraan: string;
  wilayah: string;
  tps: number | null;
  pemilih: number | null;
  sumber: string;
};
export const daftarPembagi = (tx: Tx, penyelenggaraan?: string) =>
  tx.all<Pembagi>(sql`select penyelenggaraan_kode as penyelenggaraan, wilayah_kode as wilayah, tps, pemilih, sumber from pembagi
    where ${penyelenggaraan ? sql`penyelenggaraan_kode = ${penyelenggaraan}` : sql`true`} order by 1, 2`);

/** Under what terms the portal's data may be used. */
export const lisensiData = async (tx: Tx): Promise<Lisensi> => lisensiDari(await pengaturan(tx, "lisensi_data"));

/** How a dataset stands with the national portal; one that nobody spoke of has no row. */
export type Nasional = {
  himpunan: string;
  status: StatusNasional;
  tanggal: string | null;
  surat: string | null;
  alamat: string | null;
};
export const daftarNasional = (tx: Tx) =>
  tx.all<Nasional>(sql`select himpunan, status, tanggal, surat, alamat from satudata_nasional order by himpunan`);
