import { z } from "zod";
import type { Jenis } from "@/lib/jenis/fields";

/** One line of the trace as it is shown. */
export type BarisJejak = {
  no: number;
  pada: Date;
  pelaku: string | null;
  verba: string;
  sasaran: string;
  kantor: string | null;
  namaKantor: string | null;
  versi: number | null;
  rincian: Record<string, unknown>;
  hash: string;
  /** the record it was done to, where the auditor sees it */
  catatan?: { jenis: Jenis; nomor: string | null };
};
export type SaringJejak = {
  verba?: string;
  pelaku?: string;
  sasaran?: string;
  dari?: string;
  sampai?: string;
  sebelum?: number;
};

/** What each verb is called in the trace. */
export const NAMA_VERBA: Record<string, string> = {
  buat: "Membuat",
  ubah: "Mengubah",
  kirim: "Mengirim",
  lanjutkan: "Mencatat langkah",
  perpanjang: "Meminta keterangan tambahan",
  kembalikan: "Mengembalikan",
  validasi: "Memvalidasi",
  minta_ralat: "Meminta ralat",
  ralat: "Mengajukan ralat",
  setujui_ralat: "Memutus ralat",
  batalkan: "Membatalkan",
  terbitkan: "Menerbitkan",
  terbitkan_jeda: "Menerbitkan selama jeda publikasi",
  tarik: "Menarik",
  limpahkan: "Melimpahkan",
  terima_limpahan: "Menerima pelimpahan",
  tolak_limpahan: "Menolak pelimpahan",
  batalkan_limpahan: "Membatalkan pelimpahan",
  catat_informasi: "Mencatat informasi awal",
  telusuri: "Memulai penelusuran",
  ambil_informasi: "Mengambil penelusuran",
  tutup_informasi: "Menutup informasi awal",
  batalkan_informasi: "Membatalkan informasi awal",
  catat_pihak: "Mencatat pihak",
  pihak_keliru: "Menandai pihak keliru",
  buka_identitas: "Membuka identitas",
  cari_pihak: "Mencari pihak",
  putar_kunci: "Mengganti kunci identitas",
  unggah: "Menerima berkas",
  unduh_berkas: "Membuka berkas",
  batalkan_berkas: "Membatalkan berkas",
  siapkan_turunan: "Menyiapkan turunan publik",
  setujui_turunan: "Menyetujui turunan publik",
  bundel_bukti: "Mengunduh bundel bukti",
  kutip: "Mencatat kutipan",
  rilis: "Menyimpan rilis",
  nihil: "Menyatakan nihil",
  batalkan_nihil: "Membatalkan pernyataan nihil",
  bukan_ganda: "Menyatakan bukan ganda",
  rilis_data: "Merilis data terbuka",
  kelola: "Mengelola",
  ganti_sandi: "Mengganti kata sandi",
  masuk: "Masuk",
  keluar: "Keluar",
  impor: "Mengimpor",
};

type Params = Record<string, string | string[] | undefined>;
const satu = (v: string | string[] | undefined) =>
  (Array.isArray(v) ? v[0] : v)?.replaceAll("\u0000", "").trim().slice(0, 100) || undefined;
const hari = (v: string | undefined) => z.iso.date().safeParse(v).data;

/** The filters of the trace from its address; what cannot be is left out. */
export function bacaSaringJejak(p: Params): SaringJejak {
  const verba = satu(p.verba);
  const sebelum = satu(p.sebelum);
  const saring: SaringJejak = {
    verba: verba && Object.hasOwn(NAMA_VERBA, verba) ? verba : undefined,
    pelaku: satu(p.pelaku),
    sasaran: satu(p.sasaran),
    dari: hari(satu(p.dari)),
    sampai: hari(satu(p.sampai)),
    sebelum: sebelum && /^\d{1,15}$/.test(sebelum) ? Number(sebelum) : undefined,
  };
  return Object.fromEntries(Object.entries(saring).filter(([, v]) => v !== undefined));
}
