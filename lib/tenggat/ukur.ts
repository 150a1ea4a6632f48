import { geser } from "@/lib/format";
import {
  hitung,
  type Jatuh,
  type Kalender,
  KalenderKosong,
  kalenderDari,
  type Libur,
  type Mulai,
  type Ukuran,
} from "./clock";
import type { Aturan } from "./schema";

/** All that a stored due day was counted from, so that it can be explained when calendar and rule have changed. */
export type Masukan = Ukuran & { total: number | null; libur: Libur[] };
/** A counted clock: its due day, or why it has none yet. */
export type Terukur = {
  jatuhTempo: string | null;
  jatuhJam: string | null;
  batasMaks: string | null;
  halangan: string | null;
  masukan: Masukan;
};
type Terhitung = Pick<Terukur, "jatuhTempo" | "masukan"> & {
  mulai: string;
  mulaiJam: string | null;
  diperpanjang: string | null;
};

/** Whether two were counted from the same; jsonb gives keys back in an order of its own. */
export function samaMasukan(a: Masukan | null, b: Masukan | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  const urut = (m: Masukan) => [
    [m.lama, m.satuan, m.hariPertamaBesok, m.cutiBersamaLibur, m.jamTutup, m.total],
    m.libur.map((l) => [l.tanggal, l.nama, l.jenis, l.dasar]),
  ];
  return JSON.stringify(urut(a)) === JSON.stringify(urut(b));
}

/** Counts one clock by a rule. With `diperpanjang` it ends at the rule's total (P8: 14 from registration, not 7 + 14). */
export function ukur(mulai: Mulai, a: Aturan, kalender: Kalender, diperpanjang: boolean): Terukur {
  const kunci = `${a.id} ${mulai.hari} ${mulai.jam ?? ""} ${diperpanjang}`;
  const ingat = INGAT.get(kalender) ?? new Map<string, Terukur>();
  INGAT.set(kalender, ingat);
  const ada = ingat.get(kunci) ?? hitungUkur(mulai, a, kalender, diperpanjang);
  ingat.set(kunci, ada);
  return ada;
}
// thousands of cases share a few starts and rules; what was counted by a calendar is forgotten with it
const INGAT = new WeakMap<Kalender, Map<string, Terukur>>();

function hitungUkur(mulai: Mulai, a: Aturan, kalender: Kalender, diperpanjang: boolean): Terukur {
  const dasar: Ukuran = {
    lama: a.lama ?? 0,
    satuan: a.satuan as Ukuran["satuan"],
    hariPertamaBesok: a.hariPertamaBesok,
    cutiBersamaLibur: a.cutiBersamaLibur,
    jamTutup: a.jamTutup,
  };
  const total = a.perpanjanganTotal;
  try {
    const biasa = hitung(mulai, dasar, kalender);
    const maks = total ? hitung(mulai, { ...dasar, lama: total }, kalender) : null;
    const jatuh = (diperpanjang && maks) || biasa;
    const libur = (maks ?? biasa).hari.flatMap((h) => h.libur);
    const masukan = { ...dasar, total, libur };
    return {
      jatuhTempo: jatuh.jatuhTempo,
      jatuhJam: jatuh.jam,
      batasMaks: maks?.jatuhTempo ?? null,
      halangan: null,
      masukan,
    };
  } catch (error) {
    if (!(error instanceof KalenderKosong)) throw error;
    const masukan = { ...dasar, total, libur: [] };
    return { jatuhTempo: null, jatuhJam: null, batasMaks: null, halangan: error.message, masukan };
  }
}

/** Why a stored due day is that day, from its own inputs alone; null while it has none. */
export function jelaskan(t: Terhitung): Jatuh | null {
  if (!t.jatuhTempo) return null;
  const { total, libur, ...u } = t.masukan;
  const tahun = new Set<string>();
  for (let hari = t.mulai; hari <= t.jatuhTempo; hari = geser(hari, 1)) tahun.add(hari.slice(0, 4));
  const lama = t.diperpanjang && total ? total : u.lama;
  return hitung({ hari: t.mulai, jam: t.mulaiJam }, { ...u, lama }, { libur: kalenderDari(libur).libur, tahun });
}

/** Was a clock that ended on this day and hour too late? Late is after the longest that the rule allows. */
export function terlambat(
  t: Pick<Terukur, "jatuhTempo" | "jatuhJam" | "batasMaks">,
  selesai: string,
  jam: string | null,
): boolean {
  const batas = t.batasMaks ?? t.jatuhTempo;
  if (batas === null || selesai !== batas) return batas !== null && selesai > batas;
  return t.jatuhJam !== null && jam !== null && jam > t.jatuhJam;
}
