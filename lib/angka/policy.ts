import { can, type Orang, punyaFungsi } from "@/lib/akses/policy";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { PERTANYAAN } from "./pertanyaan";

/** The dashboards: what each is called, the kind whose coverage it names, and which kinds it counts. */
export const DASBOR = {
  pimpinan: { label: "Pimpinan", judul: "Dasbor pimpinan", utama: "pelanggaran", jenis: JENIS },
  "pp-datin": {
    label: "PP-Datin",
    judul: "Dasbor penanganan pelanggaran",
    utama: "pelanggaran",
    jenis: ["pelanggaran", "penindakan"],
  },
  p2h: { label: "P2H", judul: "Dasbor pencegahan", utama: "pencegahan", jenis: ["pencegahan"] },
  hps: { label: "HPS", judul: "Dasbor penyelesaian sengketa", utama: "sengketa", jenis: ["sengketa"] },
  sdmo: { label: "SDMO", judul: "Dasbor pengawasan", utama: "pengawasan", jenis: ["pengawasan"] },
  waktu: {
    label: "Waktu",
    judul: "Waktu penanganan",
    utama: "pelanggaran",
    jenis: ["pelanggaran", "penindakan", "sengketa"],
  },
  tema: {
    label: "Tema",
    judul: "Pencegahan dan pelanggaran",
    utama: "pencegahan",
    jenis: ["pencegahan", "pelanggaran"],
  },
  pemilihan: { label: "Antarpemilihan", judul: "Perbandingan antarpemilihan", utama: "pelanggaran", jenis: JENIS },
  peta: { label: "Peta", judul: "Peta", utama: "pelanggaran", jenis: JENIS },
  tahapan: { label: "Evaluasi tahapan", judul: "Evaluasi tahapan", utama: "pelanggaran", jenis: JENIS },
  kondusif: { label: "Keadaan wilayah", judul: "Keadaan wilayah", utama: "pelanggaran", jenis: JENIS },
  mutu: { label: "Mutu data", judul: "Mutu data", utama: "pelanggaran", jenis: JENIS },
  perubahan: { label: "Yang berubah", judul: "Apa yang berubah", utama: "pelanggaran", jenis: JENIS },
} as const satisfies Record<string, { label: string; judul: string; utama: Jenis; jenis: readonly Jenis[] }>;
export type Dasbor = keyof typeof DASBOR;

/** The kinds of which a person leads at least one office. */
export const jenisDipimpin = (orang: Orang): Jenis[] =>
  JENIS.filter((jenis) => orang.tugas.some((t) => can(orang, "dasbor", { jenis, kantor: t.kantor })));

/**
 * The dashboards open to a person: those of which they lead every kind somewhere; a part of one would show false zeros.
 * What changed is told of one kind at a time, to whoever has any of the others.
 */
export function dasborTerbuka(orang: Orang): Dasbor[] {
  const dipimpin = jenisDipimpin(orang);
  const utuh = (Object.keys(DASBOR) as Dasbor[]).filter(
    (d) => d !== "perubahan" && DASBOR[d].jenis.every((j) => dipimpin.includes(j)),
  );
  return utuh.length > 0 ? [...utuh, "perubahan"] : [];
}

/** Of the pages that answer the questions, those that open to a person; the others would be an address that does not exist. */
export function halamanTerbuka(orang: Orang): string[] {
  const dasbor = dasborTerbuka(orang).map((d) => `/kerja/dasbor/${d}`);
  const buka = (alamat: string) => {
    const jalur = alamat.split("#")[0] ?? alamat;
    if (jalur.startsWith("/kerja/dasbor/")) return dasbor.includes(jalur);
    if (jalur.startsWith("/kerja/rekap")) return jenisDipimpin(orang).length > 0;
    return punyaFungsi(orang, "operator", "verifikator", "pimpinan", "auditor");
  };
  return PERTANYAAN.flatMap((p) => (p.halaman && buka(p.halaman.href) ? [p.halaman.href] : []));
}
