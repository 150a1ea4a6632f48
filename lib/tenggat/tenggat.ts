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
import type { Aturan, Hukum } from "./schema";

export type StatusTenggat = "berjalan" | "dipenuhi" | "lewat" | "gugur";
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
/** A step that stands, as clocks see it. */
export type LangkahJam = { id: string; kode: string; tanggal: string; jam: string | null };
/** A case as clocks see it: its law, its steps that stand, what was asked for. */
export type Kasus = {
  regime: Hukum;
  acuan: string;
  dibatalkan: boolean;
  rincian: Record<string, unknown>;
  langkah: LangkahJam[];
  perpanjangan: { kode: string; tanggal: string }[];
};
/** Which steps start and end which clocks (lib/jenis), and which clocks run in this case. */
export type Jalan = {
  alur: Record<string, { lalu: string[]; tenggat?: string[]; memenuhi?: string[] }>;
  /** the field that holds the day on which a clock starts, where it is not the step's own day */
  bidang: (kode: string) => string | undefined;
  berlaku: (kode: string) => boolean;
};
export type Turunan = Terukur & {
  kode: string;
  aturanId: string;
  mulai: string;
  mulaiJam: string | null;
  langkahMulai: string;
  diperpanjang: string | null;
  status: StatusTenggat;
  selesai: string | null;
  selesaiJam: string | null;
  langkahSelesai: string | null;
};

/** Counts one clock by a rule. With `diperpanjang` it ends at the rule's total (P8: 14 from registration, not 7 + 14). */
export function ukur(mulai: Mulai, a: Aturan, kalender: Kalender, diperpanjang: boolean): Terukur {
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
export function jelaskan(
  t: Pick<Turunan, "mulai" | "mulaiJam" | "jatuhTempo" | "diperpanjang" | "masukan">,
): Jatuh | null {
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

/**
 * All clocks of a case, from its steps alone. A step starts clocks and ends others; one that runs is not started again.
 * Where a case ends, what still runs falls away. Rules are those of the day whose law the case follows.
 */
export function turunkan(
  k: Kasus,
  jalan: Jalan,
  aturan: (kode: string) => Aturan | undefined,
  kalender: Kalender,
): Turunan[] {
  const hasil: Turunan[] = [];
  const jalanKini = new Map<string, Turunan>();
  const buka = (kode: string, hari: unknown, jam: string | null, l: LangkahJam) => {
    const a = aturan(kode);
    if (!a || a.lama === null || jalanKini.has(kode) || !jalan.berlaku(kode)) return;
    if (typeof hari !== "string" || hari > l.tanggal) return;
    const biasa = ukur({ hari, jam }, a, kalender, false);
    const minta = k.perpanjangan.find(
      (p) =>
        p.kode === kode && a.perpanjanganTotal && p.tanggal >= hari && p.tanggal <= (biasa.jatuhTempo ?? p.tanggal),
    );
    const t: Turunan = {
      ...(minta ? ukur({ hari, jam }, a, kalender, true) : biasa),
      kode,
      aturanId: a.id,
      mulai: hari,
      mulaiJam: jam,
      langkahMulai: l.id,
      diperpanjang: minta?.tanggal ?? null,
      status: "berjalan",
      selesai: null,
      selesaiJam: null,
      langkahSelesai: null,
    };
    jalanKini.set(kode, t);
    hasil.push(t);
  };
  const tutup = (t: Turunan, l: LangkahJam, gugur = false) => {
    const status = gugur ? "gugur" : terlambat(t, l.tanggal, l.jam) ? "lewat" : "dipenuhi";
    Object.assign(t, { status, selesai: l.tanggal, selesaiJam: l.jam, langkahSelesai: l.id });
    jalanKini.delete(t.kode);
  };
  for (const l of k.langkah) {
    const def = jalan.alur[l.kode];
    for (const kode of def?.tenggat ?? []) {
      const bidang = jalan.bidang(kode);
      if (bidang) buka(kode, k.rincian[bidang], null, l);
    }
    for (const kode of def?.memenuhi ?? []) {
      const t = jalanKini.get(kode);
      if (t) tutup(t, l);
    }
    for (const kode of def?.tenggat ?? []) if (!jalan.bidang(kode)) buka(kode, l.tanggal, l.jam, l);
  }
  const akhir = k.langkah.at(-1);
  const tamat = akhir && (k.dibatalkan || jalan.alur[akhir.kode]?.lalu.length === 0);
  if (tamat) for (const t of [...jalanKini.values()]) tutup(t, akhir, true);
  return hasil;
}

export type Tersimpan = Turunan & { id: string };
export type Perubahan = {
  baru: Turunan[];
  ubah: (Turunan & { id: string; dari: string | null; sebab: string | null })[];
};

/**
 * What has to be stored so that the stored clocks are the derived ones. A closed clock keeps its due day and its inputs;
 * one whose start no longer stands falls away and is kept.
 */
export function selisih(turunan: readonly Turunan[], tersimpan: readonly Tersimpan[], hariIni: string): Perubahan {
  const kunci = (t: Turunan) => `${t.kode} ${t.langkahMulai}`;
  const lama = new Map(tersimpan.map((t) => [kunci(t), t]));
  const kini = new Set(turunan.map(kunci));
  const ubah: Perubahan["ubah"] = [];
  for (const t of turunan) {
    const s = lama.get(kunci(t));
    if (!s) continue;
    const tertutup = s.status !== "berjalan" && t.status !== "berjalan";
    const jadi = tertutup ? dibekukan(s, t) : t;
    if (sama(s, jadi)) continue;
    const geser = s.jatuhTempo !== jadi.jatuhTempo;
    ubah.push({ ...jadi, id: s.id, dari: s.jatuhTempo, sebab: geser ? sebabGeser(s, jadi) : null });
  }
  for (const s of tersimpan) {
    if (kini.has(kunci(s)) || s.status === "gugur") continue;
    ubah.push({ ...s, status: "gugur", selesai: s.selesai ?? hariIni, dari: s.jatuhTempo, sebab: null });
  }
  return { baru: turunan.filter((t) => !lama.has(kunci(t))), ubah };
}

function dibekukan(s: Tersimpan, t: Turunan): Turunan {
  const { selesai, selesaiJam, langkahSelesai } = t;
  const status = t.status === "gugur" || !selesai ? t.status : terlambat(s, selesai, selesaiJam) ? "lewat" : "dipenuhi";
  return { ...s, status, selesai, selesaiJam, langkahSelesai };
}

const inti = ({ masukan: m, ...t }: Turunan) =>
  JSON.stringify([
    [t.kode, t.aturanId, t.mulai, t.mulaiJam, t.langkahMulai, t.jatuhTempo, t.jatuhJam, t.batasMaks, t.halangan],
    [t.diperpanjang, t.status, t.selesai, t.selesaiJam, t.langkahSelesai],
    [m.lama, m.satuan, m.hariPertamaBesok, m.cutiBersamaLibur, m.jamTutup, m.total],
    m.libur.map((l) => [l.tanggal, l.nama, l.jenis, l.dasar]),
  ]);
const sama = (a: Turunan, b: Turunan) => inti(a) === inti(b);

function sebabGeser(lama: Turunan, baru: Turunan): string {
  if (lama.mulai !== baru.mulai) return "hari mulainya berubah";
  if (lama.diperpanjang !== baru.diperpanjang) return "keterangan tambahan diminta";
  return lama.aturanId !== baru.aturanId ? "aturannya berganti" : "kalender liburnya berubah";
}
