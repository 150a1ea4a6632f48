import type { Definisi } from "./definisi";

const AWAL = { versi: 1, sejak: "2026-11-22", satuan: "perkara" } as const;
const pelanggaran = (dimensi: Record<string, string>) =>
  ({ aturan: { jenis: "pelanggaran", ukur: "n", dimensi } }) as const;
const JALUR = { ...AWAL, satuan: "jalur" } as const;
const penindakan = (lain: { dimensi?: Record<string, string>; langkah?: string }) =>
  ({ aturan: { jenis: "penindakan", ukur: "n", ...lain } }) as const;

/** Alleged violations and their handling. */
export const PERKARA: Definisi[] = [
  {
    ...AWAL,
    kode: "pelanggaran",
    judul: "Dugaan pelanggaran",
    isi: [
      "Satu untuk setiap catatan dugaan pelanggaran yang sudah divalidasi: laporan dan temuan, diregistrasi maupun tidak.",
      "Harinya ialah hari laporan disampaikan atau hari pleno menetapkan temuan. “Sampai 2 Februari 2024” berarti hari itu dan sebelumnya, waktu Indonesia tengah.",
      "Informasi awal tidak dihitung. Catatan yang dibatalkan karena salah atau ganda tidak dihitung lagi.",
      "Tahapannya ialah tahapan yang dipilih petugas untuk catatan itu, bukan turunan dari tanggalnya.",
      "Menurut jenis, setiap dugaan berada pada tepat satu kelompok: administratif, kode etik, pidana, hukum lainnya, lebih dari satu jenis, atau belum ditentukan. Jenis ditentukan pada kajian awal.",
      "Yang dihitung perkara, bukan orang: terlapor dicatat dalam brankas nama dan tidak menjadi angka.",
    ],
    aturan: { jenis: "pelanggaran", ukur: "n" },
  },
  {
    ...AWAL,
    kode: "pelanggaran.diregistrasi",
    judul: "Dugaan pelanggaran yang diregistrasi",
    isi: [
      "Dugaan pelanggaran yang langkah registrasinya diambil pada atau sebelum hari yang diminta.",
      "Temuan diregistrasi sejak plenonya. Bersama yang tidak diregistrasi dan yang masih dikaji jumlahnya selalu sama dengan pelanggaran.",
    ],
    ...pelanggaran({ registrasi: "diregistrasi" }),
  },
  {
    ...AWAL,
    kode: "pelanggaran.tidak_diregistrasi",
    judul: "Dugaan pelanggaran yang tidak diregistrasi",
    isi: [
      "Dugaan pelanggaran yang pada atau sebelum hari yang diminta diputus tidak diregistrasi, atau dicabut sebelum registrasi.",
      "Sebabnya dihitung menurut alasan_tidak_diregistrasi, di dalam saja.",
    ],
    ...pelanggaran({ registrasi: "tidak_diregistrasi" }),
  },
  {
    ...AWAL,
    kode: "pelanggaran.masih_dikaji",
    judul: "Dugaan pelanggaran yang masih dikaji",
    isi: ["Dugaan pelanggaran yang pada hari yang diminta belum diregistrasi dan belum diputus tidak diregistrasi."],
    ...pelanggaran({ registrasi: "masih_dikaji" }),
  },
  {
    ...AWAL,
    kode: "pelanggaran.temuan",
    judul: "Temuan",
    isi: ["Dugaan pelanggaran yang berasal dari pengawasan Bawaslu sendiri dan ditetapkan pleno."],
    ...pelanggaran({ sumber: "temuan" }),
  },
  {
    ...AWAL,
    kode: "pelanggaran.laporan",
    judul: "Laporan",
    isi: ["Dugaan pelanggaran yang disampaikan masyarakat, peserta, atau pemantau."],
    ...pelanggaran({ sumber: "laporan" }),
  },
  {
    ...AWAL,
    kode: "pelanggaran.kajian_terbukti",
    judul: "Dugaan pelanggaran dengan hasil kajian terbukti",
    isi: [
      "Dugaan pelanggaran yang kajiannya menyatakan terbukti sebagai pelanggaran.",
      "Hasil kajian bukan putusan; yang diputus terbukti dihitung pada penindakan.putusan_terbukti.",
    ],
    ...pelanggaran({ hasilKajian: "terbukti" }),
  },
  {
    ...AWAL,
    kode: "pelanggaran.asn",
    judul: "Dugaan pelanggaran dengan terlapor ASN",
    isi: [
      "Dugaan pelanggaran yang kategori terlapornya ASN.",
      "Satu perkara punya satu kategori terlapor. Kategori terlapor dapat menunjuk orang, maka tidak pernah menjadi angka harian untuk publik.",
    ],
    ...pelanggaran({ kategori: "asn" }),
  },
  {
    ...JALUR,
    kode: "penindakan",
    judul: "Jalur penindakan",
    isi: [
      "Satu untuk setiap jalur hukum yang ditempuh sebuah dugaan pelanggaran yang diregistrasi: administratif, pidana, kode etik, atau hukum lainnya.",
      "Satu perkara dapat menempuh lebih dari satu jalur. Karena itu 38 perkara dapat menjadi 41 jalur; kedua angka itu tidak dijumlahkan.",
    ],
    ...penindakan({}),
  },
  {
    ...JALUR,
    kode: "penindakan.putusan",
    judul: "Jalur yang berakhir dengan putusan Bawaslu",
    isi: ["Jalur penindakan yang menghasilkan putusan Bawaslu, terbukti maupun tidak."],
    ...penindakan({ dimensi: { produk: "putusan" } }),
  },
  {
    ...JALUR,
    kode: "penindakan.putusan_terbukti",
    judul: "Jalur dengan putusan Bawaslu: terbukti",
    isi: ["Jalur penindakan yang hasil putusannya terbukti."],
    ...penindakan({ dimensi: { hasilPutusan: "terbukti" } }),
  },
  {
    ...JALUR,
    kode: "penindakan.rekomendasi",
    judul: "Jalur yang direkomendasikan kepada KPU",
    isi: ["Jalur penindakan yang menghasilkan rekomendasi kepada KPU."],
    ...penindakan({ dimensi: { produk: "rekomendasi" } }),
  },
  {
    ...JALUR,
    kode: "penindakan.penerusan",
    judul: "Jalur yang diteruskan kepada instansi lain",
    isi: [
      "Jalur penindakan yang diteruskan kepada penyidik, DKPP, BKN, atau instansi lain.",
      "Kabar dari instansi dihitung menurut tindak_lanjut_instansi; “belum ada kabar” bukan “tidak dilaksanakan”.",
    ],
    ...penindakan({ dimensi: { produk: "penerusan" } }),
  },
  {
    ...JALUR,
    kode: "penindakan.dilaksanakan",
    judul: "Jalur yang sudah dilaksanakan instansi tujuannya",
    isi: [
      "Jalur penindakan yang putusan, rekomendasi, atau penerusannya dicatat telah dilaksanakan seluruhnya oleh instansi tujuan.",
    ],
    ...penindakan({ dimensi: { tindakLanjutInstansi: "dilaksanakan" } }),
  },
  {
    ...JALUR,
    kode: "penindakan.pidana",
    judul: "Jalur pidana",
    isi: [
      "Jalur penindakan pidana bersama Sentra Gakkumdu.",
      "Di mana jalur itu berhenti dihitung menurut posisi, langkah terakhirnya pada hari yang diminta, di dalam saja.",
    ],
    ...penindakan({ dimensi: { kelompok: "pidana" } }),
  },
  {
    ...JALUR,
    kode: "penindakan.penyidik",
    judul: "Jalur pidana yang sampai ke penyidik",
    isi: ["Jalur penindakan dengan langkah diteruskan kepada penyidik pada atau sebelum hari yang diminta."],
    ...penindakan({ langkah: "diteruskan_polri" }),
  },
  {
    ...JALUR,
    kode: "penindakan.pengadilan",
    judul: "Jalur pidana yang sampai ke pengadilan negeri",
    isi: [
      "Jalur penindakan dengan langkah dilimpahkan ke pengadilan negeri pada atau sebelum hari yang diminta, sudah diputus maupun belum.",
    ],
    ...penindakan({ langkah: "dilimpahkan_pn" }),
  },
];
