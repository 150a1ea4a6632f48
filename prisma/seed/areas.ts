import { getDistricts, getProvinces, getRegencies, getVillages } from "idn-area-data";

/** A province whose areas are kept down to the village. */
export const PROVINSI = "64";

export type Area = {
  kode: string;
  nama: string;
  tingkat: "provinsi" | "kabupaten_kota" | "kecamatan" | "desa";
  induk: string | null;
};

const SMALL = new Set(["DKI", "DI"]);

/** "KABUPATEN KUTAI TIMUR" as it is written in a sentence: "Kabupaten Kutai Timur". */
function sentenceName(upper: string): string {
  return upper
    .split(" ")
    .map((word) =>
      SMALL.has(word)
        ? word
        : word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLocaleLowerCase("id")),
    )
    .join(" ");
}

/** All provinces and regencies of Indonesia, and Kalimantan Timur down to village (Kemendagri codes, idn-area-data). */
export async function loadAreas(): Promise<Area[]> {
  const inside = (kode: string) => kode.startsWith(`${PROVINSI}.`);
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
    getVillages(),
  ]);
  return [
    ...provinces.map((p): Area => ({ kode: p.code, nama: sentenceName(p.name), tingkat: "provinsi", induk: null })),
    ...regencies.map(
      (r): Area => ({ kode: r.code, nama: sentenceName(r.name), tingkat: "kabupaten_kota", induk: r.province_code }),
    ),
    ...districts
      .filter((d) => inside(d.code))
      .map((d): Area => ({ kode: d.code, nama: d.name, tingkat: "kecamatan", induk: d.regency_code })),
    ...villages
      .filter((v) => inside(v.code))
      .map((v): Area => ({ kode: v.code, nama: v.name, tingkat: "desa", induk: v.district_code })),
  ];
}
