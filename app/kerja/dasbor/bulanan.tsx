import { StackedChart } from "@/components/charts/stacked-chart";
import { Card } from "@/components/ui/card";
import { deretBulan, sumbuBulan } from "@/lib/angka/bulan";
import type { Angka } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { bulan } from "@/lib/format";
import { silang } from "./nama";
import { Kosong } from "./pilah";
import { bila, daftarBulan } from "./tautan";

type Props = {
  a: Angka;
  f: Filter;
  satuan: string;
  /** a dimension that splits each month; never one that is told as of a day */
  dimensi?: string;
  seri?: { kunci: string; label: string }[];
};
const SEMUA = "semua";

/** One kind per month of the received day, whole or split by one dimension. */
export function Bulanan({ a, f, satuan, dimensi, seri = [{ kunci: SEMUA, label: satuan }] }: Props) {
  const belah = silang(a.menurut[`bulan:${dimensi}`] ?? []);
  const utuh = new Map(a.menurut.bulan?.map((b) => [b.kunci, b.n]));
  const nilai = (b: string, s: string) => (dimensi ? belah(b, s) : (utuh.get(b) ?? 0));
  const alamat = (b: string) => {
    const bagian = seri.flatMap(({ kunci }) => {
      const href = bila(nilai(b, kunci), daftarBulan(f, b, dimensi ? { [dimensi]: kunci } : {}));
      return href ? [[kunci, href]] : [];
    });
    return Object.fromEntries([...bagian, ["total", daftarBulan(f, b)]]);
  };
  const rows = a.mulai && a.akhir ? deretBulan(a.mulai, a.akhir) : [];
  const rentang = rows[0] ? `, ${bulan(rows[0])} sampai ${bulan(rows.at(-1) ?? rows[0])}` : "";
  return (
    <Card title="Per bulan" subtitle={`Menurut tanggal diterima${rentang}.`} className="break-inside-avoid">
      {rows.length === 0 ? (
        <Kosong />
      ) : (
        <StackedChart
          caption={`${satuan} per bulan`}
          series={seri.map(({ kunci: key, label }) => ({ key, label }))}
          rows={rows.map((b) => ({
            key: b,
            label: sumbuBulan(b),
            name: bulan(b),
            values: Object.fromEntries(seri.map(({ kunci }) => [kunci, nilai(b, kunci)])),
            hrefs: alamat(b),
          }))}
        />
      )}
    </Card>
  );
}
