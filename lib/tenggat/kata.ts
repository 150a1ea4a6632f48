import { hariTanggal, jamWita } from "@/lib/format";
import type { HariHitung, Jatuh, Satuan, Ukuran } from "./clock";
import { type Aturan, NAMA_SATUAN } from "./schema";

const SEBAB: Record<HariHitung["sebab"], string> = {
  dihitung: "dihitung",
  akhir_pekan: "akhir pekan",
  libur_nasional: "libur nasional",
  cuti_bersama: "cuti bersama",
};

/** "14 hari kerja", "1×24 jam". */
export const kataLama = (lama: number, satuan: Satuan) =>
  satuan === "jam" && lama % 24 === 0 ? `${lama / 24}×24 jam` : `${lama} ${NAMA_SATUAN[satuan]}`;

/** "Rabu, 21 Februari 2024, pukul 15.30 WITA". */
export const kataJatuh = (j: Pick<Jatuh, "jatuhTempo" | "jam">) =>
  `${hariTanggal(j.jatuhTempo)}${j.jam ? `, pukul ${jamWita(j.jam)}` : ""}`;

const namaLibur = (h: HariHitung) => h.libur.map((l) => l.nama).join(", ");

/** Whether a day counts, in a few words: "hari ke-3", "tidak dihitung: libur nasional, Isra Mikraj". */
export function kataHari(h: HariHitung): string {
  if (h.ke === null) {
    const nama = namaLibur(h);
    return `tidak dihitung: ${SEBAB[h.sebab]}${nama ? `, ${nama}` : ""}`;
  }
  const tetap = h.libur.length > 0 ? ` (${namaLibur(h)}, tetap dihitung)` : "";
  if (h.menit === null) return `hari ke-${h.ke}${tetap}`;
  const jam = Math.floor(h.menit / 60);
  const menit = h.menit % 60;
  return `${[jam && `${jam} jam`, menit && `${menit} menit`].filter(Boolean).join(" ")}${tetap}`;
}

/** On what a day is free, or undefined. */
export const dasarHari = (h: HariHitung) =>
  [...new Set(h.libur.flatMap((l) => (l.dasar ? [l.dasar] : [])))].join("; ") || undefined;

/** How a rule counts, in a sentence. */
export function kataCara(u: Ukuran): string {
  if (u.satuan === "jam")
    return "Jam berjalan terus, juga pada akhir pekan dan hari libur. Bila jam mulainya tidak tercatat, dihitung sejak akhir hari itu.";
  const pertama = u.hariPertamaBesok ? "Hari ke-1 ialah hari sesudah mulai." : "Hari ke-1 ialah hari mulai.";
  const tutup = u.jamTutup ? ` Berakhir pukul ${jamWita(u.jamTutup)}.` : "";
  if (u.satuan === "hari_kalender") return `${pertama} Semua hari dihitung, juga akhir pekan dan hari libur.${tutup}`;
  return u.cutiBersamaLibur
    ? `${pertama} Sabtu, Minggu, libur nasional, dan cuti bersama tidak dihitung.${tutup}`
    : `${pertama} Sabtu, Minggu, dan libur nasional tidak dihitung; cuti bersama tetap dihitung.${tutup}`;
}

/** A rule in a line of a list: "Kajian awal, 2 hari kerja". */
export const kataAturan = (a: Pick<Aturan, "nama" | "lama" | "satuan">) =>
  a.satuan === "jendela" || a.lama === null ? a.nama : `${a.nama}, ${kataLama(a.lama, a.satuan)}`;
