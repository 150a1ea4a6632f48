import { filterDari } from "@/lib/angka/filter";
import { selJangka } from "@/lib/angka/jangka";
import { ringkas } from "@/lib/angka/lama";
import type { Bahan } from "@/lib/angka/queries";
import type { Angka } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import type { Jenis } from "@/lib/jenis/fields";
import { daftarPembagi, type Penyelenggaraan } from "@/lib/rujukan/queries";

const JENIS = ["pengawasan", "pencegahan", "pelanggaran", "sengketa"] as const satisfies Jenis[];
export type Banding = (typeof JENIS)[number];
const CARA: Record<Banding, string[]> = {
  pengawasan: ["kantor"],
  pencegahan: ["kantor"],
  pelanggaran: ["kantor", "registrasi", "sumber", "hasilKajian", "kelompok"],
  sengketa: ["kantor", "registrasi"],
};
const silang = (cara: string[]) => ["penyelenggaraan", ...cara.map((c) => `${c}:penyelenggaraan`)];

/** The same figures of every penyelenggaraan: all there is, and until its own voting day; its polling stations and voters where published. */
export async function muatPemilihan({ hitung, tx, orang, saringan, acuan }: Bahan) {
  const s = { ...saringan, penyelenggaraan: undefined, tahapan: undefined };
  const f = Object.fromEntries(JENIS.map((j) => [j, filterDari(s, j)])) as Record<Banding, Filter>;
  const semua = await hitung(...JENIS.map((j) => ({ f: f[j], menurut: silang(CARA[j]) })));
  const angka = Object.fromEntries(JENIS.map((j, i) => [j, semua[i]])) as Record<Banding, Angka>;
  const ada = acuan.penyelenggaraan.filter((p) =>
    JENIS.some((j) => angka[j].menurut.penyelenggaraan?.some((b) => b.kunci === p.kode)),
  );
  const memilih = ada.filter((p) => p.hariPemungutan && p.hariPemungutan <= s.per);
  const tanya = memilih.flatMap((p) => JENIS.map((j) => sampaiMemilih(f[j], p)));
  const sampai =
    tanya.length > 0
      ? await hitung(...tanya.map((g) => ({ f: g, menurut: g.jenis === "pelanggaran" ? ["registrasi"] : [] })))
      : [];
  const jangka = await selJangka(tx, orang, ...ada.map((p) => ({ ...s, penyelenggaraan: p.kode })));
  const tempat = s.kantor ?? (acuan.kantor.length > 1 ? "64" : acuan.kantor[0]?.kode);
  const pembagi = (await daftarPembagi(tx)).filter((b) => b.wilayah === tempat);
  return {
    f,
    angka,
    ada,
    pembagi: (p: Penyelenggaraan) => pembagi.find((b) => b.penyelenggaraan === p.kode),
    memilih,
    sampai: (p: Penyelenggaraan, j: Banding) => sampai[memilih.indexOf(p) * JENIS.length + JENIS.indexOf(j)],
    jangka: (p: Penyelenggaraan) => ringkas(jangka[ada.indexOf(p)] ?? []),
  };
}
export type IsiPemilihan = Awaited<ReturnType<typeof muatPemilihan>>;

/** The question of one election as its voting day left it. */
export const sampaiMemilih = (f: Filter, p: Penyelenggaraan): Filter => ({
  ...f,
  penyelenggaraan: p.kode,
  per: p.hariPemungutan ?? f.per,
});
