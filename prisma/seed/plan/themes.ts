import cases from "../data/perkara.json";
import type { Phase } from "./phases";
import type { Place } from "./place";
import type { Random } from "./random";

export type Kind = "administratif" | "kode_etik" | "pidana" | "hukum_lainnya";

/** What a case is about. `publik` is how it may be told outside, without anybody in it. */
export type Theme = {
  jenis: Kind | null;
  fase: string;
  judul: string;
  uraian: string;
  publik: string;
  /** Article in a Pemilu, and in a Pemilihan. */
  pasal: (string | null)[];
  terlapor: string;
};

const themes = cases as Theme[];

/** A theme of this kind that can happen in this phase; one of any phase where none was written for it. */
export function themeFor(jenis: Kind | null, fase: Phase, r: Random): Theme {
  const ofKind = themes.filter((t) => t.jenis === jenis);
  const fitting = ofKind.filter((t) => t.fase.split(" ").includes(fase));
  return r.pick(fitting.length > 0 ? fitting : ofKind);
}

/** A template with its places filled in. */
export const fill = (template: string, place: Place) =>
  template
    .replaceAll("{lokasi}", place.lokasi)
    .replaceAll("{kecamatan}", place.kecamatan)
    .replaceAll("{kabupaten}", place.kabupaten);

/** Templates speak of Pemilu; in a Pemilihan the same thing has another name. */
export const worded = (text: string, pemilihan: boolean) =>
  pemilihan
    ? text
        .replaceAll("Partai politik peserta Pemilu", "Partai politik dan pasangan calon")
        .replaceAll("peserta Pemilu", "pasangan calon")
        .replaceAll("Peserta Pemilu", "Pasangan calon")
        .replaceAll("Pemilu", "Pemilihan")
    : text;
