import type { Kategori } from "@/lib/berkas/schema";
import type { Catatan } from "@/lib/catatan/schema";
import type { Peran } from "@/lib/pihak/peran";
import type { Regime } from "@/lib/rujukan/schema";

/** What of a person stands on a paper once the vault has been opened for it. */
export type Diri = { nama: string } & Partial<
  Record<
    | "nik"
    | "telepon"
    | "alamat"
    | "tempatLahir"
    | "tanggalLahir"
    | "jenisKelamin"
    | "pekerjaan"
    | "kewarganegaraan"
    | "surel",
    string | null
  >
>;
/** A party as a paper names it: by its code name, and with `diri` by its own. */
export type PihakSurat = { id: string; peran: Peran; kode: string; anak: boolean; diri?: Diri };
export type LangkahSurat = { kode: string; tanggal: string; jam?: string | null; nomorDokumen: string | null };
export type JalurSurat = { jalur: string; posisi: string | null; rincian: Record<string, unknown> };
export type BerkasSurat = { nama: string; kategori: Kategori; ukuran: number; sha256: string };
export type KantorSurat = { nama: string; tingkat: string; alamat: string | null; tempat: string | null };

/** Everything that a paper is made from. Days are YYYY-MM-DD in WITA. */
export type Bahan = {
  catatan: Catatan;
  regime: Regime;
  kantor: KantorSurat;
  penyelenggaraan: string;
  tahapan: string;
  wilayah: string;
  langkah: LangkahSurat[];
  jalur: JalurSurat[];
  pihak: PihakSurat[];
  /** What was handed in with the case, not what the office made of it. */
  berkas: BerkasSurat[];
  /** The portal is a demo: every page of the paper says so. */
  demo: boolean;
  /** Opened the vault for this paper? Else everybody stands by code name. */
  identitas: boolean;
  hariIni: string;
};
