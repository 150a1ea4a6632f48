import { hariTanggal } from "@/lib/format";
import type { Bahan } from "./bahan";
import { peristiwa, pertama, saksiBukti, terlapor } from "./laporan";
import { type Blok, berperan, isian, kata, sebutan } from "./naskah";

/** The form of a finding: B.2 in a Pemilu, A.2 in a Pemilihan. */
export function formulirTemuan(b: Bahan): Blok[] {
  const { catatan: c } = b;
  const penemu = berperan(b, "penemu");
  return [
    { b: "bab", teks: "1. Data penemu" },
    ...isian([
      ["Nama", penemu.map(sebutan).join(", ")],
      ["Jabatan", null],
      ["Alamat", [b.kantor.nama, b.kantor.alamat].filter(Boolean).join(", ")],
    ]),
    { b: "bab", teks: "2. Data terlapor" },
    ...terlapor(b),
    { b: "bab", teks: "3. Peristiwa yang ditemukan" },
    ...peristiwa(b),
    { b: "bab", teks: "4. Saksi-saksi dan bukti" },
    ...saksiBukti(b),
    { b: "bab", teks: "5. Uraian singkat kejadian" },
    { b: "alinea", teks: kata(c.rincian.uraian), baris: 6 },
    { b: "bab", teks: "6. Penetapan" },
    ...isian([
      ["Ditetapkan dalam rapat pleno", hariTanggal(c.tanggalDiterima)],
      ["Oleh", b.kantor.nama],
    ]),
    {
      b: "ttd",
      tempatTanggal: c.tanggalDiterima,
      tangan: [
        { jabatan: "Mengetahui,", nama: null },
        { jabatan: "Penemu,", nama: pertama(b, "penemu") },
      ],
    },
  ];
}
