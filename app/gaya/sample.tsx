import type { Tile } from "@/components/charts/tiles";
import type { FooterGroup } from "@/components/shell/public-footer";
import type { MenuItem } from "@/components/shell/public-header";

// Invented figures: this page shows looks, not data.
const names = [
  "Ringkasan",
  "Pengawasan",
  "Pencegahan",
  "Dugaan pelanggaran",
  "Penindakan",
  "Sengketa",
  "Cari",
  "Tentang",
];

export function publicMenu(current: string): MenuItem[] {
  return names.map((label) => ({
    href: `#${label.toLowerCase().replace(" ", "-")}`,
    label,
    current: label === current,
  }));
}

export const footer: FooterGroup[] = [
  {
    title: "Data",
    links: [
      { href: "#unduh", label: "Unduh semua (CSV)" },
      { href: "#definisi", label: "Arti setiap angka" },
      { href: "#kalender", label: "Hitung tenggat" },
    ],
  },
  {
    title: "Hubungi",
    links: [
      { href: "#ppid", label: "Keberatan atas halaman ini? Hubungi PPID" },
      { href: "#lapor", label: "Cara melapor dugaan pelanggaran" },
    ],
  },
];

export const tiles: Tile[] = [
  { id: "berau", name: "Berau", row: 1, column: 3, state: "nihil", value: 0 },
  { id: "mahulu", name: "Mahakam Ulu", row: 2, column: 1, state: "value", value: 1, href: "#mahulu" },
  { id: "kutim", name: "Kutai Timur", row: 2, column: 2, state: "value", value: 4, unconfirmed: true, href: "#kutim" },
  { id: "bontang", name: "Bontang", row: 2, column: 3, state: "value", value: 5, href: "#bontang" },
  { id: "kubar", name: "Kutai Barat", row: 3, column: 1, state: "value", value: 2, href: "#kubar" },
  { id: "kukar", name: "Kutai Kartanegara", row: 3, column: 2, state: "value", value: 7, href: "#kukar" },
  { id: "samarinda", name: "Samarinda", row: 3, column: 3, state: "value", value: 3, href: "#samarinda" },
  { id: "paser", name: "Paser", row: 4, column: 1, state: "value", value: 5, href: "#paser" },
  { id: "ppu", name: "Penajam Paser Utara", row: 4, column: 2, state: "belum", value: 0 },
  { id: "balikpapan", name: "Balikpapan", row: 4, column: 3, state: "value", value: 12, href: "#balikpapan" },
  { id: "provinsi", name: "Provinsi", row: 4, column: 4, state: "value", value: 8, framed: true, href: "#provinsi" },
];

export const parts = [
  { key: "temuan", label: "temuan diregistrasi", value: 26, href: "#temuan" },
  { key: "laporan", label: "laporan", value: 12, href: "#laporan" },
  { key: "tidak", label: "tidak diregistrasi", value: 9, href: "#tidak" },
];

export const months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"].map(
  (label, index) => ({ key: label, label, value: [3, 8, 12, 4, 0, 2, 5, 9, 22, 31, 14, 6][index] ?? 0 }),
);
