import { z } from "zod";
import { bilangan, hari } from "@/lib/atoms";
import { HUKUM, SATUAN } from "./schema";

const kosong = (v: unknown) => (typeof v === "string" && v.trim() !== "" ? v.trim() : undefined);
const pilihan = <S extends z.ZodType>(schema: S) => z.preprocess(kosong, schema.optional());

/** What a question to the clock may name. */
export const NAMA_TANYA = ["mulai", "jam", "lama", "satuan", "aturan", "regime"] as const;

/** A question to the clock, as the address carries it: a length of its own, or a rule of a law. */
export const tanya = z
  .object({
    mulai: hari(),
    jam: pilihan(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Tulis jam dan menit, misalnya 09:30.")),
    lama: pilihan(bilangan(1_000_000)),
    satuan: pilihan(z.enum(SATUAN, { error: "Pilih hari_kerja, hari_kalender, atau jam." })),
    /** `penanganan` beside `regime`, or both in one: `pemilu/penanganan` */
    aturan: pilihan(z.string().regex(/^[a-z0-9_/]{1,60}$/, "Aturan ini tidak dikenal.")),
    regime: pilihan(z.enum(HUKUM, { error: "Pilih pemilu atau pemilihan." })),
  })
  .transform((v) => {
    const [depan, belakang] = v.aturan?.split("/", 2) ?? [];
    const regime = HUKUM.find((h) => h === depan);
    return belakang !== undefined && regime ? { ...v, aturan: belakang, regime } : v;
  })
  .superRefine((v, ctx) => {
    const salah = (bidang: string, message: string) => ctx.addIssue({ code: "custom", path: [bidang], message });
    if (v.aturan && v.lama !== undefined) return salah("lama", "Pilih aturan atau isi lama, bukan keduanya.");
    if (v.aturan && !v.regime) return salah("regime", "Sebutkan regime aturan: pemilu atau pemilihan.");
    if (!v.aturan && v.lama === undefined) return salah("lama", "Isi lama tenggat, atau pilih aturannya.");
    if (!v.aturan && !v.satuan) return salah("satuan", "Pilih hari_kerja, hari_kalender, atau jam.");
  });
export type Tanya = z.output<typeof tanya>;
