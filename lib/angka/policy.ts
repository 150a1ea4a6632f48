import { can, type Orang } from "@/lib/akses/policy";
import { JENIS, type Jenis } from "@/lib/jenis/fields";

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
} as const satisfies Record<string, { label: string; judul: string; utama: Jenis; jenis: readonly Jenis[] }>;
export type Dasbor = keyof typeof DASBOR;

/** The dashboards open to a person: those of which they lead every kind somewhere; a part of one would show false zeros. */
export function dasborTerbuka(orang: Orang): Dasbor[] {
  const memimpin = (jenis: Jenis) => orang.tugas.some((t) => can(orang, "dasbor", { jenis, kantor: t.kantor }));
  return (Object.keys(DASBOR) as Dasbor[]).filter((d) => DASBOR[d].jenis.every(memimpin));
}
