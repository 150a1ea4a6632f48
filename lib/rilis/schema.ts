import { z } from "zod";
import { teks, uuid } from "@/lib/atoms";
import { UKURAN, type Ukuran } from "@/lib/surat/schema";

/** Words of an address as they stand there: what they mean is the recap's own question. */
const kata = z.string().max(400).optional();
/** The address of the recap that is kept, word by word. */
export const ALAMAT = ["jenis", "lingkup", "penyelenggaraan", "tahapan", "dari", "per", "diketahui"] as const;

/** The form that keeps a recap: its address, a short title and the paper. */
export const pintaRilis = z.object({
  judul: teks(120),
  kertas: z.enum(Object.keys(UKURAN) as [Ukuran, ...Ukuran[]], { error: "Pilih ukuran kertas." }).default("a4"),
  kunci: uuid(),
  jenis: kata,
  lingkup: kata,
  penyelenggaraan: kata,
  tahapan: kata,
  dari: kata,
  per: kata,
  diketahui: kata,
});

/** The files that a release keeps. */
export const BENTUK_RILIS = ["xlsx", "pdf"] as const;
export type BentukRilis = (typeof BENTUK_RILIS)[number];
