import type { Area } from "../areas";
import type { Random } from "./random";

export type Place = {
  kode: string;
  /** "Desa Bukit Raya, Kecamatan Sepaku" */
  lokasi: string;
  /** "Kecamatan Sepaku", or the regency where the place is the regency itself */
  kecamatan: string;
  /** The bare names, for supervisors' units. */
  namaKecamatan: string;
  namaDesa: string;
  kabupaten: string;
};

// what a village outside the towns is called there
const KAMPUNG = new Set(["64.03", "64.07", "64.11"]);

export type Places = {
  /** A village of an office's area; for the province any of Kalimantan Timur. */
  village(kantor: string, r: Random): Place;
  /** The village, or the kecamatan or regency around it: as precise as such records are in practice. */
  around(kantor: string, r: Random): Place;
  /** The office's own area. */
  whole(kantor: string): Place;
  /** The area of this code. */
  at(kode: string): Place;
  name(kode: string): string;
};

/** Looks places up in the areas of Kalimantan Timur. */
export function places(areas: Area[]): Places {
  const byCode = new Map(areas.map((a) => [a.kode, a]));
  const villages = areas.filter((a) => a.tingkat === "desa");
  const name = (kode: string) => byCode.get(kode)?.nama ?? kode;

  function describe(kode: string): Place {
    const kabupaten = name(kode.slice(0, 5));
    const namaKecamatan = kode.length >= 8 ? name(kode.slice(0, 8)) : "";
    const kecamatan = namaKecamatan ? `Kecamatan ${namaKecamatan}` : kabupaten;
    const namaDesa = kode.length > 8 ? name(kode) : "";
    const lokasi = namaDesa ? `${villageWord(kode)} ${namaDesa}, ${kecamatan}` : kecamatan;
    return { kode, lokasi, kecamatan, namaKecamatan, namaDesa, kabupaten };
  }

  const within = new Map<string, Area[]>();
  const villagesOf = (kantor: string) => {
    const found = within.get(kantor) ?? villages.filter((v) => v.kode.startsWith(`${kantor}.`));
    within.set(kantor, found);
    return found;
  };
  const village = (kantor: string, r: Random) => describe(r.pick(villagesOf(kantor)).kode);
  return {
    village,
    around(kantor, r) {
      const { kode } = village(kantor, r);
      const precision = r.weigh({ desa: 55, kecamatan: 38, kabupaten: 7 });
      const length = { desa: kode.length, kecamatan: 8, kabupaten: 5 }[precision];
      return describe(kode.slice(0, Math.max(length, kantor.length)));
    },
    whole: describe,
    at: describe,
    name,
  };
}

/** The regency around a place. */
export const regencyOf = ({ kode, kabupaten }: Place): Place => ({
  kode: kode.slice(0, 5),
  lokasi: kabupaten,
  kecamatan: kabupaten,
  namaKecamatan: "",
  namaDesa: "",
  kabupaten,
});

/** Fourth part of the code: 1xxx is a kelurahan, 2xxx a desa. */
export function villageWord(kode: string): string {
  if (kode.split(".")[3]?.startsWith("1")) return "Kelurahan";
  return KAMPUNG.has(kode.slice(0, 5)) ? "Kampung" : "Desa";
}
