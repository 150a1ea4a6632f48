import type { Jenis } from "@/lib/jenis/fields";

/** Where a case stands, in the words of somebody who does not know the procedure. */
const KEADAAN: Record<string, string> = {
  "Selesai diawasi": "Pengawas hadir atau memeriksa, dan laporan hasil pengawasannya sudah divalidasi.",
  Dilaksanakan: "Kegiatan pencegahan ini sudah dilaksanakan.",
  "Diterima, masih dikaji": "Bawaslu masih memeriksa apakah syaratnya lengkap. Belum ada kesimpulan.",
  "Tidak diregistrasi": "Syaratnya tidak terpenuhi atau dicabut, sehingga tidak ditangani sebagai perkara.",
  "Diregistrasi, sedang ditangani": "Syaratnya lengkap dan nomornya terdaftar. Bawaslu sedang menanganinya.",
  Dialihkan: "Penanganannya berpindah ke lembaga atau prosedur lain.",
  "Selesai dikaji, status diumumkan":
    "Bawaslu selesai mengkaji dan mengumumkan statusnya. Penanganan selanjutnya berada pada jalur penindakannya.",
  "Bukan pelanggaran, penanganan dihentikan": "Bawaslu menyimpulkan tidak ada pelanggaran. Penanganannya selesai.",
  "Sedang ditangani": "Masih ditangani. Belum ada kesimpulan.",
  "Sidang terbuka": "Diperiksa dalam sidang yang boleh dihadiri umum. Belum ada putusan.",
  "Putusan Bawaslu": "Bawaslu sudah memutus dalam sidang terbuka.",
  "Putusan Bawaslu: terbukti": "Bawaslu memutus dalam sidang terbuka bahwa pelanggaran administratif terjadi.",
  "Putusan Bawaslu: tidak terbukti":
    "Bawaslu memutus dalam sidang terbuka bahwa pelanggaran administratif tidak terjadi.",
  "Direkomendasikan kepada KPU":
    "Bawaslu merekomendasikan KPU menindaklanjuti sebagai pelanggaran administratif. KPU yang memutuskan.",
  "Diteruskan kepada penyidik":
    "Bawaslu menilai ada dugaan tindak pidana dan meneruskannya kepada kepolisian. Terbukti atau tidak diputus pengadilan.",
  "Diteruskan kepada instansi berwenang":
    "Bawaslu meneruskannya kepada instansi yang berwenang memutus, misalnya DKPP untuk kode etik. Bawaslu tidak memutus.",
  "Dalam pemeriksaan pengadilan": "Sedang diperiksa pengadilan. Belum ada putusan.",
  "Putusan PN, belum berkekuatan hukum tetap":
    "Pengadilan negeri sudah memutus, tetapi putusannya masih dapat berubah.",
  "Putusan pengadilan, berkekuatan hukum tetap": "Pengadilan sudah memutus dan putusannya tidak dapat diubah lagi.",
  "Penanganan pidana berakhir sebelum putusan pengadilan": "Perkaranya berhenti sebelum pengadilan memutus.",
  "Diterima, diverifikasi": "Permohonan sedang diperiksa kelengkapannya.",
  Diregister: "Permohonan lengkap dan nomornya terdaftar.",
  "Tidak diregister": "Syarat permohonan tidak terpenuhi, sehingga tidak diperiksa.",
  "Dalam mediasi atau musyawarah": "Kedua pihak sedang mencari kesepakatan, dipimpin Bawaslu. Isinya tertutup.",
  "Dalam adjudikasi": "Tidak ada kesepakatan; Bawaslu memeriksa dalam sidang terbuka untuk memutus.",
  "Tercapai kesepakatan": "Kedua pihak sepakat. Bawaslu menuangkannya dalam putusan.",
  "Dikabulkan seluruhnya": "Bawaslu mengabulkan semua permintaan pemohon.",
  "Dikabulkan sebagian": "Bawaslu mengabulkan sebagian permintaan pemohon.",
  Ditolak: "Bawaslu memeriksa dan tidak mengabulkan permintaan pemohon.",
  "Tidak dapat diterima": "Permohonan tidak memenuhi syarat, sehingga pokoknya tidak diperiksa.",
  Gugur: "Permohonan berhenti, misalnya karena pemohon tidak hadir.",
  "Putusan acara cepat": "Sengketa antarpeserta diputus di tempat, pada hari yang sama.",
  Selesai: "Penanganannya selesai.",
};

/** What a state means in plain words; null for one that nobody has explained. */
export const artiKeadaan = (kata: string): string | null => KEADAAN[kata] ?? null;

/** Words that stand beside the figures, each in one sentence. */
export const ISTILAH: readonly (readonly [kata: string, arti: string])[] = [
  ["Pengawasan", "Pengawas hadir atau memeriksa sebuah kegiatan dan menulis laporan hasilnya."],
  ["Pencegahan", "Upaya supaya pelanggaran tidak terjadi: imbauan, sosialisasi, kerja sama, dan sebagainya."],
  ["Temuan", "Dugaan pelanggaran yang ditemukan pengawas sendiri."],
  ["Laporan", "Dugaan pelanggaran yang disampaikan warga, peserta, atau pemantau."],
  ["Diregistrasi", "Syaratnya lengkap, mendapat nomor, dan ditangani sebagai perkara."],
  ["Dugaan", "Belum diputus. Sebelum ada putusan, tidak seorang pun dinyatakan melanggar."],
  ["Penindakan", "Penanganan perkara menurut jalurnya: administratif, pidana, kode etik, atau hukum lainnya."],
  ["Sengketa proses", "Perselisihan peserta dengan KPU, atau antarpeserta, yang diselesaikan Bawaslu."],
  ["Nihil", "Kantor menyatakan tidak ada kejadian. Berbeda dari belum menyampaikan data."],
];

/** What of a kind never stands on its pages, beside all names. */
export const TERTUTUP: Record<Jenis, string> = {
  pengawasan: "Nama pengawas di lapangan, uraian kejadian, dan buktinya",
  pencegahan: "Nama dan kontak peserta kegiatan",
  pelanggaran: "Nama pelapor, terlapor, dan saksi, uraian kejadian, bukti, dan kajian",
  penindakan: "Nama terlapor dan saksi, bukti, kajian, dan berita acara pemeriksaan",
  sengketa: "Nama dan alamat orang, bukti, dan isi mediasi",
};
