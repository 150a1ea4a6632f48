import { z } from "zod";
import { defineJenis } from "./define";
import { choice, count, day, optional, text } from "./fields";

const BENTUK = {
  identifikasi_kerawanan: "Identifikasi kerawanan",
  pendidikan: "Pendidikan",
  kerja_sama: "Kerja sama",
  partisipasi_masyarakat: "Partisipasi masyarakat",
  imbauan: "Imbauan",
  publikasi: "Publikasi",
  kegiatan_lainnya: "Kegiatan lainnya",
};
const JENIS_KEGIATAN = {
  pemetaan_kerawanan: "Pemetaan kerawanan",
  koordinasi_data: "Koordinasi data",
  pendidikan_partisipatif: "Pendidikan pengawas partisipatif",
  sosialisasi: "Sosialisasi",
  bimbingan_teknis: "Bimbingan teknis",
  pojok_pengawasan: "Pojok pengawasan",
  koordinasi: "Koordinasi atau supervisi",
  nota_kesepahaman: "Nota kesepahaman atau perjanjian",
  diskusi_terarah: "Diskusi terarah (FGD)",
  forum_warga: "Forum warga",
  kampung_pengawasan: "Kampung/desa pengawasan",
  kkn_tematik: "KKN tematik",
  posko_aduan: "Posko aduan atau kawal hak pilih",
  surat_imbauan: "Surat imbauan",
  surat_pencegahan: "Surat pencegahan",
  saran_perbaikan: "Saran perbaikan",
  siaran_pers: "Siaran pers",
  media_sosial: "Konten media sosial",
  konferensi_pers: "Konferensi pers",
  apel_siaga: "Apel siaga",
  patroli: "Patroli pengawasan",
  penertiban_apk: "Penertiban APK bersama",
  konsultasi: "Konsultasi",
  lainnya: "Lainnya",
};
const METODE = {
  tatap_muka: "Tatap muka",
  daring: "Daring",
  tertulis: "Tertulis",
  lapangan: "Lapangan",
  lisan: "Lisan",
  rapat: "Rapat",
  posko: "Posko",
};

/** A prevention act in one of seven forms (SK Bawaslu 274/2022, Form Cegah). */
export const pencegahan = defineJenis({
  label: "Pencegahan",
  satuan: "kegiatan pencegahan",
  labelTanggal: "Tanggal mulai",
  labelNomor: "Nomor kegiatan",
  labelJudul: "Nama kegiatan",
  bantuanJudul: "Misalnya: Sosialisasi pengawasan partisipatif bagi pemilih pemula",
  berdiriSendiri: true,
  rincian: z.object({
    bentuk: choice("Bentuk", BENTUK, { publik: true }),
    jenisKegiatan: choice("Jenis kegiatan", JENIS_KEGIATAN, { publik: true }),
    kerawanan: optional(
      text("Isu kerawanan", { max: 300, bantuan: "Misalnya politik uang, netralitas ASN, daftar pemilih." }),
    ),
    sasaran: text("Sasaran", {
      publik: true,
      bantuan: "Kelompok, bukan nama orang: pemilih pemula, ASN, partai politik peserta Pemilu.",
    }),
    metode: choice("Metode", METODE, { publik: true }),
    tanggalSelesai: optional(
      day("Tanggal selesai", { publik: true, bantuan: "Kosongkan bila selesai pada hari yang sama." }),
    ),
    tempat: optional(text("Tempat", { publik: true })),
    jangkauan: optional(
      count("Jangkauan", { publik: true, max: 10_000_000, bantuan: "Orang, lembaga, atau surat yang dijangkau." }),
    ),
    jumlahPeserta: optional(count("Jumlah peserta", { publik: true })),
    pesertaPerempuan: optional(count("Peserta perempuan")),
    pesertaDisabilitas: optional(count("Peserta penyandang disabilitas")),
    mitra: optional(text("Mitra")),
    nomorNaskah: optional(text("Nomor naskah dinas", { max: 100, publik: true })),
    tanggalNaskah: optional(day("Tanggal naskah dinas")),
    uraian: optional(text("Uraian kegiatan", { paragraf: true })),
    hasil: optional(text("Hasil atau tindak lanjut", { paragraf: true, max: 4000 })),
  }),
  bagian: [
    { judul: "Kegiatan", bidang: ["bentuk", "jenisKegiatan", "kerawanan", "metode", "tanggalSelesai", "tempat"] },
    {
      judul: "Sasaran dan jangkauan",
      bidang: ["sasaran", "jangkauan", "jumlahPeserta", "pesertaPerempuan", "pesertaDisabilitas", "mitra"],
    },
    { judul: "Naskah dinas", bidang: ["nomorNaskah", "tanggalNaskah"] },
    { judul: "Uraian dan hasil", bidang: ["uraian", "hasil"] },
  ],
  dimensi: {
    kelompok: { label: "Bentuk", pilihan: BENTUK, macam: "satu", bidang: "bentuk" },
    jenisKegiatan: { label: "Jenis kegiatan", pilihan: JENIS_KEGIATAN, macam: "satu", bidang: "jenisKegiatan" },
    metode: { label: "Metode", pilihan: METODE, macam: "satu", bidang: "metode" },
  },
  dimensiDalam: {
    sasaran: { label: "Sasaran", pilihan: {}, macam: "teks", bidang: "sasaran" },
    kerawanan: { label: "Isu kerawanan", pilihan: {}, macam: "teks", bidang: "kerawanan", kosong: "Tanpa isu" },
  },
  utama: "kelompok",
  jumlah: { bidang: "jumlahPeserta", label: "Peserta" },
  alur: { dilaksanakan: { label: "Dilaksanakan", lalu: [] } },
  awal: [{ kode: "dilaksanakan" }],
  keadaan: () => "Dilaksanakan",
  publik: [
    "bentuk",
    "jenisKegiatan",
    "sasaran",
    "metode",
    "tempat",
    "jangkauan",
    "jumlahPeserta",
    "nomorNaskah",
    "tanggalSelesai",
    "nomor",
    "kelompok",
  ],
  validasiMassal: true,
});
