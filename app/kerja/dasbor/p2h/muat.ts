import { filterDari } from "@/lib/angka/filter";
import type { Bahan } from "@/lib/angka/queries";

const CARA = [
  "kelompok",
  "jenisKegiatan",
  "metode",
  "tahapan",
  "kantor",
  "bulan",
  "kantor:kelompok",
  "jenisKegiatan:kelompok",
  "sasaran:kelompok",
  "sasaran",
];

/** The figures of prevention. */
export async function muatPencegahan({ hitung, saringan }: Bahan) {
  const f = filterDari(saringan, "pencegahan");
  const [a] = await hitung({ f, menurut: CARA });
  return { f, a };
}
export type IsiPencegahan = Awaited<ReturnType<typeof muatPencegahan>>;
