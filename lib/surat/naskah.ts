import type { Bahan, Diri, PihakSurat } from "./bahan";

/** A paper before it is set: what stands on it, in order. An empty value is a dotted line to be filled in by hand. */
export type Blok =
  | { b: "bab"; teks: string }
  | { b: "anak"; teks: string }
  | { b: "isian"; tanda?: string; label: string; nilai: string | null }
  | { b: "alinea"; teks: string | null; baris?: number }
  | { b: "tabel"; kolom: { judul: string; bagian: number }[]; baris: (string | null)[][] }
  | { b: "ttd"; tempatTanggal: string | null; tangan: { jabatan: string; nama: string | null }[] };
export type Naskah = {
  /** Code of the form, where it is certain; printed at the top right. */
  kode: string | null;
  judul: string[];
  nomor: string | null;
  kop: boolean;
  blok: Blok[];
};

const HURUF = "abcdefghijklmnop";
/** Lettered fields: a. Nama … */
export const isian = (baris: [label: string, nilai: string | null | undefined][]): Blok[] =>
  baris.map(([label, nilai], n) => ({ b: "isian", tanda: `${HURUF[n]}.`, label, nilai: nilai || null }));

/** A table whose rows are numbered. */
export const bernomor = (kolom: Record<string, number>, baris: (string | null)[][]): Blok => ({
  b: "tabel",
  kolom: Object.entries({ "No.": 1, ...kolom }).map(([judul, bagian]) => ({ judul, bagian })),
  baris: baris.map((sel, n) => [String(n + 1), ...sel]),
});

/** The name that a paper gives a party. */
export const sebutan = (p: PihakSurat) => p.diri?.nama ?? p.kode;

/** Something personal of a party: as opened, to be filled in by hand, or said to lie in the vault. */
export const dariBrankas = (b: Bahan, p: PihakSurat | undefined, apa: keyof Diri): string | null => {
  if (p?.diri) return p.diri[apa] ?? null;
  return p && !b.identitas ? "tersimpan di brankas" : null;
};

export const berperan = (b: Bahan, ...peran: string[]) => b.pihak.filter((p) => peran.includes(p.peran));

/** The last step of one of these codes. */
export const langkah = (b: Bahan, ...kode: string[]) => b.langkah.findLast((l) => kode.includes(l.kode));

/** Text that may be there. */
export const kata = (v: unknown): string | null => (typeof v === "string" && v.trim() !== "" ? v : null);

const pendek = (x: Blok) =>
  x.b === "tabel"
    ? x.baris.length <= 8 && x.baris.flat().every((v) => (v?.length ?? 0) <= 120)
    : isiBlok(x).length <= 600;
const isiBlok = (x: Blok) => (x.b === "isian" ? (x.nilai ?? "") : x.b === "alinea" ? (x.teks ?? "") : "");

/**
 * Where the end of a paper begins that stays on one page: a signature is not left alone there, its chapter goes along
 * while that is short, else the line before it.
 */
export function mulaiPenutup(blok: Blok[]): number {
  const bab = blok.findLastIndex((x) => x.b === "bab");
  for (const mulai of [bab, blok.length - 2])
    if (mulai >= 0 && blok.length - mulai <= 6 && blok.slice(mulai).every(pendek)) return mulai;
  return blok.length - 1;
}

/** Lines of a free text as rows of a list, without the dashes and figures that people begin them with. */
export const butir = (v: unknown): string[] =>
  (kata(v) ?? "")
    .split(/\n|;\s/)
    .map((x) => x.replace(/^\s*(?:[-•*]|\d{1,2}[.)]|[a-h][.)])\s+/, "").trim())
    .filter(Boolean);
