/** By what the table can be sorted; each falls back on the id, so that a place in it is one place. */
export const URUT_SELESAI = {
  selesai: { label: "Hari selesai", kolom: "s.selesai::text" },
  diterima: { label: "Diterima", kolom: "s.diterima::text" },
  kantor: { label: "Kantor", kolom: "s.kantor_kode" },
  hasil: { label: "Hasil", kolom: "s.hasil" },
} as const;
export type UrutSelesai = keyof typeof URUT_SELESAI;
export type Tabel = { urut: UrutSelesai; naik: boolean; sesudah?: string };

/** Reads `[urut-arah, sesudah]`; undefined for what is no such table. */
export function bacaTabel([pertama = "selesai-turun", sesudah, lebih]: string[]): Tabel | undefined {
  const [, urut = "", arah] = /^([a-z]+)-(naik|turun)$/.exec(pertama) ?? [];
  if (lebih !== undefined || !Object.hasOwn(URUT_SELESAI, urut)) return undefined;
  if (sesudah !== undefined && !/^[0-9a-f]{12}$/.test(sesudah)) return undefined;
  return { urut: urut as UrutSelesai, naik: arah === "naik", sesudah };
}

/** The address of the table. */
export const alamatTabel = ({ urut, naik, sesudah }: Tabel) =>
  `/perkara-selesai/${urut}-${naik ? "naik" : "turun"}${sesudah ? `/${sesudah}` : ""}`;
