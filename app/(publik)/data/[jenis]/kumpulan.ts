import { definisiJenis } from "@/lib/angka/definisi";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { HalamanJenis } from "@/lib/terbitan/stats";

/** The kind as a data set for search engines (schema.org). */
export function kumpulanData(j: HalamanJenis, asal: string): string {
  const d = DAFTAR[j.jenis];
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: `${d.label} – Bawaslu Provinsi Kalimantan Timur`,
    description: definisiJenis(j.jenis).isi.join(" "),
    url: `${asal}/data/${j.jenis}`,
    license: "https://creativecommons.org/licenses/by/4.0/",
    creator: { "@type": "GovernmentOrganization", name: "Bawaslu Provinsi Kalimantan Timur" },
    spatialCoverage: "Kalimantan Timur",
    ...(j.angka.mulai && { temporalCoverage: `${j.angka.mulai}/${j.hari}` }),
    ...(j.diperbarui && { dateModified: j.diperbarui.toISOString() }),
    distribution: {
      "@type": "DataDownload",
      encodingFormat: "text/csv",
      contentUrl: `${asal}/data/${j.jenis}/unduh.csv`,
    },
  }).replaceAll("<", "\\u003c");
}
