import { geser } from "@/lib/format";
import { HARI_LIBUR } from "../holidays";

/** The day on which the demo stands still: what is not finished by then is somebody's work. */
export const AKHIR = "2026-11-20";

const FREE = new Set(HARI_LIBUR.map((h) => h.tanggal));

/** 0 is Sunday. */
const weekday = (day: string) =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))).getUTCDay();

const isWorkday = (day: string) => weekday(day) % 6 !== 0 && !FREE.has(day);

/** The first of two days. */
export const earlier = (a: string, b: string) => [a, b].sort()[0] as string;

/** The n-th working day after a day; day 1 is the next one. */
export function workdays(day: string, n: number): string {
  let at = day;
  for (let left = n; left > 0; ) {
    at = geser(at, 1);
    if (isWorkday(at)) left--;
  }
  return at;
}

/** The day itself if it is a working day, else the next one. */
export const onWorkday = (day: string) => (isWorkday(day) ? day : workdays(day, 1));

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
export const romanMonth = (day: string) => ROMAN[Number(day.slice(5, 7)) - 1] ?? "";
export const year = (day: string) => day.slice(0, 4);
export const month = (day: string) => day.slice(5, 7);
