import { filterDari } from "@/lib/angka/filter";
import type { Bahan } from "@/lib/angka/queries";
import type { Angka } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { JENIS, type Jenis } from "@/lib/jenis/fields";

const UMUM = ["kantor", "tahapan", "bulan", "terbit"];
const REGISTRASI = ["registrasi", "kantor:registrasi"];

export type PerJenis = Record<Jenis, { f: Filter; a: Angka }>;

/** The figures of the leaders' dashboard: every kind the same ways. */
export async function muatPimpinan({ hitung, saringan }: Bahan): Promise<PerJenis> {
  const isi: Partial<PerJenis> = {};
  for (const jenis of JENIS) {
    const f = filterDari(saringan, jenis);
    isi[jenis] = { f, a: await hitung(f, jenis === "pelanggaran" ? [...UMUM, ...REGISTRASI] : UMUM) };
  }
  return isi as PerJenis;
}
