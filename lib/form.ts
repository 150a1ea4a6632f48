import { z } from "zod";
import { Penolakan, TidakAda } from "./errors";
import { face, galat, type Pilihan } from "./jenis/fields";
import type { Bidang } from "./jenis/tampil";
import type { Identitas, Serupa } from "./pihak/schema";

/** What a form is told after it was sent. */
export type Keadaan = {
  ok?: boolean;
  /** one sentence for the whole form */
  pesan?: string;
  /** one sentence a field */
  bidang?: Record<string, string>;
  /** what was typed, for browsers without script; passwords, NIK and files are never echoed */
  isian?: Record<string, string | string[]>;
  konflik?: { versi: number; beda: { bidang: string; label: string; tersimpan: string }[] };
  /** where to go after success; a path of this site */
  tujuan?: string;
  /** the session has ended: sign in over the form and send it again */
  masukLagi?: boolean;
  /** a one-time password, shown this once */
  slip?: { nama: string; surel: string; sandi: string };
  /** who stands behind a code name, shown this once */
  identitas?: Identitas;
  /** where somebody who was looked for stands */
  temuan?: Serupa[];
  /** a link to go on with, where the answer itself must be read first */
  lanjut?: string;
};

/** One text of a form; empty when it is missing or a file. PostgreSQL knows no NUL, and nobody types one. */
export function teksDari(form: FormData, nama: string): string {
  const nilai = form.get(nama);
  return typeof nilai === "string" ? nilai.replaceAll("\u0000", "") : "";
}

/** An id of a form. @throws TidakAda where it is none: such a thing cannot be there. */
export function idDari(form: FormData, nama = "id"): string {
  const id = teksDari(form, nama);
  if (!z.uuid().safeParse(id).success) throw new TidakAda();
  return id;
}

const larik = (schema: unknown) => schema instanceof z.ZodArray;

/**
 * A form as its schema understands it; fields that the schema does not name are left out.
 * @throws Penolakan with the first sentence for each field.
 */
export function baca<S extends z.ZodObject>(schema: S, form: FormData): z.output<S> {
  const mentah = Object.fromEntries(
    Object.entries(schema.shape).map(([nama, bidang]) => [
      nama,
      larik(bidang) ? form.getAll(nama).filter((v) => typeof v === "string" && v !== "") : teksDari(form, nama),
    ]),
  );
  const hasil = schema.safeParse(mentah);
  if (hasil.success) return hasil.data;
  const bidang: Record<string, string> = {};
  for (const salah of hasil.error.issues) bidang[String(salah.path[0] ?? "")] ??= salah.message;
  throw new Penolakan("Periksa isian yang ditandai.", bidang);
}

const MESIN = /^(id|\w+Id|versi|kunci|aksi|putusan|)$/;

/**
 * Refuses a form for what its schema found; parts that nobody sees have one sentence for all of them.
 * @throws Penolakan
 */
export function tolak(error: z.ZodError): never {
  const bidang = galat(error);
  if (Object.keys(bidang).some((nama) => MESIN.test(nama)))
    throw new Penolakan("Formulir ini tidak lengkap. Muat ulang halaman, lalu coba lagi.");
  throw new Penolakan("Ada isian yang perlu diperbaiki.", bidang);
}

/** The faces of a schema's fields, as plain data; `pilihan` turns a text into a choice from what is stored. */
export function bidangDari(
  schema: z.ZodObject,
  pilihan: Record<string, Pilihan> = {},
  kecuali: string[] = [],
): Bidang[] {
  return Object.entries(schema.shape)
    .filter(([nama]) => !kecuali.includes(nama))
    .map(([nama, bidang]) => {
      const wajah = { nama, ...face(bidang as z.ZodType) };
      const dari = pilihan[nama];
      return dari ? { ...wajah, input: "pilihan", pilihan: dari } : wajah;
    });
}
