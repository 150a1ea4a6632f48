import type { z } from "zod";
import type { Regime } from "@/lib/rujukan/schema";
import type { Face, Pilihan } from "./fields";

export type Bagian = { judul: string; blok?: string; bidang: string[] };
/** When something of the law applies: all that is said here holds. `rincian` names fields and the value that each must have. */
export type Syarat = { regime?: Regime; rincian?: Record<string, string>; sejak?: string; sampai?: string };
export type LangkahDef = {
  label: string;
  /** Steps that may follow. */
  lalu: string[];
  /** Only where one of these holds; `sejak` and `sampai` are compared with the day of registration. */
  bila?: Syarat[];
  /** Out of these steps, only where one of these holds besides. */
  dari?: Record<string, Syarat[]>;
  /** One of these steps must have been taken. */
  perlu?: string[];
  /** No longer once one of these stands: the case has passed it. */
  bukanSesudah?: string[];
  /** May be taken more than once. */
  ulang?: boolean;
  /** Fields of rincian that this step settles; they are asked on its form. */
  bidang?: string[];
  /** Those of `bidang` that must be known after it: why a case ends is said. */
  wajib?: string[];
  /** The step gives the case its number. */
  nomor?: boolean;
  /** The hour counts: a clock of hours starts here. */
  jam?: boolean;
  /** An outcome needs a second person besides the one who entered the case, and the minutes of the pleno that decided it, or, where another body decided, the number of its document. */
  hasil?: "pleno" | "dokumen";
  /** Taken by a command of its own (lib/pelimpahan), not through the form of steps. */
  khusus?: true;
  /** Clocks that this step starts. */
  tenggat?: string[];
  /** Clocks that this step ends. */
  memenuhi?: string[];
  /** Clocks whose count no longer holds from this step on: they fall away, or begin anew where `tenggat` names them too. */
  menggugurkan?: string[];
};

/** What a kind of record is; everything else about it is drawn from this one object. */
export type Definition = {
  label: string;
  /** In a sentence: "sebuah …". */
  satuan: string;
  labelTanggal: string;
  labelNomor: string;
  /** Said below the number's field; else that it is as printed and may stay empty. */
  bantuanNomor?: string;
  labelJudul: string;
  bantuanJudul: string;
  /** May a record be made by hand, or only by a command from another? */
  berdiriSendiri: boolean;
  rincian: z.ZodObject<Record<string, z.ZodType>>;
  bagian: Bagian[];
  /** What can be counted: name → SQL-free description; `bidang` is a field of rincian. */
  dimensi: Record<string, Dimensi>;
  /** What is counted inside only: never a filter, a grouping or a field of the public side. */
  dimensiDalam?: Record<string, Dimensi>;
  /** The one dimension that splits every total of this kind. */
  utama: string;
  /** A field whose values add up (number of participants…). */
  jumlah?: { bidang: string; label: string };
  alur: Record<string, LangkahDef>;
  /** The first step of a new record: the first of these that holds. */
  awal: { kode: string; bila?: Syarat }[];
  /** Clocks that run only under a condition, or start on the day that a field holds instead of a step's day. */
  jam?: Record<string, { bila?: Syarat[]; bidang?: string }>;
  /** The step that registers a case and those that end it unregistered, if this kind knows registration. */
  registrasi?: { ya: string; tidak: string[] };
  /** Public words for where a case stands, by its last step. */
  keadaan: (posisi: string | null, rincian: Record<string, unknown>, regime: Regime) => string;
  publik: string[];
  validasiMassal?: boolean;
};

export type Dimensi = {
  label: string;
  pilihan: Pilihan;
  /** Single value, a list that falls into one group, the state of registration, or a line of text as it was typed. */
  macam: "satu" | "kelompok" | "registrasi" | "teks";
  bidang?: string;
  /** What an empty value is called; "Belum ditentukan" unless said otherwise. */
  kosong?: string;
};

/** Keeps the literal types of a kind while checking that it is a whole definition. */
export const defineJenis = <const D extends Definition>(definition: D): D => definition;

export const KELOMPOK_LAIN = { lebih_dari_satu: "Lebih dari satu jenis", belum_ditentukan: "Belum ditentukan" };

/** The one group that a list of kinds falls into, so that parts add up to the whole. */
export function kelompok(nilai: readonly string[]): string {
  return nilai.length > 1 ? "lebih_dari_satu" : (nilai[0] ?? "belum_ditentukan");
}

/** A field with the choices that this regime offers; all of them where it says nothing of the regime. */
export function padaRegime<F extends Face>(f: F, regime: Regime | undefined): F {
  const ada = regime && f.regime?.[regime];
  return ada ? { ...f, pilihan: Object.fromEntries(ada.map((k) => [k, f.pilihan?.[k] ?? k])) } : f;
}
