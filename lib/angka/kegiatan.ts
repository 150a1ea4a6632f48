import type { Definisi } from "./definisi";

const AWAL = { versi: 1, sejak: "2026-11-22" } as const;

/** What is prevented, and which offices have said so. */
export const KEGIATAN: Definisi[] = [
  {
    ...AWAL,
    satuan: "kegiatan",
    kode: "pencegahan",
    judul: "Pencegahan",
    isi: ["Satu untuk setiap kegiatan pencegahan (Form Cegah) yang sudah divalidasi, menurut hari pertamanya."],
    aturan: { jenis: "pencegahan", ukur: "n" },
  },
  {
    ...AWAL,
    satuan: "peserta",
    kode: "pencegahan.peserta",
    judul: "Peserta kegiatan pencegahan",
    isi: [
      "Jumlah peserta yang tercatat pada kegiatan pencegahan yang sudah divalidasi, menurut hari pertama kegiatannya.",
      "Bukan jangkauan siaran atau unggahan. Orang yang hadir dua kali terhitung dua kali; kegiatan tanpa jumlah peserta terhitung nol.",
    ],
    aturan: { jenis: "pencegahan", ukur: "jumlah" },
  },
  {
    ...AWAL,
    satuan: "peserta",
    kode: "pencegahan.peserta_perempuan",
    judul: "Peserta perempuan",
    isi: [
      "Jumlah peserta perempuan yang tercatat pada kegiatan pencegahan yang sudah divalidasi.",
      "Banyak kegiatan hanya mencatat jumlah seluruhnya; karena itu bagian perempuan dihitung dari kegiatan yang mencatat keduanya. Dijumlahkan dari catatannya seperti adanya sekarang.",
    ],
    aturan: null,
    khusus: { cara: "peserta", ukur: "peserta_perempuan", saring: [], kelompok: ["kantor"] },
  },
  {
    ...AWAL,
    satuan: "peserta",
    kode: "pencegahan.peserta_disabilitas",
    judul: "Peserta penyandang disabilitas",
    isi: [
      "Jumlah peserta penyandang disabilitas yang tercatat pada kegiatan pencegahan yang sudah divalidasi.",
      "Kegiatan yang tidak mencatatnya tidak ikut dijumlahkan; itu bukan nol. Dijumlahkan dari catatannya seperti adanya sekarang.",
    ],
    aturan: null,
    khusus: { cara: "peserta", ukur: "peserta_disabilitas", saring: [], kelompok: ["kantor"] },
  },
  {
    ...AWAL,
    satuan: "kantor",
    kode: "kantor.menyampaikan",
    judul: "Kantor yang sudah menyampaikan data",
    isi: [
      "Dari sebelas kantor (provinsi dan sepuluh kabupaten/kota), yang untuk setiap bulan yang sudah berakhir mencatat sesuatu atau menyatakan nihil.",
      "Catatan Panwaslu Kecamatan terhitung pada kabupaten atau kotanya. Bulan dihitung sejak bulan pertama yang disampaikan kantor mana pun untuk penyelenggaraan itu.",
      "Ditanyakan untuk satu jenis catatan; tanpa disebut, dugaan pelanggaran.",
      "Nihil dinyatakan, tidak disangka: kantor yang diam tampil bergaris, bukan nol.",
    ],
    aturan: null,
    khusus: { cara: "menyampaikan", ukur: "lengkap", saring: ["jenis"], kelompok: ["kantor"], publik: true },
  },
];
