import type { Dwibahasa } from "./masalah";

/**
 * What of a question cannot be understood. A page answers the rest and says `halaman`; a program is refused, and told in
 * both languages what was wrong and what to ask instead.
 */
export type Keluhan = Dwibahasa & { halaman: string };

/** @param akibat what a page does about it, which a refusal does not */
export const keluhan = (salah: string, saran: string, en: string, akibat = ""): Keluhan => ({
  halaman: [salah, akibat].filter(Boolean).join(" "),
  id: `${salah} ${saran}`,
  en,
});

/** One that already says what to ask instead. */
export const keluhanUtuh = (id: string, en: string): Keluhan => ({ halaman: id, id, en });

/** All of them as one refusal. */
export const sebagaiTolakan = (galat: Keluhan[]): Dwibahasa => ({
  id: galat.map((g) => g.id).join(" "),
  en: galat.map((g) => g.en).join(" "),
});

export const kataHalaman = (galat: Keluhan[]): string[] => galat.map((g) => g.halaman);

/** A code that a question names and that does not exist; `nama` is what it is called in an address. */
export function tiadaKode(nama: string, kode: string): Keluhan {
  const di = `/api/v1/${nama === "wilayah" ? "wilayah" : "rujukan"}`;
  const en = `There is no “${nama}” with the code “${kode}”. The codes stand at ${di}.`;
  return keluhan(`Kode ${nama} “${kode}” tidak ada.`, `Yang ada tertulis di ${di}.`, en);
}

/** A stage that is asked for together with an election it is no part of. @param induk the one it belongs to */
export const lainInduk = (induk: string): Keluhan =>
  keluhan(
    "Tahapan itu bukan bagian dari penyelenggaraan itu.",
    `Tahapan itu bagian dari ${induk}.`,
    `That stage is not one of that election. It belongs to ${induk}.`,
  );
