import type { LangkahDef, Syarat } from "./define";

const PENYELENGGARA: Syarat = { rincian: { jenisSengketa: "peserta_penyelenggara" } };
const ANTARPESERTA: Syarat = { rincian: { jenisSengketa: "antarpeserta" } };
const PEMILIHAN: Syarat = { regime: "pemilihan" };

export const awal = [{ kode: "diterima" }];

export const jam = {
  permohonan: { bila: [PENYELENGGARA], bidang: "tanggalObjek" },
  mediasi: { bila: [PENYELENGGARA] },
  putusan_sengketa: { bila: [PENYELENGGARA] },
  tindak_lanjut_kpu_sengketa: { bila: [PENYELENGGARA] },
  upaya_hukum: { bila: [PENYELENGGARA] },
  acara_cepat_antarpeserta: { bila: [ANTARPESERTA] },
};
const BERAKHIR = ["mediasi", "putusan_sengketa", "acara_cepat_antarpeserta"];

/** From the application to the courts (Perbawaslu 9/2022; Perbawaslu 2/2020; domain 3.2). */
export const alur: Record<string, LangkahDef> = {
  diterima: {
    label: "Permohonan diterima",
    lalu: ["verifikasi", "diregister", "tidak_dapat_diterima", "musyawarah"],
    tenggat: ["permohonan"],
    memenuhi: ["permohonan"],
  },
  verifikasi: {
    label: "Verifikasi",
    lalu: ["diregister", "menunggu_perbaikan", "tidak_diregister", "tidak_dapat_diterima"],
    ulang: true,
    memenuhi: ["perbaikan_permohonan"],
  },
  menunggu_perbaikan: {
    label: "Menunggu perbaikan",
    lalu: ["verifikasi", "diregister", "tidak_diregister"],
    ulang: true,
    tenggat: ["perbaikan_permohonan"],
  },
  tidak_dapat_diterima: { label: "Tidak dapat diterima", lalu: [], hasil: "pleno", bidang: ["hasil"] },
  tidak_diregister: {
    label: "Tidak diregister",
    lalu: [],
    hasil: "pleno",
    bidang: ["hasil"],
    memenuhi: ["perbaikan_permohonan"],
  },
  diregister: {
    label: "Diregister",
    lalu: ["mediasi", "musyawarah", "gugur"],
    nomor: true,
    memenuhi: ["perbaikan_permohonan"],
    tenggat: BERAKHIR,
  },
  mediasi: {
    label: "Mediasi",
    lalu: ["mediasi", "kesepakatan", "adjudikasi", "gugur"],
    bila: [{ regime: "pemilu", ...PENYELENGGARA }],
    ulang: true,
  },
  musyawarah: {
    label: "Musyawarah",
    lalu: ["musyawarah", "diregister", "kesepakatan", "adjudikasi", "putusan", "gugur"],
    bila: [{ regime: "pemilihan", ...PENYELENGGARA }, ANTARPESERTA],
    dari: { diterima: [ANTARPESERTA] },
    ulang: true,
  },
  kesepakatan: {
    label: "Kesepakatan",
    lalu: ["tindak_lanjut_kpu", "selesai"],
    hasil: "dokumen",
    bidang: ["hasil"],
    memenuhi: BERAKHIR,
    tenggat: ["tindak_lanjut_kpu_sengketa"],
  },
  adjudikasi: {
    label: "Adjudikasi atau musyawarah terbuka",
    lalu: ["adjudikasi", "putusan", "gugur"],
    bila: [PENYELENGGARA],
    ulang: true,
    memenuhi: ["mediasi"],
  },
  putusan: {
    label: "Putusan",
    lalu: ["tindak_lanjut_kpu", "upaya_hukum", "selesai"],
    dari: { musyawarah: [ANTARPESERTA] },
    hasil: "pleno",
    bidang: ["hasil"],
    memenuhi: BERAKHIR,
    tenggat: ["tindak_lanjut_kpu_sengketa", "upaya_hukum"],
  },
  gugur: { label: "Gugur", lalu: ["selesai"], hasil: "pleno", bidang: ["hasil"], memenuhi: BERAKHIR },
  tindak_lanjut_kpu: {
    label: "Tindak lanjut KPU",
    lalu: ["upaya_hukum", "selesai"],
    memenuhi: ["tindak_lanjut_kpu_sengketa"],
  },
  upaya_hukum: {
    label: "Gugatan ke PTUN atau PTTUN",
    lalu: ["perbaikan_gugatan", "putusan_pengadilan"],
    bila: [PENYELENGGARA],
    perlu: ["putusan"],
    memenuhi: ["upaya_hukum"],
    tenggat: ["perbaikan_gugatan", "putusan_pengadilan"],
  },
  // the court decides within its days of a whole suit: one that was mended is whole from then on
  perbaikan_gugatan: {
    label: "Gugatan diperbaiki dan lengkap",
    lalu: ["putusan_pengadilan"],
    memenuhi: ["perbaikan_gugatan"],
    menggugurkan: ["putusan_pengadilan"],
    tenggat: ["putusan_pengadilan"],
  },
  putusan_pengadilan: {
    label: "Putusan PTUN atau PTTUN",
    lalu: ["kasasi", "tindak_lanjut_pengadilan", "selesai"],
    hasil: "dokumen",
    memenuhi: ["putusan_pengadilan"],
    tenggat: ["kasasi", "tindak_lanjut_pengadilan"],
  },
  // not final before the Mahkamah Agung has decided: until then KPU has nothing to follow
  kasasi: {
    label: "Kasasi ke Mahkamah Agung",
    lalu: ["putusan_kasasi"],
    bila: [PEMILIHAN],
    memenuhi: ["kasasi"],
    menggugurkan: ["tindak_lanjut_pengadilan"],
    tenggat: ["putusan_kasasi"],
  },
  putusan_kasasi: {
    label: "Putusan Mahkamah Agung",
    lalu: ["tindak_lanjut_pengadilan", "selesai"],
    hasil: "dokumen",
    memenuhi: ["putusan_kasasi"],
    tenggat: ["tindak_lanjut_pengadilan"],
  },
  tindak_lanjut_pengadilan: {
    label: "Tindak lanjut KPU atas putusan pengadilan",
    lalu: ["selesai"],
    memenuhi: ["tindak_lanjut_pengadilan"],
  },
  selesai: { label: "Selesai", lalu: [] },
};
