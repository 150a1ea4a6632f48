import { z } from "zod";
import { alur, awal, jam } from "./alur-penindakan";
import { defineJenis } from "./define";
import { choice, day, flag, optional, text } from "./fields";
import { HASIL_KAJIAN, JENIS_PELANGGARAN } from "./pelanggaran";

const PRODUK = { putusan: "Putusan", rekomendasi: "Rekomendasi", penerusan: "Penerusan" };
const TINDAK_LANJUT_INSTANSI = {
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

const ACARA = { biasa: "Biasa", cepat: "Acara cepat", tsm: "Terstruktur, sistematis, dan masif (TSM)" };
const ALASAN_GUGUR = {
  tersangka_tidak_hadir: "Tersangka tidak dapat dihadirkan dalam lima hari kerja",
  lewat_waktu: "Lewat waktu",
  tersangka_meninggal: "Tersangka meninggal dunia",
  lainnya: "Sebab lain",
};
const DI_PIDANA = { bidang: "jalur", nilai: ["pidana"] };
const PUTUSAN_PENGADILAN = {
  bersalah: "Menyatakan bersalah",
  bebas: "Bebas",
  lepas: "Lepas dari segala tuntutan",
  tidak_dapat_diterima: "Tuntutan tidak dapat diterima",
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
    acara: optional(choice("Acara pemeriksaan", ACARA, { bila: { bidang: "jalur", nilai: ["administratif"] } })),
    tujuan: optional(text("Instansi tujuan", { bantuan: "Misalnya KPU kabupaten, BKN, penyidik Gakkumdu, DKPP." })),
    nomorPerkara: optional(
      text("Nomor perkara", {
        max: 100,
        bantuan:
          "Administratif Pemilu dan TSM: kosongkan, portal memberinya; isi bila sudah tercetak. Pidana: nomor dari pengadilan.",
      }),
    ),
    hasilKajian: optional(choice("Hasil kajian", HASIL_KAJIAN)),
    hasilPutusan: optional(choice("Hasil putusan", HASIL_PUTUSAN, { bantuan: "Hanya bila ada putusan." })),
    alasanHenti: optional(choice("Alasan dihentikan", ALASAN_HENTI)),
    putusanPengadilan: optional(choice("Putusan pengadilan", PUTUSAN_PENGADILAN, { bila: DI_PIDANA })),
    alasanGugur: optional(choice("Alasan gugur", ALASAN_GUGUR, { bila: DI_PIDANA })),
    produk: optional(choice("Produk", PRODUK, { publik: true })),
    nomorProduk: optional(text("Nomor produk", { max: 100, publik: true })),
    tanggalProduk: optional(day("Tanggal produk", { publik: true })),
    amar: optional(text("Amar atau isi rekomendasi", { paragraf: true, max: 4000 })),
    tindakLanjutInstansi: optional(choice("Tindak lanjut instansi", TINDAK_LANJUT_INSTANSI, { publik: true })),
    melibatkanAnak: flag("Melibatkan anak", { bantuan: "Bila ya, rincian tidak dapat terbit." }),
  }),
  bagian: [
    { judul: "Jalur penanganan", bidang: ["jalur", "acara", "tujuan", "nomorPerkara", "melibatkanAnak"] },
    { judul: "Hasil", bidang: ["hasilKajian", "hasilPutusan", "alasanHenti", "putusanPengadilan", "alasanGugur"] },
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
  alur,
  awal,
  jam,
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
    if (posisi === "gugur" || (posisi === "status_diumumkan" && r.alasanGugur))
      return "Penanganan pidana berakhir sebelum putusan pengadilan";
    if (posisi === "putusan_pt" || posisi === "inkrah" || posisi === "eksekusi")
      return "Putusan pengadilan, berkekuatan hukum tetap";
    if (posisi === "putusan_pn" || posisi === "pembahasan_4" || posisi === "banding")
      return "Putusan PN, belum berkekuatan hukum tetap";
    if (posisi === "dilimpahkan_pn") return "Dalam pemeriksaan pengadilan";
    if (r.jalur === "pidana" && r.produk === "penerusan") return "Diteruskan kepada penyidik";
    if (r.produk === "penerusan") return "Diteruskan kepada instansi berwenang";
    if (posisi === "sidang" || posisi === "acara_cepat")
      return regime === "pemilu" ? "Sidang terbuka" : "Sedang ditangani";
    return "Sedang ditangani";
  },
  publik: ["jalur", "produk", "nomorProduk", "tanggalProduk", "tindakLanjutInstansi", "kelompok"],
});
