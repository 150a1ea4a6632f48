import type { Definisi } from "./definisi";

const LHP = { versi: 1, sejak: "2026-11-22", satuan: "laporan hasil pengawasan" } as const;
const pengawasan = (dimensi: Record<string, string>) =>
  ({ aturan: { jenis: "pengawasan", ukur: "n", dimensi } }) as const;

/** What is supervised. */
export const PENGAWASAN: Definisi[] = [
  {
    ...LHP,
    kode: "pengawasan",
    judul: "Pengawasan",
    isi: [
      "Satu untuk setiap laporan hasil pengawasan (Form A) yang sudah divalidasi, menurut hari pertama pengawasannya.",
    ],
    aturan: { jenis: "pengawasan", ukur: "n" },
  },
  {
    ...LHP,
    kode: "pengawasan.temuan",
    judul: "Pengawasan yang ditindaklanjuti sebagai temuan",
    isi: ["Laporan hasil pengawasan yang tindak lanjutnya temuan; satu temuan dapat berasal dari beberapa laporan."],
    ...pengawasan({ tindakLanjut: "temuan" }),
  },
  {
    ...LHP,
    satuan: "laporan per pelaksana per pekan",
    kode: "pengawasan.per_pekan",
    judul: "Pengawasan per pelaksana per pekan",
    isi: [
      "Banyaknya laporan hasil pengawasan dibagi banyaknya pelaksana yang membuatnya, lalu dibagi pekan dari hari pertama sampai hari terakhir yang diminta.",
      "Pelaksana ialah satuan pengawas seperti tertulis pada Form A; yang tidak membuat satu pun tidak ikut membagi dan disebut pada daftar yang belum melapor.",
    ],
    aturan: null,
    khusus: { cara: "pelaksana", ukur: "per_pekan", saring: [], kelompok: ["kantor"] },
  },
  {
    ...LHP,
    kode: "pengawasan.saran_perbaikan",
    judul: "Pengawasan yang ditindaklanjuti dengan saran perbaikan",
    isi: [
      "Laporan hasil pengawasan yang tindak lanjutnya saran perbaikan.",
      "Apakah saran itu dilaksanakan jajaran KPU belum dicatat pada Form A.",
    ],
    ...pengawasan({ tindakLanjut: "saran_perbaikan" }),
  },
  {
    ...LHP,
    kode: "pengawasan.potensi_sengketa",
    judul: "Pengawasan dengan potensi sengketa",
    isi: ["Laporan hasil pengawasan yang memuat informasi potensi sengketa (Form A, bagian V)."],
    ...pengawasan({ adaPotensi: "true" }),
  },
  {
    ...LHP,
    kode: "pengawasan.informasi_dugaan",
    judul: "Pengawasan dengan informasi dugaan pelanggaran",
    isi: ["Laporan hasil pengawasan yang memuat informasi dugaan pelanggaran (Form A, bagian IV)."],
    ...pengawasan({ adaDugaan: "true" }),
  },
];
