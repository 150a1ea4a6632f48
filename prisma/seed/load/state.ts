import type { Catatan } from "@/lib/catatan/schema";
import type { Jenis } from "@/lib/jenis/fields";
import type { Regime } from "@/lib/rujukan/schema";

/** A row of a table: column names in snake_case. */
export type Row = Record<string, unknown>;
export type Link = Row & { pada: string };

/** Instants are text here, as JSON writes them. */
type Instants = "dibuatPada" | "diubahPada" | "dikirimPada" | "divalidasiPada";
export type State = Omit<Catatan, Instants> & {
  dibuatPada: string;
  diubahPada: string;
  dikirimPada: string;
  divalidasiPada: string | null;
};

/** What replaying the plan leaves behind, table by table. */
export type Rows = {
  catatan: State[];
  rincian: Record<Jenis, Row[]>;
  langkah: Row[];
  tautan: Row[];
  catatan_versi: Row[];
  ralat: Row[];
  terbitan: Edition[];
  jejak: Link[];
};

export type Edition = Row & {
  publik_id: string;
  edisi: number;
  tingkat: "angka" | "rinci";
  keadaan: string;
  ringkasan: string | null;
  terkini: boolean;
  terbit_pada: string;
  ditarik_pada: string | null;
  alasan_tarik: string | null;
};

export const noRows = (): Rows => ({
  catatan: [],
  rincian: { pengawasan: [], pencegahan: [], pelanggaran: [], penindakan: [], sengketa: [] },
  langkah: [],
  tautan: [],
  catatan_versi: [],
  ralat: [],
  terbitan: [],
  jejak: [],
});

/** One record while it is replayed: where it stands, its steps and what of it is public. */
export type Case = { c: State; langkah: { kode: string; tanggal: string }[]; edisi: Edition[]; regime: Regime };
