import { z } from "zod";
import { hari, rapikan, teks } from "@/lib/atoms";

const kosong = (v: unknown) => (typeof v === "string" && rapikan(v) === "" ? null : (v ?? null));
const opsional = (max: number) => z.preprocess(kosong, teks(max).nullable());

/** A step as its form sends it; the kind's own fields of the step come beside it. */
export const langkah = z
  .object({
    kode: z.string().min(1, "Pilih langkah.").max(40),
    tanggal: hari(),
    jam: z.preprocess(
      kosong,
      z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Tulis jam dan menit, misalnya 09:30.")
        .nullable(),
    ),
    nomorDokumen: opsional(100),
    pelaku: opsional(200),
    hasil: opsional(1000),
    nomorBeritaAcara: opsional(100),
    tanggalBeritaAcara: z.preprocess(kosong, hari().nullable()),
    keterangan: opsional(1000),
    nomor: opsional(100),
  })
  .refine((l) => !l.nomorBeritaAcara === !l.tanggalBeritaAcara, {
    error: "Isi nomor dan tanggal berita acara bersama-sama.",
    path: ["nomorBeritaAcara"],
  });
type Langkah = z.infer<typeof langkah>;
export type LangkahBaru = Pick<Langkah, "kode" | "tanggal"> & Partial<Langkah> & { rincian: Record<string, unknown> };

/** Why a step is cancelled. */
export const batalLangkah = z.object({ alasan: teks(1000) });
