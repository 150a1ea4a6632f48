import type { Regime } from "@/lib/rujukan/schema";
import type { Satuan, Ukuran } from "./clock";

export const SATUAN = ["hari_kerja", "hari_kalender", "jam"] as const satisfies Satuan[];
export const NAMA_SATUAN: Record<Satuan, string> = {
  hari_kerja: "hari kerja",
  hari_kalender: "hari kalender",
  jam: "jam",
};
export const NAMA_KEPASTIAN = { pasti: "Pasti", perlu_dicek: "Perlu dicek", lemah: "Lemah" };
export type Kepastian = keyof typeof NAMA_KEPASTIAN;
/** The two laws that set clocks; outside the stages of an election the standing law is that of the Pemilu. */
export const HUKUM = ["pemilu", "pemilihan"] as const satisfies Regime[];
export type Hukum = (typeof HUKUM)[number];
export const NAMA_HUKUM: Record<Hukum, string> = { pemilu: "Pemilu", pemilihan: "Pemilihan" };

/** One version of one of the law's clocks. A window (`jendela`) has no length. */
export type Aturan = Omit<Ukuran, "lama" | "satuan"> & {
  id: string;
  kode: string;
  regime: Hukum;
  rujukan: string;
  nama: string;
  lama: number | null;
  satuan: Satuan | "jendela";
  mulaiDari: string;
  /** length in all when extended, counted from the same start */
  perpanjanganTotal: number | null;
  perpanjanganDasar: string | null;
  dasarHukum: string;
  kepastian: Kepastian;
  berlakuSejak: string;
  berlakuSampai: string | null;
  diperiksaOleh: string | null;
  /** a time to use a right: unused it lapses, and nobody is late */
  hak: boolean;
};

/** Of all versions those that hold on a day. */
export const berlakuPada = (semua: readonly Aturan[], hari: string): Aturan[] =>
  semua.filter((a) => a.berlakuSejak <= hari && (!a.berlakuSampai || a.berlakuSampai >= hari));
