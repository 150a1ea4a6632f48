import { createHash } from "node:crypto";
import { geser } from "@/lib/format";

/** A source of choices that gives the same ones for the same seed: the demo is the same on every machine. */
export type Random = ReturnType<typeof random>;

/** Starts a source (mulberry32) from a text, so that one part of the plan can change without moving the others. */
export function random(seed: string) {
  let state = createHash("sha256").update(seed).digest().readUInt32LE();
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    /** A whole number from `from` to `to`, both included. */
    int,
    chance: (share: number) => next() < share,
    pick: <T>(list: readonly T[]): T => list[int(0, list.length - 1)] as T,
    /** One of the keys, as often as its weight says. */
    weigh: <K extends string>(weights: Record<K, number>): K => {
      const entries = Object.entries<number>(weights) as [K, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return (entries.at(-1) as [K, number])[0];
    },
    /** A day between two days, both included. */
    day: (from: string, to: string) => geser(from, int(0, daysBetween(from, to))),
  };
}

function daysBetween(from: string, to: string): number {
  const at = (day: string) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return Math.round((at(to) - at(from)) / 86_400_000);
}

/** The same UUID for the same text; version and variant as RFC 9562 wants them. */
export function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
