import { filterDari } from "@/lib/angka/filter";
import { penerusan } from "@/lib/angka/menunggu";
import type { Bahan } from "@/lib/angka/queries";
import { rangkaian } from "@/lib/angka/stats";
import type { Pilihan } from "../pilihan";
import { lalu } from "../ringkas";
import { caraTren, denganPekan } from "../tren";

const PELANGGARAN = [
  "sumber",
  "registrasi",
  "kelompok",
  "tahapan",
  "kantor",
  "kantor:sumber",
  "kantor:registrasi",
  "tahapan:kelompok",
  "registrasi:alasan",
  "registrasi:hasilKajian",
  "kategori",
  "kategori:kantor",
  "posisi",
  "rangkaian",
];
const PENINDAKAN = [
  "kelompok",
  "produk",
  "produk:tindakLanjutInstansi",
  "rangkaian:produk",
  "rangkaian:alasanHenti",
  "tujuan:tindakLanjutInstansi",
  "tindakLanjutInstansi",
  "posisi",
  "rangkaian:kelompok",
];

/** The figures of suspected violations and of their handling. */
export async function muatPelanggaran(bahan: Bahan, pilihan: Pilihan) {
  const { hitung, tx, orang, saringan } = bahan;
  const f = filterDari(saringan, "pelanggaran");
  const g = filterDari(saringan, "penindakan");
  const [a, b, aLalu, bLalu] = await hitung(
    { f, menurut: [...PELANGGARAN, caraTren(pilihan, "sumber")] },
    { f: g, menurut: PENINDAKAN },
    { f: lalu(f, pilihan), menurut: ["registrasi"] },
    { f: lalu(g, pilihan) },
  );
  const keluar = await penerusan(tx, orang, g);
  const [isi = { f, a }] = await denganPekan(bahan, pilihan, [{ f, a }]);
  return { ...isi, aLalu, langkah: rangkaian(a), g, b, bLalu, jalan: rangkaian(b, "rangkaian:kelompok"), keluar };
}
export type IsiPelanggaran = Awaited<ReturnType<typeof muatPelanggaran>>;
