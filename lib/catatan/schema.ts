import { z } from "zod";
import { kode, rapikan, teks, uuid } from "@/lib/atoms";
import { DAFTAR } from "@/lib/jenis/daftar";
import { day, face, type Isian, type Jenis, text } from "@/lib/jenis/fields";
import type { Status } from "./status";

export const SUMBER_DATA = {
  portal: "Dicatat di portal",
  sigaplapor: "SigapLapor",
  sips: "SIPS",
  form_cegah: "Form Cegah",
  excel: "Rekap Excel",
};
export type SumberData = keyof typeof SUMBER_DATA;

const opsional = (max: number) =>
  z.preprocess((v) => (typeof v === "string" && rapikan(v) === "" ? null : (v ?? null)), teks(max).nullable());

/** What all kinds share, as a form sends it. */
export const induk = z.object({
  kantorKode: kode("Pilih kantor."),
  penyelenggaraanKode: kode("Pilih penyelenggaraan."),
  tahapanKode: kode("Pilih tahapan."),
  wilayahKode: kode("Pilih wilayah."),
  tanggalDiterima: day("Tanggal"),
  judul: text("Judul"),
  nomor: opsional(100),
  sumberData: z.enum(Object.keys(SUMBER_DATA) as [SumberData, ...SumberData[]], { error: "Pilih sumber data." }),
  sumberNomor: opsional(100),
});
export type Induk = z.infer<typeof induk>;
export const BIDANG_INDUK = Object.keys(induk.shape) as (keyof Induk)[];

/** The machinery of a form: which record, which version, which submission. */
export const kendali = z.object({
  id: uuid().optional(),
  versi: z.coerce.number().int().min(1).optional(),
  kunci: uuid(),
});

/** A record as commands take it: parsed, complete. */
export type Masukan = { induk: Induk; rincian: Record<string, unknown> };

/** A stored record with its detail. Days are text, instants are Date. */
export type Catatan = Induk & {
  id: string;
  jenis: Jenis;
  status: Status;
  posisi: string | null;
  indukId: string | null;
  versi: number;
  pesan: string | null;
  mintaRalat: string | null;
  dibuatOleh: string;
  diubahOleh: string;
  divalidasiOleh: string | null;
  dibuatPada: Date;
  diubahPada: Date;
  dikirimPada: Date;
  divalidasiPada: Date | null;
  rincian: Record<string, unknown>;
};

/**
 * Parses what a form sent for a kind. Fields that are offered only under a condition are emptied when it does not hold.
 * @returns the parsed record, or the first message per field and the fields that could be read.
 */
export function baca(
  jenis: Jenis,
  isian: Isian,
): { ok: true; data: Masukan } | { ok: false; bidang: Record<string, string>; terbaca: Record<string, unknown> } {
  const def = DAFTAR[jenis];
  const bersyarat = { ...isian };
  for (const [nama, schema] of Object.entries(def.rincian.shape)) {
    const { bila } = face(schema);
    if (bila && !bila.nilai.includes(String(isian[bila.bidang] ?? ""))) bersyarat[nama] = "";
  }
  const a = induk.safeParse(isian);
  const b = def.rincian.safeParse(bersyarat);
  if (a.success && b.success) return { ok: true, data: { induk: a.data, rincian: b.data } };
  const bidang: Record<string, string> = {};
  for (const issue of [...(a.error?.issues ?? []), ...(b.error?.issues ?? [])])
    bidang[String(issue.path[0] ?? "")] ??= issue.message;
  const terbaca = Object.entries({ ...induk.shape, ...def.rincian.shape }).flatMap(([nama, schema]) => {
    const satu = nama in bidang ? null : schema.safeParse(bersyarat[nama]);
    return satu?.success ? [[nama, satu.data]] : [];
  });
  return { ok: false, bidang, terbaca: Object.fromEntries(terbaca) };
}
