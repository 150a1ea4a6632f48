import type { LangkahDef, Syarat } from "./define";

const LAPORAN: Syarat = { rincian: { sumber: "laporan" } };
const TEMUAN: Syarat = { rincian: { sumber: "temuan" } };

/** A temuan is registered when the pleno sets it, a laporan after its preliminary study (domain 2.6). */
export const awal = [{ kode: "diregistrasi", bila: TEMUAN }, { kode: "diterima" }];

export const jam = {
  batas_lapor: { bila: [LAPORAN], bidang: "tanggalDiketahui" },
  tetapkan_temuan: { bila: [TEMUAN], bidang: "tanggalDiketahui" },
};

/** From intake to pleno and announcement (Perbawaslu 7/2022; Perbawaslu 8/2020 jo. 9/2024). */
export const alur: Record<string, LangkahDef> = {
  diterima: {
    label: "Diterima",
    lalu: ["kajian_awal", "dicabut"],
    tenggat: ["batas_lapor", "kajian_awal"],
    memenuhi: ["batas_lapor"],
  },
  kajian_awal: {
    label: "Kajian awal",
    lalu: [
      "diregistrasi",
      "tidak_diregistrasi",
      "menunggu_kelengkapan",
      "dicabut",
      "dilimpahkan",
      "dilimpahkan_instansi",
      "dialihkan_sengketa",
    ],
    ulang: true,
    bidang: ["jenisPelanggaran", "pasal"],
    memenuhi: ["kajian_awal", "kelengkapan"],
    tenggat: ["registrasi", "pemberitahuan_kelengkapan"],
  },
  menunggu_kelengkapan: {
    label: "Menunggu kelengkapan",
    lalu: ["kajian_awal", "diregistrasi", "tidak_diregistrasi", "dicabut"],
    ulang: true,
    memenuhi: ["kajian_awal", "registrasi", "pemberitahuan_kelengkapan"],
    tenggat: ["kelengkapan"],
  },
  diregistrasi: {
    label: "Diregistrasi",
    lalu: ["klarifikasi", "kajian", "pleno"],
    bidang: ["jenisPelanggaran", "pemilihan"],
    nomor: true,
    jam: true,
    memenuhi: ["tetapkan_temuan", "kajian_awal", "registrasi", "pemberitahuan_kelengkapan", "kelengkapan"],
    tenggat: ["tetapkan_temuan", "penanganan"],
  },
  tidak_diregistrasi: {
    label: "Tidak diregistrasi",
    lalu: ["status_diumumkan"],
    hasil: "pleno",
    bidang: ["alasanTidakDiregistrasi"],
    wajib: ["alasanTidakDiregistrasi"],
    memenuhi: ["kajian_awal", "registrasi", "pemberitahuan_kelengkapan", "kelengkapan"],
  },
  dicabut: {
    label: "Dicabut pelapor",
    lalu: ["status_diumumkan"],
    memenuhi: ["kajian_awal", "registrasi", "pemberitahuan_kelengkapan", "kelengkapan"],
  },
  // To an office of the portal the case itself moves, as often as it must; at another body it ends for us.
  dilimpahkan: {
    label: "Dilimpahkan",
    lalu: ["diterima_limpahan"],
    hasil: "pleno",
    ulang: true,
    khusus: true,
    memenuhi: ["kajian_awal", "registrasi", "pemberitahuan_kelengkapan", "kelengkapan"],
  },
  dilimpahkan_instansi: {
    label: "Dilimpahkan ke instansi lain",
    lalu: [],
    hasil: "pleno",
    khusus: true,
    memenuhi: ["kajian_awal", "registrasi", "pemberitahuan_kelengkapan", "kelengkapan"],
  },
  diterima_limpahan: {
    label: "Diterima dari pelimpahan",
    lalu: ["kajian_awal", "tidak_diregistrasi", "menunggu_kelengkapan", "dicabut"],
    ulang: true,
    khusus: true,
    tenggat: ["kajian_awal"],
  },
  dialihkan_sengketa: {
    label: "Dialihkan ke sengketa",
    lalu: [],
    memenuhi: ["kajian_awal", "registrasi", "pemberitahuan_kelengkapan", "kelengkapan"],
  },
  klarifikasi: { label: "Klarifikasi", lalu: ["klarifikasi", "kajian", "pleno"], ulang: true },
  kajian: { label: "Kajian dugaan pelanggaran", lalu: ["klarifikasi", "pleno"], ulang: true },
  pleno: {
    label: "Rapat pleno",
    lalu: ["status_diumumkan"],
    hasil: "pleno",
    bidang: ["hasilKajian", "jenisPelanggaran"],
    memenuhi: ["penanganan"],
  },
  status_diumumkan: { label: "Status diumumkan", lalu: [] },
};
