import { z } from "zod";
import { alur, awal, jam } from "./alur-sengketa";
import { defineJenis } from "./define";
import { choice, day, optional, text } from "./fields";

const JENIS_SENGKETA = { peserta_penyelenggara: "Peserta dengan penyelenggara", antarpeserta: "Antarpeserta" };
const PEMOHON = {
  partai_politik: "Partai politik",
  calon_anggota: "Calon anggota DPR/DPD/DPRD",
  pasangan_calon: "Pasangan calon",
  bakal_calon: "Bakal calon",
};
const TERMOHON = { ...PEMOHON, kpu_provinsi: "KPU provinsi", kpu_kabupaten_kota: "KPU kabupaten/kota" };
const OBJEK = {
  surat_keputusan: "Surat keputusan KPU",
  berita_acara: "Berita acara KPU",
  perbuatan_peserta: "Perbuatan peserta lain",
};
const SALURAN = { langsung: "Langsung", sips: "SIPS" };
const HASIL = {
  kesepakatan: "Tercapai kesepakatan",
  dikabulkan_seluruhnya: "Dikabulkan seluruhnya",
  dikabulkan_sebagian: "Dikabulkan sebagian",
  ditolak: "Ditolak",
  tidak_dapat_diterima: "Tidak dapat diterima",
  gugur: "Gugur",
  tidak_diregister: "Tidak diregister",
  putusan_acara_cepat: "Putusan acara cepat",
};

// Up to here a dispute has no outcome, whatever its form says.
const BELUM = new Set([
  "diterima",
  "verifikasi",
  "menunggu_perbaikan",
  "diregister",
  "mediasi",
  "musyawarah",
  "adjudikasi",
  "tidak_diregister",
  "tidak_dapat_diterima",
]);

/** A process dispute (Perbawaslu 9/2022; Perbawaslu 2/2020). */
export const sengketa = defineJenis({
  label: "Sengketa proses",
  satuan: "sengketa proses",
  labelTanggal: "Tanggal permohonan",
  labelNomor: "Nomor register",
  bantuanNomor: "Kosongkan bila belum tercetak: portal memberinya saat permohonan diregister.",
  labelJudul: "Objek sengketa",
  bantuanJudul: "Misalnya: SK penetapan DCT anggota DPRD kabupaten",
  berdiriSendiri: true,
  rincian: z.object({
    jenisSengketa: choice("Jenis sengketa", JENIS_SENGKETA, { publik: true }),
    pemohon: choice("Pemohon", PEMOHON, { publik: true, bantuan: "Kategori; nama orang dicatat sebagai pihak." }),
    termohon: choice("Termohon", TERMOHON, { publik: true }),
    objek: choice("Bentuk objek", OBJEK, { publik: true }),
    nomorObjek: optional(text("Nomor objek", { max: 100 })),
    tanggalObjek: day("Tanggal objek", {
      publik: true,
      bantuan: "Hari keputusan atau berita acara KPU, atau hari perbuatan peserta lain.",
    }),
    kerugian: optional(text("Kerugian langsung", { paragraf: true, max: 4000 })),
    petitum: optional(text("Petitum", { paragraf: true, max: 4000 })),
    saluran: choice("Saluran permohonan", SALURAN),
    hasil: optional(choice("Hasil", HASIL, { publik: true })),
  }),
  bagian: [
    { judul: "Para pihak", bidang: ["jenisSengketa", "pemohon", "termohon"] },
    { judul: "Objek sengketa", bidang: ["objek", "nomorObjek", "tanggalObjek"] },
    { judul: "Permohonan", bidang: ["kerugian", "petitum", "saluran"] },
    { judul: "Hasil", bidang: ["hasil"] },
  ],
  dimensi: {
    kelompok: { label: "Jenis sengketa", pilihan: JENIS_SENGKETA, macam: "satu", bidang: "jenisSengketa" },
    registrasi: {
      label: "Register",
      pilihan: {
        diregistrasi: "Diregister",
        tidak_diregistrasi: "Tidak diregister",
        masih_dikaji: "Masih diverifikasi",
      },
      macam: "registrasi",
    },
    hasil: { label: "Hasil", pilihan: HASIL, macam: "satu", bidang: "hasil", kosong: "Belum ada hasil" },
    pemohon: { label: "Pemohon", pilihan: PEMOHON, macam: "satu", bidang: "pemohon" },
  },
  dimensiDalam: {
    objek: { label: "Bentuk objek", pilihan: OBJEK, macam: "satu", bidang: "objek" },
    termohon: { label: "Termohon", pilihan: TERMOHON, macam: "satu", bidang: "termohon" },
    saluran: { label: "Saluran permohonan", pilihan: SALURAN, macam: "satu", bidang: "saluran" },
  },
  utama: "kelompok",
  alur,
  awal,
  jam,
  registrasi: { ya: "diregister", tidak: ["tidak_diregister", "tidak_dapat_diterima"] },
  keadaan: (posisi, r) => {
    if (r.hasil && !BELUM.has(posisi ?? "")) return HASIL[r.hasil as keyof typeof HASIL] ?? "Selesai";
    if (posisi === "tidak_diregister" || posisi === "tidak_dapat_diterima") return "Tidak diregister";
    if (posisi === "mediasi" || posisi === "musyawarah") return "Dalam mediasi atau musyawarah";
    if (posisi === "adjudikasi") return "Dalam adjudikasi";
    if (posisi === "diregister") return "Diregister";
    return posisi === "selesai" ? "Selesai" : "Diterima, diverifikasi";
  },
  publik: ["jenisSengketa", "pemohon", "termohon", "objek", "tanggalObjek", "hasil", "nomor", "kelompok"],
});
