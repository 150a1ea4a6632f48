import { z } from "zod";
import { choice, count, day, flag, type Isian, keIsian, optional, text } from "@/lib/jenis/fields";
import { LISENSI, NASIONAL } from "./schema";

/** What each regime is called. */
export const NAMA_REGIME = { pemilu: "Pemilu", pemilihan: "Pemilihan", non_tahapan: "Nontahapan" };
export const NAMA_LIBUR = { libur_nasional: "Libur nasional", cuti_bersama: "Cuti bersama" };
export const NAMA_PELANGGARAN = {
  administratif: "Administratif",
  kode_etik: "Kode etik",
  pidana: "Pidana",
  hukum_lainnya: "Hukum lainnya",
};

const urut = (v: { mulai: string | null; selesai: string | null }) => !v.mulai || !v.selesai || v.mulai <= v.selesai;
const TERBALIK = { error: "Selesai mendahului mulai.", path: ["selesai"] };
const rapi = (v: { kode: string }) => /^[A-Z0-9][A-Z0-9-]*$/.test(v.kode);
const TAK_RAPI = { error: "Huruf besar, angka, dan tanda hubung saja.", path: ["kode"] };
const kode = (contoh: string) =>
  text("Kode", { max: 40, bantuan: `Tidak berubah lagi sesudah disimpan, misalnya ${contoh}.` });

/** What of an office an admin sets: its code at Bawaslu, what its papers say of it, and when it was there. */
export const kantorUbah = z
  .object({
    kode: text("Kode kantor", { max: 20 }),
    kodeBawaslu: optional(
      text("Kode Bawaslu", {
        max: 20,
        bantuan: "Seperti tercetak pada nomor register, misalnya 23.09. Portal memakainya untuk memberi nomor.",
      }),
    ),
    alamat: optional(text("Alamat", { max: 300, bantuan: "Dicetak pada kop surat, satu baris." })),
    tempatSurat: optional(
      text("Tempat surat", { max: 60, bantuan: "Kota di depan tanggal surat, misalnya Sangatta." }),
    ),
    mulai: optional(day("Berlaku sejak")),
    selesai: optional(day("Berlaku sampai")),
  })
  .refine((v) => !v.kodeBawaslu || /^\d{2}\.\d{2}$/.test(v.kodeBawaslu), {
    error: "Tulis dua angka, titik, dua angka, misalnya 23.09.",
    path: ["kodeBawaslu"],
  })
  .refine(urut, TERBALIK);

export const penyelenggaraan = z
  .object({
    kode: kode("PEMILU-2029"),
    nama: text("Nama", { max: 200 }),
    namaSingkat: text("Nama singkat", { max: 60 }),
    regime: choice("Regime", NAMA_REGIME),
    dasarHukum: optional(text("Dasar hukum", { max: 300 })),
    hariPemungutan: optional(day("Hari pemungutan suara")),
    mulai: optional(day("Mulai")),
    selesai: optional(day("Selesai", { bantuan: "Akun ad hoc penyelenggaraan ini berakhir pada hari ini." })),
    cakupan: optional(text("Cakupan", { max: 300 })),
    urutan: count("Urutan", { max: 9999 }),
  })
  .refine(rapi, TAK_RAPI)
  .refine(urut, TERBALIK);

export const tahapan = z
  .object({
    kode: kode("P29-01-PERENCANAAN"),
    penyelenggaraanKode: text("Penyelenggaraan", { max: 40 }),
    nama: text("Nama", { max: 200 }),
    mulai: optional(day("Mulai")),
    selesai: optional(day("Selesai")),
    resmi: flag("Tahapan resmi menurut peraturan KPU"),
    pasti: flag("Tanggalnya sudah dipastikan"),
    keterangan: optional(text("Keterangan", { max: 1000, paragraf: true })),
    urutan: count("Urutan", { max: 9999 }),
  })
  .refine(rapi, TAK_RAPI)
  .refine(urut, TERBALIK);

export const libur = z.object({
  tanggal: day("Tanggal"),
  nama: text("Nama", { max: 120 }),
  jenis: choice("Jenis", NAMA_LIBUR),
  pasti: flag("Sudah ditetapkan dalam SKB"),
  dasar: optional(text("Dasar", { max: 300, bantuan: "Nomor SKB tiga menteri atau perubahannya." })),
});

export const pasal = z
  .object({
    kode: kode("UU7-2017-P454"),
    label: text("Bunyi rujukan", { max: 200, bantuan: "Misalnya: Pasal 454 ayat (5) UU 7/2017." }),
    regime: choice("Regime", NAMA_REGIME),
    jenis: optional(choice("Jenis pelanggaran", NAMA_PELANGGARAN)),
  })
  .refine(rapi, TAK_RAPI);

export const beranda = z.object({
  penyelenggaraan: text("Penyelenggaraan yang dibuka beranda", { max: 40 }),
  kontakPpid: optional(
    text("Kontak PPID", { max: 200, bantuan: "Surel dan telepon kantor yang terbaca publik pada tiap halaman." }),
  ),
  lisensi: optional(
    choice("Lisensi data", Object.fromEntries(Object.entries(LISENSI).map(([kode, l]) => [kode, l.panjang])), {
      bantuan:
        "Ditetapkan PPID. Tertulis pada tiap halaman publik, unduhan, dan katalog; jawaban API v1 selalu CC BY 4.0.",
    }),
  ),
});

/** How a dataset of the catalogue stands with the national portal. */
export const nasional = z
  .object({
    himpunan: text("Himpunan data", { max: 40 }),
    status: choice("Status di portal nasional", NASIONAL),
    tanggal: optional(day("Tanggal", { bantuan: "Hari diajukan, disetujui, atau ditolak." })),
    surat: optional(
      text("Surat atau berita acara", {
        max: 300,
        bantuan: "Wajib bila disetujui atau ditolak: nomor dan perihalnya.",
      }),
    ),
    alamat: optional(
      text("Alamat di portal nasional", { max: 300, bantuan: "Bila sudah disetujui: dimulai dengan https://." }),
    ),
  })
  .superRefine((v, ctx) => {
    const tegur = (bidang: string, message: string) => ctx.addIssue({ code: "custom", path: [bidang], message });
    if ((v.status === "belum") !== (v.tanggal === null))
      tegur("tanggal", v.tanggal ? "Yang belum diajukan tidak bertanggal." : "Isi tanggalnya.");
    if ((v.status === "disetujui_walidata" || v.status === "ditolak") && !v.surat)
      tegur("surat", "Sebutkan surat atau berita acaranya.");
    if (v.alamat && v.status !== "disetujui_walidata")
      tegur("alamat", "Hanya yang sudah disetujui yang beralamat di portal nasional.");
    if (v.alamat && !/^https:\/\/[^\s<>"]+$/.test(v.alamat))
      tegur("alamat", "Tulis alamat yang dimulai dengan https://.");
  });

export const jeda = z
  .object({
    regime: choice("Regime", NAMA_REGIME),
    wilayahKode: text("Wilayah", { max: 20 }),
    mulai: day("Mulai"),
    selesai: day("Selesai"),
    dasarHukum: text("Dasar hukum", { max: 300 }),
  })
  .refine(urut, TERBALIK);

/** Voters and polling stations of a place in an election, as somebody published them. */
export const pembagi = z
  .object({
    penyelenggaraanKode: text("Penyelenggaraan", { max: 40 }),
    wilayahKode: text("Wilayah", { max: 20 }),
    tps: optional(count("Jumlah TPS", { max: 1_000_000 })),
    pemilih: optional(count("Jumlah pemilih (DPT)", { max: 100_000_000 })),
    sumber: text("Sumber", {
      max: 300,
      bantuan: "Keputusan KPU atau terbitan yang menyebut angka itu, dengan nomor dan tanggalnya.",
    }),
  })
  .refine((v) => Boolean(v.tps || v.pemilih), {
    error: "Isi jumlah TPS, jumlah pemilih, atau keduanya.",
    path: ["tps"],
  });

/** A stored row as a form shows it. */
export const nilaiIsian = (baris: object): Isian =>
  Object.fromEntries(Object.entries(baris).map(([nama, nilai]) => [nama, keIsian(nilai)]));
