import { z } from "zod";
import { bilangan, hari, rapikan, teks } from "@/lib/atoms";
import type { Regime } from "@/lib/rujukan/schema";

export const JENIS = ["pengawasan", "pencegahan", "pelanggaran", "penindakan", "sengketa"] as const;
export type Jenis = (typeof JENIS)[number];

export type Pilihan = Record<string, string>;

/** How a field shows itself. A field is private unless it says `publik`. */
export type Face = {
  label: string;
  input: "teks" | "paragraf" | "pilihan" | "pilihan_ganda" | "tanggal" | "bilangan" | "centang";
  wajib: boolean;
  pilihan?: Pilihan;
  /** Number of the block on the office's own form. */
  blok?: string;
  bantuan?: string;
  publik?: boolean;
  max?: number;
  /** Suggestions that may be overruled, by the name of a reference list. */
  saran?: "pasal";
  /** Offered only while another field holds one of these values; kept empty otherwise. */
  bila?: { bidang: string; nilai: string[] };
  /** Choices that exist under one regime only. */
  regime?: Partial<Record<Regime, string[]>>;
};
type Lain = Pick<Face, "blok" | "bantuan" | "publik" | "saran" | "bila" | "regime">;

const faces = z.registry<Face>();

function berwajah<S extends z.ZodType>(schema: S, face: Face): S {
  faces.add(schema, face);
  return schema;
}

/** A line (or with `paragraf` several) of text. */
export const text = (label: string, o: Lain & { max?: number; paragraf?: boolean } = {}) => {
  const { max = o.paragraf ? 20_000 : 200, paragraf, ...lain } = o;
  return berwajah(teks(max), { label, input: paragraf ? "paragraf" : "teks", wajib: true, max, ...lain });
};

/** One of a closed list. */
export const choice = <P extends Pilihan>(label: string, pilihan: P, o: Lain = {}) =>
  berwajah(z.enum(Object.keys(pilihan) as [keyof P & string, ...(keyof P & string)[]], { error: "Wajib dipilih." }), {
    label,
    input: "pilihan",
    wajib: true,
    pilihan,
    ...o,
  });

/** Several of a closed list; with `wajib` at least one. */
export const choices = <P extends Pilihan>(label: string, pilihan: P, o: Lain & { wajib?: boolean } = {}) => {
  const { wajib = false, ...lain } = o;
  const isi = z.array(
    z.enum(Object.keys(pilihan) as [keyof P & string, ...(keyof P & string)[]], { error: "Pilihan tidak dikenal." }),
  );
  return berwajah(wajib ? isi.min(1, "Pilih sedikitnya satu.") : isi, {
    label,
    input: "pilihan_ganda",
    wajib,
    pilihan,
    ...lain,
  });
};

export const day = (label: string, o: Lain = {}) => berwajah(hari(), { label, input: "tanggal", wajib: true, ...o });
export const count = (label: string, o: Lain & { max?: number } = {}) => {
  const { max = 1_000_000, ...lain } = o;
  return berwajah(bilangan(max), { label, input: "bilangan", wajib: true, max, ...lain });
};
/** A yes or no; a box that is not ticked is no. */
export const flag = (label: string, o: Lain = {}) =>
  berwajah(
    z.preprocess((v) => v === "ya" || v === true, z.boolean()),
    { label, input: "centang", wajib: false, ...o },
  );

/** The same field, but it may stay empty: stored as null. */
export function optional<S extends z.ZodType>(schema: S) {
  const kosong = (v: unknown) => (typeof v === "string" && rapikan(v) === "" ? null : (v ?? null));
  return berwajah(z.preprocess(kosong, schema.nullable()), { ...face(schema), wajib: false });
}

/** The face of a field. @throws Error where a schema was not made by this file. */
export function face(schema: z.ZodType): Face {
  const found = faces.get(schema);
  if (!found) throw new Error("Bidang tanpa wajah: buat lewat lib/jenis/fields.ts");
  return found;
}

/** Column of a field: nomorSuratTugas → nomor_surat_tugas. */
export const kolom = (bidang: string) => bidang.replace(/[A-Z]/g, (h) => `_${h.toLowerCase()}`);

export type Isian = Record<string, string | string[]>;

/** What a form sent for these fields, as typed: a list for multiple choices, else the first text. */
export function bacaIsian(shape: Record<string, z.ZodType>, form: FormData): Isian {
  return Object.fromEntries(
    Object.entries(shape).map(([nama, schema]) => {
      const nilai = form.getAll(nama).filter((v): v is string => typeof v === "string");
      return [nama, face(schema).input === "pilihan_ganda" ? nilai.filter(Boolean) : (nilai[0] ?? "")];
    }),
  );
}

/** A stored value as a form shows it. */
export function keIsian(nilai: unknown): string | string[] {
  if (Array.isArray(nilai)) return nilai.map(String);
  if (typeof nilai === "boolean") return nilai ? "ya" : "";
  return nilai === null || nilai === undefined ? "" : String(nilai);
}

/** First message per field. */
export function galat(error: z.ZodError): Record<string, string> {
  const out: Record<string, string> = {};
  for (const i of error.issues) out[String(i.path[0] ?? "")] ??= i.message;
  return out;
}
