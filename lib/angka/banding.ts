import "server-only";
import { type Orang, PUBLIK, type Viewer } from "@/lib/akses/policy";
import { type Jawaban, jawabAngka } from "./jawab";
import type { AngkaPers } from "./pers";
import { denganAngka } from "./stats";

/** One published number beside the portal's own answer; null where the public's side does not hold it. */
export type Banding = { angka: AngkaPers; publik: string | null; dalam: string; cocok: boolean };

const kata = (j: Jawaban): string => (j.nilai === null ? "belum tercatat" : j.nihil ? "nihil" : String(j.nilai));

function sama({ pers }: AngkaPers, j: Jawaban): boolean {
  if (pers === "nihil") return j.nihil;
  return typeof pers === "number" ? j.nilai === pers : (j.nilai ?? 0) > pers.lebih;
}

const jawabSemua = (viewer: Viewer, tanya: AngkaPers[]) =>
  denganAngka(viewer, async (hitung, tx) => {
    const hasil = new Map<AngkaPers, Jawaban>();
    for (const t of tanya) hasil.set(t, await jawabAngka(hitung, tx, viewer, t.kode, t.saringan));
    return hasil;
  });

/** Answers every published number by its code and as of its day, for the public and for one person inside. */
export async function bandingkanPers(tanya: AngkaPers[], orang: Orang): Promise<Banding[]> {
  const publik = await jawabSemua(
    PUBLIK,
    tanya.filter((t) => !t.hanyaDalam),
  );
  const dalam = await jawabSemua(orang, tanya);
  return tanya.map((angka) => {
    const [p, d] = [publik.get(angka), dalam.get(angka) as Jawaban];
    return { angka, publik: p ? kata(p) : null, dalam: kata(d), cocok: sama(angka, d) && (!p || sama(angka, p)) };
  });
}
