import type { Jenis } from "@/lib/jenis/fields";

/** A month and kind that an office owes; `menunggu` where something of it waits for validation. */
export type Kurang = { jenis: Jenis; bulan: string; menunggu: boolean };
export type Kelengkapan = { wajib: number; kurang: Kurang[] };
/** What is known of one kind: the first month in which any office recorded something, and who has a record when. */
export type Isi = { jenis: Jenis; mulai: string | null; ada: Set<string> };

/**
 * Months × kinds that an office owes in a period, and those for which it neither recorded nor declared nihil. A kind is
 * asked of nobody before the first month in which anybody recorded it. `ada` holds "kantor YYYY-MM", `nihil` and `tunggu`
 * "jenis kantor YYYY-MM"; `bulan` are ended months, `YYYY-MM`.
 */
export function kelengkapan(
  kantor: string,
  bulan: string[],
  isi: Isi[],
  nihil: Set<string>,
  tunggu: Set<string>,
): Kelengkapan {
  const wajib = isi.flatMap(({ jenis, mulai, ada }) =>
    bulan
      .filter((b) => mulai !== null && b >= mulai.slice(0, 7))
      .map((b) => ({ jenis, bulan: b, sampai: ada.has(`${kantor} ${b}`) || nihil.has(`${jenis} ${kantor} ${b}`) })),
  );
  const kurang = wajib
    .filter((w) => !w.sampai)
    .map(({ jenis, bulan: b }) => ({ jenis, bulan: b, menunggu: tunggu.has(`${jenis} ${kantor} ${b}`) }));
  return { wajib: wajib.length, kurang: kurang.sort((a, b) => b.bulan.localeCompare(a.bulan)) };
}
