import { z } from "zod";
import { alur, awal, jam } from "./alur-pelanggaran";
import { defineJenis, KELOMPOK_LAIN } from "./define";
import { choice, choices, count, day, flag, optional, text } from "./fields";

export const JENIS_PELANGGARAN = {
  administratif: "Administratif",
  kode_etik: "Kode etik",
  pidana: "Pidana",
  hukum_lainnya: "Hukum lainnya",
};
export const REGISTRASI = {
  diregistrasi: "Diregistrasi",
  tidak_diregistrasi: "Tidak diregistrasi",
  masih_dikaji: "Masih dikaji",
};
export const HASIL_KAJIAN = { terbukti: "Terbukti sebagai pelanggaran", tidak_terbukti: "Bukan pelanggaran" };
const PEMILIHAN = {
  presiden: "Presiden dan wakil presiden",
  legislatif: "DPR, DPD, dan DPRD",
  gubernur: "Gubernur dan wakil gubernur",
  bupati: "Bupati dan wakil bupati",
  wali_kota: "Wali kota dan wakil wali kota",
};
const SUMBER = { temuan: "Temuan", laporan: "Laporan" };

const KATEGORI_TERLAPOR = {
  partai_politik: "Partai politik",
  calon_anggota: "Calon anggota DPR/DPD/DPRD",
  pasangan_calon: "Pasangan calon",
  tim_kampanye: "Tim/pelaksana kampanye",
  kpu: "KPU",
  ppk: "PPK",
  pps: "PPS",
  kpps: "KPPS",
  pantarlih: "Pantarlih",
  jajaran_pengawas: "Jajaran pengawas",
  asn: "ASN",
  tni: "TNI",
  polri: "Polri",
  kepala_desa: "Kepala desa/perangkat",
  bpd: "BPD",
  pejabat: "Pejabat negara/daerah",
  perseorangan: "Orang perseorangan",
  badan_usaha: "Badan usaha",
};
const ALASAN = {
  syarat_formal: "Syarat formal tidak terpenuhi",
  syarat_materiel: "Syarat materiel tidak terpenuhi",
  kedaluwarsa: "Lewat waktu",
  dicabut: "Dicabut pelapor",
  telah_ditangani: "Sudah ditangani",
  bukan_kewenangan: "Bukan kewenangan",
};

/** A temuan or laporan, from intake to study (Perbawaslu 7/2022; Perbawaslu 8/2020 jo. 9/2024). */
export const pelanggaran = defineJenis({
  label: "Dugaan pelanggaran",
  satuan: "dugaan pelanggaran",
  labelTanggal: "Tanggal disampaikan (laporan) atau pleno (temuan)",
  labelNomor: "Nomor register",
  bantuanNomor: "Kosongkan bila belum tercetak: portal memberinya saat perkara diregistrasi.",
  labelJudul: "Ringkasan perkara",
  bantuanJudul: "Satu kalimat tanpa nama orang, misalnya: ASN mengunggah dukungan di media sosial",
  berdiriSendiri: true,
  rincian: z.object({
    sumber: choice("Sumber", SUMBER, {
      publik: true,
      bantuan: "Temuan berasal dari pengawasan sendiri, laporan dari masyarakat atau peserta.",
    }),
    nomorPenyampaian: optional(
      text("Nomor penyampaian", { max: 100, bantuan: "Seperti tercetak pada tanda terima (B.3 atau A.3)." }),
    ),
    pemilihan: optional(
      choice("Pemilihan yang disangkut", PEMILIHAN, {
        regime: { pemilu: ["presiden", "legislatif"], pemilihan: ["gubernur", "bupati", "wali_kota"] },
        bantuan: "Menentukan kode PP, PL, PG, PB, atau PW pada nomor register; wajib paling lambat saat diregistrasi.",
      }),
    ),
    tanggalPeristiwa: optional(day("Tanggal peristiwa", { blok: "3" })),
    tanggalDiketahui: day("Tanggal diketahui", {
      blok: "3",
      bantuan: "Hari pelapor mengetahui, atau hari temuan didapat.",
    }),
    tempat: optional(text("Tempat peristiwa", { blok: "3" })),
    uraian: text("Uraian kejadian", {
      blok: "5",
      paragraf: true,
      bantuan: "Tidak pernah tampil untuk publik. Nama orang dicatat sebagai pihak, bukan di sini.",
    }),
    kategoriTerlapor: choice("Kategori terlapor", KATEGORI_TERLAPOR, { blok: "2" }),
    jumlahSaksi: optional(count("Jumlah saksi", { blok: "4", max: 1000 })),
    bukti: optional(text("Bukti yang diajukan", { blok: "4", paragraf: true, max: 4000 })),
    jenisPelanggaran: choices("Jenis pelanggaran", JENIS_PELANGGARAN, {
      bantuan: "Ditentukan pada kajian awal; boleh lebih dari satu, boleh kosong bila belum.",
    }),
    pasal: optional(text("Pasal yang diduga dilanggar", { max: 300, saran: "pasal" })),
    melibatkanAnak: flag("Melibatkan anak", { bantuan: "Bila ya, rincian tidak dapat terbit." }),
    alasanTidakDiregistrasi: optional(choice("Alasan tidak diregistrasi", ALASAN)),
    hasilKajian: optional(choice("Hasil kajian", HASIL_KAJIAN)),
  }),
  bagian: [
    { judul: "Terlapor", blok: "2", bidang: ["kategoriTerlapor", "melibatkanAnak"] },
    { judul: "Peristiwa", blok: "3", bidang: ["tanggalPeristiwa", "tanggalDiketahui", "tempat"] },
    { judul: "Saksi dan bukti", blok: "4", bidang: ["jumlahSaksi", "bukti"] },
    { judul: "Uraian", blok: "5", bidang: ["uraian"] },
    { judul: "Kajian", bidang: ["jenisPelanggaran", "pasal", "alasanTidakDiregistrasi", "hasilKajian"] },
  ],
  dimensi: {
    registrasi: { label: "Registrasi", pilihan: REGISTRASI, macam: "registrasi" },
    sumber: { label: "Sumber", pilihan: SUMBER, macam: "satu", bidang: "sumber" },
    kelompok: {
      label: "Jenis pelanggaran",
      pilihan: { ...JENIS_PELANGGARAN, ...KELOMPOK_LAIN },
      macam: "kelompok",
      bidang: "jenisPelanggaran",
    },
  },
  dimensiDalam: {
    alasan: {
      label: "Alasan tidak diregistrasi",
      pilihan: ALASAN,
      macam: "satu",
      bidang: "alasanTidakDiregistrasi",
      kosong: "Belum dicatat",
    },
    kategori: { label: "Kategori terlapor", pilihan: KATEGORI_TERLAPOR, macam: "satu", bidang: "kategoriTerlapor" },
    hasilKajian: {
      label: "Hasil kajian",
      pilihan: HASIL_KAJIAN,
      macam: "satu",
      bidang: "hasilKajian",
      kosong: "Belum ada hasil kajian",
    },
  },
  utama: "kelompok",
  alur,
  awal,
  jam,
  registrasi: { ya: "diregistrasi", tidak: ["tidak_diregistrasi", "dicabut"] },
  keadaan: (posisi, r) => {
    if (posisi === "tidak_diregistrasi" || posisi === "dicabut") return "Tidak diregistrasi";
    if (posisi === "status_diumumkan" && r.hasilKajian === "tidak_terbukti")
      return "Bukan pelanggaran, penanganan dihentikan";
    if (posisi === "status_diumumkan") return "Selesai dikaji, status diumumkan";
    if (["diterima", "kajian_awal", "menunggu_kelengkapan", "diterima_limpahan"].includes(posisi ?? ""))
      return "Diterima, masih dikaji";
    if (["dilimpahkan", "dilimpahkan_instansi", "dialihkan_sengketa"].includes(posisi ?? "")) return "Dialihkan";
    return "Diregistrasi, sedang ditangani";
  },
  publik: ["sumber", "nomor", "kelompok"],
});
