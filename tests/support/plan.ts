import { langkahAwal } from "@/lib/jenis/alur";
import { loadAreas } from "@/prisma/seed/areas";
import { type Plan, plan } from "@/prisma/seed/plan/plan";
import type { Entry, Rincian, Step } from "@/prisma/seed/plan/record";

let laid: Promise<Plan> | undefined;
/** The demo's plan, laid out once for a test file. */
export const thePlan = (): Promise<Plan> => (laid ??= loadAreas().then(plan));

export const all = (p: Plan): Entry[] => [...p.entries, ...p.batch];

/** Does an entry count: validated, and not taken out again? */
export const counts = (e: Entry) =>
  e.nasib.some((f) => f.verba === "validasi") && !e.nasib.some((f) => f.verba === "batalkan");

/** Its steps with the first one that its kind gives it. */
export const stepsOf = (e: Entry): Step[] => [
  { kode: langkahAwal(e.jenis, e.rincian), tanggal: e.tanggal },
  ...e.langkah,
];

/** Its own fields as of a day. */
export const rincianOn = (e: Entry, per: string): Rincian =>
  stepsOf(e)
    .filter((s) => s.tanggal <= per)
    .reduce((sum, s) => Object.assign(sum, s.rincian), { ...e.rincian });

export const has = (e: Entry, kode: string, per: string) => stepsOf(e).some((s) => s.kode === kode && s.tanggal <= per);

/** How often each key occurs. */
export function tally(entries: Entry[], key: (e: Entry) => string): Record<string, number> {
  const out: Record<string, number> = {};
  for (const e of entries) out[key(e)] = (out[key(e)] ?? 0) + 1;
  return out;
}

/** Validated records of a kind, received from a day to another, of an election if one is named. */
export const select = (p: Plan, jenis: Entry["jenis"], dari: string, per: string, penyelenggaraan?: string): Entry[] =>
  all(p).filter(
    (e) =>
      e.jenis === jenis &&
      counts(e) &&
      e.tanggal >= dari &&
      e.tanggal <= per &&
      (!penyelenggaraan || e.penyelenggaraan === penyelenggaraan),
  );
