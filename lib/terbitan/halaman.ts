import "server-only";
import type { Metadata } from "next";
import { cache } from "react";
import { PUBLIK } from "@/lib/akses/policy";
import { denganAngka, type Hitung } from "@/lib/angka/stats";
import type { Tx } from "@/lib/db";
import { gangguan } from "@/lib/log";
import { lisensiData, pengaturan } from "@/lib/rujukan/queries";
import { type Lisensi, lisensiDari } from "@/lib/rujukan/schema";
import { serempak } from "@/lib/serempak";

/** What every public page says besides its own matter. */
export type Situs = { demo: boolean; kontak: string | null; asal: string; lisensi: Lisensi };
/** A page as read in one transaction of the public: its matter, or why there is none. */
export type Halaman<T> =
  | { status: 200; situs: Situs; isi: T }
  | { status: 404; situs: Situs }
  | { status: 503; situs: Situs; kode?: string };

/** The site's own address without a slash at its end; empty where it was not set. */
export const asal = () => process.env.NEXTAUTH_URL?.replace(/\/$/, "") ?? "";

async function bacaSitus(tx: Tx): Promise<Situs> {
  const t = serempak(tx);
  const [demo, kontak, lisensi] = await Promise.all([
    pengaturan(t, "demo"),
    pengaturan(t, "kontak_ppid"),
    lisensiData(t),
  ]);
  return { demo: demo === "ya", kontak, asal: asal(), lisensi };
}

/**
 * The loader of a public page: one transaction, asked once for title and page together. It never throws: an error would
 * leave a page without script empty. `next build` knows no database; what it writes is never served (simpanan.ts).
 */
export function bacaHalaman<A extends unknown[], T>(muat: (hitung: Hitung, tx: Tx, ...args: A) => Promise<T | null>) {
  return cache(async (...args: A): Promise<Halaman<T>> => {
    const kosong: Situs = { demo: false, kontak: null, asal: asal(), lisensi: lisensiDari(null) };
    if (process.env.NEXT_PHASE === "phase-production-build") return { status: 503, situs: kosong };
    try {
      return await denganAngka(PUBLIK, async (hitung, tx) => {
        const situs = await bacaSitus(tx);
        const isi = await muat(hitung, tx, ...args);
        return isi === null ? { status: 404, situs } : { status: 200, situs, isi };
      });
    } catch (error) {
      return { status: 503, situs: kosong, kode: gangguan(error, "halaman publik") };
    }
  });
}

const SEBAB = { 404: "Halaman tidak ditemukan", 503: "Sedang terganggu" };

/** What a page says of itself to those who list, link or share it. */
export type Tentang = {
  judul: string;
  uraian: string;
  indeks?: boolean;
  umpan?: string;
  /** the one address under which this content is to be known */
  kanonis?: string;
  /** its card (lib/kartu) and what stands on it, in words */
  kartu?: { jalur: string; alt: string };
};

/**
 * Title and description of a page for head, links and cards. The status travels as a meta element: a page of the App
 * Router cannot set it, and its notFound() answers with an empty body to who runs no script. simpanan.ts reads it.
 */
export function metadataDari<T>(h: Halaman<T>, isi: (isi: T) => Tentang): Metadata {
  if (h.status !== 200)
    return { title: SEBAB[h.status], robots: { index: false }, other: { status: String(h.status) } };
  const { judul, uraian, indeks = true, umpan, kanonis, kartu } = isi(h.isi);
  // a card or a canonical address is known by its whole address or not at all
  const { asal } = h.situs;
  const gambar = asal && kartu ? { url: `${asal}${kartu.jalur}`, alt: kartu.alt } : null;
  return {
    title: judul,
    description: uraian,
    ...((h.situs.demo || !indeks) && { robots: { index: false } }),
    ...(asal && { metadataBase: new URL(asal) }),
    alternates: {
      ...(asal && kanonis && { canonical: `${asal}${kanonis}` }),
      ...(umpan && { types: { "application/atom+xml": umpan } }),
    },
    openGraph: {
      title: judul,
      description: uraian,
      siteName: "Satu Data Bawaslu Kaltim",
      locale: "id_ID",
      type: "website",
      ...(asal && kanonis && { url: `${asal}${kanonis}` }),
      ...(gambar && { images: [{ ...gambar, width: 1200, height: 630, type: "image/png" }] }),
    },
    twitter: {
      card: gambar ? "summary_large_image" : "summary",
      title: judul,
      description: uraian,
      ...(gambar && { images: [gambar] }),
    },
  };
}
