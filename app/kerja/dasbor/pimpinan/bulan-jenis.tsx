import { ChartTwin } from "@/components/charts/chart-table";
import { SmallChart } from "@/components/charts/small-chart";
import { Card } from "@/components/ui/card";
import { deretBulan, sumbuBulan } from "@/lib/angka/bulan";
import { bulan } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { Kosong } from "../pilah";
import { bila, daftarBulan } from "../tautan";
import type { PerJenis } from "./muat";

/** Each kind per month on its own scale, since thousands of LHP would flatten the rest; one table under them. */
export function BulanJenis({ isi }: { isi: PerJenis }) {
  const hari = JENIS.flatMap((j) => [isi[j].a.mulai, isi[j].a.akhir])
    .filter((h) => h !== null)
    .sort();
  const deret = hari[0] ? deretBulan(hari[0], hari.at(-1) ?? hari[0]) : [];
  const nilai = Object.fromEntries(
    JENIS.map((j) => [j, new Map((isi[j].a.menurut.bulan ?? []).map((b) => [b.kunci, b.n]))]),
  );
  const n = (jenis: string, b: string) => nilai[jenis]?.get(b) ?? 0;
  return (
    <Card title="Per bulan" subtitle="Menurut tanggal diterima. Setiap bagan memakai skalanya sendiri.">
      {deret.length === 0 ? (
        <Kosong />
      ) : (
        <>
          <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
            {JENIS.filter((j) => isi[j].a.total > 0).map((j) => (
              <figure key={j} className="break-inside-avoid">
                <figcaption className="mb-1 text-sm font-bold">{DAFTAR[j].label}</figcaption>
                <SmallChart
                  caption={`${DAFTAR[j].label} per bulan`}
                  valueHeader={DAFTAR[j].label}
                  points={deret.map((b) => ({ key: b, label: sumbuBulan(b), name: bulan(b), value: n(j, b) }))}
                />
              </figure>
            ))}
          </div>
          <ChartTwin
            caption="Semua jenis catatan per bulan"
            columns={["Bulan", ...JENIS.map((j) => DAFTAR[j].label)]}
            rows={deret.map((b) => ({
              key: b,
              cells: [
                bulan(b),
                ...JENIS.map((j) => ({ value: n(j, b), href: bila(n(j, b), daftarBulan(isi[j].f, b)) })),
              ],
            }))}
          />
        </>
      )}
    </Card>
  );
}
