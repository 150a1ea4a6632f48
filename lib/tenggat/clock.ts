import { Penolakan } from "@/lib/errors";
import { geser, hariPekan } from "@/lib/format";

/** A free day of the whole country, with the decree that made it one. */
export type Libur = {
  tanggal: string;
  nama: string;
  jenis: "libur_nasional" | "cuti_bersama";
  dasar: string | null;
};
/** Holidays by day, and the years whose holidays are known. */
export type Kalender = { libur: ReadonlyMap<string, readonly Libur[]>; tahun: ReadonlySet<string> };
export type Satuan = "hari_kerja" | "hari_kalender" | "jam";

/** How long a clock runs and how it counts; hours are WITA, `HH:MM`. */
export type Ukuran = {
  lama: number;
  satuan: Satuan;
  /** day 1 is the day after the start; otherwise the day of the start itself */
  hariPertamaBesok: boolean;
  cutiBersamaLibur: boolean;
  /** the door closes at this hour: what begins later begins the next day, and the last day ends here */
  jamTutup: string | null;
};
/** Where a clock starts: a day, and the hour where it is known. */
export type Mulai = { hari: string; jam?: string | null };

export type Sebab = "dihitung" | "akhir_pekan" | "libur_nasional" | "cuti_bersama";
/** One day between start and end: the how-manieth it is, or why it is skipped. */
export type HariHitung = {
  tanggal: string;
  /** null where the day is skipped */
  ke: number | null;
  sebab: Sebab;
  /** what the calendar says of the day, also where it is counted all the same */
  libur: readonly Libur[];
  /** minutes of this day, for clocks of hours */
  menit: number | null;
};
/** The day a clock ends, the hour (null: the end of that day), and every day on the way. */
export type Jatuh = { jatuhTempo: string; jam: string | null; hari: HariHitung[] };

/** The longest a clock may be asked for: a year of days, a month of hours. */
export const TERLAMA: Record<Satuan, number> = { hari_kerja: 366, hari_kalender: 366, jam: 744 };

/** The holidays of a year are not known, so nobody can say which of its days count. */
export class KalenderKosong extends Penolakan {
  constructor(readonly tahun: string) {
    super(`Kalender libur ${tahun} belum diisi.`);
    this.name = "KalenderKosong";
  }
}

/** Rows of holidays as a calendar. A year with one holiday counts as filled in. */
export function kalenderDari(baris: readonly Libur[]): Kalender {
  const libur = new Map<string, Libur[]>();
  for (const b of baris) {
    const pada = libur.get(b.tanggal);
    if (pada) pada.push(b);
    else libur.set(b.tanggal, [b]);
  }
  return { libur, tahun: new Set(baris.map((b) => b.tanggal.slice(0, 4))) };
}

const MENIT_HARI = 24 * 60;
const menit = (jam: string) => Number(jam.slice(0, 2)) * 60 + Number(jam.slice(3, 5));
const pukul = (m: number) => `${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`;

/**
 * When a clock ends, and why: every day from the first considered to the due day. Day type and free days as the rule
 * says (Ps. 1 UU 7/2017: hari kerja; Ps. 1 UU 1/2015: hari kalender); hours run through weekends (1×24 jam), and where
 * the hour of the start is not known they run from the end of that day.
 * @throws KalenderKosong where working days of a year without holidays would have to be counted.
 * @throws Penolakan where the length is none that a clock can have.
 */
export function hitung(mulai: Mulai, u: Ukuran, kalender: Kalender): Jatuh {
  const terlama = TERLAMA[u.satuan];
  if (!Number.isInteger(u.lama) || u.lama < 1 || u.lama > terlama)
    throw new Penolakan(`Lama tenggat 1 sampai ${terlama} ${u.satuan === "jam" ? "jam" : "hari"}.`, {
      lama: `Isi bilangan bulat 1 sampai ${terlama}.`,
    });
  if (u.satuan === "jam") return hitungJam(mulai, u.lama, kalender);
  const terlambat = u.jamTutup !== null && mulai.jam != null && menit(mulai.jam) > menit(u.jamTutup);
  let tanggal = geser(mulai.hari, (u.hariPertamaBesok ? 1 : 0) + (terlambat ? 1 : 0));
  const hari: HariHitung[] = [];
  for (let ke = 0; ; tanggal = geser(tanggal, 1)) {
    const libur = kalender.libur.get(tanggal) ?? [];
    const sebab = u.satuan === "hari_kalender" ? "dihitung" : sebabHari(tanggal, libur, u, kalender);
    if (sebab === "dihitung") ke++;
    hari.push({ tanggal, ke: sebab === "dihitung" ? ke : null, sebab, libur, menit: null });
    if (ke === u.lama) return { jatuhTempo: tanggal, jam: u.jamTutup, hari };
  }
}

function sebabHari(tanggal: string, libur: readonly Libur[], u: Ukuran, kalender: Kalender): Sebab {
  const tahun = tanggal.slice(0, 4);
  if (!kalender.tahun.has(tahun)) throw new KalenderKosong(tahun);
  if (hariPekan(tanggal) % 6 === 0) return "akhir_pekan";
  if (libur.some((l) => l.jenis === "libur_nasional")) return "libur_nasional";
  return libur.length > 0 && u.cutiBersamaLibur ? "cuti_bersama" : "dihitung";
}

function hitungJam(mulai: Mulai, lama: number, kalender: Kalender): Jatuh {
  const dari = mulai.jam == null ? MENIT_HARI : menit(mulai.jam);
  const akhir = dari + lama * 60;
  const hari: HariHitung[] = [];
  // the end of a day is that day's, not the first minute of the next
  for (let n = Math.floor(dari / MENIT_HARI); n * MENIT_HARI < akhir; n++) {
    const tanggal = geser(mulai.hari, n);
    const terpakai = Math.min(akhir, (n + 1) * MENIT_HARI) - Math.max(dari, n * MENIT_HARI);
    hari.push({
      tanggal,
      ke: hari.length + 1,
      sebab: "dihitung",
      libur: kalender.libur.get(tanggal) ?? [],
      menit: terpakai,
    });
  }
  const sisa = akhir % MENIT_HARI;
  return { jatuhTempo: hari.at(-1)?.tanggal ?? mulai.hari, jam: sisa === 0 ? null : pukul(sisa), hari };
}
