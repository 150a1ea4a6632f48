import { bulanGenap, deretBulan } from "@/lib/angka/bulan";
import { akhirBulan, angka, bulan } from "@/lib/format";

/** How an office stands with its data for one kind: grey (not reported) and zero are different things (design 6). */
export type Penyampaian = { kantor: string; n: number; keadaan: "ada" | "nihil" | "belum"; kurang: string[] };

/**
 * Every office by its count and by the ended months of a period for which it neither recorded nor declared nihil.
 * The months begin with the first that any office reported: what lies before it was never asked of them here.
 * `ada` and `nihil` are "kantor YYYY-MM" pairs.
 */
export function penyampaian(
  kantor: string[],
  n: Map<string, number>,
  ada: Set<string>,
  nihil: Set<string>,
  mulai: string,
  hari: string,
): Penyampaian[] {
  const pertama = [...ada, ...nihil].reduce(
    (awal, pasang) => (pasang.slice(-7) < awal ? pasang.slice(-7) : awal),
    "9999-12",
  );
  const awal = pertama > mulai.slice(0, 7) && pertama !== "9999-12" ? `${pertama}-01` : mulai;
  const bulan = deretBulan(awal, hari).filter((b) => akhirBulan(b) <= hari);
  return kantor.map((k) => {
    const jumlah = n.get(k) ?? 0;
    const pernahNihil = bulan.some((b) => nihil.has(`${k} ${b}`));
    const kurang = bulan.filter((b) => !ada.has(`${k} ${b}`) && !nihil.has(`${k} ${b}`));
    // whoever spoke for every month of the kind said zero of this part of it
    const lengkap = bulan.length > 0 && kurang.length === 0;
    const keadaan = jumlah > 0 ? "ada" : pernahNihil ? "nihil" : lengkap ? "ada" : "belum";
    return { kantor: k, n: jumlah, keadaan, kurang };
  });
}

/** How many offices have reported every ended month. */
export const lengkap = (p: Penyampaian[]) => p.filter((k) => k.keadaan !== "belum" && k.kurang.length === 0).length;

/** The same above a list; who sees one office only is told of that one. */
export const cakupanSatu = (p: Penyampaian[], per: string) =>
  p.length === 1
    ? `${lengkap(p) === 1 ? "Semua data sudah" : "Sebagian data belum"} disampaikan s.d. ${bulan(bulanGenap(per))}`
    : cakupanKata(p, per);

/** "9 dari 11 kantor sudah menyampaikan data s.d. Oktober 2026": not delivered is not zero. */
export const cakupanKata = (p: Penyampaian[], per: string) =>
  `${angka(lengkap(p))} dari ${angka(p.length)} kantor sudah menyampaikan data s.d. ${bulan(bulanGenap(per))}`;
