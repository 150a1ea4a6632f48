import { filterDari } from "@/lib/angka/filter";
import type { Bahan } from "@/lib/angka/queries";

/** The figures of prevention by what it was against, and of violations beside them. */
export async function muatTema({ hitung, saringan }: Bahan) {
  const c = filterDari(saringan, "pencegahan");
  const p = filterDari(saringan, "pelanggaran");
  const [cegah, langgar] = await hitung(
    { f: c, menurut: ["kerawanan", "kerawanan:bulan", "bulan", "tahapan", "kantor"] },
    { f: p, menurut: ["bulan", "kelompok:bulan", "kategori:bulan", "tahapan", "kantor"] },
  );
  return { c, p, cegah, langgar };
}
export type IsiTema = Awaited<ReturnType<typeof muatTema>>;
