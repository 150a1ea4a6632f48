import { type Jenis, kolom } from "@/lib/jenis/fields";
import { type Kolom, kamus } from "@/lib/terbitan/kamus";
import type { Himpunan } from "./himpunan";

/** What a family's row says: one figure of one office in one election and month. */
export const KOLOM_ANGKA: Kolom[] = [
  { kunci: "angka", label: "Kode angka", arti: "Kode pada kamus angka.", wajib: true },
  { kunci: "versi", label: "Versi", arti: "Versi definisi angkanya.", tipe: "bilangan", wajib: true },
  { kunci: "judul", label: "Angka", arti: "Nama angkanya.", wajib: true },
  {
    kunci: "kantorKode",
    label: "Kode kantor",
    arti: "Kantor yang menangani: 64 provinsi, 64.xx kabupaten/kota (kode Kemendagri).",
    wajib: true,
  },
  { kunci: "kantor", label: "Kantor", arti: "Nama kantor itu.", wajib: true },
  { kunci: "penyelenggaraanKode", label: "Penyelenggaraan", arti: "Kode penyelenggaraan, misalnya PEMILU-2024." },
  { kunci: "bulan", label: "Bulan", arti: "Bulan diterimanya, TTTT-BB, WITA." },
  {
    kunci: "nilai",
    label: "Nilai",
    arti: "Banyaknya. Kosong bila kantor itu belum menyampaikan data bulan itu; pasangan kantor dan bulan yang tidak ada barisnya sudah disampaikan dan nol.",
    tipe: "bilangan",
  },
  { kunci: "satuan", label: "Satuan", arti: "Apa yang dihitung.", wajib: true },
  { kunci: "keterangan", label: "Keterangan", arti: "Sebab nilainya kosong; tanpa sebab, kosong." },
];

/** What a row of the monthly tables says: one cell. */
const KOLOM_BULANAN: Kolom[] = [
  { kunci: "penyelenggaraanKode", label: "Penyelenggaraan", arti: "Kode penyelenggaraan.", wajib: true },
  {
    kunci: "menurut",
    label: "Menurut",
    arti: "Tabelnya; setiap tabel membagi seluruh dugaan pelanggaran penyelenggaraan itu.",
    nilai: { kategori_terlapor: "kategori_terlapor", kecamatan: "kecamatan", pasal: "pasal" },
    wajib: true,
  },
  {
    kunci: "tempatKode",
    label: "Kode tempat",
    arti: "Pada kategori terlapor: kantor yang menangani. Pada kecamatan: kabupaten/kota peristiwa. Kosong: seluruh Kalimantan Timur.",
  },
  { kunci: "tempat", label: "Tempat", arti: "Nama tempat itu.", wajib: true },
  {
    kunci: "kode",
    label: "Kode",
    arti: "Kategori, kode kecamatan, atau pasal; “dikecualikan” untuk sisanya.",
    wajib: true,
  },
  { kunci: "nama", label: "Nama", arti: "Nama kategori, kecamatan, atau pasal.", wajib: true },
  {
    kunci: "nilai",
    label: "Nilai",
    arti: "Banyaknya dugaan pelanggaran. Kosong bila dikecualikan; yang kosong pada satu tempat berjumlah seperti baris “dikecualikan”.",
    tipe: "bilangan",
  },
  { kunci: "keterangan", label: "Keterangan", arti: "Sebab nilainya kosong; tanpa sebab, kosong." },
];

/** The columns of a dataset, in the order of its files. */
export const kolomHimpunan = (h: Himpunan): Kolom[] =>
  h.macam === "catatan" ? kamus(h.jenis[0] as Jenis) : h.macam === "angka" ? KOLOM_ANGKA : KOLOM_BULANAN;

/** A column's name in JSON and NDJSON. */
export const namaKolom = (k: Kolom) => kolom(k.kunci);
