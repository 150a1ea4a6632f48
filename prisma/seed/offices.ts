import { type Area, PROVINSI } from "./areas";

export type Office = {
  kode: string;
  nama: string;
  namaSingkat: string;
  tingkat: "provinsi" | "kabupaten_kota" | "kecamatan";
  induk: string | null;
  kodeBawaslu: string | null;
  tempatSurat: string | null;
};

// Bawaslu's own codes do not follow Kemendagri's; only these two have been seen in print, the rest is the admin's to fill.
const SEEN_IN_PRINT: Record<string, string> = { [PROVINSI]: "23.00", "64.08": "23.09" };

// The town that an office dates its papers in (domain 6.3); a Panwaslu Kecamatan does so in its kecamatan.
const CAPITAL: Record<string, string> = {
  [PROVINSI]: "Samarinda",
  "64.01": "Tanah Grogot",
  "64.02": "Tenggarong",
  "64.03": "Tanjung Redeb",
  "64.07": "Sendawar",
  "64.08": "Sangatta",
  "64.09": "Penajam",
  "64.11": "Ujoh Bilang",
  "64.71": "Balikpapan",
  "64.72": "Samarinda",
  "64.74": "Bontang",
};

/** The province's office, its ten regency and city offices, and a Panwaslu for each kecamatan. */
export function offices(areas: Area[]): Office[] {
  return areas
    .filter((a) => a.kode === PROVINSI || a.kode.startsWith(`${PROVINSI}.`))
    .flatMap((a): Office[] => {
      const kodeBawaslu = SEEN_IN_PRINT[a.kode] ?? null;
      const tempatSurat = CAPITAL[a.kode] ?? a.nama;
      const one = { kode: a.kode, induk: a.induk, kodeBawaslu, tempatSurat };
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
