import type { SumberInformasi } from "@/lib/informasi/schema";
import { AKHIR } from "./days";

/** An informasi awal of the demo and what its office did with it; nobody is named in it. */
export type Tip = {
  kantor: string;
  wilayah: string;
  penyelenggaraan: string;
  tahapan: string;
  hari: string;
  sumber: SumberInformasi;
  judul: string;
  uraian: string;
  mulai?: string;
  /** by the kordiv, who took it over */
  ambil?: string;
  akhir?: { hari: string } & ({ selesai: string } | { batal: string });
};

const RUTIN = { penyelenggaraan: "NON-TAHAPAN", tahapan: "NT-1-PDPB" };
const TANPA = { penyelenggaraan: "", tahapan: "" };
const PILKADA = { penyelenggaraan: "PILKADA-2024", tahapan: "" };

/** Some that ran their course, and what lies on the desks when the demo stands still. */
export const TIPS: Tip[] = [
  {
    ...PILKADA,
    kantor: "64.72",
    wilayah: "64.72",
    hari: "2024-10-14",
    sumber: "media_sosial",
    judul: "Unggahan tentang pembagian bahan pokok menjelang debat",
    uraian: "Sebuah unggahan publik menyebut pembagian bahan pokok di satu kelurahan, tanpa waktu dan tanpa pelaku.",
    mulai: "2024-10-15",
    akhir: {
      hari: "2024-10-21",
      selesai: "Tempat dalam unggahan didatangi dan warga sekitar ditanyai; peristiwanya tidak ditemukan.",
    },
  },
  {
    ...PILKADA,
    kantor: "64.02",
    wilayah: "64.02",
    hari: "2024-11-04",
    sumber: "telepon",
    judul: "Penelepon menyebut aparatur kampung ikut rapat tim kampanye",
    uraian: "Penelepon tidak bersedia datang. Ia menyebut satu rapat pada malam hari di balai kampung.",
    mulai: "2024-11-05",
    akhir: {
      hari: "2024-11-14",
      selesai: "Rapat itu musyawarah kampung biasa menurut daftar hadir dan undangannya; tidak ada bahan kampanye.",
    },
  },
  {
    ...RUTIN,
    kantor: "64.08",
    wilayah: "64.08.04",
    hari: "2026-11-10",
    sumber: "media_sosial",
    judul: "Unggahan tentang data pemilih ganda pada satu kelurahan",
    uraian: "Unggahan memperlihatkan potongan daftar pemilih yang memuat data sama dua kali. Potongannya tidak utuh.",
    mulai: "2026-11-12",
    ambil: "2026-11-13",
  },
  {
    ...TANPA,
    kantor: "64.08",
    wilayah: "64.08",
    hari: "2026-11-18",
    sumber: "surat",
    judul: "Surat tanpa nama tentang penggunaan kendaraan dinas",
    uraian:
      "Surat tanpa nama pengirim menyebut kendaraan dinas dipakai untuk kegiatan partai. Hari dan tempatnya tidak disebut.",
  },
  {
    ...RUTIN,
    kantor: "64.72",
    wilayah: "64.72.01",
    hari: "2026-11-05",
    sumber: "datang_langsung",
    judul: "Warga menyampaikan nama keluarga yang sudah meninggal masih terdaftar",
    uraian: "Disampaikan lisan di kantor; penyampai tidak mengisi formulir laporan. Alamat rumahnya belum diperiksa.",
    mulai: "2026-11-06",
  },
  {
    ...TANPA,
    kantor: "64.03",
    wilayah: "64.03",
    hari: "2026-11-17",
    sumber: "media_massa",
    judul: "Berita daring tentang bantuan sosial berlambang partai",
    uraian: "Satu berita daring memuat gambar bantuan berlambang partai tanpa tanggal pengambilan gambar.",
    mulai: "2026-11-18",
  },
  {
    ...TANPA,
    kantor: "64",
    wilayah: "64",
    hari: "2026-11-16",
    sumber: "telepon",
    judul: "Penelepon menyebut pemasangan alat peraga di gedung pemerintah",
    uraian: "Penelepon menyebut satu gedung pemerintah provinsi. Gambar dijanjikan, belum diterima.",
    akhir: { hari: AKHIR, batal: "Ganda: hal yang sama sudah dicatat dari suratnya." },
  },
];

/** Examples of domain.md 11 that were kept as tips: the LHP of Kutai Barat on the vouchers, which became a temuan, and the laporan of Bontang that was not registered. */
export const GROWN: (Pick<Tip, "kantor" | "hari" | "mulai" | "ambil" | "akhir"> & { dari: string; temuan?: string })[] =
  [
    {
      kantor: "64.07",
      dari: "contoh/pengawasan/2",
      temuan: "contoh/pelanggaran/1",
      hari: "2024-01-15",
      mulai: "2024-01-15",
    },
    {
      kantor: "64.74",
      dari: "contoh/pelanggaran/6",
      hari: "2024-01-15",
      mulai: "2024-01-16",
      akhir: {
        hari: "2024-01-24",
        selesai: "Tempat dan saksi yang disebut tidak ditemukan; tidak ada petunjuk lain.",
      },
    },
  ];
