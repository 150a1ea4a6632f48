import type { Saringan } from "@/lib/angka/filter";
import { bacaFilter, type Params } from "@/lib/catatan/filter";
import { geser, jarak } from "@/lib/format";

/** How a dashboard is shown: its trend by month or by week, the day its headlines are held against, tiles read as tables. */
export type Pilihan = {
  kala: "bulan" | "pekan";
  banding?: string;
  tabel: string[];
  /** what only this page may be asked */
  milik: Record<string, string>;
};
/** An address that says nothing about it. */
export const BIASA: Pilihan = { kala: "bulan", tabel: [], milik: {} };
/** What a headline is held against: the same question until an earlier day, or the period of the same length before. */
export type Pembanding = { dari?: string; per: string };

const satu = (p: Params, k: string) => (Array.isArray(p[k]) ? p[k]?.[0] : p[k])?.trim() || undefined;

const KATA = /^[A-Za-z0-9.:+_-]{1,40}$/;

/** Reads it from an address; never throws. @param milik names of what only this page may be asked; the page reads them */
export function bacaPilihan(
  p: Params,
  s: Saringan,
  berpekan = true,
  milik: readonly string[] = [],
): { pilihan: Pilihan; galat: string[] } {
  const galat: string[] = [];
  const kala = satu(p, "kala");
  if (kala && kala !== "bulan" && kala !== "pekan") galat.push("Tren hanya per bulan atau per pekan.");
  if (kala === "pekan" && !berpekan) galat.push("Tren per pekan hanya untuk kantor provinsi, kabupaten, dan kota.");
  const dibaca = bacaFilter("pelanggaran", { per: satu(p, "banding") }).filter.per;
  if (satu(p, "banding") && !dibaca) galat.push("Hari pembanding tidak ada dalam kalender.");
  const awal = dibaca !== undefined && dibaca < s.per && (!s.dari || dibaca >= s.dari);
  if (dibaca && !awal)
    galat.push("Hari pembanding harus sebelum hari terakhir yang dihitung, dan sesudah hari awalnya.");
  const tabel = (satu(p, "tabel") ?? "").split(".").filter((k) => /^[a-z0-9-]{1,40}$/.test(k));
  return {
    pilihan: {
      kala: kala === "pekan" && berpekan ? "pekan" : "bulan",
      banding: awal ? dibaca : undefined,
      tabel,
      milik: Object.fromEntries(milik.flatMap((k) => (KATA.test(satu(p, k) ?? "") ? [[k, satu(p, k) ?? ""]] : []))),
    },
    galat,
  };
}

/** A chosen day; else, of a period, the one of the same length before it; else thirty days earlier. */
export function pembanding(s: Saringan, { banding }: Pilihan): Pembanding {
  if (banding) return { dari: s.dari, per: banding };
  if (!s.dari) return { per: geser(s.per, -30) };
  const panjang = jarak(s.dari, s.per) + 1;
  return { dari: geser(s.dari, -panjang), per: geser(s.dari, -1) };
}
