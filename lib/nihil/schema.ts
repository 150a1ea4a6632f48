import { z } from "zod";
import { hari, kode, uuid } from "@/lib/atoms";
import { JENIS } from "@/lib/jenis/fields";

const bulan = hari().pipe(z.string().endsWith("-01"));
const Satu = z
  .string()
  .transform((teks) => teks.split("|"))
  .pipe(z.tuple([z.enum(JENIS), bulan]))
  .transform(([jenis, b]) => ({ jenis, bulan: b }));

/** What a form declares: `nihil` holds `jenis|YYYY-MM-01`, once or several times, or several with a comma. */
export const Nyatakan = z.object({
  kantor: kode(),
  kunci: uuid(),
  nihil: z.array(Satu).min(1, "Centang paling sedikit satu bulan.").max(400),
});
export const Batalkan = z.object({ kantor: kode(), kunci: uuid(), jenis: z.enum(JENIS), bulan });

/** One month and kind as a form carries it. */
export const pilihanNihil = ({ jenis, bulan: b }: { jenis: string; bulan: string }) => `${jenis}|${b}`;
