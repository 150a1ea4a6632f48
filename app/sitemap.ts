import type { MetadataRoute } from "next";
import { JENIS } from "@/lib/jenis/fields";
import { HIMPUNAN } from "@/lib/katalog/himpunan";
import { bacaHalaman } from "@/lib/terbitan/halaman";
import { alamatTerbaru } from "@/lib/terbitan/queries";

export const revalidate = 3600;

const muat = bacaHalaman((_, tx) => alamatTerbaru(tx, 5000));

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const h = await muat();
  const { asal } = h.situs;
  const tetap = [
    "/",
    ...JENIS.map((jenis) => `/data/${jenis}`),
    "/angka/daftar",
    "/perkara-selesai",
    "/katalog",
    ...HIMPUNAN.map((h) => `/katalog/${h.kode}`),
    "/data/api",
    "/kalkulator",
    "/kamus-angka",
    "/tentang",
  ].map((jalur) => ({
    url: `${asal}${jalur}`,
  }));
  const rinci =
    h.status === 200
      ? h.isi.map((t) => ({ url: `${asal}/data/${t.jenis}/${t.publikId}`, lastModified: t.terbitPada }))
      : [];
  return [...tetap, ...rinci];
}
