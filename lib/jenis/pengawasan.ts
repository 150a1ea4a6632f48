import { z } from "zod";
import { defineJenis, KELOMPOK_LAIN } from "./define";
import { choice, choices, day, flag, optional, text } from "./fields";
import { JENIS_PELANGGARAN } from "./pelanggaran";

const JABATAN = {
  anggota_provinsi: "Anggota Bawaslu provinsi",
  anggota_kabupaten_kota: "Anggota Bawaslu kabupaten/kota",
  panwascam: "Panwaslu kecamatan",
  pkd: "Pengawas kelurahan/desa",
  ptps: "Pengawas TPS",
  staf: "Staf sekretariat",
};
const BENTUK = {
  langsung: "Pengawasan langsung",
  melekat: "Pengawasan melekat",
  uji_petik: "Uji petik",
  pencermatan_dokumen: "Pencermatan dokumen",
  penelusuran: "Penelusuran",
  daring: "Pengawasan daring",
  patroli: "Patroli",
  koordinasi: "Koordinasi",
};
const TINDAK_LANJUT = {
  nihil: "Nihil",
  saran_perbaikan: "Saran perbaikan",
  temuan: "Temuan",
  informasi_awal: "Informasi awal",
  imbauan: "Imbauan",
  catatan: "Catatan untuk pleno",
};

/** The LHP, Form A (Perbawaslu 5/2022, lampiran). */
export const pengawasan = defineJenis({
  label: "Pengawasan",
  satuan: "laporan hasil pengawasan",
  labelTanggal: "Tanggal pengawasan",
  labelNomor: "Nomor LHP",
  labelJudul: "Kegiatan yang diawasi",
  bantuanJudul: "Satu kalimat, misalnya: Pertemuan terbatas peserta Pemilu di Tenggarong Seberang",
  berdiriSendiri: true,
  rincian: z.object({
    pelaksana: text("Pelaksana tugas", {
      blok: "I",
      bantuan: "Satuan pengawas, misalnya Panwaslu Kecamatan Sangatta Utara.",
    }),
    jabatan: choice("Jabatan pelaksana", JABATAN, { blok: "I" }),
    nomorSuratTugas: optional(text("Nomor surat perintah tugas", { blok: "I", max: 100 })),
    bentuk: choices("Bentuk pengawasan", BENTUK, { blok: "II", wajib: true, publik: true }),
    tujuan: optional(text("Tujuan", { blok: "II", max: 500 })),
    sasaran: optional(text("Sasaran", { blok: "II", max: 500 })),
    tanggalSelesai: optional(
      day("Tanggal selesai", { blok: "II", bantuan: "Kosongkan bila selesai pada hari yang sama." }),
    ),
    tempat: optional(text("Tempat", { blok: "II" })),
    tps: optional(text("TPS", { blok: "II", max: 20 })),
    uraian: text("Uraian singkat hasil pengawasan", { blok: "III", paragraf: true }),
    adaDugaan: flag("Ada informasi dugaan pelanggaran", { blok: "IV" }),
    dugaanJenis: optional(
      choice("Jenis dugaan", JENIS_PELANGGARAN, { blok: "IV", bila: { bidang: "adaDugaan", nilai: ["ya"] } }),
    ),
    dugaanUraian: optional(
      text("Uraian dugaan", {
        blok: "IV",
        paragraf: true,
        bila: { bidang: "adaDugaan", nilai: ["ya"] },
        bantuan: "Tidak pernah terbit.",
      }),
    ),
    adaPotensiSengketa: flag("Ada informasi potensi sengketa", { blok: "V" }),
    potensiUraian: optional(
      text("Uraian potensi sengketa", {
        blok: "V",
        paragraf: true,
        bila: { bidang: "adaPotensiSengketa", nilai: ["ya"] },
      }),
    ),
    tindakLanjut: choice("Tindak lanjut", TINDAK_LANJUT, { blok: "VI", publik: true }),
    tindakLanjutUraian: optional(text("Keterangan tindak lanjut", { blok: "VI", max: 500 })),
  }),
  bagian: [
    { judul: "Data pengawas", blok: "I", bidang: ["pelaksana", "jabatan", "nomorSuratTugas"] },
    {
      judul: "Kegiatan pengawasan",
      blok: "II",
      bidang: ["bentuk", "tujuan", "sasaran", "tanggalSelesai", "tempat", "tps"],
    },
    { judul: "Uraian hasil pengawasan", blok: "III", bidang: ["uraian"] },
    { judul: "Informasi dugaan pelanggaran", blok: "IV", bidang: ["adaDugaan", "dugaanJenis", "dugaanUraian"] },
    { judul: "Informasi potensi sengketa", blok: "V", bidang: ["adaPotensiSengketa", "potensiUraian"] },
    { judul: "Tindak lanjut", blok: "VI", bidang: ["tindakLanjut", "tindakLanjutUraian"] },
  ],
  dimensi: {
    kelompok: {
      label: "Bentuk",
      pilihan: { ...BENTUK, ...KELOMPOK_LAIN, lebih_dari_satu: "Lebih dari satu bentuk" },
      macam: "kelompok",
      bidang: "bentuk",
    },
    tindakLanjut: { label: "Tindak lanjut", pilihan: TINDAK_LANJUT, macam: "satu", bidang: "tindakLanjut" },
  },
  dimensiDalam: {
    pelaksana: { label: "Pelaksana", pilihan: {}, macam: "teks", bidang: "pelaksana" },
    jabatan: { label: "Jabatan pelaksana", pilihan: JABATAN, macam: "satu", bidang: "jabatan" },
    adaDugaan: {
      label: "Dugaan pelanggaran",
      pilihan: { true: "Ada informasi dugaan", false: "Tanpa informasi dugaan" },
      macam: "satu",
      bidang: "adaDugaan",
    },
    adaPotensi: {
      label: "Potensi sengketa",
      pilihan: { true: "Ada potensi sengketa", false: "Tanpa potensi sengketa" },
      macam: "satu",
      bidang: "adaPotensiSengketa",
    },
  },
  utama: "tindakLanjut",
  alur: {
    // that it became a temuan is a link (tautan), not a step
    dilaporkan: { label: "Dilaporkan", lalu: [] },
  },
  awal: [{ kode: "dilaporkan" }],
  keadaan: () => "Selesai diawasi",
  publik: ["bentuk", "tindakLanjut", "nomor", "kelompok"],
  validasiMassal: true,
});
