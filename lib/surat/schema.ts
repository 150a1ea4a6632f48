import { z } from "zod";
import { teks } from "@/lib/atoms";

/** Sizes of paper, in points: F4 is the folio of Indonesian offices, 215 × 330 mm. */
export const UKURAN = {
  a4: { label: "A4", poin: [595.28, 841.89] },
  f4: { label: "F4 (215 × 330 mm)", poin: [609.45, 935.43] },
} as const satisfies Record<string, { label: string; poin: [number, number] }>;
export type Ukuran = keyof typeof UKURAN;

const ukuran = z.enum(Object.keys(UKURAN) as [Ukuran, ...Ukuran[]], { error: "Pilih ukuran kertas." }).default("a4");

/** A paper with code names. */
export const pintaSurat = z.object({ ukuran });
/** A paper with names: the vault asks for a reason. */
export const pintaIdentitas = z.object({ ukuran, alasan: teks(300) });
