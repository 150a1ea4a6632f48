import { Bars } from "@/components/charts/bars";
import { Columns } from "@/components/charts/columns";
import { PartsBar } from "@/components/charts/parts-bar";
import { StackedChart } from "@/components/charts/stacked-chart";
import { Stacks } from "@/components/charts/stacks";
import { TileMap } from "@/components/charts/tile-map";
import { Card } from "@/components/ui/card";
import { Section } from "@/components/ui/section";
import { months, parts, tiles } from "./sample";

const series = [
  { key: "temuan", label: "Temuan" },
  { key: "laporan", label: "Laporan" },
  { key: "tidak", label: "Tidak diregistrasi" },
];
const rows = months.map((month) => ({
  key: month.key,
  label: month.label,
  values: { temuan: month.value, laporan: Math.round(month.value / 2), tidak: Math.round(month.value / 4) },
  hrefs: { temuan: `#${month.key}` },
}));
const bars = tiles
  .filter((tile) => tile.state !== "belum")
  .map(({ id, name, value, href }) => ({ key: id, label: name, value, href }));

export function Charts() {
  return (
    <Section title="Bagan" id="bagan">
      <div className="space-y-5">
        <Card title="Bagian-bagian">
          <div className="space-y-6">
            <PartsBar label="Dugaan pelanggaran" total={47} parts={parts} />
            <PartsBar label="Dengan sisa" total={60} parts={parts} restLabel="dikecualikan (Pasal 18 ayat 2)" />
            <PartsBar
              label="Lima bagian"
              total={1234}
              parts={["administratif", "kode etik", "pidana", "hukum lainnya", "belum ditentukan"].map(
                (label, index) => ({ key: label, label, value: [700, 300, 180, 50, 4][index] ?? 0 }),
              )}
            />
            <PartsBar label="Melebihi" total={40} parts={parts} />
          </div>
        </Card>
        <div className="grid gap-5 lg:grid-cols-2">
          <Card title="Di mana" subtitle="Dugaan pelanggaran menurut kantor yang menangani, per 2 Februari 2024.">
            <TileMap
              label="Dugaan pelanggaran menurut kantor"
              valueHeader="Dugaan pelanggaran"
              nameHeader="Kantor"
              tiles={tiles}
            />
          </Card>
          <Card title="Bagaimana ditangani" subtitle="Setiap angka membuka daftarnya.">
            <Bars
              caption="Bagaimana ditangani"
              labelHeader="Langkah"
              valueHeader="Jumlah"
              rows={[
                {
                  key: "1",
                  label: "Diterima",
                  value: 47,
                  href: "#1",
                  note: "9 tidak diregistrasi: 6 tidak lengkap, 2 lewat waktu, 1 dicabut",
                },
                { key: "2", label: "Diregistrasi", value: 38, href: "#2" },
                { key: "3", label: "Selesai dikaji", value: 31, href: "#3" },
                { key: "4", label: "Ditindaklanjuti", value: 14, href: "#4" },
                { key: "5", label: "Dihentikan", value: 0 },
              ]}
            />
          </Card>
          <Card title="Per bulan">
            <Columns
              caption="Dugaan pelanggaran per bulan"
              valueHeader="Jumlah"
              points={months.map((month, index) => (index === 6 ? { ...month, value: null } : month))}
            />
          </Card>
          <Card title="Tiga tahun">
            <Columns
              caption="Per bulan, tiga tahun"
              valueHeader="Jumlah"
              points={[22, 23, 24].flatMap((year) =>
                months.map((month) => ({
                  ...month,
                  key: `${month.key}${year}`,
                  label: `${month.label} ${year}`,
                  value: month.value * (year - 20),
                })),
              )}
            />
          </Card>
          <Card title="Bertumpuk (dalam)">
            <StackedChart
              caption="Bertumpuk"
              series={series}
              rows={rows}
              bands={[
                { key: "a", label: "Pencalonan", from: rows[1]?.key ?? "", to: rows[4]?.key ?? "", lane: 0 },
                { key: "b", label: "Masa kampanye", from: rows[4]?.key ?? "", to: rows[8]?.key ?? "", lane: 1 },
              ]}
            />
          </Card>
          <Card title="Batang bertumpuk (dalam)">
            <Stacks
              caption="Batang bertumpuk"
              rows={bars.map(({ key, label, value, href }) => ({
                key,
                label,
                total: { value, href },
                parts: [
                  { key: "a", label: "temuan", value: Math.floor(value / 3), href },
                  { key: "b", label: "laporan", value: value - Math.floor(value / 3), href },
                ],
              }))}
            />
          </Card>
        </div>
      </div>
    </Section>
  );
}
