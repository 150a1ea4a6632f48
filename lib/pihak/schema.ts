import { z } from "zod";
import { rapikan, teks, uuid } from "@/lib/atoms";
import { PERAN, type Peran } from "./peran";

const kosong = <T>(s: z.ZodType<T>) =>
  z.preprocess((v) => (typeof v === "string" && rapikan(v) === "" ? null : (v ?? null)), s.nullable());

const POLA_NIK = /^\d{6}([04][1-9]|[1256]\d|[37][01])(0[1-9]|1[0-2])\d{6}$/;
const angkaSaja = (v: string) => v.replace(/[\s.-]/g, "");

/** NIK: 16 digits; place and day of birth are checked for form only (40 is added to the day for women). */
const nik = z.string().transform(angkaSaja).pipe(z.string().regex(POLA_NIK, "NIK terdiri atas 16 angka sesuai KTP."));
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
const surel = teks(120).pipe(z.email("Tulis alamat surel, misalnya nama@contoh.id."));
const lahir = z.iso
  .date("Tanggal ini tidak ada dalam kalender. Tulis tanggal, bulan, dan tahun yang benar.")
  .refine((v) => v >= "1900-01-01", "Tahun lahir paling awal 1900.");

export const pihak = z
  .object({
    catatanId: uuid(),
    kunci: uuid(),
    peran: z.enum(Object.keys(PERAN) as [Peran, ...Peran[]], { error: "Pilih peran." }),
    nama: teks(200),
    nik: kosong<string>(nik),
    tempatLahir: kosong<string>(teks(100)),
    tanggalLahir: kosong<string>(lahir),
    jenisKelamin: kosong(z.enum(["laki_laki", "perempuan"], { error: "Pilih dari daftar." })),
    pekerjaan: kosong<string>(teks(100)),
    kewarganegaraan: kosong<string>(teks(60)),
    alamat: kosong<string>(teks(500)),
    telepon: kosong<string>(telepon),
    surel: kosong<string>(surel),
    anak: z.preprocess((v) => v === "ya", z.boolean()),
    /** whom a kuasa acts for: parties of the same case, or of the one that it belongs to */
    mewakili: z.array(uuid()).default([]),
  })
  .refine((p) => p.peran !== "kuasa" || p.mewakili.length > 0, {
    path: ["mewakili"],
    error: "Pilih siapa yang diwakili. Catat orangnya lebih dahulu bila belum ada.",
  })
  .refine((p) => p.peran === "kuasa" || p.mewakili.length === 0, {
    path: ["mewakili"],
    error: "Hanya kuasa yang mewakili pihak lain.",
  });
export type PihakBaru = z.infer<typeof pihak>;
/** What is sealed together, beside name, NIK, address and phone. */
export const LAINNYA = [
  "tempatLahir",
  "tanggalLahir",
  "jenisKelamin",
  "pekerjaan",
  "kewarganegaraan",
  "surel",
] as const;
export type Lainnya = Pick<PihakBaru, (typeof LAINNYA)[number]>;
/** Somebody of whom only the name is known. */
export const tanpaRincian = {
  nik: null,
  telepon: null,
  alamat: null,
  tempatLahir: null,
  tanggalLahir: null,
  jenisKelamin: null,
  pekerjaan: null,
  kewarganegaraan: null,
  surel: null,
  anak: false,
  mewakili: [],
} satisfies Partial<PihakBaru>;

const alasan = teks(300);
export const bukaIdentitas = z.object({
  catatanId: uuid(),
  pihakId: uuid(),
  alasan,
  lengkap: z.preprocess((v) => v === "ya", z.boolean()),
});
export const pihakKeliru = z.object({ catatanId: uuid(), pihakId: uuid(), kunci: uuid(), alasan });

/** A search by one exact NIK, where 16 digits were typed, or by one exact name. The field's name keeps it out of echoes. */
export const cariPihak = z.object({ alasan, nikAtauNama: teks(200) }).transform(({ alasan, nikAtauNama: v }, ctx) => {
  const angka = angkaSaja(v);
  if (!/^\d+$/.test(angka)) return { alasan, menurut: "nama" as const, teks: v };
  if (POLA_NIK.test(angka)) return { alasan, menurut: "nik" as const, teks: angka };
  ctx.addIssue({ code: "custom", path: ["nikAtauNama"], message: "NIK terdiri atas 16 angka sesuai KTP." });
  return z.NEVER;
});
export type Carian = z.infer<typeof cariPihak>;

/** `6472010101900001` → `6472••••••••0001`. */
export const samarkan = (v: string) =>
  v.length > 8 ? `${v.slice(0, 4)}${"•".repeat(v.length - 8)}${v.slice(-4)}` : "••••";

/** The same person somewhere else: a code name in a case, never a name. */
export type Serupa = {
  kode: string;
  peran: Peran;
  menurut: "nik" | "nama";
  keliru: boolean;
  catatanId: string;
  jenis: string;
  kantor: string;
  nomor: string | null;
};
/** Who stands behind a code name; NIK and phone masked unless they were asked for in full. */
export type Identitas = Lainnya & {
  kode: string;
  nama: string;
  nik: string | null;
  telepon: string | null;
  alamat: string | null;
  lengkap: boolean;
  juga: Serupa[];
};
