import { z } from "zod";
import { hari, rapikan, teks } from "@/lib/atoms";

const opsional = (max: number) =>
  z.preprocess((v) => (typeof v === "string" && rapikan(v) === "" ? null : (v ?? null)), teks(max).nullable());

/** A step as its form sends it; the kind's own fields of the step come beside it. */
export const langkah = z.object({
  kode: z.string().min(1, "Pilih langkah.").max(40),
  tanggal: hari(),
  nomorDokumen: opsional(100),
  keterangan: opsional(1000),
  nomor: opsional(100),
});
export type LangkahBaru = z.infer<typeof langkah> & { rincian: Record<string, unknown> };
