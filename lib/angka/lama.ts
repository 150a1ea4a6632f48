/** How a clock stands on a day. A right that somebody may leave unused is no duty, and none of these. */
export const KEADAAN = {
  tepat: "Selesai tepat waktu",
  terlambat: "Selesai terlambat",
  lewat: "Berjalan, lewat batas",
  berjalan: "Berjalan",
  gugur: "Gugur, perkara berakhir lebih dahulu",
  tanpa_batas: "Batasnya belum dapat dihitung",
} as const;
export type Keadaan = keyof typeof KEADAAN;

/** Clocks that are alike in all that is asked of them. `hari` and `batas` are calendar days from the day it began. */
export type SelJangka = {
  jenis: string;
  jam: string;
  regime: string;
  kantor: string;
  keadaan: Keadaan;
  /** Until it ended; of a running clock until the day that is asked. */
  hari: number;
  /** Until the longest limit of its rule; null where the calendar of a year is missing. */
  batas: number | null;
  /** First received day of the cases. */
  terima: string;
  n: number;
};
export type CaraJangka = "jam" | "regime" | "kantor" | "jenis" | "keadaan";

/** One step with a limit, in numbers. Days are calendar days; null where nothing has ended yet. */
export type Ringkas = Record<Keadaan, number> & {
  n: number;
  /** clocks that ended by the step the law wants */
  selesai: number;
  median: number | null;
  /** the days within which nine of ten ended; null under twenty */
  persen90: number | null;
  /** median of the limits, in the same calendar days */
  batas: number | null;
  /** all days together, of those that ended */
  hari: number;
};

const ENAM = Object.keys(KEADAAN) as Keadaan[];
const USAI: Keadaan[] = ["tepat", "terlambat"];
export const SEDIKITNYA = 20;

/** The smallest value that at least this part of the weights does not exceed; null of nothing. */
export function persentil(isi: { nilai: number; n: number }[], bagian: number): number | null {
  const urut = isi.filter((b) => b.n > 0).sort((a, b) => a.nilai - b.nilai);
  const semua = urut.reduce((n, b) => n + b.n, 0);
  let sampai = 0;
  for (const b of urut) {
    sampai += b.n;
    if (sampai >= bagian * semua) return b.nilai;
  }
  return null;
}

/** What some clocks come to. */
export function ringkas(sel: SelJangka[]): Ringkas {
  const usai = sel.filter((s) => USAI.includes(s.keadaan));
  const lama = usai.map((s) => ({ nilai: s.hari, n: s.n }));
  const selesai = usai.reduce((n, s) => n + s.n, 0);
  const keadaan = Object.fromEntries(
    ENAM.map((k) => [k, sel.filter((s) => s.keadaan === k).reduce((n, s) => n + s.n, 0)]),
  ) as Record<Keadaan, number>;
  return {
    ...keadaan,
    n: sel.reduce((n, s) => n + s.n, 0),
    selesai,
    median: persentil(lama, 0.5),
    persen90: selesai < SEDIKITNYA ? null : persentil(lama, 0.9),
    batas: persentil(
      usai.flatMap((s) => (s.batas === null ? [] : [{ nilai: s.batas, n: s.n }])),
      0.5,
    ),
    hari: usai.reduce((n, s) => n + s.n * s.hari, 0),
  };
}

/** The same for each value of some ways, the largest first. */
export function menurut(sel: SelJangka[], ...cara: CaraJangka[]): { kunci: string[]; r: Ringkas }[] {
  const per = new Map<string, SelJangka[]>();
  for (const s of sel) {
    const kunci = cara.map((c) => s[c]).join("\n");
    per.set(kunci, [...(per.get(kunci) ?? []), s]);
  }
  return [...per]
    .map(([kunci, isi]) => ({ kunci: kunci.split("\n"), r: ringkas(isi) }))
    .sort((a, b) => b.r.n - a.r.n || (a.kunci.join() < b.kunci.join() ? -1 : 1));
}
