import { filterDari } from "@/lib/angka/filter";
import type { Bahan } from "@/lib/angka/queries";
import { rangkaian } from "@/lib/angka/stats";
import type { Pilihan } from "../pilihan";
import { lalu } from "../ringkas";
import { caraTren, denganPekan } from "../tren";
import { langkahBerbatas } from "../waktu/muat";

/** Ways in which disputes are split one by one. */
export const DIMENSI = ["hasil", "pemohon", "termohon", "saluran"];
const CARA = [
  "kelompok",
  "registrasi",
  "tahapan",
  "kantor",
  "objek",
  "objek:hasil",
  "posisi",
  "rangkaian",
  "rangkaian:objek",
  "rangkaian:tahapan",
  ...DIMENSI,
];

/** The figures of disputes. */
export async function muatSengketa(bahan: Bahan, pilihan: Pilihan) {
  const { hitung, saringan } = bahan;
  const f = filterDari(saringan, "sengketa");
  const [a, dulu] = await hitung(
    { f, menurut: [...CARA, caraTren(pilihan, "kelompok")] },
    { f: lalu(f, pilihan), menurut: ["registrasi"] },
  );
  const [isi = { f, a }] = await denganPekan(bahan, pilihan, [{ f, a }]);
  const waktu = await langkahBerbatas(bahan, "sengketa");
  return { ...isi, dulu, jalan: rangkaian(a), waktu };
}
export type IsiSengketa = Awaited<ReturnType<typeof muatSengketa>>;
