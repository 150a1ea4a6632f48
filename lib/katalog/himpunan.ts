import type { Definisi } from "@/lib/angka/definisi";
import { KEGIATAN } from "@/lib/angka/kegiatan";
import { PENGAWASAN } from "@/lib/angka/pengawasan";
import { PERKARA } from "@/lib/angka/perkara";
import { SENGKETA } from "@/lib/angka/sengketa";
import { terbukaPublik } from "@/lib/angka/tanya";
import { Masalah } from "@/lib/antarmuka/masalah";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";

/** A dataset of the catalogue: the records of a kind, or a family of figures. */
export type Himpunan = {
  kode: string;
  judul: string;
  uraian: string;
  kata: string[];
  /** Kinds that it is made of. */
  jenis: Jenis[];
  /** Records; figures of every day; tables that exist in monthly releases only. */
  macam: "catatan" | "angka" | "bulanan";
  /** The newest public definitions of what it counts, or of what is counted from its records. */
  angka: Definisi[];
};

const terbuka = (semua: readonly Definisi[]) =>
  semua.filter((d) => terbukaPublik(d) && !semua.some((e) => e.kode === d.kode && e.versi > d.versi));
const SEMUA = terbuka([...PERKARA, ...SENGKETA, ...PENGAWASAN, ...KEGIATAN]);

const catatan = (jenis: Jenis): Himpunan => {
  const { label } = DAFTAR[jenis];
  const angka = SEMUA.filter((d) => d.aturan?.jenis === jenis);
  return {
    kode: jenis,
    judul: `${label} Bawaslu Kalimantan Timur`,
    uraian: `Satu baris untuk setiap ${DAFTAR[jenis].satuan} yang dapat dibaca rinci menurut hukumnya, dari Bawaslu Provinsi Kalimantan Timur dan sepuluh Bawaslu kabupaten/kota. Yang dikecualikan dari rincian tidak ada di sini, tetapi tetap dihitung dalam himpunan angka.`,
    kata: [label.toLowerCase(), "pengawasan pemilu", "Bawaslu", "Kalimantan Timur"],
    jenis: [jenis],
    macam: "catatan",
    angka,
  };
};

function keluarga(kode: string, hal: string, semua: readonly Definisi[]): Himpunan {
  const angka = terbuka(semua);
  const jenis = JENIS.filter((j) => angka.some((d) => d.aturan?.jenis === j));
  return {
    kode,
    judul: `Angka ${hal} Bawaslu Kalimantan Timur`,
    uraian: `Banyaknya ${hal} yang sudah divalidasi, menurut kantor, penyelenggaraan, dan bulan, juga yang rinciannya dikecualikan. Bulan yang datanya belum disampaikan sebuah kantor disebut sendiri: itu bukan nol.`,
    kata: ["statistik", hal, "Bawaslu", "Kalimantan Timur"],
    jenis,
    macam: "angka",
    angka,
  };
}

const kategori: Himpunan = {
  kode: "pelanggaran-menurut-kategori",
  judul: "Dugaan pelanggaran menurut terlapor, kecamatan, dan pasal",
  uraian:
    "Banyaknya dugaan pelanggaran menurut kategori terlapor di tiap kantor, menurut kecamatan, dan menurut pasal, sampai akhir bulan lalu. Terbit sebulan sekali; isi sel di bawah lima dikecualikan bersama sel yang akan membukanya, dan tetap dihitung dalam satu baris.",
  kata: ["statistik", "dugaan pelanggaran", "terlapor", "kecamatan", "Bawaslu", "Kalimantan Timur"],
  jenis: ["pelanggaran"],
  macam: "bulanan",
  angka: SEMUA.filter((d) => d.kode === "pelanggaran"),
};

/** Every dataset, in the order of the catalogue. */
export const HIMPUNAN: readonly Himpunan[] = [
  ...JENIS.map(catatan),
  keluarga("angka-pengawasan", "pengawasan", PENGAWASAN),
  keluarga("angka-kegiatan", "pencegahan dan penyampaian data kantor", KEGIATAN),
  keluarga("angka-perkara", "dugaan pelanggaran dan penindakan", PERKARA),
  keluarga("angka-sengketa", "sengketa proses", SENGKETA),
  kategori,
];

/** A dataset by its code. */
export const himpunan = (kode: string): Himpunan | undefined => HIMPUNAN.find((h) => h.kode === kode);
/** The same for who fetches its files. @throws Masalah where there is none */
export function himpunanAda(kode: string): Himpunan {
  const h = himpunan(kode);
  if (h) return h;
  const kata = { id: "Himpunan data itu tidak ada.", en: "There is no such dataset." };
  throw new Masalah("tidak-ada", kata, {}, "/katalog");
}

/** The forms in which each can be downloaded. */
export const BENTUK = {
  csv: { nama: "CSV", tipe: "text/csv; charset=utf-8", untuk: "dibuka lembar kerja" },
  xlsx: {
    nama: "XLSX",
    tipe: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    untuk: "Excel, dengan keterangannya",
  },
  json: { nama: "JSON", tipe: "application/json; charset=utf-8", untuk: "untuk program" },
  ndjson: { nama: "NDJSON", tipe: "application/x-ndjson; charset=utf-8", untuk: "satu catatan satu baris" },
} as const;
export type Bentuk = keyof typeof BENTUK;

/** Where a dataset's file is, as a path of the site: as it stands today, or where there is no such thing its newest release. */
export const alamatBerkas = (h: Himpunan, bentuk: Bentuk) =>
  h.macam === "catatan"
    ? `/data/${h.kode}/unduh.${bentuk}`
    : h.macam === "angka"
      ? `/katalog/${h.kode}/unduh.${bentuk}`
      : alamatRilis(h.kode, "terbaru", `${h.kode}.${bentuk}`);

/** Where a file of a release is; `rilis` is its name (rilis.ts), or `terbaru`. */
export const alamatRilis = (kode: string, rilis: string, berkas: string) => `/katalog/${kode}/rilis/${rilis}/${berkas}`;
