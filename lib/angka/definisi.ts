import type { Jenis } from "@/lib/jenis/fields";
import { KEGIATAN } from "./kegiatan";
import { PENGAWASAN } from "./pengawasan";
import { PERKARA } from "./perkara";
import { SENGKETA } from "./sengketa";
import { WAKTU } from "./waktu";

/** How a figure is counted from the ledger: the records of a kind, what is fixed of them, and what is added up. */
export type Aturan = {
  jenis: Jenis;
  ukur: "n" | "jumlah";
  /** By the kind's own dimensions; the others are steps, which only the inside knows. */
  dimensi?: Record<string, string>;
  langkah?: string;
  belum?: string;
};
/** How a figure is answered that is no count of the ledger's cells: by whom, and what it may be narrowed and split by besides. */
export type Khusus = {
  cara: "jangka" | "menunggu" | "menyampaikan" | "peserta" | "pelaksana";
  /** Which of its numbers: a state, a measure, a field. */
  ukur: string;
  saring: readonly string[];
  kelompok: readonly string[];
  publik?: true;
};
/**
 * What a figure means, in words and in code. `isi` begins with the one sentence; what follows it are its limits. A change of
 * meaning is a new entry with the next version: what was released keeps the one it names. It has either a rule of the
 * ledger or a way of its own.
 */
export type Definisi = {
  kode: string;
  versi: number;
  /** In force since this day. */
  sejak: string;
  judul: string;
  satuan: string;
  isi: readonly [string, ...string[]];
  aturan: Aturan | null;
  khusus?: Khusus;
};

/** Every version of every definition. */
export const DEFINISI: readonly Definisi[] = [...PERKARA, ...WAKTU, ...SENGKETA, ...PENGAWASAN, ...KEGIATAN];

/** The newest version of each figure, in the order of the dictionary. */
export const TERKINI: readonly Definisi[] = DEFINISI.filter(
  (d) => !DEFINISI.some((e) => e.kode === d.kode && e.versi > d.versi),
);

/** A definition by its code: the newest, or the version that is named. */
export const definisi = (kode: string, versi?: number): Definisi | undefined =>
  versi === undefined
    ? TERKINI.find((d) => d.kode === kode)
    : DEFINISI.find((d) => d.kode === kode && d.versi === versi);

/** The definition by which a kind is counted: its code is the kind's own name. */
export function definisiJenis(jenis: Jenis): Definisi {
  const d = definisi(jenis);
  if (!d) throw new Error(`definisi ${jenis} tidak ada`);
  return d;
}

/** Where the dictionary explains a figure to the public. */
export const alamatDefinisi = (kode: string) => `/kamus-angka#${kode}`;
