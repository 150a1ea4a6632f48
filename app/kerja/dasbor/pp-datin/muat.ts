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
  "rangkaian",
];
const PENINDAKAN = [
  "kelompok",
  "kelompok:produk",
  "tujuan:tindakLanjutInstansi",
  "tindakLanjutInstansi",
  "posisi",
  "rangkaian:kelompok",
];

/** The figures of suspected violations and of their handling. */
export async function muatPelanggaran({ hitung, saringan }: Bahan) {
  const f = filterDari(saringan, "pelanggaran");
  const g = filterDari(saringan, "penindakan");
  const [a, b] = await hitung({ f, menurut: PELANGGARAN }, { f: g, menurut: PENINDAKAN });
  return { f, a, langkah: rangkaian(a), g, b, jalan: rangkaian(b, "rangkaian:kelompok") };
}
export type IsiPelanggaran = Awaited<ReturnType<typeof muatPelanggaran>>;
