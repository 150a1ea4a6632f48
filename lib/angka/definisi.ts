import type { Jenis } from "@/lib/jenis/fields";
import { KEGIATAN } from "./kegiatan";
import { PENGAWASAN } from "./pengawasan";
import { PERKARA } from "./perkara";
import { SENGKETA } from "./sengketa";

/** How a figure is counted from the ledger: the records of a kind, what is fixed of them, and what is added up. */
export type Aturan = {
  jenis: Jenis;
  ukur: "n" | "jumlah";
  /** By the kind's own dimensions; the others are steps, which only the inside knows. */
  dimensi?: Record<string, string>;
  langkah?: string;
  belum?: string;
};
/**
 * What a figure means, in words and in code. `isi` begins with the one sentence; what follows it are its limits. A change of
 * meaning is a new entry with the next version: what was released keeps the one it names. Without `aturan` it is no count
 * of the ledger and is shown beside others.
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
};

/** Every version of every definition. */
export const DEFINISI: readonly Definisi[] = [...PERKARA, ...SENGKETA, ...PENGAWASAN, ...KEGIATAN];

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
