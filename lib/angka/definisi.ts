import type { Jenis } from "@/lib/jenis/fields";

/** What a figure means, in words; the code that counts it is lib/angka/stats.ts. A change of meaning is a new version. */
export type Definisi = { kode: string; versi: number; judul: string; isi: string[] };

export const DEFINISI: Definisi[] = [
  {
    kode: "P-01",
    versi: 1,
    judul: "Dugaan pelanggaran",
    isi: [
      "Satu untuk setiap catatan dugaan pelanggaran yang sudah divalidasi: laporan dan temuan, diregistrasi maupun tidak. Informasi awal tidak dihitung.",
      "Harinya ialah hari laporan disampaikan atau hari pleno menetapkan temuan. “Sampai 2 Februari 2024” berarti hari itu dan sebelumnya, waktu Indonesia tengah.",
      "Tahapannya ialah tahapan yang dipilih petugas untuk catatan itu, bukan turunan dari tanggalnya.",
      "Catatan yang dibatalkan karena salah atau ganda tidak dihitung lagi.",
    ],
  },
  {
    kode: "P-02",
    versi: 1,
    judul: "Diregistrasi, tidak diregistrasi, masih dikaji",
    isi: [
      "Pembagian P-01 menurut keadaannya pada hari yang diminta. Jumlah ketiganya selalu sama dengan P-01.",
      "Diregistrasi: langkah diregistrasi sudah diambil pada atau sebelum hari itu. Temuan diregistrasi sejak plenonya.",
    ],
  },
  {
    kode: "P-03",
    versi: 1,
    judul: "Jenis dugaan pelanggaran",
    isi: [
      "Setiap dugaan berada pada tepat satu kelompok: administratif, kode etik, pidana, hukum lainnya, lebih dari satu jenis, atau belum ditentukan. Jenis ditentukan pada kajian awal.",
    ],
  },
  {
    kode: "T-01",
    versi: 1,
    judul: "Jalur penindakan",
    isi: [
      "Satu untuk setiap jalur hukum yang ditempuh sebuah dugaan pelanggaran yang diregistrasi: administratif, pidana, kode etik, atau hukum lainnya.",
      "Satu perkara dapat menempuh lebih dari satu jalur. Karena itu 38 perkara dapat menjadi 41 jalur; kedua angka itu tidak dijumlahkan.",
    ],
  },
  {
    kode: "W-01",
    versi: 1,
    judul: "Pengawasan",
    isi: [
      "Satu untuk setiap laporan hasil pengawasan (Form A) yang sudah divalidasi, menurut hari pertama pengawasannya.",
    ],
  },
  {
    kode: "C-01",
    versi: 1,
    judul: "Pencegahan",
    isi: [
      "Satu untuk setiap kegiatan pencegahan (Form Cegah) yang sudah divalidasi, menurut hari pertamanya.",
      "Peserta ialah jumlah peserta yang tercatat, bukan jangkauan siaran atau unggahan.",
    ],
  },
  {
    kode: "S-01",
    versi: 1,
    judul: "Sengketa proses",
    isi: [
      "Satu untuk setiap permohonan penyelesaian sengketa proses yang sudah divalidasi, diregister maupun tidak, menurut hari permohonannya.",
    ],
  },
  {
    kode: "K-01",
    versi: 1,
    judul: "Kantor yang sudah menyampaikan data",
    isi: [
      "Dari sebelas kantor (provinsi dan sepuluh kabupaten/kota), yang untuk setiap bulan yang sudah berakhir mencatat sesuatu atau menyatakan nihil. Catatan Panwaslu Kecamatan terhitung pada kabupaten atau kotanya.",
      "Bulan dihitung sejak bulan pertama yang disampaikan kantor mana pun untuk penyelenggaraan itu.",
      "Nihil dinyatakan, tidak disangka: kantor yang diam tampil bergaris, bukan nol.",
    ],
  },
];

const MENURUT_JENIS: Record<Jenis, string> = {
  pelanggaran: "P-01",
  penindakan: "T-01",
  pengawasan: "W-01",
  pencegahan: "C-01",
  sengketa: "S-01",
};

/** The definition by which a kind is counted. */
export function definisiJenis(jenis: Jenis): Definisi {
  const d = DEFINISI.find((each) => each.kode === MENURUT_JENIS[jenis]);
  if (!d) throw new Error(`definisi ${jenis} tidak ada`);
  return d;
}
