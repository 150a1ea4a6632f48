import "server-only";
import { prisma } from "@/lib/db";
import { hariDari } from "@/lib/format";
import type { NAMA_PELANGGARAN } from "./isian";
import type { Regime } from "./schema";

// What only the administrator's pages read, as whole tables, through Prisma; what a page reads beside records goes in
// that page's own transaction (queries.ts).

export type HariLibur = {
  tanggal: string;
  nama: string;
  jenis: "libur_nasional" | "cuti_bersama";
  pasti: boolean;
  dasar: string | null;
};
export type Pasal = { kode: string; label: string; regime: Regime; jenis: keyof typeof NAMA_PELANGGARAN | null };
export type JedaPublikasi = {
  id: string;
  regime: Regime;
  wilayahKode: string;
  namaWilayah: string;
  mulai: string;
  selesai: string;
  dasarHukum: string;
  aktif: boolean;
};

/** The holidays of a year, by day. */
export async function daftarLibur(tahun: number): Promise<HariLibur[]> {
  const baris = await prisma().hariLibur.findMany({
    where: { tanggal: { gte: `${tahun}-01-01T00:00:00Z`, lt: `${tahun + 1}-01-01T00:00:00Z` } },
    orderBy: [{ tanggal: "asc" }, { nama: "asc" }],
  });
  return baris.map((b) => ({ ...b, tanggal: hariDari(b.tanggal) }));
}

/** The years whose holidays are known, newest first. */
export async function tahunLibur(): Promise<number[]> {
  const baris = await prisma().hariLibur.findMany({ select: { tanggal: true }, distinct: ["tanggal"] });
  return [...new Set(baris.map((b) => b.tanggal.getUTCFullYear()))].sort((a, b) => b - a);
}

/** All articles, by regime. */
export const daftarPasal = (): Promise<Pasal[]> =>
  prisma().pasal.findMany({ orderBy: [{ regime: "asc" }, { label: "asc" }] });

/** When details that name a contestant wait, newest first. */
export async function daftarJeda(): Promise<JedaPublikasi[]> {
  const baris = await prisma().jedaPublikasi.findMany({ orderBy: [{ mulai: "desc" }, { id: "asc" }] });
  const wilayah = await prisma().wilayah.findMany({ where: { kode: { in: baris.map((b) => b.wilayahKode) } } });
  const nama = new Map(wilayah.map((w) => [w.kode, w.nama]));
  return baris.map((b) => ({
    ...b,
    mulai: hariDari(b.mulai),
    selesai: hariDari(b.selesai),
    namaWilayah: nama.get(b.wilayahKode) ?? b.wilayahKode,
  }));
}
