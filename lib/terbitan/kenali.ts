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
export function kenali({ filter: f, keadaan }: Saring, ada: Dikenal): string[] {
  const galat: string[] = [];
  const periksa = (v: string | undefined, daftar: Kode[], kata: string) => {
    if (v && !daftar.some((d) => d.kode === v)) galat.push(`${kata} “${v}” tidak dikenal.`);
  };
  periksa(f.penyelenggaraan, ada.penyelenggaraan, "Penyelenggaraan");
  periksa(f.tahapan, ada.tahapan, "Tahapan");
  periksa(f.kantor, ada.kantor, "Kantor");
  periksa(f.wilayah === "64" ? undefined : f.wilayah, ada.wilayah, "Wilayah");
  const tahapan = ada.tahapan.find((t) => t.kode === f.tahapan);
  if (tahapan && f.penyelenggaraan && tahapan.induk !== f.penyelenggaraan)
    galat.push("Tahapan itu bukan tahapan penyelenggaraan yang dipilih.");
  if (keadaan && !ada.keadaan.some((k) => slugKeadaan(k) === keadaan))
    galat.push("Keadaan itu tidak ada pada jenis data ini.");
  return galat;
}
