import { z } from "zod";
import { defineJenis } from "./define";
import { choice, day, flag, optional, text } from "./fields";
import { HASIL_KAJIAN, JENIS_PELANGGARAN } from "./pelanggaran";

const PRODUK = { putusan: "Putusan", rekomendasi: "Rekomendasi", penerusan: "Penerusan" };
export const TINDAK_LANJUT_INSTANSI = {
  belum_ada_kabar: "Belum ada kabar",
  dilaksanakan: "Dilaksanakan",
  sebagian: "Dilaksanakan sebagian",
  tidak_dilaksanakan: "Tidak dilaksanakan",
};
const HASIL_PUTUSAN = { terbukti: "Terbukti", tidak_terbukti: "Tidak terbukti" };
const ALASAN_HENTI = {
  tidak_memenuhi_unsur: "Tidak memenuhi unsur",
  kurang_bukti: "Kurang bukti",
  kedaluwarsa: "Lewat waktu",
  dicabut_sebelum_register: "Dicabut sebelum register",
  telah_ditangani: "Sudah ditangani",
  bukan_kewenangan: "Bukan kewenangan",
};

/** The handling of a registered pelanggaran in ONE legal track (domain 2.5, 2.6). */
export const penindakan = defineJenis({
  label: "Penindakan",
  satuan: "penindakan",
  labelTanggal: "Tanggal mulai",
  labelNomor: "Nomor berkas",
  labelJudul: "Ringkasan perkara",
  bantuanJudul: "Diambil dari dugaan pelanggarannya.",
  berdiriSendiri: false,
  rincian: z.object({
    jalur: choice("Jalur", JENIS_PELANGGARAN, { publik: true }),
    tujuan: optional(text("Instansi tujuan", { bantuan: "Misalnya KPU kabupaten, BKN, penyidik Gakkumdu, DKPP." })),
    nomorPerkara: optional(text("Nomor perkara", { max: 100 })),
    hasilKajian: optional(choice("Hasil kajian", HASIL_KAJIAN)),
    hasilPutusan: optional(choice("Hasil putusan", HASIL_PUTUSAN, { bantuan: "Hanya bila ada putusan." })),
    alasanHenti: optional(choice("Alasan dihentikan", ALASAN_HENTI)),
    produk: optional(choice("Produk", PRODUK, { publik: true })),
    nomorProduk: optional(text("Nomor produk", { max: 100, publik: true })),
    tanggalProduk: optional(day("Tanggal produk", { publik: true })),
    amar: optional(text("Amar atau isi rekomendasi", { paragraf: true, max: 4000 })),
    tindakLanjutInstansi: optional(choice("Tindak lanjut instansi", TINDAK_LANJUT_INSTANSI, { publik: true })),
    melibatkanAnak: flag("Melibatkan anak", { bantuan: "Bila ya, rincian tidak dapat terbit." }),
  }),
  bagian: [
    { judul: "Jalur penanganan", bidang: ["jalur", "tujuan", "nomorPerkara", "melibatkanAnak"] },
    { judul: "Hasil", bidang: ["hasilKajian", "hasilPutusan", "alasanHenti"] },
    { judul: "Putusan, rekomendasi, atau penerusan", bidang: ["produk", "nomorProduk", "tanggalProduk", "amar"] },
    { judul: "Tindak lanjut", bidang: ["tindakLanjutInstansi"] },
  ],
  dimensi: {
    kelompok: { label: "Jalur", pilihan: JENIS_PELANGGARAN, macam: "satu", bidang: "jalur" },
    produk: { label: "Produk", pilihan: PRODUK, macam: "satu", bidang: "produk", kosong: "Belum ada produk" },
    tindakLanjutInstansi: {
      label: "Tindak lanjut instansi",
      pilihan: TINDAK_LANJUT_INSTANSI,
      macam: "satu",
      bidang: "tindakLanjutInstansi",
      kosong: "Belum dicatat",
    },
  },
  dimensiDalam: {
    tujuan: { label: "Instansi tujuan", pilihan: {}, macam: "teks", bidang: "tujuan", kosong: "Belum dicatat" },
    hasilPutusan: {
      label: "Hasil putusan",
      pilihan: HASIL_PUTUSAN,
      macam: "satu",
      bidang: "hasilPutusan",
      kosong: "Tanpa putusan",
    },
    alasanHenti: {
      label: "Alasan dihentikan",
      pilihan: ALASAN_HENTI,
      macam: "satu",
      bidang: "alasanHenti",
      kosong: "Tidak dihentikan atau belum dicatat",
    },
  },
  utama: "kelompok",
  alur: {
    dibuka: {
      label: "Dibuka",
      lalu: ["sidang", "pembahasan_1", "diteruskan", "direkomendasikan", "rekomendasi", "dihentikan"],
    },
    sidang: { label: "Sidang terbuka", lalu: ["sidang", "putusan"] },
    putusan: {
      label: "Putusan Bawaslu",
      lalu: ["tindak_lanjut_kpu", "status_diumumkan"],
      hasil: true,
      bidang: ["hasilPutusan", "produk", "nomorProduk", "tanggalProduk", "amar"],
    },
    rekomendasi: {
      label: "Rekomendasi kepada KPU",
      lalu: ["tindak_lanjut_kpu", "status_diumumkan"],
      hasil: true,
      bidang: ["produk", "nomorProduk", "tanggalProduk", "amar"],
    },
    tindak_lanjut_kpu: { label: "Tindak lanjut KPU", lalu: ["status_diumumkan"], bidang: ["tindakLanjutInstansi"] },
    pembahasan_1: { label: "Pembahasan pertama Gakkumdu", lalu: ["pembahasan_2", "dihentikan"] },
    pembahasan_2: { label: "Pembahasan kedua Gakkumdu", lalu: ["diteruskan_polri", "dihentikan"] },
    diteruskan_polri: {
      label: "Diteruskan kepada penyidik",
      lalu: ["penyidikan", "status_diumumkan"],
      hasil: true,
      bidang: ["tujuan", "produk", "nomorProduk", "tanggalProduk"],
    },
    penyidikan: { label: "Penyidikan", lalu: ["pembahasan_3"] },
    pembahasan_3: { label: "Pembahasan ketiga Gakkumdu", lalu: ["tahap_1", "sp3"] },
    sp3: { label: "Penyidikan dihentikan (SP3)", lalu: ["status_diumumkan"], hasil: true },
    tahap_1: { label: "Berkas ke penuntut (tahap I)", lalu: ["p19", "p21"] },
    p19: { label: "Berkas dikembalikan (P-19)", lalu: ["tahap_1"] },
    p21: { label: "Berkas lengkap (P-21)", lalu: ["dilimpahkan_pn"] },
    dilimpahkan_pn: { label: "Dilimpahkan ke pengadilan negeri", lalu: ["putusan_pn"], bidang: ["nomorPerkara"] },
    putusan_pn: { label: "Putusan pengadilan negeri", lalu: ["banding", "inkrah", "status_diumumkan"], hasil: true },
    banding: { label: "Banding", lalu: ["putusan_pt"] },
    putusan_pt: { label: "Putusan pengadilan tinggi", lalu: ["inkrah", "status_diumumkan"], hasil: true },
    inkrah: { label: "Berkekuatan hukum tetap", lalu: ["eksekusi", "status_diumumkan"] },
    eksekusi: { label: "Eksekusi", lalu: ["status_diumumkan"] },
    diteruskan: {
      label: "Diteruskan",
      lalu: ["umpan_balik", "status_diumumkan"],
      hasil: true,
      bidang: ["tujuan", "produk", "nomorProduk", "tanggalProduk"],
    },
    direkomendasikan: {
      label: "Direkomendasikan kepada KPU",
      lalu: ["umpan_balik", "status_diumumkan"],
      hasil: true,
      bidang: ["produk", "nomorProduk", "tanggalProduk", "amar"],
    },
    umpan_balik: {
      label: "Kabar dari instansi",
      lalu: ["umpan_balik", "status_diumumkan"],
      bidang: ["tindakLanjutInstansi"],
    },
    dihentikan: { label: "Dihentikan", lalu: ["status_diumumkan"], hasil: true, bidang: ["alasanHenti"] },
    status_diumumkan: { label: "Status diumumkan", lalu: ["umpan_balik", "penyidikan", "tindak_lanjut_kpu"] },
  },
  awal: () => "dibuka",
  keadaan: (posisi, r, regime) => {
    if (posisi === "dihentikan" || posisi === "sp3" || (posisi === "status_diumumkan" && r.alasanHenti))
      return "Bukan pelanggaran, penanganan dihentikan";
    if (r.jalur === "administratif" && r.produk === "putusan")
      return r.hasilPutusan === "terbukti"
        ? "Putusan Bawaslu: terbukti"
        : r.hasilPutusan
          ? "Putusan Bawaslu: tidak terbukti"
          : "Putusan Bawaslu";
    if (r.produk === "rekomendasi") return "Direkomendasikan kepada KPU";
    if (posisi === "putusan_pt" || posisi === "inkrah" || posisi === "eksekusi")
      return "Putusan pengadilan, berkekuatan hukum tetap";
    if (posisi === "putusan_pn" || posisi === "banding") return "Putusan PN, belum berkekuatan hukum tetap";
    if (posisi === "dilimpahkan_pn") return "Dalam pemeriksaan pengadilan";
    if (r.jalur === "pidana" && r.produk === "penerusan") return "Diteruskan kepada penyidik";
    if (r.produk === "penerusan") return "Diteruskan kepada instansi berwenang";
    if (posisi === "sidang") return regime === "pemilu" ? "Sidang terbuka" : "Sedang ditangani";
    return "Sedang ditangani";
  },
  publik: ["jalur", "produk", "nomorProduk", "tanggalProduk", "tindakLanjutInstansi", "kelompok"],
});
