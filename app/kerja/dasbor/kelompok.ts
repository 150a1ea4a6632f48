import type { Petak } from "@/lib/angka/petak";

type Kelompok = { nama: string; dari: number; sampai: number };

/** The rows by their group, where each stands together: its name is a line over them and not a column, so that the numbers
 *  stay in sight on a phone. */
export function perKelompok({ kepalaKelompok, baris }: Petak): Kelompok[] | null {
  if (!kepalaKelompok) return null;
  const semua: Kelompok[] = [];
  for (const [i, { kelompok = "" }] of baris.entries()) {
    const akhir = semua.at(-1);
    if (akhir?.nama === kelompok) akhir.sampai = i + 1;
    else semua.push({ nama: kelompok, dari: i, sampai: i + 1 });
  }
  return new Set(semua.map((k) => k.nama)).size === semua.length ? semua : null;
}
