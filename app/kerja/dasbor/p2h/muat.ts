import { filterDari } from "@/lib/angka/filter";
import type { Bahan } from "@/lib/angka/queries";
import type { Pilihan } from "../pilihan";
import { lalu } from "../ringkas";
import { caraTren } from "../tren";

const CARA = [
  "kelompok",
  "jenisKegiatan",
  "metode",
  "tahapan",
  "kantor",
  "kantor:kelompok",
  "jenisKegiatan:kelompok",
  "sasaran:kelompok",
  "sasaran",
];

/** The figures of prevention. */
export async function muatPencegahan({ hitung, saringan }: Bahan, pilihan: Pilihan) {
  const f = filterDari(saringan, "pencegahan");
  const [a, dulu] = await hitung(
    { f, menurut: [...CARA, caraTren(pilihan)] },
    { f: lalu(f, pilihan), menurut: ["jenisKegiatan"] },
  );
  return { f, a, dulu };
}
export type IsiPencegahan = Awaited<ReturnType<typeof muatPencegahan>>;
