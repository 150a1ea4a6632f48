import { Columns } from "@/components/charts/columns";
import { MonthTable } from "@/components/charts/month-table";
import { Card } from "@/components/ui/card";
import { deretBulan, hariBulan, sumbuBulan } from "@/lib/angka/bulan";
import { bulan, tanggal } from "@/lib/format";
import { cari } from "@/lib/terbitan/filter";
import type { Beranda } from "@/lib/terbitan/stats";

const MAKS_BULAN = 60;
const NAMA = Array.from({ length: 12 }, (_, i) => bulan(`2024-${String(i + 1).padStart(2, "0")}`).replace(" 2024", ""));

/** The figure month by month, from the beginning of the election; its table stands open. */
export function Tren({ b }: { b: Beranda }) {
  const { angka: a, filter, hari } = b;
  const deret = deretBulan(a.mulai ?? hari, hari)
    .slice(-MAKS_BULAN)
    .map((kunci) => {
      const masa = hariBulan(kunci, filter.dari, hari);
      return {
        kunci,
        value: a.menurut.bulan?.find((x) => x.kunci === kunci)?.n ?? 0,
        href: cari({ ...filter, ...masa }),
      };
    });
  if (a.total === 0) return null;
  return (
    <Card
      className="mt-5"
      title="Kapan diterima"
      subtitle={`Dugaan pelanggaran per bulan diterima, sampai ${tanggal(hari)}.`}
    >
      <div className="grid grid-cols-1 items-start gap-x-8 *:min-w-0 lg:grid-cols-[3fr_2fr]">
        <Columns
          caption="Dugaan pelanggaran per bulan"
          valueHeader="Dugaan pelanggaran"
          points={deret.map((d) => ({ key: d.kunci, label: sumbuBulan(d.kunci), value: d.value, href: d.href }))}
          twin={null}
        />
        <MonthTable
          caption="Dugaan pelanggaran menurut bulan dan tahun diterima"
          monthHeader="Bulan"
          months={NAMA}
          cells={deret.map((d) => ({
            year: d.kunci.slice(0, 4),
            month: Number(d.kunci.slice(5)),
            value: d.value,
            href: d.href,
          }))}
        />
      </div>
    </Card>
  );
}
