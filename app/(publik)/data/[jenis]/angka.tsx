import { Bars } from "@/components/charts/bars";
import { Columns } from "@/components/charts/columns";
import { PartsBar } from "@/components/charts/parts-bar";
import { Card } from "@/components/ui/card";
import { deretBulan, hariBulan } from "@/lib/angka/bulan";
import { angka, bulanSingkat, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { cari } from "@/lib/terbitan/filter";
import type { HalamanJenis } from "@/lib/terbitan/stats";
import { batangDimensi, batangKode } from "../../susunan";

const MAKS_BULAN = 60;
/** "2024-02" → "Feb 24". */
const labelBulan = (b: string) => `${bulanSingkat(b).slice(0, 3)} ${b.slice(2, 4)}`;

/** All figures of a kind: every split adds up to the total, every number opens its list. */
export function AngkaJenis({ j }: { j: HalamanJenis }) {
  const { jenis, filter, angka: a } = j;
  const d = DAFTAR[jenis];
  if (a.total === 0) return null;
  const sampai = `sampai ${tanggal(j.hari)}`;
  const dimensi = Object.entries(d.dimensi).filter(([nama]) => nama !== d.utama && nama !== "pemohon");
  const kartu = (nama: string, judul: string) => (
    <Card key={nama} title={judul} subtitle={`${angka(a.total)} ${d.satuan}, ${sampai}.`}>
      <Bars
        caption={`${d.label} menurut ${judul.toLowerCase()}`}
        labelHeader={judul}
        valueHeader="Jumlah"
        rows={batangDimensi(a, filter, nama)}
      />
    </Card>
  );
  const utama = batangDimensi(a, filter, d.utama);
  return (
    <>
      {d.jumlah && a.jumlah !== null && (
        <p className="mb-6 max-w-measure">
          Tercatat {angka(a.jumlah)} {d.jumlah.label.toLowerCase()} pada kegiatan-kegiatan itu.
        </p>
      )}
      {utama.length <= 5 && (
        <div className="mb-8">
          <PartsBar
            label={`${d.label} menurut ${d.dimensi[d.utama]?.label.toLowerCase()}`}
            total={a.total}
            parts={utama.map((b) => ({ ...b, label: b.label.toLowerCase() }))}
          />
        </div>
      )}
      <div className="mb-5 gap-5 *:break-inside-avoid *:not-last:mb-5 lg:columns-2">
        {utama.length > 5 && kartu(d.utama, d.dimensi[d.utama]?.label ?? "")}
        {dimensi.map(([nama, each]) => kartu(nama, each.label))}
        {d.registrasi || jenis === "penindakan" ? (
          <Card title="Keadaan" subtitle="Keadaan terakhir, dengan kata yang dipakai untuk publik.">
            <Bars
              caption={`${d.label} menurut keadaannya`}
              labelHeader="Keadaan"
              valueHeader="Jumlah"
              rows={j.keadaan.map((k) => ({ key: k.kata, label: k.kata, value: k.n, href: cari(filter, k.kata) }))}
            />
          </Card>
        ) : null}
        <Card
          title="Kantor"
          subtitle={`Catatan Panwaslu Kecamatan terhitung pada kabupaten atau kotanya.${j.penyampaian?.some((k) => k.kurang.length > 0) ? " Ujung berarsir: sebagian bulannya belum disampaikan." : ""}`}
        >
          <Bars
            caption={`${d.label} menurut kantor`}
            labelHeader="Kantor"
            valueHeader="Jumlah"
            rows={batangKode(
              j,
              "kantor",
              j.kantor.map((k) => [k.kode, k.singkat]),
            ).map((b) => ({
              ...b,
              unconfirmed: j.penyampaian?.some((k) => k.kantor === b.key && k.kurang.length > 0)
                ? "sebagian bulannya belum disampaikan"
                : undefined,
            }))}
          />
        </Card>
        <Card title="Penyelenggaraan">
          <Bars
            caption={`${d.label} menurut penyelenggaraan`}
            labelHeader="Penyelenggaraan"
            valueHeader="Jumlah"
            rows={batangKode(
              j,
              "penyelenggaraan",
              j.penyelenggaraan.map((p) => [p.kode, p.namaSingkat]),
            )}
          />
        </Card>
      </div>
      <Card title="Per bulan">
        <Columns
          caption={`${d.label} per bulan`}
          valueHeader="Jumlah"
          points={deretBulan(a.mulai ?? j.hari, j.hari)
            .slice(-MAKS_BULAN)
            .map((b) => ({
              key: b,
              label: labelBulan(b),
              value: a.menurut.bulan?.find((x) => x.kunci === b)?.n ?? 0,
              href: cari({ ...filter, ...hariBulan(b, undefined, j.hari) }),
            }))}
        />
      </Card>
    </>
  );
}
