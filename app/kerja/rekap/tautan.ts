import { hariBulan } from "@/lib/angka/bulan";
import { alamat, type Filter } from "@/lib/catatan/filter";
import { filterJenis, type Permintaan } from "@/lib/rekap/filter";
import type { BagianJenis, Tabel } from "@/lib/rekap/rekap";

const daftar = (f: Filter, ubah: Record<string, string | undefined> = {}) =>
  `/kerja/${f.jenis}${alamat(f, { status: "divalidasi", ...ubah })}`;

/** The list that the total of a kind counted. */
export const daftarBagian = (p: Permintaan, b: BagianJenis) => daftar(filterJenis(p, b.jenis));

/** The list that a row counted; a month's rows are asked as of its own end, which is another question for what moves on. */
export function daftarBaris(p: Permintaan, b: BagianJenis, t: Tabel, kunci: string): string | undefined {
  const f = filterJenis(p, b.jenis);
  return t.cara === "bulan" ? daftar(f, hariBulan(kunci, f.dari, p.per)) : daftar(f, { [t.cara]: kunci });
}
