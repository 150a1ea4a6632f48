import type { Kalender } from "./clock";
import type { Aturan, Hukum } from "./schema";
import { type Masukan, samaMasukan, type Terukur, terlambat, ukur } from "./ukur";

export type StatusTenggat = "berjalan" | "dipenuhi" | "lewat" | "gugur";
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
  alur: Record<string, { lalu: string[]; tenggat?: string[]; memenuhi?: string[]; menggugurkan?: string[] }>;
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

/**
 * All clocks of a case, from its steps alone. A step starts clocks and ends others; one that runs is not started again,
 * unless a step says that what was counted no longer holds.
 * Where a case ends, what still runs falls away; so does a right that was not used in its time. Rules are those of the day whose law the case follows.
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
    const { jatuhTempo, jatuhJam, batasMaks, halangan, masukan } = minta
      ? ukur({ hari, jam }, a, kalender, true)
      : biasa;
    const t: Turunan = {
      jatuhTempo,
      jatuhJam,
      batasMaks,
      halangan,
      masukan,
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
    for (const t of [...jalanKini.values()]) {
      if (!aturan(t.kode)?.hak || !t.jatuhTempo || l.tanggal <= t.jatuhTempo || def?.memenuhi?.includes(t.kode))
        continue;
      Object.assign(t, { status: "gugur", selesai: t.jatuhTempo });
      jalanKini.delete(t.kode);
    }
    for (const kode of def?.tenggat ?? []) {
      const bidang = jalan.bidang(kode);
      if (bidang) buka(kode, k.rincian[bidang], null, l);
    }
    for (const kode of def?.memenuhi ?? []) {
      const t = jalanKini.get(kode);
      if (t) tutup(t, l);
    }
    for (const kode of def?.menggugurkan ?? []) {
      const t = jalanKini.get(kode);
      if (t) tutup(t, l, true);
    }
    for (const kode of def?.tenggat ?? []) if (!jalan.bidang(kode)) buka(kode, l.tanggal, l.jam, l);
  }
  const akhir = k.langkah.at(-1);
  const tamat = akhir && (k.dibatalkan || jalan.alur[akhir.kode]?.lalu.length === 0);
  if (tamat) for (const t of [...jalanKini.values()]) tutup(t, akhir, true);
  return hasil;
}

/** `masukan` is null where the clock is closed: what it was counted from stays as it is. */
export type Tersimpan = Omit<Turunan, "masukan"> & { id: string; masukan: Masukan | null };
export type Perubahan = {
  baru: Turunan[];
  ubah: (Tersimpan & { dari: string | null; sebab: string | null })[];
};

/**
 * What has to be stored so that the stored clocks are the derived ones. A closed clock keeps its due day and its inputs;
 * one whose start no longer stands falls away and is kept.
 */
export function selisih(turunan: readonly Turunan[], tersimpan: readonly Tersimpan[], hariIni: string): Perubahan {
  const kunci = (t: Turunan | Tersimpan) => `${t.kode} ${t.langkahMulai}`;
  const lama = new Map(tersimpan.map((t) => [kunci(t), t]));
  const kini = new Set(turunan.map(kunci));
  const ubah: Perubahan["ubah"] = [];
  for (const t of turunan) {
    const s = lama.get(kunci(t));
    if (!s) continue;
    const tertutup = s.status !== "berjalan" && t.status !== "berjalan";
    const jadi = tertutup ? dibekukan(s, t) : { ...t, id: s.id };
    if (sama(s, jadi)) continue;
    const geser = s.jatuhTempo !== jadi.jatuhTempo;
    ubah.push({ ...jadi, dari: s.jatuhTempo, sebab: geser ? sebabGeser(s, jadi) : null });
  }
  for (const s of tersimpan) {
    if (kini.has(kunci(s)) || s.status === "gugur") continue;
    ubah.push({ ...s, status: "gugur", selesai: s.selesai ?? hariIni, dari: s.jatuhTempo, sebab: null });
  }
  return { baru: turunan.filter((t) => !lama.has(kunci(t))), ubah };
}

function dibekukan(s: Tersimpan, t: Turunan): Tersimpan {
  const { selesai, selesaiJam, langkahSelesai } = t;
  const status = t.status === "gugur" || !selesai ? t.status : terlambat(s, selesai, selesaiJam) ? "lewat" : "dipenuhi";
  return { ...s, status, selesai, selesaiJam, langkahSelesai };
}

const sama = (a: Tersimpan, b: Tersimpan) =>
  (Object.keys(b) as (keyof Tersimpan)[]).every((k) => k === "masukan" || a[k] === b[k]) &&
  samaMasukan(a.masukan, b.masukan);

function sebabGeser(lama: Tersimpan, baru: Tersimpan): string {
  if (lama.mulai !== baru.mulai) return "hari mulainya berubah";
  if (lama.diperpanjang !== baru.diperpanjang) return "keterangan tambahan diminta";
  return lama.aturanId !== baru.aturanId ? "aturannya berganti" : "kalender liburnya berubah";
}
