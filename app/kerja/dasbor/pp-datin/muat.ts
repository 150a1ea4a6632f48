import { filterDari } from "@/lib/angka/filter";
import type { Bahan } from "@/lib/angka/queries";
import { rangkaian } from "@/lib/angka/stats";

const PELANGGARAN = [
  "sumber",
  "registrasi",
  "kelompok",
  "tahapan",
  "bulan:sumber",
  "kantor",
  "kantor:sumber",
  "kantor:registrasi",
  "tahapan:kelompok",
  "registrasi:alasan",
  "kategori",
  "kategori:kantor",
  "posisi",
];
const PENINDAKAN = ["kelompok", "kelompok:produk", "tujuan:tindakLanjutInstansi", "tindakLanjutInstansi", "posisi"];

/** The figures of suspected violations and of their handling. */
export async function muatPelanggaran({ hitung, tx, orang, saringan }: Bahan) {
  const f = filterDari(saringan, "pelanggaran");
  const a = await hitung(f, PELANGGARAN);
  const langkah = await rangkaian(tx, orang, f);
  const g = filterDari(saringan, "penindakan");
  const b = await hitung(g, PENINDAKAN);
  const jalan = await rangkaian(tx, orang, g, "kelompok");
  return { f, a, langkah, g, b, jalan };
}
export type IsiPelanggaran = Awaited<ReturnType<typeof muatPelanggaran>>;
