import { type Area, PROVINSI } from "./areas";

export type Office = {
  kode: string;
  nama: string;
  namaSingkat: string;
  tingkat: "provinsi" | "kabupaten_kota" | "kecamatan";
  induk: string | null;
  kodeBawaslu: string | null;
};

// Bawaslu's own codes do not follow Kemendagri's; only these two have been seen in print, the rest is the admin's to fill.
const SEEN_IN_PRINT: Record<string, string> = { [PROVINSI]: "23.00", "64.08": "23.09" };

/** The province's office, its ten regency and city offices, and a Panwaslu for each kecamatan. */
export function offices(areas: Area[]): Office[] {
  return areas
    .filter((a) => a.kode === PROVINSI || a.kode.startsWith(`${PROVINSI}.`))
    .flatMap((a): Office[] => {
      const kodeBawaslu = SEEN_IN_PRINT[a.kode] ?? null;
      const one = { kode: a.kode, induk: a.induk, kodeBawaslu };
      if (a.tingkat === "provinsi")
        return [{ ...one, nama: `Bawaslu Provinsi ${a.nama}`, namaSingkat: "Provinsi", tingkat: a.tingkat }];
      if (a.tingkat === "kabupaten_kota")
        return [
          {
            ...one,
            nama: `Bawaslu ${a.nama}`,
            namaSingkat: a.nama.replace(/^(Kabupaten|Kota) /, ""),
            tingkat: a.tingkat,
          },
        ];
      if (a.tingkat === "kecamatan")
        return [{ ...one, nama: `Panwaslu Kecamatan ${a.nama}`, namaSingkat: a.nama, tingkat: a.tingkat }];
      return [];
    });
}
