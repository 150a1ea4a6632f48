import { StackedChart } from "@/components/charts/stacked-chart";
import { Card } from "@/components/ui/card";
import { deretBulan } from "@/lib/angka/bulan";
import type { Angka, Butir } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { bulan, bulanSingkat } from "@/lib/format";
import { silang } from "./nama";
import { Kosong } from "./pilah";
import { bila, daftarBulan } from "./tautan";

type Seri = { kunci: string; label: string };

/** One kind per month of the received day, split by one dimension whose value does not hang on a day. */
export function Bulanan({
  a,
  f,
  butir,
  dimensi,
  seri,
  judul = "Per bulan",
}: {
  a: Angka;
  f: Filter;
  butir: Butir[];
  dimensi: string;
  seri: Seri[];
  judul?: string;
}) {
  const nilai = silang(butir);
  const rows = a.mulai && a.akhir ? deretBulan(a.mulai, a.akhir) : [];
  return (
    <Card
      title={judul}
      subtitle="Menurut tanggal diterima, dari bulan pertama sampai bulan terakhir yang ada catatannya."
      className="break-inside-avoid"
    >
      {rows.length === 0 ? (
        <Kosong />
      ) : (
        <StackedChart
          caption={judul}
          series={seri.map(({ kunci: key, label }) => ({ key, label }))}
          rows={rows.map((b) => ({
            key: b,
            label: bulanSingkat(b),
            name: bulan(b),
            values: Object.fromEntries(seri.map((s) => [s.kunci, nilai(b, s.kunci)])),
            hrefs: alamatBaris(b),
          }))}
        />
      )}
    </Card>
  );

  function alamatBaris(b: string): Record<string, string> {
    const isi = seri.flatMap((s) => {
      const href = bila(nilai(b, s.kunci), daftarBulan(f, b, { [dimensi]: s.kunci }));
      return href ? [[s.kunci, href]] : [];
    });
    return Object.fromEntries([...isi, ["total", daftarBulan(f, b)]]);
  }
}
