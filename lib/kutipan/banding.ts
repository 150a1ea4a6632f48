import { angka, bulan, saat, tanggal } from "@/lib/format";

/** What a speaker knows before speaking, beside the sentences. */
export type BahanBanding = {
  total: number;
  publik: number;
  kutipan: { nilai: number; per: string; oleh: string; kepada: string; pada: Date } | null;
  belum: { nama: string; kurang: string[] }[];
};

/** The public's number beside the inside one. */
export const kataPublik = ({ total, publik }: BahanBanding) =>
  publik === total
    ? `Situs publik menampilkan angka yang sama, ${angka(publik)}.`
    : `Situs publik menampilkan ${angka(publik)}, di dalam ${angka(total)}: sebut angka publik bila ditanya sumbernya.`;

/** The last quoted number and the difference from it, as one sentence without its full stop; null where none was quoted. */
export function kataKutipan({ kutipan: k, total }: BahanBanding): string | null {
  if (!k) return null;
  const selisih = total - k.nilai;
  const tanda = selisih > 0 ? "+" : selisih < 0 ? "−" : "";
  return `Terakhir dikutip ${angka(k.nilai)} (sampai ${tanggal(k.per)}), oleh ${k.oleh} kepada ${k.kepada} pada ${saat(k.pada)}. Selisihnya ${tanda}${angka(Math.abs(selisih))}`;
}
export const BELUM_DIKUTIP = "Belum ada angka yang dicatat sebagai dikutip untuk penyelenggaraan ini.";

/** Who has not handed in their data, by name. */
export const kataBelum = ({ belum }: BahanBanding) =>
  belum.length === 0
    ? "Tidak ada kantor yang belum menyampaikan data."
    : `Belum menyampaikan: ${belum
        .map(({ nama, kurang }) => {
          const terakhir = kurang.at(-1);
          return terakhir ? `${nama} (${angka(kurang.length)} bulan, terakhir ${bulan(terakhir)})` : nama;
        })
        .join("; ")}.`;
