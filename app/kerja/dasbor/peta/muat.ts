import { deretBulan } from "@/lib/angka/bulan";
import { filterDari } from "@/lib/angka/filter";
import type { Bahan } from "@/lib/angka/queries";
import { akhirBulan } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import { DICATAT, kelengkapanKantor } from "@/lib/mutu/stats";
import { daftarPembagi } from "@/lib/rujukan/queries";

/** Every kind by office, and for which of its ended months an office has said nothing of a kind. */
export async function muatPeta({ hitung, saringan: s, ...bahan }: Bahan) {
  const f = DICATAT.map((jenis) => filterDari(s, jenis));
  const angka = await hitung(...f.map((x) => ({ f: x, menurut: ["kantor"] })));
  const resmi = bahan.acuan.penyelenggaraan.find((p) => p.kode === s.penyelenggaraan)?.mulai;
  const [pertama] = angka.flatMap((a) => a.mulai ?? []).sort();
  const bulan = deretBulan(s.dari ?? resmi ?? pertama ?? s.per, s.per).filter((b) => akhirBulan(b) <= s.per);
  const sampai = bulan.length > 0 ? await kelengkapanKantor({ ...bahan, hitung, saringan: s }, bulan) : null;
  const indeks = (jenis: Jenis) => DICATAT.indexOf(jenis as (typeof DICATAT)[number]);
  return {
    f: (jenis: Jenis) => f[indeks(jenis)] ?? filterDari(s, jenis),
    n: (jenis: Jenis, kantor: string) => angka[indeks(jenis)]?.menurut.kantor?.find((b) => b.kunci === kantor)?.n ?? 0,
    kurang: new Set(
      bahan.acuan.kantor.flatMap((k) => sampai?.(k.kode).kurang.map((b) => `${b.jenis} ${k.kode}`) ?? []),
    ),
    total: angka.reduce((n, a) => n + a.total, 0),
    pembagi: s.penyelenggaraan ? await daftarPembagi(bahan.tx, s.penyelenggaraan) : [],
  };
}
export type IsiPeta = Awaited<ReturnType<typeof muatPeta>>;
