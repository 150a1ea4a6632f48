import { z } from "zod";
import { alamat, bacaFilter, type Filter, type Params } from "@/lib/catatan/filter";
import { jenisDari } from "@/lib/jenis/daftar";

/** What the public searches for: the shared filter, where a case stands, and the place in the list (keyset). */
export type Saring = { filter: Filter; keadaan?: string; sesudah?: Sesudah };
export type Sesudah = { nilai: string; id: string };

const SLUG = /^[a-z0-9-]{1,120}$/;
const satu = (p: Params, k: string) => (Array.isArray(p[k]) ? p[k]?.[0] : p[k])?.trim() || undefined;

/** A state in words as a part of an address: "Putusan Bawaslu: terbukti" → `putusan-bawaslu-terbukti`. SQL says the same. */
export const slugKeadaan = (kata: string) =>
  kata
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Reads a public search. Never throws: what cannot be understood is left out and named in `galat`. */
export function bacaSaring(p: Params): { saring: Saring; galat: string[] } {
  const kata = satu(p, "jenis");
  const jenis = kata ? jenisDari(kata) : undefined;
  const { filter, galat } = bacaFilter(jenis ?? "pelanggaran", { ...p, status: undefined }, true);
  if (p["terlalu-panjang"]) galat.push("Alamatnya terlalu panjang: semua saringan diabaikan.");
  if (kata && !jenis) galat.unshift("Jenis data itu tidak ada. Yang tampil: dugaan pelanggaran.");
  if (filter.wilayah && filter.wilayah.length > 5) {
    galat.push("Data publik disaring sampai kabupaten/kota saja.");
    filter.wilayah = filter.wilayah.slice(0, 5);
  }
  const keadaan = satu(p, "keadaan");
  if (keadaan && !SLUG.test(keadaan)) galat.push("Keadaan itu tidak dikenal.");
  return {
    saring: { filter, keadaan: keadaan && SLUG.test(keadaan) ? keadaan : undefined, sesudah: bacaSesudah(p, galat) },
    galat,
  };
}

function bacaSesudah(p: Params, galat: string[]): Sesudah | undefined {
  const v = satu(p, "sesudah");
  if (!v) return undefined;
  const [nilai = "", id = "", lebih] = v.split("~");
  if (lebih === undefined && z.iso.date().safeParse(nilai).success && /^[0-9a-f]{12}$/.test(id)) return { nilai, id };
  galat.push("Tempat dalam daftar tidak dikenal. Daftar dimulai dari awal.");
  return undefined;
}

/** The address of a search, with changes; undefined removes a part. Changing anything starts the list anew. */
export function alamatCari(s: Saring, ubah: Record<string, string | undefined> = {}): string {
  const lain = alamat(s.filter, { keadaan: s.keadaan, ...ubah }).replace("?", "&");
  return `/cari?jenis=${s.filter.jenis}${lain}`;
}

/** The download that holds the same records. */
export const alamatUnduh = (s: Saring) =>
  `/data/${s.filter.jenis}/unduh.csv${alamat(s.filter, { keadaan: s.keadaan })}`;

/** The search page of a finished filter: every figure links to its list through here. */
export const cari = (filter: Filter, keadaan?: string) =>
  alamatCari({ filter, keadaan: keadaan && slugKeadaan(keadaan) });
