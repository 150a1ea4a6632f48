import { bulanGenap, deretBulan } from "@/lib/angka/bulan";
import type { Saringan } from "@/lib/angka/filter";
import { geser, jarak } from "@/lib/format";

/** Days of a period that is looked at when none is asked for. */
export const BAWAAN = 90;
export type Rentang = { dari: string; per: string };

/**
 * The period, the equally long one before it, and the months of the period that are over. A stage without a first day is
 * looked at as a whole: then there is nothing before it.
 */
export function masaWilayah(
  s: Saringan,
  mulaiTahapan: string | null,
): { kini: Rentang; dulu: Rentang | null; bulan: string[] } {
  const utuh = s.tahapan !== undefined && s.dari === undefined && mulaiTahapan !== null && mulaiTahapan <= s.per;
  const dari = s.dari ?? (utuh ? mulaiTahapan : geser(s.per, 1 - BAWAAN));
  const akhir = bulanGenap(s.per);
  const bulan = deretBulan(dari, s.per).filter((b) => b <= akhir);
  const sehari = geser(dari, -1);
  const dulu = utuh || dari > s.per ? null : { dari: geser(sehari, -jarak(dari, s.per)), per: sehari };
  return { kini: { dari, per: s.per }, dulu, bulan };
}
