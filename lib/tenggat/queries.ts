import "server-only";
import sql, { raw } from "sql-template-tag";
import type { Tx } from "@/lib/db";
import { type Kalender, kalenderDari, type Libur } from "./clock";
import { type Aturan, berlakuPada, type Hukum, type Kepastian } from "./schema";
import type { Turunan } from "./tenggat";

// Rules and holidays may be read by every role, so these take the transaction of whoever asks.

/** The calendar of all years that are filled in. */
export async function kalender(tx: Tx): Promise<Kalender> {
  return kalenderDari(
    await tx.all<Libur>(sql`select tanggal, nama, jenis, dasar from hari_libur order by tanggal, nama`),
  );
}

/** A word for the holidays and rules of this transaction: another as soon as one of them has changed (trigger acuan_jam). */
const VERSI = sql`select versi from acuan_jam`;
export type Acuan = { kalender: Kalender; aturan: Aturan[] };
let ingatan: (Acuan & { versi: string }) | undefined;

/**
 * Calendar and rules as this transaction sees them, read again only when either has changed: `tx` is asked together with
 * what else is wanted (serempak), `penuh` only then.
 */
export async function acuanJam(tx: Tx, penuh: Tx): Promise<Acuan> {
  const versi = (await tx.one<{ versi: string }>(VERSI))?.versi ?? "";
  if (ingatan?.versi !== versi) {
    const [libur, aturan] = await Promise.all([kalender(penuh), daftarAturan(penuh)]);
    ingatan = { versi, kalender: libur, aturan };
  }
  return ingatan;
}

const KOLOM =
  raw(`id, kode, regime, rujukan, nama, lama, satuan, mulai_dari as "mulaiDari", hari_pertama_besok as "hariPertamaBesok",
  cuti_bersama_libur as "cutiBersamaLibur", to_char(jam_tutup, 'HH24:MI') as "jamTutup", perpanjangan_total as "perpanjanganTotal",
  perpanjangan_dasar as "perpanjanganDasar", dasar_hukum as "dasarHukum", kepastian, berlaku_sejak as "berlakuSejak",
  berlaku_sampai as "berlakuSampai", diperiksa_oleh as "diperiksaOleh", hak`);

/** All versions of all rules, by law and in the order of their numbers there, newest version first. */
export const daftarAturan = (tx: Tx) =>
  tx.all<Aturan>(sql`select ${KOLOM} from aturan_tenggat
    order by regime, left(rujukan, 1) <> 'P' and left(rujukan, 1) <> 'K', substring(rujukan from '\\d+')::int, kode, berlaku_sejak desc`);

/** The version of a rule that holds on a day, or undefined. */
export const aturanPada = (tx: Tx, kode: string, regime: Hukum, hari: string) =>
  tx.one<Aturan>(sql`select ${KOLOM} from aturan_tenggat where kode = ${kode} and regime = ${regime}::text::regime
    and berlaku_sejak <= ${hari}::date and (berlaku_sampai is null or berlaku_sampai >= ${hari}::date)`);

/** Of all versions the ones that hold for a case: by its law and the day whose law it follows. */
export function aturanUntuk(
  semua: readonly Aturan[],
  regime: Hukum,
  hari: string,
): (kode: string) => Aturan | undefined {
  const berlaku = new Map(
    berlakuPada(semua, hari)
      .filter((a) => a.regime === regime)
      .map((a) => [a.kode, a]),
  );
  return (kode) => berlaku.get(kode);
}

export type TenggatBaris = Turunan & {
  id: string;
  nama: string;
  mulaiDari: string;
  dasarHukum: string;
  kepastian: Kepastian;
  perpanjanganDasar: string | null;
  hak: boolean;
  /** the step that starts it */
  langkah: string;
  alasan: string | null;
  geser: { dari: string | null; menjadi: string | null; sebab: string }[];
};

/** The clocks of a case as its page shows them: running ones first, nearest on top. */
export const tenggatCatatan = (tx: Tx, catatanId: string) =>
  tx.all<TenggatBaris>(sql`select t.id, t.kode, t.aturan_id as "aturanId", t.mulai, to_char(t.mulai_jam, 'HH24:MI') as "mulaiJam",
      t.langkah_mulai as "langkahMulai", t.jatuh_tempo as "jatuhTempo", to_char(t.jatuh_jam, 'HH24:MI') as "jatuhJam", t.batas_maks as "batasMaks",
      t.halangan, t.diperpanjang, t.masukan, t.status, t.selesai, to_char(t.selesai_jam, 'HH24:MI') as "selesaiJam",
      t.langkah_selesai as "langkahSelesai", a.nama, a.mulai_dari as "mulaiDari", a.dasar_hukum as "dasarHukum", a.kepastian,
      a.perpanjangan_dasar as "perpanjanganDasar", a.hak, (select l.kode from langkah l where l.id = t.langkah_mulai) as langkah,
      (select p.alasan from tenggat_perpanjangan p where p.catatan_id = t.catatan_id and p.kode = t.kode and t.diperpanjang is not null) as alasan,
      coalesce((select json_agg(json_build_object('dari', g.dari, 'menjadi', g.menjadi, 'sebab', g.sebab) order by g.id)
        from tenggat_geser g where g.tenggat_id = t.id), '[]') as geser
    from tenggat t join aturan_tenggat a on a.id = t.aturan_id where t.catatan_id = ${catatanId}::uuid
    order by t.status <> 'berjalan', t.status = 'gugur', case when t.status = 'berjalan' then t.jatuh_tempo end, t.selesai desc, t.mulai desc`);
