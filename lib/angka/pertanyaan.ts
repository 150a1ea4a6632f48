/** One of the questions that the leaders, the divisions and PPID ask of the portal (domain 12), and how it is answered. */
export type Pertanyaan = {
  no: number;
  tanya: string;
  pemilik: string;
  /** Codes of the figures that answer it, and how they are split. */
  kode: string[];
  cara?: string;
  /** Where the inside answers it with more than a figure. */
  halaman?: { href: string; label: string };
  /** What of it cannot be answered from what the portal holds. */
  belum?: string;
};

const TENGGAT = { href: "/kerja/tenggat", label: "Tenggat" };
const WAKTU = { href: "/kerja/dasbor/waktu", label: "Waktu penanganan" };
const TEMA = { href: "/kerja/dasbor/tema", label: "Pencegahan dan pelanggaran" };
const PP = (petak: string, label: string) => ({ href: `/kerja/dasbor/pp-datin#${petak}`, label });
const PENGAWASAN = { href: "/kerja/dasbor/sdmo", label: "Dasbor pengawasan" };

export const PERTANYAAN: readonly Pertanyaan[] = [
  {
    no: 1,
    tanya: "Berapa laporan dan temuan masuk, dan berapa yang diregistrasi?",
    pemilik: "PP-Datin",
    kode: ["pelanggaran", "pelanggaran.diregistrasi", "pelanggaran.temuan", "pelanggaran.laporan"],
    cara: "menurut kantor, tahapan, bulan, sumber",
  },
  {
    no: 2,
    tanya: "Mengapa laporan tidak diregistrasi?",
    pemilik: "PP",
    kode: ["pelanggaran.tidak_diregistrasi"],
    cara: "menurut alasan_tidak_diregistrasi, di dalam",
    halaman: PP("alur", "Dari masuk sampai dilaksanakan"),
  },
  {
    no: 3,
    tanya: "Perkara mana yang melewati batas hukum dalam tiga hari, dan siapa pemegangnya?",
    pemilik: "Pimpinan, PP",
    kode: ["jangka.lewat"],
    halaman: TENGGAT,
    cara: "yang akan jatuh tempo dan pemegangnya ada pada daftar tenggat",
  },
  {
    no: 4,
    tanya: "Berapa bagian yang ditangani tepat waktu, dan langkah mana yang memakan waktu?",
    pemilik: "PP",
    kode: ["jangka.tepat", "jangka.terlambat", "jangka.median", "jangka.sembilan_puluh"],
    halaman: WAKTU,
    cara: "menurut jam (langkah), regime, kantor, jenis",
  },
  {
    no: 5,
    tanya: "Apa susunan jenisnya, dan bagaimana berubah menurut tahapan?",
    pemilik: "PP",
    kode: ["pelanggaran"],
    cara: "menurut jenis_pelanggaran dan tahapan, tiap penyelenggaraan",
  },
  {
    no: 6,
    tanya: "Berapa yang terbukti, dan di jenis atau kantor mana perbandingannya janggal?",
    pemilik: "Pimpinan",
    kode: ["pelanggaran.kajian_terbukti", "pelanggaran.diregistrasi", "penindakan.putusan_terbukti"],
    cara: "menurut jenis_pelanggaran atau kantor",
    halaman: PP("alur", "Dari masuk sampai dilaksanakan"),
  },
  {
    no: 7,
    tanya: "Di mana perkara pidana berhenti?",
    pemilik: "PP, Gakkumdu",
    kode: ["penindakan.pidana", "penindakan.penyidik", "penindakan.pengadilan"],
    cara: "menurut posisi atau rangkaian langkah, di dalam",
    halaman: PP("pidana-berhenti", "Pidana: di mana berhenti"),
  },
  {
    no: 8,
    tanya: "Dari perkara yang diteruskan, berapa yang mendapat kabar?",
    pemilik: "PP",
    kode: ["penindakan.menunggu_kabar", "penindakan.dijawab", "penindakan.hari_menunggu", "penindakan.dilaksanakan"],
    cara: "menurut tujuan, langkah, kantor",
    halaman: PP("menunggu", "Menunggu kabar instansi"),
  },
  {
    no: 9,
    tanya: "Berapa perkara netralitas ASN, menurut kantor dan polanya?",
    pemilik: "PP",
    kode: ["pelanggaran.asn"],
    cara: "menurut kantor, di dalam",
    belum: "Polanya (media sosial, deklarasi, fasilitas) tidak dicatat sebagai pilihan, hanya dalam uraian.",
  },
  {
    no: 10,
    tanya: "Temuan atau laporan yang lebih banyak?",
    pemilik: "Pimpinan",
    kode: ["pelanggaran.temuan", "pelanggaran"],
    cara: "temuan dibagi seluruhnya, bila seluruhnya sedikitnya 20",
  },
  {
    no: 11,
    tanya: "Berapa LHP dibuat, oleh siapa, dan di mana tidak ada yang melapor?",
    pemilik: "Semua divisi",
    kode: ["pengawasan", "pengawasan.per_pekan"],
    cara: "menurut pelaksana, kecamatan, bulan, di dalam",
    halaman: PENGAWASAN,
  },
  {
    no: 12,
    tanya: "Berapa LHP menjadi temuan, saran perbaikan, atau potensi sengketa?",
    pemilik: "PP, P2H",
    kode: [
      "pengawasan.temuan",
      "pengawasan.saran_perbaikan",
      "pengawasan.potensi_sengketa",
      "pengawasan.informasi_dugaan",
    ],
  },
  {
    no: 13,
    tanya: "Apakah saran perbaikan dilaksanakan jajaran KPU, dan seberapa cepat?",
    pemilik: "P2H",
    kode: ["pengawasan.saran_perbaikan"],
    belum: "Banyaknya saran dihitung; pelaksanaannya tidak dicatat pada Form A dan Form Cegah.",
  },
  {
    no: 14,
    tanya: "Berapa pencegahan, dalam bentuk apa, untuk siapa?",
    pemilik: "P2H",
    kode: ["pencegahan"],
    cara: "menurut bentuk, jenis_kegiatan, kantor; di dalam juga sasaran",
  },
  {
    no: 15,
    tanya: "Apakah pencegahan pergi ke tempat yang menurut IKP rawan?",
    pemilik: "P2H",
    kode: [],
    belum:
      "Nilai Indeks Kerawanan (IKP) tidak ada dalam portal. Pencegahan menurut isu kerawanan, seperti yang ditulis, dapat dilihat.",
    halaman: TEMA,
  },
  {
    no: 16,
    tanya: "Sesudah pencegahan atas sebuah tema, apakah pelanggarannya berkurang?",
    pemilik: "P2H, PP",
    kode: ["pencegahan", "pelanggaran", "pelanggaran.asn"],
    belum:
      "Selain netralitas ASN, pelanggaran tidak mencatat temanya. Keduanya hanya diletakkan berdampingan; sebab akibat tidak dapat disimpulkan dari angka.",
    cara: "pencegahan menurut kerawanan dan bulan, di samping pelanggaran menurut bulan",
    halaman: TEMA,
  },
  {
    no: 17,
    tanya: "Berapa orang dijangkau?",
    pemilik: "P2H",
    kode: ["pencegahan.peserta", "pencegahan.peserta_perempuan", "pencegahan.peserta_disabilitas"],
    cara: "menurut kantor, bentuk, jenis_kegiatan",
    belum: "Pemilih pemula tidak dicatat tersendiri, dan jangkauan tidak dibagi jumlah pemilih (DPT).",
  },
  {
    no: 18,
    tanya: "Berapa sengketa diajukan, diregister, dimediasi, diadjudikasi, digugat?",
    pemilik: "HPS",
    kode: ["sengketa", "sengketa.diregister", "sengketa.mediasi", "sengketa.adjudikasi", "sengketa.upaya_hukum"],
    cara: "menurut objek dan tahapan",
    halaman: { href: "/kerja/dasbor/hps#objek-langkah", label: "Objek dan langkahnya" },
  },
  {
    no: 19,
    tanya: "Seberapa sering mediasi berhasil, dan berapa hari sampai putusan?",
    pemilik: "HPS",
    kode: ["sengketa.mediasi_sepakat", "sengketa.mediasi", "sengketa.kesepakatan", "jangka.median"],
    halaman: { href: "/kerja/dasbor/hps#langkah", label: "Tiap langkah dan batasnya" },
    cara: "hari: jenis=sengketa, menurut jam",
  },
  {
    no: 20,
    tanya: "Apakah KPU melaksanakan putusan tepat waktu?",
    pemilik: "HPS, PP",
    kode: ["jangka.tepat", "jangka.terlambat", "penindakan.dilaksanakan"],
    cara: "jam=tindak_lanjut_kpu atau tindak_lanjut_kpu_sengketa; dilaksanakan menurut tindak_lanjut_instansi",
    halaman: WAKTU,
  },
  {
    no: 21,
    tanya: "TPS atau kecamatan mana yang rawan, semua catatan bersama-sama?",
    pemilik: "Pimpinan",
    kode: ["pelanggaran", "pengawasan", "sengketa"],
    cara: "menurut kecamatan, di dalam",
    belum: "TPS hanya ada dalam Form A; saran pemungutan suara ulang tidak dicatat tersendiri.",
  },
  {
    no: 22,
    tanya: "Bagaimana Kaltim dibanding Pemilu dan Pilkada sebelumnya?",
    pemilik: "Pimpinan",
    kode: ["pelanggaran", "pencegahan", "sengketa", "pengawasan"],
    cara: "menurut penyelenggaraan",
    belum:
      "Catatan Pemilu 2019 dan Pilkada 2020 tidak ada dalam portal; dibagi TPS atau pemilih hanya bila jumlahnya resmi tercatat.",
    halaman: { href: "/kerja/dasbor/pemilihan", label: "Perbandingan antarpemilihan" },
  },
  {
    no: 23,
    tanya: "Kantor mana yang menyampaikan data lengkap, tepat waktu, dan sejalan?",
    pemilik: "Datin",
    kode: ["kantor.menyampaikan"],
    halaman: { href: "/kerja/dasbor/mutu", label: "Mutu data" },
  },
  {
    no: 24,
    tanya: "Apa yang dapat diberikan kepada MK, DPRD, atau pers hari ini, dengan bukti?",
    pemilik: "HPS, PPID",
    kode: ["pelanggaran", "penindakan", "sengketa", "pengawasan", "pencegahan"],
    cara: "menurut kantor, tahapan, jenis, dan masa; daftar dan berkasnya bersidik SHA-256",
    halaman: { href: "/kerja/rekap/bukti", label: "Bundel bukti" },
  },
  {
    no: 25,
    tanya: "Apa yang terbit, apa yang diminta dari PPID, apa yang ditahan dan mengapa?",
    pemilik: "PPID",
    kode: ["pelanggaran", "penindakan", "sengketa"],
    cara: "menurut terbit, di dalam",
    belum: "Permohonan informasi kepada PPID dan banyaknya unduhan tidak dicatat portal.",
  },
];

/** The questions that a figure helps to answer. */
export const pertanyaanDari = (kode: string): Pertanyaan[] => PERTANYAAN.filter((p) => p.kode.includes(kode));
