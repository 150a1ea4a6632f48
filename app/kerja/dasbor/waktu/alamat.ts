import { alamatSaringan } from "@/lib/angka/filter";
import type { Kepala } from "../muat";

/** The list of the clocks that a number counts. */
export function daftarJam({ saringan, acuan }: Kepala, ubah: Record<string, string | undefined>): string {
  const q = new URLSearchParams(alamatSaringan(saringan, acuan).slice(1));
  for (const [k, v] of Object.entries(ubah)) if (v) q.set(k, v);
  return `/kerja/dasbor/waktu/daftar${q.size ? `?${q}` : ""}`;
}
