import { z } from "zod";
import { rapikan, teks, uuid } from "@/lib/atoms";

export const PERAN = {
  pelapor: "Pelapor",
  terlapor: "Terlapor",
  saksi: "Saksi",
  penemu: "Penemu",
  pemohon: "Pemohon",
  termohon: "Termohon",
  kuasa: "Kuasa",
  pelaksana: "Pelaksana tugas",
};
export type Peran = keyof typeof PERAN;
/** Code names in the case: PLP-0043. */
export const AWALAN: Record<Peran, string> = {
  pelapor: "PLP",
  terlapor: "TLP",
  saksi: "SKS",
  penemu: "PNM",
  pemohon: "PMH",
  termohon: "TMH",
  kuasa: "KUA",
  pelaksana: "PLT",
};
const kosong = (s: z.ZodType<string>) =>
  z.preprocess((v) => (typeof v === "string" && rapikan(v) === "" ? null : (v ?? null)), s.nullable());

/** NIK: 16 digits; place and day of birth are checked for form only (40 is added to the day for women). */
const nik = z
  .string()
  .transform((v) => v.replace(/[\s.-]/g, ""))
  .pipe(
    z
      .string()
      .regex(/^\d{6}([04][1-9]|[1256]\d|[37][01])(0[1-9]|1[0-2])\d{6}$/, "NIK terdiri atas 16 angka sesuai KTP."),
  );
/** Indonesian phone numbers in one form: +62… */
const telepon = z
  .string()
  .transform((v) =>
    v
      .replace(/[\s().-]/g, "")
      .replace(/^0/, "+62")
      .replace(/^62/, "+62"),
  )
  .pipe(z.string().regex(/^\+62\d{7,13}$/, "Tulis nomor telepon Indonesia, misalnya 0812 3456 7890."));

export const pihak = z.object({
  catatanId: uuid(),
  kunci: uuid(),
  peran: z.enum(Object.keys(PERAN) as [Peran, ...Peran[]], { error: "Pilih peran." }),
  nama: teks(200),
  nik: kosong(nik as unknown as z.ZodType<string>),
  telepon: kosong(telepon as unknown as z.ZodType<string>),
  alamat: kosong(teks(500) as unknown as z.ZodType<string>),
  anak: z.preprocess((v) => v === "ya", z.boolean()),
});
export type PihakBaru = z.infer<typeof pihak>;

export const bukaIdentitas = z.object({ catatanId: uuid(), pihakId: uuid(), alasan: teks(300) });

/** `6472010101900001` → `6472••••••••0001`. */
export const samarkan = (v: string) =>
  v.length > 8 ? `${v.slice(0, 4)}${"•".repeat(v.length - 8)}${v.slice(-4)}` : "••••";
