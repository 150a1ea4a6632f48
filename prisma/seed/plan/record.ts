import type { SumberData } from "@/lib/catatan/schema";
import type { Jenis } from "@/lib/jenis/fields";

export type Rincian = Record<string, unknown>;

/** A step after the first one, and what it settles. */
export type Step = {
  kode: string;
  tanggal: string;
  nomor?: string;
  nomorDokumen?: string;
  keterangan?: string;
  rincian?: Rincian;
};

/** What happens to the entry itself, in the order of its days; steps and publication have their own days. */
export type Fate =
  | { verba: "validasi"; hari: string }
  | { verba: "kembalikan"; hari: string; pesan: string }
  | { verba: "ubah"; hari: string; sebelum: Rincian; menjadi: Rincian }
  | { verba: "minta_ralat"; hari: string; pesan: string }
  | { verba: "ajukan_ralat"; hari: string; alasan: string; rincian: Rincian }
  | { verba: "setujui_ralat"; hari: string }
  | { verba: "batalkan"; hari: string; alasan: string }
  | { verba: "terbitkan"; hari: string; ringkasan: string }
  | { verba: "tarik"; hari: string; alasan: string };

/** One record of the demo: how it was entered and all that happened to it. */
export type Entry = {
  kunci: string;
  jenis: Jenis;
  kantor: string;
  wilayah: string;
  penyelenggaraan: string;
  tahapan: string;
  tanggal: string;
  judul: string;
  nomor: string | null;
  sumberData: SumberData;
  sumberNomor: string | null;
  rincian: Rincian;
  langkah: Step[];
  nasib: Fate[];
  /** For a penindakan: the pelanggaran it was opened from. */
  induk?: string;
  /** For a temuan: the LHP it grew from. */
  dari?: string;
  /** Code names of people in the case, obviously invented. */
  pihak?: { peran: "pelapor" | "terlapor" | "saksi" | "pemohon" | "termohon"; nama: string }[];
};

/** What every entry starts from. */
export const entry = (
  e: Omit<Entry, "nomor" | "sumberData" | "sumberNomor" | "langkah" | "nasib"> & Partial<Entry>,
): Entry => ({ nomor: null, sumberData: "portal", sumberNomor: null, langkah: [], nasib: [], ...e });
