import type { Regime } from "@/lib/rujukan/schema";
import { DAFTAR } from "./daftar";
import type { LangkahDef, Syarat } from "./define";
import { JENIS, type Jenis, kolom } from "./fields";

/** What decides which steps a case may take: its law, its own fields, and the day of its registration. */
export type Keadaan = { regime: Regime; rincian: Record<string, unknown>; hari: string };

/** Outside the stages of an election the standing law is that of the Pemilu. */
export const hukum = (regime: Regime): Regime => (regime === "non_tahapan" ? "pemilu" : regime);

const REGISTRASI = JENIS.flatMap((j) => DAFTAR[j].registrasi?.ya ?? []);

/**
 * The day (YYYY-MM-DD, WITA) whose law a case follows: of its registration, a penindakan that of its pelanggaran; until
 * then the day on which it was received. hari_hukum() of the database says the same. @param langkah steps that stand
 */
export function hariHukum(langkah: readonly { kode: string; tanggal: string }[], diterima: string): string {
  const didaftar = langkah.filter((l) => REGISTRASI.includes(l.kode)).map((l) => l.tanggal);
  return didaftar.sort()[0] ?? diterima;
}

/** Does this condition hold? The day is that of the case's registration: a change of law is not retroactive. */
export const berlaku = (s: Syarat, k: Keadaan): boolean =>
  (!s.regime || s.regime === hukum(k.regime)) &&
  Object.entries(s.rincian ?? {}).every(([bidang, nilai]) => k.rincian[bidang] === nilai) &&
  (!s.sejak || k.hari >= s.sejak) &&
  (!s.sampai || k.hari <= s.sampai);

const salahSatu = (semua: Syarat[] | undefined, k: Keadaan) => !semua || semua.some((s) => berlaku(s, k));

/** The first step of a new record of a kind. */
export function langkahAwal(jenis: Jenis, rincian: Record<string, unknown>): string {
  const awal = DAFTAR[jenis].awal;
  const k: Keadaan = { regime: "pemilu", rincian, hari: "" };
  return (awal.find((a) => !a.bila || berlaku(a.bila, k)) ?? awal[0])?.kode ?? "";
}

/** The definition of a step, or undefined where the kind has none of that name. */
export const langkahDari = (jenis: Jenis, kode: string | null): LangkahDef | undefined =>
  kode !== null && Object.hasOwn(DAFTAR[jenis].alur, kode) ? DAFTAR[jenis].alur[kode] : undefined;

/** Why a step cannot be taken after those that have been (their codes, oldest first), or null where it can. */
export function halanganLangkah(jenis: Jenis, sudah: readonly string[], kode: string, k: Keadaan): string | null {
  const akhir = sudah.at(-1) ?? "";
  const def = langkahDari(jenis, kode);
  if (!def || !langkahDari(jenis, akhir)?.lalu.includes(kode))
    return "Langkah ini tidak dapat mengikuti langkah terakhir.";
  if (!def.ulang && sudah.includes(kode)) return `Langkah “${def.label}” sudah pernah dicatat.`;
  if (def.perlu && !def.perlu.some((p) => sudah.includes(p)))
    return `Langkah ini memerlukan “${def.perlu.map((p) => langkahDari(jenis, p)?.label).join("” atau “")}” lebih dahulu.`;
  const lewat = def.bukanSesudah?.find((p) => sudah.includes(p));
  if (lewat) return `Langkah “${def.label}” tidak dapat dicatat lagi sesudah “${langkahDari(jenis, lewat)?.label}”.`;
  if (!salahSatu(def.bila, k) || !salahSatu(def.dari?.[akhir], k))
    return "Langkah ini tidak berlaku menurut hukum perkara ini.";
  return null;
}

/** The steps that may be taken next. */
export const lanjutan = (jenis: Jenis, sudah: readonly string[], k: Keadaan): string[] =>
  (langkahDari(jenis, sudah.at(-1) ?? null)?.lalu ?? []).filter((kode) => !halanganLangkah(jenis, sudah, kode, k));

/** Does a clock run in this case? */
export const jamBerlaku = (jenis: Jenis, jam: string, k: Keadaan): boolean =>
  salahSatu(DAFTAR[jenis].jam?.[jam]?.bila, k);

export type Ruas = {
  jenis: Jenis;
  dari: string | null;
  ke: string;
  regime: Regime | null;
  rincian: Record<string, string>;
  sejak: string | null;
  sampai: string | null;
};

/** All ways from step to step of a kind, as rows for the database, which holds them a second time. */
export function ruas(jenis: Jenis): Ruas[] {
  const { alur, awal } = DAFTAR[jenis];
  const baris = (dari: string | null, ke: string, ...s: Syarat[]): Ruas => ({
    jenis,
    dari,
    ke,
    regime: s.find((x) => x.regime)?.regime ?? null,
    rincian: Object.fromEntries(s.flatMap((x) => Object.entries(x.rincian ?? {})).map(([b, n]) => [kolom(b), n])),
    sejak: s.map((x) => x.sejak).find(Boolean) ?? null,
    sampai: s.map((x) => x.sampai).find(Boolean) ?? null,
  });
  const pertama = awal.map((a) => baris(null, a.kode, a.bila ?? {}));
  const lain = Object.entries(alur).flatMap(([dari, def]) =>
    def.lalu.flatMap((ke) => {
      const tujuan = alur[ke];
      return (tujuan?.bila ?? [{}]).flatMap((a) =>
        (tujuan?.dari?.[dari] ?? [{}]).filter((b) => serasi(a, b)).map((b) => baris(dari, ke, a, b)),
      );
    }),
  );
  return [...pertama, ...lain];
}

/** Can both hold at once? */
const serasi = (a: Syarat, b: Syarat) =>
  (!a.regime || !b.regime || a.regime === b.regime) &&
  Object.entries(a.rincian ?? {}).every(([n, v]) => (b.rincian?.[n] ?? v) === v);
