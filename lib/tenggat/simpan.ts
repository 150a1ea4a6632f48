import "server-only";
import sql, { raw, type Sql } from "sql-template-tag";
import type { Tx } from "@/lib/db";
import type { Jenis } from "@/lib/jenis/fields";
import { kumpulkan } from "@/lib/kumpulkan";
import { serempak } from "@/lib/serempak";
import { baris, KOLOM, TERSIMPAN } from "./baris";
import { JENIS_BERJAM, jalanKasus, type KasusMilik, muatKasus } from "./kasus";
import { type Acuan, acuanJam, aturanUntuk } from "./queries";
import { type Perubahan, selisih, type Tersimpan, turunkan } from "./tenggat";

type Kerabat = { id: string; indukId: string | null; jenis: Jenis };
export type TersimpanMilik = Tersimpan & { catatanId: string; kantorKode: string };
/** What the clocks of cases are derived from, and which are stored; `hariIni` in WITA. */
export type Bahan = { kasus: KasusMilik[]; tersimpan: TersimpanMilik[]; acuan: Acuan; hariIni: string };

/** The stored clocks, as TersimpanMilik; `di` says of which records. */
export const tersimpanSql = (di: Sql) =>
  sql`select catatan_id as "catatanId", kantor_kode as "kantorKode", ${TERSIMPAN} from tenggat where ${di}`;
/** Today in WITA. */
export const HARI_INI = sql`select (waktu() at time zone 'Asia/Makassar')::date as hari`;

/** Derives all clocks of one case and its family, and stores the difference, inside a command. A closed clock keeps its day. */
export async function sinkronkanTenggat(tx: Tx, catatanId: string): Promise<void> {
  const semua = await tx.all<Kerabat>(
    sql`select id, induk_id as "indukId", jenis from catatan where id = ${catatanId}::uuid or induk_id = ${catatanId}::uuid`,
  );
  const keluarga = semua.filter((k) => JENIS_BERJAM.includes(k.jenis));
  if (keluarga.length === 0) return;
  const jenis = JENIS_BERJAM.filter((j) => keluarga.some((k) => k.jenis === j));
  const induk = keluarga.flatMap((k) => k.indukId ?? []);
  const ids = keluarga.map((k) => k.id);
  await sinkronkan(tx, ids, induk, jenis);
}

/** The same for many cases (`induk`: those that they stand under), or all, in one pass. */
export async function sinkronkan(
  tx: Tx,
  ids: readonly string[] | "semua",
  induk: string[] = [],
  jenis = JENIS_BERJAM,
): Promise<void> {
  const t = ids === "semua" ? tx : serempak(tx);
  const milik = ids === "semua" ? sql`true` : sql`catatan_id = any(${[...ids]}::uuid[])`;
  const [kasus, acuan, kini, tersimpan] = await Promise.all([
    muatKasus(t, ids, induk, jenis),
    acuanJam(t, tx),
    t.one<{ hari: string }>(HARI_INI),
    t.all<TersimpanMilik>(tersimpanSql(milik)),
  ]);
  simpanTenggat(tx, { kasus, tersimpan, acuan, hariIni: kini?.hari ?? "" }, ids === "semua");
}

/** Stores what the clocks of these cases lack. `dulu`: derived afterwards for a whole archive. */
export function simpanTenggat(tx: Tx, { kasus, tersimpan, acuan, hariIni }: Bahan, dulu = false): void {
  if (kasus.length === 0) return;
  const lama = kumpulkan(tersimpan, (t) => t.catatanId);
  const baru: object[] = [];
  const ubah: Perubahan["ubah"] = [];
  const pindah: object[] = [];
  for (const k of kasus) {
    const turunan = turunkan(k, jalanKasus(k), aturanUntuk(acuan.aturan, k.regime, k.acuan), acuan.kalender);
    const beda = selisih(turunan, lama.get(k.id) ?? [], hariIni);
    const kepala = { kantor_kode: k.kantorKode, regime: k.regime, acuan: k.acuan };
    for (const t of beda.baru) baru.push({ catatan_id: k.id, ...kepala, ...baris(t) });
    ubah.push(...beda.ubah);
    for (const t of beda.ubah) pindah.push({ id: t.id, ...kepala, ...baris(t) });
  }
  const kantor = new Map(kasus.map((k) => [k.id, k.kantorKode]));
  const pindahKantor = tersimpan.some(
    (t) => t.status === "berjalan" && kantor.has(t.catatanId) && t.kantorKode !== kantor.get(t.catatanId),
  );
  if (!dulu && pindahKantor)
    tx.titip(sql`update tenggat t set kantor_kode = x.kantor_kode from catatan x where x.id = t.catatan_id
      and t.catatan_id = any(${[...kantor.keys()]}::uuid[]) and t.status = 'berjalan' and t.kantor_kode <> x.kantor_kode`);
  sisipTenggat(tx, baru, dulu);
  ubahTenggat(tx, pindah);
  catatGeser(tx, ubah);
}

/** So many rows go with one statement. */
export const BANYAK = 2000;

/** `dulu`: derived afterwards for a whole archive, so each has been known since the step that opened it was recorded. */
function sisipTenggat(tx: Tx, semua: object[], dulu: boolean): void {
  const kolom = raw(`catatan_id, kantor_kode, regime, acuan, ${KOLOM}`);
  const sejak = dulu ? sql`(select l.dibuat_pada from langkah l where l.id = r.langkah_mulai)` : sql`null`;
  for (let n = 0; n < semua.length; n += BANYAK)
    tx.titip(sql`insert into tenggat (${kolom}, diketahui_pada) select ${kolom}, ${sejak}
      from jsonb_populate_recordset(null::tenggat, ${JSON.stringify(semua.slice(n, n + BANYAK))}::jsonb) r`);
}

function ubahTenggat(tx: Tx, semua: object[]): void {
  for (let n = 0; n < semua.length; n += BANYAK)
    tx.titip(sql`update tenggat t set kantor_kode = r.kantor_kode, acuan = r.acuan, aturan_id = r.aturan_id, mulai = r.mulai,
        mulai_jam = r.mulai_jam, jatuh_tempo = r.jatuh_tempo, jatuh_jam = r.jatuh_jam, batas_maks = r.batas_maks,
        halangan = r.halangan, diperpanjang = r.diperpanjang, masukan = coalesce(r.masukan, t.masukan), status = r.status, selesai = r.selesai,
        selesai_jam = r.selesai_jam, langkah_selesai = r.langkah_selesai, dihitung_pada = waktu()
      from jsonb_populate_recordset(null::tenggat, ${JSON.stringify(semua.slice(n, n + BANYAK))}::jsonb) r where t.id = r.id`);
}

export type Geser = { id: string; dari: string | null; jatuhTempo: string | null; sebab: string | null };

/** Notes which clocks moved, and why. @returns how many */
export function catatGeser(tx: Tx, semua: readonly Geser[]): number {
  const isi = semua
    .filter((g) => g.sebab !== null)
    .map((g) => ({ id: g.id, dari: g.dari, menjadi: g.jatuhTempo, sebab: g.sebab }));
  if (isi.length > 0)
    tx.titip(sql`insert into tenggat_geser (tenggat_id, dari, menjadi, sebab)
      select id, dari, menjadi, sebab from jsonb_to_recordset(${JSON.stringify(isi)}::jsonb) as r (id uuid, dari date, menjadi date, sebab text)`);
  return isi.length;
}
