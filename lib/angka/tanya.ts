import { type Keluhan, keluhan, keluhanUtuh } from "@/lib/antarmuka/keluhan";
import { type Filter, type Params, pahamiFilter } from "@/lib/catatan/filter";
import { DAFTAR, dimensiJenis } from "@/lib/jenis/daftar";
import type { Dimensi } from "@/lib/jenis/define";
import { type Jenis, kolom } from "@/lib/jenis/fields";
import type { Aturan, Definisi } from "./definisi";

/** A figure asked for by code, as text from an address: period, place, stage, dimensions and `kelompok`. */
export type SaringanAngka = Params;
/** What was asked, understood: the filter, and by which ways it is grouped (their names, and those of the ledger). */
export type Tanya = { f: Filter; kelompok: { nama: string; cara: string }[] };

const TETAP = ["penyelenggaraan", "tahapan", "kantor", "wilayah", "dari", "per", "diketahui"];
const DALAM = ["kecamatan", "posisi", "langkah", "belum", "terbit"];
const CARA = ["kantor", "wilayah", "penyelenggaraan", "tahapan", "bulan"];
const CARA_DALAM = ["satuan", "kecamatan", "posisi", "rangkaian", "terbit"];
/** More groups than this at once is a list, not a figure. */
export const MAKS_KELOMPOK = 2;

/** A dimension's name outside the code: its field's, as a column. */
export const namaDimensi = (nama: string, d: Dimensi): string => (d.bidang ? kolom(d.bidang) : nama);

/** The dimensions of a kind by the names one asks with, and how the ledger calls them. */
export const dimensiBernama = (jenis: Jenis, publik: boolean): Record<string, string> =>
  Object.fromEntries(Object.entries(dimensiJenis(jenis, publik)).map(([nama, d]) => [namaDimensi(nama, d), nama]));

/** Can the public ask for it? Not where it rests on a step or on a dimension of the inside. */
export const terbukaPublik = ({ aturan: a, khusus }: Definisi): boolean =>
  khusus?.publik ||
  (a !== null &&
    !a.langkah &&
    !a.belum &&
    Object.keys(a.dimensi ?? {}).every((d) => Object.hasOwn(DAFTAR[a.jenis].dimensi, d)));

/** What a figure may be grouped by, by the names one asks with. */
export function caraAngka({ jenis }: Aturan, publik: boolean): Record<string, string> {
  const berlangkah = Object.keys(DAFTAR[jenis].alur).length > 1;
  const dalam = publik ? [] : CARA_DALAM.filter((c) => berlangkah || (c !== "posisi" && c !== "rangkaian"));
  return {
    ...Object.fromEntries([...CARA, ...dalam].map((c) => [c, c])),
    ...dimensiBernama(jenis, publik),
  };
}

const sebut = (kata: string[]) => kata.join(", ");

/** What is asked of a figure and cannot be. */
export const disebutLagi = (nama: string): Keluhan =>
  keluhan(
    `“${nama.slice(0, 40)}” disebut lebih dari sekali.`,
    "Sebut satu kali.",
    `“${nama.slice(0, 40)}” is given more than once. Give it once.`,
  );
export const saringanAsing = (nama: string, dikenal: string[]): Keluhan =>
  keluhanUtuh(
    `Saringan “${nama.slice(0, 40)}” tidak dikenal. Yang dikenal: ${sebut(dikenal)}.`,
    `The filter “${nama.slice(0, 40)}” is not known. Known are: ${sebut(dikenal)}.`,
  );
export const tidakMenurut = (asing: string[], cara: string[]): Keluhan =>
  keluhanUtuh(
    `Angka ini tidak dapat dikelompokkan menurut “${sebut(asing)}”. Yang dapat: ${sebut(cara)}.`,
    `This figure cannot be split by “${sebut(asing)}”. It can be by: ${sebut(cara)}.`,
  );
export const terlaluBanyak = (n: number): Keluhan =>
  keluhanUtuh(
    `Kelompokkan menurut paling banyak ${MAKS_KELOMPOK} hal sekaligus; ${n} diminta.`,
    `Split by at most ${MAKS_KELOMPOK} things at once; ${n} were asked for.`,
  );
const ditetapkan = (nama: string, nilai: string): Keluhan =>
  keluhan(
    `“${nama}” sudah ditetapkan oleh definisi angka ini (${nilai}).`,
    "Hilangkan, atau tanyakan angka lain.",
    `“${nama}” is set by the definition of this figure (${nilai}). Leave it out, or ask for another figure.`,
  );

function bacaKelompok(isi: string, cara: Record<string, string>, galat: Keluhan[]): Tanya["kelompok"] {
  const nama = [...new Set(isi.split(",").map((n) => n.trim()))].filter(Boolean);
  const asing = nama.filter((n) => !Object.hasOwn(cara, n));
  if (asing.length > 0) galat.push(tidakMenurut(asing, Object.keys(cara)));
  if (nama.length > MAKS_KELOMPOK) galat.push(terlaluBanyak(nama.length));
  return nama.map((n) => ({ nama: n, cara: cara[n] ?? n }));
}

/**
 * Understands what is asked of a figure. Whatever is not understood is named in `galat`: a figure is never answered under
 * a part of its question.
 */
export function bacaTanya(a: Aturan, p: SaringanAngka, publik: boolean): Tanya & { galat: Keluhan[] } {
  const galat: Keluhan[] = [];
  const bernama = dimensiBernama(a.jenis, publik);
  const diminta = Object.entries(p).filter(([, v]) => v !== undefined && v !== "");
  const kunci = [...TETAP, ...(publik ? [] : DALAM), ...Object.keys(bernama)];
  const isi: Record<string, string> = {};
  for (const [k, v] of diminta) {
    if (Array.isArray(v)) galat.push(disebutLagi(k));
    else if (kunci.includes(k)) isi[bernama[k] ?? k] = v as string;
    else if (k !== "kelompok" && k !== "versi") galat.push(saringanAsing(k, [...kunci, "kelompok"]));
  }
  const sebutan = Object.fromEntries(Object.entries(bernama).map(([luar, dalam]) => [dalam, luar]));
  for (const [nama, nilai] of Object.entries(tetapan(a)))
    if (isi[nama] !== undefined && isi[nama] !== nilai) galat.push(ditetapkan(sebutan[nama] ?? nama, nilai));
  const baca = pahamiFilter(a.jenis, isi, publik);
  const tertulis = typeof p.kelompok === "string" ? p.kelompok : "";
  const kelompok = bacaKelompok(tertulis, caraAngka(a, publik), galat);
  const { dimensi = {}, langkah, belum } = a;
  const f: Filter = {
    ...baca.filter,
    dimensi: { ...baca.filter.dimensi, ...dimensi },
    ...(langkah && { langkah }),
    ...(belum && { belum }),
  };
  return { f, kelompok, galat: [...galat, ...baca.galat] };
}

const tetapan = ({ dimensi, langkah, belum }: Aturan): Record<string, string> => ({
  ...dimensi,
  ...(langkah && { langkah }),
  ...(belum && { belum }),
});
