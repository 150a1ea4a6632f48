import type { Pembagi } from "@/lib/rujukan/queries";

/** How a map tells its numbers: as they are, or against what was published of polling stations or voters. */
export const UKURAN = {
  jumlah: { label: "Jumlah", per: 1 },
  tps: { label: "Per 100 TPS", per: 100 },
  pemilih: { label: "Per 100.000 pemilih", per: 100_000 },
} as const;
export type Ukuran = keyof typeof UKURAN;

/** A number of a place against its polling stations or voters, to one decimal; null where nobody published them. */
export function nisbah(n: number, ukuran: Ukuran, dasar: Pembagi | undefined): number | null {
  if (ukuran === "jumlah") return n;
  const bagi = dasar?.[ukuran];
  return bagi ? Math.round((n / bagi) * UKURAN[ukuran].per * 10) / 10 : null;
}
