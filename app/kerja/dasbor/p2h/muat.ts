import { filterDari } from "@/lib/angka/filter";
import type { Bahan } from "@/lib/angka/queries";
import type { Pilihan } from "../pilihan";
import { lalu } from "../ringkas";
import { caraTren, denganPekan } from "../tren";

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
export async function muatPencegahan(bahan: Bahan, pilihan: Pilihan) {
  const { hitung, saringan } = bahan;
  const f = filterDari(saringan, "pencegahan");
  const [a, dulu] = await hitung(
    { f, menurut: [...CARA, caraTren(pilihan)] },
    { f: lalu(f, pilihan), menurut: ["jenisKegiatan"] },
  );
  const [isi = { f, a }] = await denganPekan(bahan, pilihan, [{ f, a }]);
  return { ...isi, dulu };
}
export type IsiPencegahan = Awaited<ReturnType<typeof muatPencegahan>>;
