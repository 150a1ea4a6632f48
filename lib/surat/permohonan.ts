import { hariTanggal } from "@/lib/format";
import { bidangJenis, tampil } from "@/lib/jenis/tampil";
import type { Bahan } from "./bahan";
import { dalam, pertama } from "./laporan";
import { type Blok, bernomor, berperan, dariBrankas, isian, kata, sebutan } from "./naskah";

// the filing set of domain 3.4
const BERKAS = [
  "Permohonan, empat rangkap (satu bermeterai)",
  "Salinan permohonan dalam bentuk Word",
  "KTP elektronik pemohon",
  "Objek sengketa (SK atau berita acara)",
  "Bukti dan daftar bukti",
  "Surat kuasa khusus (bila dikuasakan)",
  "Kartu advokat dan berita acara sumpah (bila advokat)",
];

/** The receipt of an application for the settlement of a dispute. Its number is not certain in any rule: written by hand. */
export function tandaTerimaPermohonan(b: Bahan): Blok[] {
  const { catatan: c } = b;
  const katakan = (nama: string) => {
    const f = bidangJenis("sengketa").find((x) => x.nama === nama);
    return f ? tampil(f, c.rincian[nama]) : null;
  };
  const semua = (peran: string) => berperan(b, peran).map(sebutan).join(", ");
  const [pemohon] = berperan(b, "pemohon");
  return [
    { b: "alinea", teks: `Telah diterima permohonan penyelesaian sengketa proses ${dalam(b)} dari:` },
    ...isian([
      ["Pemohon", [semua("pemohon"), katakan("pemohon")].filter(Boolean).join(" – ")],
      ["Alamat", dariBrankas(b, pemohon, "alamat")],
      ["Nomor telepon/HP", dariBrankas(b, pemohon, "telepon")],
      ["Kuasa", semua("kuasa")],
      ["Termohon", [semua("termohon"), katakan("termohon")].filter(Boolean).join(" – ")],
      ["Objek sengketa", [katakan("objek"), c.judul].filter(Boolean).join(": ")],
      ["Nomor dan tanggal objek", [kata(c.rincian.nomorObjek), katakan("tanggalObjek")].filter(Boolean).join(", ")],
      ["Disampaikan", [hariTanggal(c.tanggalDiterima), katakan("saluran")?.toLowerCase()].filter(Boolean).join(", ")],
    ]),
    { b: "bab", teks: "Kelengkapan" },
    bernomor(
      { Dokumen: 9, Ada: 2, Keterangan: 4 },
      BERKAS.map((teks) => [teks, null, null]),
    ),
    {
      b: "ttd",
      tempatTanggal: c.tanggalDiterima,
      tangan: [
        { jabatan: "Yang menyerahkan,", nama: pertama(b, "kuasa") ?? pertama(b, "pemohon") },
        { jabatan: "Penerima permohonan,", nama: null },
      ],
    },
  ];
}
