import { bulanGenap, deretBulan } from "@/lib/angka/bulan";
import type { Params } from "@/lib/catatan/filter";
import { akhirBulan, dariSaat, geser, hariWita } from "@/lib/format";
import type { Kelengkapan } from "./kelengkapan";

/** How many ended months a board of quality looks back. */
export const LAMA = { 3: "3 bulan", 6: "6 bulan", 12: "12 bulan", 24: "24 bulan" } as const;
export type Lama = keyof typeof LAMA;
/** Whole months: `awal` the first day of the first, `akhir` the last day of the last. */
export type Masa = { lama: Lama; bulan: string[]; awal: string; akhir: string };

/** The last `lama` months that are over by a day. */
export function masa(per: string, p: Params): Masa {
  const diminta = Number(p.lama) as Lama;
  const lama: Lama = diminta in LAMA ? diminta : 12;
  const akhir = akhirBulan(bulanGenap(per));
  let awal = `${akhir.slice(0, 7)}-01`;
  for (let n = 1; n < lama; n++) awal = `${geser(awal, -1).slice(0, 7)}-01`;
  return { lama, bulan: deretBulan(awal, akhir), awal, akhir };
}

/** The day by whose end it was known, or undefined where it is told as known now. */
export const hariTahu = (diketahui: string | undefined) =>
  diketahui && (diketahui.length === 10 ? diketahui : hariWita(dariSaat(diketahui)));

/** An office's data as others must rely on them. Days are whole days in WITA. */
export type Mutu = Kelengkapan & {
  kantor: string;
  /** records entered in the months, and the median of the days from their own day to their entry */
  masuk: number;
  jeda: number | null;
  validasi: number;
  kembali: number;
  /** clocks, as they are known now: asked back, null */
  tepat: number | null;
  lambat: number | null;
  /** clocks that run past their day now; asked back, null */
  lewat: number | null;
  /** records that look like an earlier one, now; asked back, null */
  mirip: number | null;
  /** the last day on which something was entered, by the end of the months */
  terakhir: string | null;
};

const bagian = (n: number, semua: number) => (semua === 0 ? 0 : n / semua);
/** By what a board is sorted: the worst first. */
export const URUT = {
  kelengkapan: (m: Mutu) => bagian(m.kurang.length, m.wajib),
  jeda: (m: Mutu) => m.jeda ?? -1,
  kembali: (m: Mutu) => bagian(m.kembali, m.kembali + m.validasi),
  lambat: (m: Mutu) => m.lambat ?? -1,
  mirip: (m: Mutu) => m.mirip ?? -1,
  terakhir: (m: Mutu) => -Number((m.terakhir ?? "0").replaceAll("-", "")),
} as const satisfies Record<string, (m: Mutu) => number>;
export type Urut = keyof typeof URUT;

/** Offices by what is worst there; where two are alike, by how much of their data is missing, then by code. */
export function terburuk(isi: Mutu[], p: Params): { urut: Urut; isi: Mutu[] } {
  const urut: Urut = typeof p.urut === "string" && Object.hasOwn(URUT, p.urut) ? (p.urut as Urut) : "kelengkapan";
  const nilai = URUT[urut];
  const jarak = (a: Mutu, b: Mutu) =>
    nilai(b) - nilai(a) || URUT.kelengkapan(b) - URUT.kelengkapan(a) || a.kantor.localeCompare(b.kantor);
  return { urut, isi: [...isi].sort(jarak) };
}
