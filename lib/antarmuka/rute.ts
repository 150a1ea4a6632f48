import type { z } from "zod";
import { JENIS } from "@/lib/jenis/fields";
import type { Dwibahasa, NamaMasalah } from "./masalah";
import {
  ANGKA_PUBLIK,
  gabungan,
  kelompokAngka,
  parameterAngka,
  parameterCatatan,
  parameterKosong,
  parameterTenggat,
  parameterWilayah,
} from "./parameter";
import { Angka, Daftar, DaftarAngka, Rinci, Rujukan, Tenggat, Wilayah } from "./schema";

/** One address of the open interface, as the document and the readable page tell of it. */
export type Rute = {
  jalur: string;
  operasi: string;
  judul: Dwibahasa;
  uraian: string;
  /** The parts of the address, and the values that each may have where they are a closed list. */
  bagian: Record<string, { arti: string; pilihan?: readonly string[]; pola?: string }>;
  tanya: z.ZodObject;
  jawab: { nama: string; schema: z.ZodType };
  masalah: NamaMasalah[];
  /** Addresses that can be opened as they stand; none where an id must be known first. */
  contoh: { alamat: string; arti: string }[];
};

const jenis = { jenis: { arti: "Jenis catatan.", pilihan: JENIS } };

export const RUTE: readonly Rute[] = [
  {
    jalur: "/api/v1/angka/{kode}",
    operasi: "satuAngka",
    judul: { id: "Satu angka", en: "One figure" },
    uraian:
      "Sebuah angka dari buku angka publik: sampai hari mana pun (per), seperti yang diketahui pada hari mana pun (diketahui), disaring dan dibagi. Jumlah bagiannya selalu sama dengan nilainya. Saringan yang berlaku bagi sebuah angka tertulis dalam daftarnya (/api/v1/angka).",
    bagian: { kode: { arti: "Kode angka.", pilihan: ANGKA_PUBLIK.map((d) => d.kode) } },
    tanya: gabungan(ANGKA_PUBLIK.map(parameterAngka), { kelompok: kelompokAngka }),
    jawab: { nama: "Angka", schema: Angka },
    masalah: ["permintaan", "tidak-ada"],
    contoh: [
      {
        alamat: "/api/v1/angka/pelanggaran?per=2024-02-02&penyelenggaraan=PEMILU-2024",
        arti: "Dugaan pelanggaran Pemilu 2024 sampai 2 Februari 2024",
      },
      {
        alamat: "/api/v1/angka/pelanggaran?per=2024-02-02&penyelenggaraan=PEMILU-2024&tahapan=P24-10-KAMPANYE",
        arti: "Di antaranya pada masa kampanye",
      },
      {
        alamat: "/api/v1/angka/pelanggaran?penyelenggaraan=PEMILU-2024&sumber=temuan&kelompok=kantor,jenis_pelanggaran",
        arti: "Temuan menurut kantor dan jenis",
      },
    ],
  },
  {
    jalur: "/api/v1/angka",
    operasi: "daftarAngka",
    judul: { id: "Daftar angka", en: "List of figures" },
    uraian: "Semua angka untuk publik: artinya, saringan yang dikenalnya, dan menurut apa ia dapat dibagi.",
    bagian: {},
    tanya: parameterKosong,
    jawab: { nama: "DaftarAngka", schema: DaftarAngka },
    masalah: ["permintaan"],
    contoh: [{ alamat: "/api/v1/angka", arti: "Semua angka beserta artinya" }],
  },
  {
    jalur: "/api/v1/catatan/{jenis}",
    operasi: "daftarCatatan",
    judul: { id: "Daftar catatan", en: "List of records" },
    uraian:
      "Catatan yang dapat dibaca rinci, terbaru lebih dahulu. Halaman berikutnya ada pada “berikut” dan kepala Link; jangan menyusun kursor sendiri. Yang hanya dihitung tidak ada dalam daftar, hanya dalam angka.",
    bagian: jenis,
    tanya: gabungan(JENIS.map(parameterCatatan)),
    jawab: { nama: "Daftar", schema: Daftar },
    masalah: ["permintaan", "kursor", "tidak-ada"],
    contoh: [
      { alamat: "/api/v1/catatan/pencegahan?batas=5", arti: "Lima pencegahan terbaru" },
      {
        alamat: "/api/v1/catatan/sengketa?penyelenggaraan=PEMILU-2024&kantor=64.72",
        arti: "Sengketa proses Pemilu 2024 di Samarinda",
      },
      { alamat: "/api/v1/catatan/pelanggaran?sumber=laporan&batas=20", arti: "Laporan dari masyarakat" },
    ],
  },
  {
    jalur: "/api/v1/catatan/{jenis}/{id}",
    operasi: "satuCatatan",
    judul: { id: "Satu catatan", en: "One record" },
    uraian:
      "Sebuah catatan dengan riwayat edisi dan gambarnya. Yang sudah ditarik dijawab 410 dengan hari dan sebabnya.",
    bagian: { ...jenis, id: { arti: "Tanda publik catatan, dari daftarnya.", pola: "^[0-9a-f]{12}$" } },
    tanya: parameterKosong,
    jawab: { nama: "Rinci", schema: Rinci },
    masalah: ["permintaan", "tidak-ada", "ditarik"],
    contoh: [],
  },
  {
    jalur: "/api/v1/wilayah",
    operasi: "wilayah",
    judul: { id: "Wilayah", en: "Areas" },
    uraian: "Kode wilayah Kemendagri Kalimantan Timur, dari provinsi sampai desa. Lisensinya ODbL 1.0.",
    bagian: {},
    tanya: parameterWilayah,
    jawab: { nama: "Wilayah", schema: Wilayah },
    masalah: ["permintaan"],
    contoh: [
      { alamat: "/api/v1/wilayah?tingkat=kabupaten_kota", arti: "Sepuluh kabupaten dan kota" },
      { alamat: "/api/v1/wilayah?induk=64.72", arti: "Samarinda sampai kelurahan" },
    ],
  },
  {
    jalur: "/api/v1/rujukan",
    operasi: "rujukan",
    judul: { id: "Kode rujukan", en: "Reference codes" },
    uraian: "Kantor, penyelenggaraan, dan tahapan: kode yang dipakai dalam saringan.",
    bagian: {},
    tanya: parameterKosong,
    jawab: { nama: "Rujukan", schema: Rujukan },
    masalah: ["permintaan"],
    contoh: [{ alamat: "/api/v1/rujukan", arti: "Semua kode" }],
  },
  {
    jalur: "/api/v1/tenggat",
    operasi: "tenggat",
    judul: { id: "Tenggat", en: "Deadline" },
    uraian:
      "Kapan sebuah tenggat jatuh, dan hari demi hari mengapa. Isi “lama” dan “satuan”, atau “aturan” dan “regime”.",
    bagian: {},
    tanya: parameterTenggat,
    jawab: { nama: "Tenggat", schema: Tenggat },
    masalah: ["permintaan"],
    contoh: [
      {
        alamat: "/api/v1/tenggat?mulai=2024-01-29&lama=14&satuan=hari_kerja",
        arti: "14 hari kerja sejak 29 Januari 2024",
      },
      {
        alamat: "/api/v1/tenggat?mulai=2024-01-29&aturan=penanganan&regime=pemilu",
        arti: "Tenggat penanganan menurut UU Pemilu",
      },
    ],
  },
];
