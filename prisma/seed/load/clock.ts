import { createHash } from "node:crypto";

/** An instant of a day in WITA, minutes after midnight, as ISO in UTC. */
export function instant(day: string, minutes: number): string {
  const [y, m, d] = day.split("-").map(Number);
  return new Date(Date.UTC(y ?? 0, (m ?? 1) - 1, d ?? 1, 0, minutes - 8 * 60)).toISOString();
}

/** When an office works on an entry on a day: a morning that is its own, a step some minutes after the other. */
export function officeHours(kunci: string, from: number) {
  const start = from + (createHash("sha256").update(kunci).digest()[0] ?? 0) / 2.2;
  const steps = new Map<string, number>();
  return (day: string): string => {
    const nth = steps.get(day) ?? 0;
    steps.set(day, nth + 1);
    return instant(day, Math.floor(start) + nth * 6);
  };
}
