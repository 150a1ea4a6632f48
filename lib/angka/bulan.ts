import { akhirBulan, bulan, geser, hariPekan, jarak } from "@/lib/format";

/** Every month from the one day's to the other's, `YYYY-MM`; none where the end comes first. */
export function deretBulan(mulai: string, akhir: string): string[] {
  const deret: string[] = [];
  for (let hari = `${mulai.slice(0, 7)}-01`; hari <= akhir; hari = geser(akhirBulan(hari), 1))
    deret.push(hari.slice(0, 7));
  return deret;
}

/** The days of a month that lie within a period. */
export function hariBulan(b: string, dari: string | undefined, per: string): { dari: string; per: string } {
  const [awal, akhir] = [`${b}-01`, akhirBulan(b)];
  return { dari: dari && dari > awal ? dari : awal, per: per < akhir ? per : akhir };
}

/** A month under an axis: `Feb 24`; the year stands with each, because an axis leaves out what has no room. */
export const sumbuBulan = (b: string) => `${bulan(b).slice(0, 3)} ${b.slice(2, 4)}`;

/** The last month that is over by the end of a day, `YYYY-MM`. */
export const bulanGenap = (hari: string) => geser(geser(hari, 1).slice(0, 8).concat("01"), -1).slice(0, 7);

/** The Monday of a day's week. */
export const senin = (hari: string) => geser(hari, -((hariPekan(hari) + 6) % 7));

/** Every week from the one Monday to the other, by its Monday. */
export function deretPekan(mulai: string, akhir: string): string[] {
  const deret: string[] = [];
  for (let hari = senin(mulai); hari <= akhir; hari = geser(hari, 7)) deret.push(hari);
  return deret;
}

/** The days of a week that lie within a period. */
export function hariPekanDalam(awal: string, dari: string | undefined, per: string): { dari: string; per: string } {
  const akhir = geser(awal, 6);
  return { dari: dari && dari > awal ? dari : awal, per: per < akhir ? per : akhir };
}

/** How many weeks lie from one day to another, both counted; at least one. A missing beginning is the end's own week. */
export const pekanAntara = (dari: string | null | undefined, per: string) =>
  Math.max(1, (jarak(dari ?? per, per) + 1) / 7);

/** The day from which a figure counts: the official start, or an earlier record's; undefined where that lies after `per`. */
export function awalHitung(
  resmi: string | null | undefined,
  mulai: string | null | undefined,
  per: string,
): string | undefined {
  const awal = mulai && (!resmi || mulai.slice(0, 7) < resmi.slice(0, 7)) ? mulai : resmi;
  return awal && awal <= per ? awal : undefined;
}
