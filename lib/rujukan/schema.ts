/** Pemilu is the national general election, pemilihan the local one: other clocks, forms and outcomes. */
export const REGIME = ["pemilu", "pemilihan", "non_tahapan"] as const;
export type Regime = (typeof REGIME)[number];

/** Under what terms the portal's data may be used; the admin chooses. */
export const LISENSI = {
  "CC-BY-4.0": {
    nama: "CC BY 4.0",
    panjang: "Creative Commons Atribusi 4.0",
    alamat: "https://creativecommons.org/licenses/by/4.0/",
  },
  "CC-BY-SA-4.0": {
    nama: "CC BY-SA 4.0",
    panjang: "Creative Commons Atribusi-BerbagiSerupa 4.0",
    alamat: "https://creativecommons.org/licenses/by-sa/4.0/",
  },
  "CC0-1.0": {
    nama: "CC0 1.0",
    panjang: "Creative Commons Zero 1.0 (domain publik)",
    alamat: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
} as const;
export type KodeLisensi = keyof typeof LISENSI;
export type Lisensi = { nama: string; panjang: string; alamat: string };
/** The licence's name in the list of SPDX. */
export const spdxLisensi = (l: Lisensi) =>
  Object.entries(LISENSI).find(([, isi]) => isi.alamat === l.alamat)?.[0] ?? "CC-BY-4.0";
/** The licence that a setting names; CC BY 4.0 where none was chosen. */
export const lisensiDari = (kode: string | null | undefined): Lisensi =>
  LISENSI[Object.hasOwn(LISENSI, kode ?? "") ? (kode as KodeLisensi) : "CC-BY-4.0"];

/** How a dataset stands with the national portal Satu Data Bawaslu; only its Walidata approves (Perbawaslu 7/2024). */
export const NASIONAL = {
  belum: "Belum diajukan",
  diajukan: "Diajukan",
  disetujui_walidata: "Disetujui Walidata",
  ditolak: "Ditolak Walidata",
} as const;
export type StatusNasional = keyof typeof NASIONAL;
