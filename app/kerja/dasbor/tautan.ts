import { hariBulan } from "@/lib/angka/bulan";
import { alamat, type Filter } from "@/lib/catatan/filter";

export type Ubah = Record<string, string | undefined>;

/** The list that a figure counted: the same filter, narrowed further by `ubah`, validated entries only. */
export const daftar = (f: Filter, ubah: Ubah = {}) =>
  `/kerja/${f.jenis}${alamat(f, { status: "divalidasi", ...ubah })}`;

/** The list of a figure's month. Not for what is told as of a day (registration, steps): the list would tell it as of the month's end. */
export const daftarBulan = (f: Filter, bulan: string, ubah: Ubah = {}) =>
  daftar(f, { ...hariBulan(bulan, f.dari, f.per ?? bulan), ...ubah });

/** A number opens its list; nothing opens nothing. */
export const bila = (n: number, href: string) => (n > 0 ? href : undefined);
