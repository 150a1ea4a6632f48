import type { LangkahDef, Syarat } from "./define";

export const PIDANA: Syarat = { rincian: { jalur: "pidana" } };
export const PRODUK = ["produk", "nomorProduk", "tanggalProduk"];

/** Gakkumdu, police, prosecutor, courts (UU 7/2017 Ps. 476-484; UU 1/2015 Ps. 145-150; Perbawaslu 3/2023). */
export const pidana: Record<string, LangkahDef> = {
  pembahasan_1: {
    label: "Pembahasan pertama Gakkumdu",
    lalu: ["penyelidikan", "pembahasan_2", "dihentikan"],
    bila: [PIDANA],
    memenuhi: ["pembahasan_1"],
  },
  penyelidikan: { label: "Penyelidikan dan klarifikasi", lalu: ["penyelidikan", "pembahasan_2"], ulang: true },
  pembahasan_2: {
    label: "Pembahasan kedua Gakkumdu",
    lalu: ["diteruskan_polri", "dihentikan"],
    bidang: ["hasilKajian"],
    jam: true,
    memenuhi: ["pembahasan_2"],
    tenggat: ["penerusan_polri"],
  },
  diteruskan_polri: {
    label: "Diteruskan kepada penyidik",
    lalu: ["penyidikan", "status_diumumkan"],
    hasil: "pleno",
    bidang: ["tujuan", ...PRODUK],
    memenuhi: ["penerusan_polri"],
    tenggat: ["penyidikan"],
  },
  penyidikan: { label: "Penyidikan", lalu: ["pembahasan_3", "sp3"], perlu: ["diteruskan_polri"] },
  pembahasan_3: { label: "Pembahasan ketiga Gakkumdu", lalu: ["tahap_1", "sp3"] },
  sp3: {
    label: "Penyidikan dihentikan (SP3)",
    lalu: ["status_diumumkan"],
    hasil: "dokumen",
    bidang: ["alasanHenti"],
    wajib: ["alasanHenti"],
    memenuhi: ["penyidikan", "kelengkapan_penyidik"],
  },
  tahap_1: {
    label: "Berkas ke penuntut (tahap I)",
    lalu: ["p19", "p21", "gugur"],
    ulang: true,
    memenuhi: ["penyidikan", "kelengkapan_penyidik"],
    tenggat: ["penelitian_jpu"],
  },
  p19: {
    label: "Berkas dikembalikan (P-19)",
    lalu: ["penyidikan_tambahan", "tahap_1", "sp3", "gugur"],
    ulang: true,
    memenuhi: ["penelitian_jpu"],
    tenggat: ["kelengkapan_penyidik"],
  },
  penyidikan_tambahan: { label: "Penyidikan tambahan", lalu: ["tahap_1", "sp3", "gugur"], ulang: true },
  p21: {
    label: "Berkas lengkap (P-21) dan tahap II",
    lalu: ["dilimpahkan_pn", "gugur"],
    memenuhi: ["penelitian_jpu", "kelengkapan_penyidik"],
    tenggat: ["pelimpahan_pn"],
  },
  gugur: {
    label: "Gugur",
    lalu: ["status_diumumkan"],
    hasil: "dokumen",
    bidang: ["alasanGugur"],
    wajib: ["alasanGugur"],
    memenuhi: ["penelitian_jpu", "kelengkapan_penyidik", "pelimpahan_pn"],
  },
  dilimpahkan_pn: {
    label: "Dilimpahkan ke pengadilan negeri",
    lalu: ["putusan_pn"],
    bidang: ["nomorPerkara"],
    memenuhi: ["pelimpahan_pn"],
    tenggat: ["putusan_pn"],
  },
  putusan_pn: {
    label: "Putusan pengadilan negeri",
    lalu: ["pembahasan_4", "banding", "inkrah", "status_diumumkan"],
    hasil: "dokumen",
    bidang: ["putusanPengadilan"],
    jam: true,
    memenuhi: ["putusan_pn"],
    tenggat: ["pembahasan_4", "banding"],
  },
  pembahasan_4: {
    label: "Pembahasan keempat Gakkumdu",
    lalu: ["banding", "inkrah", "status_diumumkan"],
    perlu: ["putusan_pn"],
    memenuhi: ["pembahasan_4"],
  },
  banding: {
    label: "Banding",
    lalu: ["putusan_pt"],
    perlu: ["putusan_pn"],
    memenuhi: ["pembahasan_4", "banding"],
    tenggat: ["putusan_pt"],
  },
  putusan_pt: {
    label: "Putusan pengadilan tinggi",
    lalu: ["inkrah", "status_diumumkan"],
    hasil: "dokumen",
    bidang: ["putusanPengadilan"],
    memenuhi: ["putusan_pt"],
  },
  inkrah: {
    label: "Berkekuatan hukum tetap",
    lalu: ["eksekusi", "status_diumumkan"],
    perlu: ["putusan_pn"],
    memenuhi: ["pembahasan_4", "banding"],
    tenggat: ["eksekusi"],
  },
  eksekusi: { label: "Eksekusi", lalu: ["status_diumumkan"], perlu: ["inkrah"], memenuhi: ["eksekusi"] },
};
