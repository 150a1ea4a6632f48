import { angka, tanggal } from "@/lib/format";
import { DAFTAR } from "./daftar";
import { type Face, face, type Jenis } from "./fields";

export type Bidang = Face & { nama: string };
export type BagianForm = { judul: string; blok?: string; bidang: Bidang[] };

/** The faces of a kind's own fields, as plain data that may travel to the browser. */
export const bidangJenis = (jenis: Jenis): Bidang[] =>
  Object.entries(DAFTAR[jenis].rincian.shape).map(([nama, s]) => ({ nama, ...face(s) }));

/** Fields that only an outcome settles: a new entry does not ask for them. */
const hanyaHasil = (jenis: Jenis): Set<string> => {
  const langkah = Object.values(DAFTAR[jenis].alur);
  const biasa = new Set(langkah.filter((l) => !l.hasil).flatMap((l) => l.bidang ?? []));
  return new Set(
    langkah
      .filter((l) => l.hasil)
      .flatMap((l) => l.bidang ?? [])
      .filter((b) => !biasa.has(b)),
  );
};

/** The sections of a kind's form; fields that no section names come first, with the shared ones. */
export function bagianJenis(jenis: Jenis, baru = false): { pokok: Bidang[]; bagian: BagianForm[] } {
  const lewati = baru ? hanyaHasil(jenis) : new Set<string>();
  const semua = new Map(bidangJenis(jenis).map((b) => [b.nama, b]));
  const ambil = (nama: string) => {
    const b = semua.get(nama);
    if (!b) throw new Error(`bagian ${jenis} menyebut bidang ${nama} yang tidak ada`);
    semua.delete(nama);
    return b;
  };
  const bagian = DAFTAR[jenis].bagian
    .map((b) => ({ judul: b.judul, blok: b.blok, bidang: b.bidang.map(ambil).filter((f) => !lewati.has(f.nama)) }))
    .filter((b) => b.bidang.length > 0);
  return { pokok: [...semua.values()], bagian };
}

/** A stored value in words, or null where there is none. */
export function tampil(f: Face, nilai: unknown): string | null {
  if (nilai === null || nilai === undefined || nilai === "") return null;
  if (Array.isArray(nilai))
    return nilai.length ? nilai.map((v) => f.pilihan?.[String(v)] ?? String(v)).join(", ") : null;
  if (f.input === "centang") return nilai === true || nilai === "ya" ? "Ya" : "Tidak";
  if (f.input === "pilihan") return f.pilihan?.[String(nilai)] ?? String(nilai);
  if (f.input === "tanggal") return tanggal(String(nilai));
  if (f.input === "bilangan") return angka(Number(nilai));
  return String(nilai);
}
