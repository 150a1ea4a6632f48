import { PIDANA, PRODUK, pidana } from "./alur-pidana";
import type { LangkahDef, Syarat } from "./define";

const ADMINISTRATIF = { jalur: "administratif" };
const TSM: Syarat = { rincian: { ...ADMINISTRATIF, acara: "tsm" } };
const TSM_PEMILIHAN: Syarat = { regime: "pemilihan", ...TSM };
const PEMILU: Syarat = { regime: "pemilu", rincian: ADMINISTRATIF };
/** MK 104/PUU-XXIII/2025: in a Pemilihan rekomendasi is read as putusan, for cases registered from its day on. */
const SEJAK_MK: Syarat = { regime: "pemilihan", rincian: ADMINISTRATIF, sejak: "2025-07-30" };
const SEBELUM_MK: Syarat = { regime: "pemilihan", rincian: ADMINISTRATIF, sampai: "2025-07-29" };
const PENERUSAN: Syarat[] = [{ rincian: { jalur: "kode_etik" } }, { rincian: { jalur: "hukum_lainnya" } }];

export const awal = [{ kode: "dibuka" }];

export const jam = {
  sidang_administratif: { bila: [PEMILU] },
  sidang_tsm: { bila: [TSM_PEMILIHAN] },
  tindak_lanjut_kpu_tsm: { bila: [TSM_PEMILIHAN] },
  upaya_hukum_tsm: { bila: [TSM] },
  pembahasan_1: { bila: [PIDANA] },
  pembahasan_2: { bila: [PIDANA] },
  koreksi: { bila: [PEMILU] },
};

// Announced in between, the case goes on from where it stood: `perlu` says what must have been, `bukanSesudah` what must not.
const SESUDAH_DIUMUMKAN = [
  "umpan_balik",
  "tindak_lanjut_kpu",
  "koreksi",
  "permohonan_ma",
  "penyidikan",
  "pembahasan_4",
  "banding",
  "inkrah",
  "eksekusi",
];

const administratif: Record<string, LangkahDef> = {
  pendahuluan: {
    label: "Pemeriksaan pendahuluan",
    lalu: ["sidang", "putusan", "rekomendasi", "dihentikan"],
    bila: [{ rincian: ADMINISTRATIF }],
    bidang: ["acara", "nomorPerkara"],
  },
  sidang: {
    label: "Sidang terbuka",
    lalu: ["sidang", "putusan"],
    bila: [PEMILU, TSM],
    ulang: true,
    bidang: ["nomorPerkara"],
  },
  acara_cepat: {
    label: "Pemeriksaan acara cepat",
    lalu: ["putusan"],
    bila: [PEMILU],
    bidang: ["acara", "nomorPerkara"],
    tenggat: ["acara_cepat"],
  },
  putusan: {
    label: "Putusan Bawaslu",
    lalu: ["koreksi", "permohonan_ma", "tindak_lanjut_kpu", "status_diumumkan"],
    bila: [PEMILU, TSM, SEJAK_MK],
    // in a Pemilihan the pleno of the case has decided; elsewhere a hearing comes first
    dari: { dibuka: [SEJAK_MK], pendahuluan: [SEJAK_MK] },
    hasil: "pleno",
    bidang: ["hasilPutusan", ...PRODUK, "amar"],
    memenuhi: ["sidang_administratif", "sidang_tsm", "acara_cepat"],
    tenggat: ["koreksi", "tindak_lanjut_kpu", "tindak_lanjut_kpu_tsm"],
  },
  koreksi: {
    label: "Permintaan koreksi",
    lalu: ["putusan_koreksi"],
    bila: [PEMILU],
    perlu: ["putusan"],
    bukanSesudah: ["tindak_lanjut_kpu", "permohonan_ma"],
    memenuhi: ["koreksi"],
  },
  putusan_koreksi: {
    label: "Putusan koreksi",
    lalu: ["tindak_lanjut_kpu", "status_diumumkan"],
    hasil: "dokumen",
    bidang: ["hasilPutusan", ...PRODUK, "amar"],
  },
  permohonan_ma: {
    label: "Upaya hukum ke Mahkamah Agung",
    lalu: ["putusan_ma"],
    bila: [TSM],
    perlu: ["putusan"],
    memenuhi: ["upaya_hukum_tsm"],
    tenggat: ["putusan_ma_tsm"],
  },
  putusan_ma: {
    label: "Putusan Mahkamah Agung",
    lalu: ["tindak_lanjut_kpu", "status_diumumkan"],
    hasil: "dokumen",
    memenuhi: ["putusan_ma_tsm"],
  },
  rekomendasi: {
    label: "Rekomendasi kepada KPU",
    lalu: ["tindak_lanjut_kpu", "status_diumumkan"],
    bila: [SEBELUM_MK],
    hasil: "pleno",
    bidang: [...PRODUK, "amar"],
    tenggat: ["tindak_lanjut_kpu"],
  },
  tindak_lanjut_kpu: {
    label: "Tindak lanjut KPU",
    lalu: ["tindak_lanjut_kpu", "permohonan_ma", "status_diumumkan"],
    perlu: ["putusan", "rekomendasi"],
    ulang: true,
    bidang: ["tindakLanjutInstansi"],
    memenuhi: ["tindak_lanjut_kpu", "tindak_lanjut_kpu_tsm"],
    // a candidate goes to the MA against what the KPU then decided
    tenggat: ["upaya_hukum_tsm"],
  },
};

/** One legal track, each with its own way (domain 2.5, 2.6; Perbawaslu 8/2022; Perbawaslu 3/2023). */
export const alur: Record<string, LangkahDef> = {
  dibuka: {
    label: "Dibuka",
    lalu: [
      "pendahuluan",
      "sidang",
      "acara_cepat",
      "putusan",
      "rekomendasi",
      "pembahasan_1",
      "diteruskan",
      "direkomendasikan",
      "dihentikan",
    ],
    tenggat: ["sidang_administratif", "sidang_tsm", "pembahasan_1", "pembahasan_2"],
  },
  ...administratif,
  ...pidana,
  diteruskan: {
    label: "Diteruskan kepada instansi",
    lalu: ["umpan_balik", "status_diumumkan"],
    bila: PENERUSAN,
    hasil: "pleno",
    bidang: ["tujuan", ...PRODUK],
  },
  direkomendasikan: {
    label: "Direkomendasikan kepada KPU",
    lalu: ["umpan_balik", "status_diumumkan"],
    bila: PENERUSAN,
    hasil: "pleno",
    bidang: [...PRODUK, "amar"],
  },
  umpan_balik: {
    label: "Tindak lanjut instansi",
    lalu: ["umpan_balik", "status_diumumkan"],
    perlu: ["diteruskan", "direkomendasikan", "diteruskan_polri"],
    ulang: true,
    bidang: ["tindakLanjutInstansi"],
  },
  dihentikan: {
    label: "Dihentikan",
    lalu: ["status_diumumkan"],
    hasil: "pleno",
    bidang: ["alasanHenti"],
    wajib: ["alasanHenti"],
    memenuhi: ["sidang_administratif", "sidang_tsm", "acara_cepat", "pembahasan_1", "pembahasan_2", "penerusan_polri"],
  },
  status_diumumkan: { label: "Status diumumkan", lalu: SESUDAH_DIUMUMKAN, ulang: true },
};
