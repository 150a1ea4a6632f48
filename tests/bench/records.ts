import { createHash } from "node:crypto";
import { geser } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import { pencegahan } from "@/lib/jenis/pencegahan";
import { pengawasan } from "@/lib/jenis/pengawasan";

// A large archive, the same for the same size: record number n says the same in every table that it stands in.

/** How many records of which kind; a tenth of the pengawasan are pencegahan, a hundredth are cases. */
export type Size = { pengawasan: number; pencegahan: number; pelanggaran: number };
export const sizeOf = (n: number): Size => ({ pengawasan: n, pencegahan: n / 10, pelanggaran: n / 100 });

export type Stage = { kode: string; induk: string; mulai: string; selesai: string };
export type World = { kantor: string[]; stages: Stage[]; operator: string; verifikator: string };
export type Step = { kode: string; hari: string };
export type Entry = {
  n: number;
  id: string;
  jenis: Jenis;
  kantor: string;
  wilayah: string;
  stage: Stage;
  hari: string;
  /** the day on which it was entered, and the one on which it was validated; none while it waits */
  dicatat: string;
  divalidasi: string | null;
  steps: Step[];
};

const FIRST = "2022-06-14";
const DAYS = 931;

/** A number below `below` out of a record's number and what it is drawn for. */
export function draw(n: number, salt: number, below: number): number {
  let h = Math.imul(n ^ (salt * 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) % below;
}

export const pick = <T>(of: readonly T[], n: number, salt: number): T => of[draw(n, salt, of.length)] as T;

/** The same number always gives the same id, in no order: as in an archive of years. */
export function idOf(n: number): string {
  const h = createHash("md5").update(`ukur ${n}`).digest("hex");
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20)}`;
}

const days: string[] = [];
function dayOf(n: number): string {
  if (days.length === 0) for (let d = 0; d < DAYS + 120; d++) days.push(geser(FIRST, d));
  return days[n] as string;
}

/** An office works at one stage in a week, mostly. */
function stageOf(world: World, n: number, kantor: string, day: number): Stage {
  const hari = dayOf(day);
  const open = world.stages.filter((s) => s.mulai <= hari && hari <= s.selesai);
  const week = Math.floor(day / 7) * 131 + Number(kantor.replaceAll(".", "").slice(0, 4));
  return pick(open.length ? open : world.stages, draw(n, 5, 10) < 9 ? week : n, 6);
}

/** Record number `n` of an archive of this size; `at` counts within its kind. */
function entry(world: World, n: number, jenis: Jenis): Entry {
  const day = draw(n, 1, DAYS);
  const low = world.kantor.filter((k) => k.length > 5);
  const high = world.kantor.filter((k) => k.length <= 5);
  const kantor = pick(jenis === "pengawasan" && draw(n, 2, 10) < 7 ? low : high, n, 3);
  const below = low.filter((k) => k.startsWith(kantor));
  const hari = dayOf(day);
  // what came in during the last fortnight is partly still waiting
  const waits = day > DAYS - 14 && draw(n, 4, 10) < 3;
  const dicatat = dayOf(day + draw(n, 7, 4));
  return {
    n,
    id: idOf(n),
    jenis,
    kantor,
    wilayah: kantor.length > 5 || below.length === 0 ? kantor : pick(below, n, 8),
    stage: stageOf(world, n, kantor, day),
    hari,
    dicatat,
    divalidasi: waits ? null : dayOf(day + 4 + draw(n, 9, 16)),
    steps: jenis === "pelanggaran" ? stepsOf(n, day) : [{ kode: AWAL[jenis] ?? "", hari }],
  };
}
const AWAL: Partial<Record<Jenis, string>> = {
  pengawasan: Object.keys(pengawasan.alur)[0],
  pencegahan: Object.keys(pencegahan.alur)[0],
};

export const isTemuan = (n: number) => draw(n, 20, 10) < 4;

/** A temuan is registered at once, a laporan after its study; some never are, some are still being handled. */
function stepsOf(n: number, day: number): Step[] {
  const fate = draw(n, 21, 10);
  const way = isTemuan(n)
    ? ["diregistrasi", "klarifikasi", "kajian", "pleno", "status_diumumkan"]
    : fate < 4
      ? ["diterima", "kajian_awal", "tidak_diregistrasi", "status_diumumkan"]
      : ["diterima", "kajian_awal", "diregistrasi", "klarifikasi", "kajian", "pleno", "status_diumumkan"];
  return way
    .slice(0, fate === 9 ? 2 : way.length)
    .map((kode, i) => ({ kode, hari: dayOf(day + i * 2 + draw(n, 22 + i, 2)) }));
}

/** Every record of an archive of this size, in the order of its numbers. */
export function* entries(world: World, size: Size): Generator<Entry> {
  let n = 0;
  for (const jenis of ["pengawasan", "pencegahan", "pelanggaran"] as const)
    for (let i = 0; i < size[jenis]; i++) yield entry(world, ++n, jenis);
}
