import type { Jenis } from "@/lib/jenis/fields";
import type { Regime } from "@/lib/rujukan/schema";
import type { Bahan } from "./bahan";
import { kodeForm } from "./kode";
import { formulirLaporan, tandaTerima } from "./laporan";
import { lhp } from "./lhp";
import { type Blok, kata, type Naskah } from "./naskah";
import { tandaTerimaPermohonan } from "./permohonan";
import { BERSTATUS, pemberitahuanStatus } from "./status";
import { formulirTemuan } from "./temuan";

/** What decides which papers a case has. */
export type Perkara = {
  jenis: Jenis;
  status: string;
  rincian: Record<string, unknown>;
  langkah: { kode: string }[];
};
type Surat = {
  label: string;
  judul: (b: Bahan) => string[];
  jenis: Jenis;
  cocok: (p: Perkara) => boolean;
  nomor: (b: Bahan) => string | null;
  /** The day by which its form is chosen. */
  hari: (b: Bahan) => string;
  kop: boolean;
  susun: (b: Bahan) => Blok[];
};

const dari = (sumber: string) => (p: Perkara) => p.rincian.sumber === sumber;
const diterima = (b: Bahan) => b.catatan.tanggalDiterima;
const penyampaian = (b: Bahan) => kata(b.catatan.rincian.nomorPenyampaian);
const register = (b: Bahan) => b.catatan.nomor;
const diumumkan = (b: Bahan) => b.langkah.findLast((l) => l.kode === "status_diumumkan");

/** The papers that the law's own forms give a case, in the order in which it meets them. */
export const SURAT = {
  tanda_terima_laporan: {
    label: "Tanda terima laporan",
    judul: () => ["Tanda terima laporan"],
    jenis: "pelanggaran",
    cocok: dari("laporan"),
    nomor: penyampaian,
    hari: diterima,
    kop: true,
    susun: tandaTerima,
  },
  formulir_laporan: {
    label: "Formulir laporan",
    judul: () => ["Formulir laporan"],
    jenis: "pelanggaran",
    cocok: dari("laporan"),
    nomor: penyampaian,
    hari: diterima,
    kop: true,
    susun: formulirLaporan,
  },
  formulir_temuan: {
    label: "Formulir temuan",
    judul: () => ["Formulir temuan"],
    jenis: "pelanggaran",
    cocok: dari("temuan"),
    nomor: register,
    hari: diterima,
    kop: true,
    susun: formulirTemuan,
  },
  pemberitahuan_status: {
    label: "Pemberitahuan status",
    judul: (b) => ["Pemberitahuan tentang status", b.catatan.rincian.sumber === "temuan" ? "temuan" : "laporan"],
    jenis: "pelanggaran",
    cocok: (p) => p.langkah.some((l) => BERSTATUS.includes(l.kode)),
    nomor: (b) => diumumkan(b)?.nomorDokumen ?? null,
    hari: (b) => diumumkan(b)?.tanggal ?? b.hariIni,
    kop: true,
    susun: pemberitahuanStatus,
  },
  lhp: {
    label: "Laporan hasil pengawasan",
    judul: (b) => ["Laporan hasil pengawasan", b.regime === "non_tahapan" ? "" : b.regime].filter(Boolean),
    jenis: "pengawasan",
    cocok: () => true,
    nomor: register,
    hari: diterima,
    kop: false,
    susun: lhp,
  },
  tanda_terima_permohonan: {
    label: "Tanda terima permohonan",
    judul: () => ["Tanda terima permohonan", "penyelesaian sengketa proses"],
    jenis: "sengketa",
    cocok: () => true,
    nomor: () => null,
    hari: diterima,
    kop: true,
    susun: tandaTerimaPermohonan,
  },
} satisfies Record<string, Surat>;
export type KunciSurat = keyof typeof SURAT;

const semua: Record<KunciSurat, Surat> = SURAT;

/** Is this the name of a paper? */
export const isSurat = (v: string): v is KunciSurat => Object.hasOwn(SURAT, v);

/** Does this case have this paper, as it stands? A cancelled one has none. */
export const cocok = (kunci: KunciSurat, p: Perkara) =>
  p.status !== "dibatalkan" && semua[kunci].jenis === p.jenis && semua[kunci].cocok(p);

/** The papers of a case with the codes that they print. */
export const suratUntuk = (p: Perkara, regime: Regime, hari: string) =>
  (Object.keys(SURAT) as KunciSurat[])
    .filter((kunci) => cocok(kunci, p))
    .map((kunci) => ({ kunci, label: semua[kunci].label, kode: kodeForm(regime, kunci, hari) }));

/** The paper itself, ready to be set. */
export function naskah(kunci: KunciSurat, b: Bahan): Naskah {
  const s = semua[kunci];
  return {
    kode: kodeForm(b.regime, kunci, s.hari(b)),
    judul: s.judul(b),
    nomor: s.nomor(b),
    kop: s.kop,
    blok: s.susun(b),
  };
}
