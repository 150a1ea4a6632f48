import { z } from "zod";
import { tanggal } from "@/lib/format";
import type { Bentuk } from "./himpunan";

export type BerkasRilis = { bentuk: Bentuk; ukuran: number; sha256: string };
/** One dated release as anybody may know it. */
export type Rilis = {
  tanggal: string;
  /** The how-manieth of that day. */
  ke: number;
  /** The last day that it counts. */
  sampai: string;
  baris: number;
  lisensi: string;
  pada: Date;
  ditutupPada: Date | null;
  berkas: BerkasRilis[];
};

/** Its name in addresses: the day, and which of that day where there were several. */
export const namaRilis = ({ tanggal, ke }: Pick<Rilis, "tanggal" | "ke">) => (ke === 1 ? tanggal : `${tanggal}.${ke}`);

/** Reads such a name; undefined where it is none. */
export function bacaRilis(nama: string): { tanggal: string; ke: number } | undefined {
  const [, hari = "", ke = "1"] = /^(\d{4}-\d\d-\d\d)(?:\.([2-9]|[1-9]\d))?$/.exec(nama) ?? [];
  return z.iso.date().safeParse(hari).success && hari >= "2000-01-01" ? { tanggal: hari, ke: Number(ke) } : undefined;
}

/** Why a release is no longer given, in the words of whoever asks for it. */
export const kataTutup = (r: Rilis) =>
  `Rilis ${tanggal(r.tanggal)} ditutup: di dalamnya ada catatan yang sesudah itu ditarik dari publik (Pasal 18 ayat (2) Perbawaslu 10/2019 jo. Perbawaslu 1/2022). Rilis penggantinya memuat semua yang masih terbuka.`;

/** The newest release that is open. */
export const rilisTerbaru = <R extends Rilis>(semua: R[]): R | undefined => semua.find((r) => r.ditutupPada === null);

/** Where bytes of a release lie in the storage: under what they are. */
export const kunciRilis = (sha256: string) => `rilis/${sha256.slice(0, 2)}/${sha256}`;

/** The file by which a download can be checked: `sha256sum -c SHA256SUMS`. */
export const sumsRilis = (kode: string, berkas: BerkasRilis[]) =>
  berkas.map((b) => `${b.sha256}  ${kode}.${b.bentuk}\n`).join("");
