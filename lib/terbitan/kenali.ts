import { type Keluhan, keluhan, lainInduk, tiadaKode } from "@/lib/antarmuka/keluhan";
import type { Saring } from "./filter";
import { slugKeadaan } from "./filter";

type Kode = { kode: string };
type Dikenal = {
  kantor: Kode[];
  wilayah: Kode[];
  penyelenggaraan: Kode[];
  tahapan: (Kode & { induk: string })[];
  keadaan: string[];
};

/**
 * What a search names that does not exist: each said in words. Such a filter stays, and finds nothing: leaving it out
 * would answer another question than was asked.
 */
export function kenali({ filter: f, keadaan }: Saring, ada: Dikenal): Keluhan[] {
  const galat: Keluhan[] = [];
  const periksa = (v: string | undefined, daftar: Kode[], nama: string) => {
    if (v && !daftar.some((d) => d.kode === v)) galat.push(tiadaKode(nama, v));
  };
  periksa(f.penyelenggaraan, ada.penyelenggaraan, "penyelenggaraan");
  periksa(f.tahapan, ada.tahapan, "tahapan");
  periksa(f.kantor, ada.kantor, "kantor");
  periksa(f.wilayah === "64" ? undefined : f.wilayah, ada.wilayah, "wilayah");
  const tahapan = ada.tahapan.find((t) => t.kode === f.tahapan);
  if (tahapan && f.penyelenggaraan && tahapan.induk !== f.penyelenggaraan) galat.push(lainInduk(tahapan.induk));
  if (keadaan && !ada.keadaan.some((k) => slugKeadaan(k) === keadaan)) galat.push(tiadaKeadaan(ada.keadaan));
  return galat;
}

/** @param kata the public's words that are in use there */
export function tiadaKeadaan(kata: string[]): Keluhan {
  const semua = kata.map(slugKeadaan).join(", ");
  return keluhan(
    "Keadaan itu tidak ada pada jenis data ini.",
    semua ? `Yang ada: ${semua}.` : "Hilangkan “keadaan”.",
    `No record of this kind stands like that. ${semua ? `There are: ${semua}.` : "Leave “keadaan” out."}`,
  );
}
