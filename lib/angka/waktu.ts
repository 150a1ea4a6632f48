import type { Definisi, Khusus } from "./definisi";

const AWAL = { versi: 1, sejak: "2026-11-22", aturan: null } as const;
const TENGGAT = { ...AWAL, satuan: "tenggat" } as const;
const HARI = { ...AWAL, satuan: "hari kalender" } as const;
const SARING = ["jenis", "jam", "regime"];
const jangka = (ukur: string, kelompok = [...SARING, "kantor", "keadaan"]): { khusus: Khusus } => ({
  khusus: { cara: "jangka", ukur, saring: SARING, kelompok },
});
const menunggu = (ukur: string): { khusus: Khusus } => ({
  khusus: { cara: "menunggu", ukur, saring: ["langkah"], kelompok: ["tujuan", "langkah", "kantor"] },
});

/** How long the steps of cases take against the law's limit, and how long others let us wait. */
export const WAKTU: Definisi[] = [
  {
    ...TENGGAT,
    kode: "jangka",
    judul: "Langkah berbatas waktu",
    isi: [
      "Satu untuk setiap tenggat hukum yang mulai berjalan pada atau sebelum hari yang diminta, dalam perkara yang terhitung pada hari itu.",
      "Setiap tenggat berada pada tepat satu keadaan: selesai tepat waktu, selesai terlambat, berjalan, berjalan lewat batas, gugur karena perkara berakhir lebih dahulu, atau batasnya belum dapat dihitung karena kalender tahunnya kosong.",
      "Terlambat ialah sesudah batas paling lama menurut aturannya, termasuk perpanjangan yang dibolehkan. Jangka waktu untuk memakai hak (banding, koreksi, gugatan) bukan kewajiban dan tidak dihitung.",
      "Kantor ialah kantor yang memegang perkaranya pada hari yang diminta.",
    ],
    ...jangka("n"),
  },
  {
    ...TENGGAT,
    kode: "jangka.tepat",
    judul: "Langkah selesai tepat waktu",
    isi: [
      "Tenggat yang langkah penutupnya diambil pada atau sebelum batas paling lama aturannya.",
      "Bagian yang tepat waktu ialah ini dibagi yang selesai, tepat maupun terlambat, bila yang selesai sedikitnya 20.",
    ],
    ...jangka("tepat"),
  },
  {
    ...TENGGAT,
    kode: "jangka.terlambat",
    judul: "Langkah selesai terlambat",
    isi: ["Tenggat yang langkah penutupnya diambil sesudah batas paling lama aturannya."],
    ...jangka("terlambat"),
  },
  {
    ...TENGGAT,
    kode: "jangka.lewat",
    judul: "Langkah berjalan yang lewat batas",
    isi: ["Tenggat yang pada hari yang diminta belum selesai padahal batas paling lamanya sudah lewat."],
    ...jangka("lewat"),
  },
  {
    ...HARI,
    kode: "jangka.median",
    judul: "Median hari tiap langkah",
    isi: [
      "Banyaknya hari yang cukup bagi setengah dari tenggat yang selesai, dihitung dari hari mulainya sampai hari selesainya.",
      "Hari kalender; batas dalam hari kerja dijadikan hari kalender menurut kalender libur tiap perkara, supaya keduanya dapat dibandingkan. Kosong bila belum ada yang selesai.",
      "Median bagian-bagiannya tidak dijumlahkan.",
    ],
    ...jangka("median"),
  },
  {
    ...HARI,
    kode: "jangka.sembilan_puluh",
    judul: "Hari yang cukup bagi sembilan dari sepuluh",
    isi: [
      "Banyaknya hari yang cukup bagi 90 persen tenggat yang selesai, dihitung seperti median.",
      "Tidak disebut bila yang selesai kurang dari 20.",
    ],
    ...jangka("persen90"),
  },
  {
    ...AWAL,
    satuan: "jalur",
    kode: "penindakan.menunggu_kabar",
    judul: "Jalur yang menunggu kabar instansi",
    isi: [
      "Jalur penindakan yang sudah keluar dari Bawaslu (diteruskan, direkomendasikan, diputus terbukti, atau diteruskan kepada penyidik) dan pada hari yang diminta belum ada langkah jawabannya.",
      "Jawaban ialah tindak lanjut instansi, tindak lanjut KPU, atau penyidikan. Putusan tidak terbukti tidak menyisakan apa pun untuk ditindaklanjuti.",
      "Instansi disebut seperti tertulis pada catatan.",
    ],
    ...menunggu("menunggu"),
  },
  {
    ...AWAL,
    satuan: "jalur",
    kode: "penindakan.dijawab",
    judul: "Jalur yang sudah dijawab instansi",
    isi: ["Jalur penindakan yang sudah keluar dari Bawaslu dan langkah jawabannya diambil pada hari yang diminta."],
    ...menunggu("dijawab"),
  },
  {
    ...HARI,
    kode: "penindakan.hari_menunggu",
    judul: "Hari menunggu kabar instansi",
    isi: [
      "Median hari sejak jalur yang masih menunggu kabar dikirim sampai hari yang diminta.",
      "Kosong bila tidak ada yang menunggu.",
    ],
    ...menunggu("median"),
  },
];
