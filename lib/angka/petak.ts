import { persen } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";

/** A number or a word, and the list it counted; null where nothing was delivered, which is not zero. */
export type SelPetak = {
  n: number | string | null;
  href?: string;
  /** a part of what it counts was not handed in: the number stands, hatched; its row says so in its note */
  kurang?: boolean;
};
export type BarisPetak = {
  kunci: string;
  label: string;
  /** what its name opens */
  href?: string;
  /** the same where there is little room: under an axis */
  pendek?: string;
  /** the heading under which it stands */
  kelompok?: string;
  sel: SelPetak[];
  catatan?: string;
};
/** One tile of a dashboard as data: what is drawn, read as a table and downloaded. */
export type Petak = {
  /** its name in addresses */
  kode: string;
  judul: string;
  keterangan?: string;
  /** what its numbers count */
  satuan: string;
  /** head of the column that names the rows */
  kepala: string;
  /** what the rows are grouped by */
  kepalaKelompok?: string;
  /** `jumlah`: the sum of the columns before it; `bawah`: on the screen it stands under the column before it */
  kolom: { kunci: string; label: string; jumlah?: boolean; bawah?: boolean }[];
  baris: BarisPetak[];
  /** the sum of the rows, where they are parts of one whole */
  kaki?: BarisPetak;
  /** the whole of which each row is a part */
  dari?: number;
  /** whose definitions say what was counted */
  jenis: readonly Jenis[];
};
export type TabelPetak = { kolom: string[]; baris: { kunci: string; sel: SelPetak[] }[]; kaki: SelPetak[] | null };

/** A tile as one table, the same on the screen and in its files: names, numbers, shares (of at least 20), notes. */
export function tabelPetak(p: Petak): TabelPetak {
  const bagian = p.dari !== undefined && persen(0, p.dari) !== null;
  const bercatatan = p.baris.some((b) => b.catatan);
  const sel = (b: BarisPetak): SelPetak[] => [
    { n: b.label, href: b.href },
    ...(p.kepalaKelompok ? [{ n: b.kelompok ?? "" }] : []),
    ...b.sel,
    ...(bagian ? [{ n: persen(Number(b.sel[0]?.n ?? 0), p.dari ?? 0) }] : []),
    ...(bercatatan ? [{ n: b.catatan ?? "" }] : []),
  ];
  return {
    kolom: [
      p.kepala,
      ...(p.kepalaKelompok ? [p.kepalaKelompok] : []),
      ...p.kolom.map((k) => k.label),
      ...(bagian ? ["Bagian"] : []),
      ...(bercatatan ? ["Keterangan"] : []),
    ],
    baris: p.baris.map((b) => ({ kunci: b.kunci, sel: sel(b) })),
    kaki: p.kaki ? sel(p.kaki) : null,
  };
}

/** Does any number of a tile count something? */
export const berisi = (p: Petak) => p.baris.some((b) => b.sel.some((s) => typeof s.n === "number" && s.n > 0));
