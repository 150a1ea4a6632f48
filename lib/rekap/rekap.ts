import { createHash } from "node:crypto";
import type { Definisi } from "@/lib/angka/definisi";
import { angka } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import type { Permintaan } from "./filter";
import type { Sampai } from "./penyampaian";

/** A row of a table; `jumlah` adds up the kind's own field (participants…), null where it has none. */
export type Baris = { kunci: string; label: string; n: number; jumlah: number | null };
/** One figure split one way; its rows add up to the total. `cara` is the way of counting. */
export type Tabel = { cara: string; judul: string; kepala: string; baris: Baris[] };
/** One figure split two ways; row by row, the columns in the order of `kolom`. */
export type Silang = {
  cara: string;
  judul: string;
  kepala: string;
  kolom: { kunci: string; label: string }[];
  baris: { kunci: string; label: string; n: number[] }[];
};
export type BagianJenis = {
  jenis: Jenis;
  label: string;
  satuan: string;
  /** code and version of its definition */
  definisi: string;
  total: number;
  jumlah: { label: string; n: number } | null;
  /** the day from which it counts, null where nothing is counted */
  sejak: string | null;
  /** who handed in their data; null for a kind of which nobody can be silent */
  sampai: Sampai | null;
  tabel: Tabel[];
  silang: Silang[];
};
/** A recap as data: everything that stands on the screen, in the workbook, on paper and in the text is drawn from this. */
export type Rekap = {
  permintaan: Permintaan;
  nomor: string;
  /** of the portal that made it */
  versi: string;
  /** the page's own address with `per` and `diketahui`, absolute where the portal knows its own */
  tautan: string;
  judul: string;
  lingkup: string;
  kop: { nama: string; tingkat: string; alamat: string | null; tempat: string | null };
  saringan: [label: string, nilai: string][];
  demo: boolean;
  definisi: Definisi[];
  bagian: BagianJenis[];
};

export const MAKS_SEL = 10_000;

/** How many numbers a recap holds. */
export const banyakSel = ({ bagian }: Pick<Rekap, "bagian">): number =>
  bagian.reduce(
    (n, b) =>
      n +
      1 +
      b.tabel.reduce((m, t) => m + t.baris.length * (b.jumlah ? 2 : 1), 0) +
      b.silang.reduce((m, s) => m + s.baris.length * s.kolom.length, 0),
    0,
  );

/** The key of the row that stands for all that a reader is spared; the workbook has each of them. */
export const SELEBIHNYA = "_selebihnya";
const [PANJANG, TERBANYAK] = [60, 40];
/** A table as a person reads it: of a long one its 40 largest rows, in their order, and the others as one: it still adds up. */
export function terbaca(t: Tabel): Tabel {
  if (t.baris.length <= PANJANG || t.cara === "bulan") return t;
  const besar = new Set([...t.baris].sort((a, b) => b.n - a.n || (a.kunci < b.kunci ? -1 : 1)).slice(0, TERBANYAK));
  const lain = t.baris.filter((b) => !besar.has(b));
  const sisa: Baris = {
    kunci: SELEBIHNYA,
    label: `${angka(lain.length)} baris lain (semuanya dalam XLSX)`,
    n: tambah(lain.map((b) => b.n)),
    jumlah: lain.every((b) => b.jumlah === null) ? null : tambah(lain.map((b) => b.jumlah ?? 0)),
  };
  return { ...t, baris: [...t.baris.filter((b) => besar.has(b)), sisa] };
}

/** The sum of some numbers. */
export const tambah = (deret: number[]) => deret.reduce((a, b) => a + b, 0);

/** Decompositions that do not add up to their total, each as a sentence; none in a recap that is in order. */
export function timpang({ bagian }: Pick<Rekap, "bagian">): string[] {
  const salah = (b: BagianJenis, judul: string, n: number, mesti: number) =>
    n === mesti ? [] : [`${b.label}, ${judul.toLowerCase()}: ${n}, padahal jumlahnya ${mesti}.`];
  return bagian.flatMap((b) => [
    ...b.tabel.flatMap((t) => [
      ...salah(b, t.judul, tambah(t.baris.map((r) => r.n)), b.total),
      ...(b.jumlah
        ? salah(b, `${t.judul} (${b.jumlah.label})`, tambah(t.baris.map((r) => r.jumlah ?? 0)), b.jumlah.n)
        : []),
    ]),
    ...b.silang.flatMap((s) => salah(b, s.judul, tambah(s.baris.map((r) => tambah(r.n))), b.total)),
  ]);
}

/** Nothing was counted in any kind. */
export const kosong = (r: Rekap) => r.bagian.every((b) => b.total === 0);

/** SHA-256 in hex. */
export const sidik = (isi: string | Uint8Array) => createHash("sha256").update(isi).digest("hex");

/** The digest of what a recap says, whatever it is drawn on: printed in both files. */
export const sidikIsi = (r: Rekap) => sidik(JSON.stringify(r));
