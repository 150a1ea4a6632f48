import { angka, tanggal } from "@/lib/format";
import { DAFTAR } from "./daftar";
import { type Face, face, type Jenis } from "./fields";

export type Bidang = Face & { nama: string };
export type BagianForm = { judul: string; blok?: string; bidang: Bidang[] };

/** The faces of a kind's own fields, as plain data that may travel to the browser. */
export const bidangJenis = (jenis: Jenis): Bidang[] => Object.entries(DAFTAR[jenis].rincian.shape).map(([nama, s]) => ({ nama, ...face(s) }));

/** The sections of a kind's form; fields that no section names come first, with the shared ones. */
export function bagianJenis(jenis: Jenis): { pokok: Bidang[]; bagian: BagianForm[] } {
  const semua = new Map(bidangJenis(jenis).map((b) => [b.nama, b]));
  const ambil = (nama: string) => {
    const b = semua.get(nama);
    if (!b) throw new Error(`bagian ${jenis} menyebut bidang ${nama} yang tidak ada`);
    semua.delete(nama);
    return b;
  };
  const bagian = DAFTAR[jenis].bagian.map((b) => ({ judul: b.judul, blok: b.blok, bidang: b.bidang.map(ambil) }));
  return { pokok: [...semua.values()], bagian };
}

/** A stored value in words, or null where there is none. */
export function tampil(f: Face, nilai: unknown): string | null {
  if (nilai === null || nilai === undefined || nilai === "") return null;
  if (Array.isArray(nilai)) return nilai.length ? nilai.map((v) => f.pilihan?.[String(v)] ?? String(v)).join(", ") : null;
  if (f.input === "centang") return nilai === true || nilai === "ya" ? "Ya" : "Tidak";
  if (f.input === "pilihan") return f.pilihan?.[String(nilai)] ?? String(nilai);
  if (f.input === "tanggal") return tanggal(String(nilai));
  if (f.input === "bilangan") return angka(Number(nilai));
  return String(nilai);
}
