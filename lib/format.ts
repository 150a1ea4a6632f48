const ZONA = "Asia/Makassar";

/** A day `YYYY-MM-DD` as an instant at noon in UTC, so that no zone can move it to another day. */
const siang = (hari: string) => new Date(`${hari}T12:00:00Z`);

const panjang = new Intl.DateTimeFormat("id-ID", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
const pendek = new Intl.DateTimeFormat("id-ID", { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" });
const namaHari = new Intl.DateTimeFormat("id-ID", { timeZone: "UTC", weekday: "long" });
const namaBulan = new Intl.DateTimeFormat("id-ID", { timeZone: "UTC", month: "long", year: "numeric" });
const bulanPendek = new Intl.DateTimeFormat("id-ID", { timeZone: "UTC", month: "short" });
const jam = new Intl.DateTimeFormat("id-ID", { timeZone: ZONA, hour: "2-digit", minute: "2-digit", hour12: false });
const bulat = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

/** `2024-02-02` → `2 Februari 2024`. */
export const tanggal = (hari: string) => panjang.format(siang(hari));
/** `2024-02-02` → `2 Feb 2024`. */
export const tanggalPendek = (hari: string) => pendek.format(siang(hari));
/** `2024-02-02` → `Jumat, 2 Februari 2024`. */
export const hariTanggal = (hari: string) => `${namaHari.format(siang(hari))}, ${tanggal(hari)}`;
/** `2024-02` or `2024-02-01` → `Februari 2024`. */
export const bulan = (v: string) => namaBulan.format(siang(`${v.slice(0, 7)}-01`));
/** `2024-02` → `Feb`; January also names its year. */
export const bulanSingkat = (v: string) =>
  v.slice(5, 7) === "01"
    ? `${bulanPendek.format(siang(`${v.slice(0, 7)}-01`))} ${v.slice(0, 4)}`
    : bulanPendek.format(siang(`${v.slice(0, 7)}-01`));
/** The day in WITA on which an instant falls, `YYYY-MM-DD`: eight hours ahead of UTC, and no summer time. */
export const hariWita = (saat: Date) => new Date(saat.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
/** A date column as Prisma gives it (midnight UTC) as a day `YYYY-MM-DD`. */
export const hariDari = (d: Date) => d.toISOString().slice(0, 10);
/** An instant as `2 Februari 2024, 23.59 WITA`. */
export const saat = (d: Date) => `${tanggal(hariWita(d))}, ${pukul(d)}`;
/** An instant out of its ISO text. */
export const dariSaat = (v: string) => new Date(v);
/** A day in words, or, where it is an instant (ISO), the instant. */
export const hariAtauSaat = (d: string) => (d.length === 10 ? tanggal(d) : saat(new Date(d)));
/** An instant as `23.59 WITA`. */
export const pukul = (d: Date) => `${jam.format(d).replace(":", ".")} WITA`;
/** 1234.5 → `1.234,5`. */
export const angka = (n: number) => bulat.format(n);
/** A share in percent, or null where the whole is under 20: a percentage of so few misleads. */
export const persen = (bagian: number, semua: number) =>
  semua < 20 ? null : `${bulat.format((bagian / semua) * 100)}%`;
/** Today in WITA. */
export const hariIni = (kini: Date = new Date()) => hariWita(kini);
/** A day moved by n days. */
export function geser(hari: string, n: number): string {
  const d = siang(hari);
  d.setUTCDate(d.getUTCDate() + n);
  return d.toISOString().slice(0, 10);
}
/** Which day of the week a day is: 0 is Sunday, 6 is Saturday. */
export const hariPekan = (hari: string) => siang(hari).getUTCDay();
/** A time of the day `HH:MM` as `16.30 WITA`. */
export const jamWita = (v: string) => `${v.slice(0, 5).replace(":", ".")} WITA`;
/** How many days lie between two days. */
export const jarak = (dari: string, sampai: string) =>
  Math.round((siang(sampai).getTime() - siang(dari).getTime()) / 86_400_000);
/** The last day of the month of a day. */
export function akhirBulan(v: string): string {
  const d = siang(`${v.slice(0, 7)}-01`);
  d.setUTCMonth(d.getUTCMonth() + 1, 0);
  return d.toISOString().slice(0, 10);
}
/**
 * Text as a cell of CSV. A sign that would begin a formula gets an apostrophe before it: at the start of the cell, and
 * where a spreadsheet that parts cells by semicolon or tab, as Excel does in Indonesian, would see a cell or line begin.
 */
export const selCsv = (v: string) => v.replace(/^\s+/, "").replace(/(^|[;\t\r\n]\s*)(?=[=+\-@＝＋－＠])/g, "$1'");
/** Text as a cell of XLSX, whose readers take `_x0041_` for a code: it comes back as it was typed. */
export const selXlsx = (v: string) => v.replace(/_x[0-9A-Fa-f]{4}_/g, "_x005F$&").replace(/\r/g, "_x000D_");

const XML: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text inside XML 1.0, between elements or in a quoted attribute; what XML has no place for is left out. */
export const xml = (v: string) =>
  v.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replace(/[&<>"]/g, (h) => XML[h] ?? h);

/** Words in a row: `a, b, dan c`, or with `atau`. */
export const daftarKata = (kata: string[], hubung: "dan" | "atau" = "dan") =>
  new Intl.ListFormat("id-ID", { type: hubung === "dan" ? "conjunction" : "disjunction" }).format(kata);
