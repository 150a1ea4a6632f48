import { schemaOrg } from "@/lib/katalog/dcat";
import { himpunan } from "@/lib/katalog/himpunan";
import type { Lisensi } from "@/lib/rujukan/schema";
import type { HalamanJenis } from "@/lib/terbitan/stats";

/** The kind as a data set for search engines (schema.org), the same as in the catalogue. */
export function kumpulanData(
  j: HalamanJenis,
  situs: { asal: string; kontak: string | null; lisensi: Lisensi },
): string {
  const h = himpunan(j.jenis);
  if (!h) throw new Error(`himpunan ${j.jenis} tidak ada`);
  return schemaOrg({ ...h, mulai: j.angka.mulai, hari: j.hari, diperbarui: j.diperbarui }, situs);
}
