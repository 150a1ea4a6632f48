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
    satuan: "kantor",
    kode: "kantor.menyampaikan",
    judul: "Kantor yang sudah menyampaikan data",
    isi: [
      "Dari sebelas kantor (provinsi dan sepuluh kabupaten/kota), yang untuk setiap bulan yang sudah berakhir mencatat sesuatu atau menyatakan nihil.",
      "Catatan Panwaslu Kecamatan terhitung pada kabupaten atau kotanya. Bulan dihitung sejak bulan pertama yang disampaikan kantor mana pun untuk penyelenggaraan itu.",
      "Nihil dinyatakan, tidak disangka: kantor yang diam tampil bergaris, bukan nol.",
    ],
    aturan: null,
  },
];
