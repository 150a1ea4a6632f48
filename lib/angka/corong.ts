/** Records that took exactly these steps. */
type Rangkaian = { langkah: string[]; n: number };
/** Where cases stand on a way: how many came this far, how many ended here and by what, how many are still here. */
export type Perhentian = {
  langkah: string;
  /** took this step */
  sampai: number;
  /** ended with none of the later steps taken */
  berhenti: Record<string, number>;
  /** neither ended nor further */
  disini: number;
  /** the later steps and the ends, for the list's `belum` */
  sesudah: string[];
};

/**
 * A way as its stops, in its order: each record is at exactly one of them, the last it reached, so that what ended and what
 * is still there add up to all. One that took none of them stands at the first.
 */
export function perhentian(r: Rangkaian[], jalan: string[], ujung: string[]): Perhentian[] {
  const jauh = (b: Rangkaian) =>
    Math.max(
      0,
      jalan.findLastIndex((l) => b.langkah.includes(l)),
    );
  return jalan.map((langkah, i) => {
    const disini = r.filter((b) => jauh(b) === i);
    const akhir = (b: Rangkaian) => ujung.find((u) => b.langkah.includes(u));
    const n = (isi: Rangkaian[]) => isi.reduce((jumlah, b) => jumlah + b.n, 0);
    return {
      langkah,
      sampai: n(r.filter((b) => b.langkah.includes(langkah))),
      berhenti: Object.fromEntries(
        ujung.flatMap((u) => {
          const isi = n(disini.filter((b) => akhir(b) === u));
          return isi > 0 ? [[u, isi]] : [];
        }),
      ),
      disini: n(disini.filter((b) => !akhir(b))),
      sesudah: jalan.slice(i + 1),
    };
  });
}
