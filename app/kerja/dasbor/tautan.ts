import { alamat, type Filter } from "@/lib/catatan/filter";

export type Ubah = Record<string, string | undefined>;

/** The list that a figure counted: the same filter, narrowed further by `ubah`, validated entries only. */
export const daftar = (f: Filter, ubah: Ubah = {}) =>
  `/kerja/${f.jenis}${alamat(f, { status: "divalidasi", ...ubah })}`;

/** A number opens its list; nothing opens nothing. */
export const bila = (n: number, href: string) => (n > 0 ? href : undefined);
