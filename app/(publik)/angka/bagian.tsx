import { Bars } from "@/components/charts/bars";
import { Columns } from "@/components/charts/columns";
import { PartsBar } from "@/components/charts/parts-bar";
import { Card } from "@/components/ui/card";
import { deretBulan, hariBulan, sumbuBulan } from "@/lib/angka/bulan";
import type { BagianPotret, Potret } from "@/lib/angka/potret";
import { DAFTAR } from "@/lib/jenis/daftar";
import { cari } from "@/lib/terbitan/filter";
import { batangDimensi, batangKode } from "../susunan";
import { Keterangan, Kosong } from "./keterangan";

const MAKS_BULAN = 60;
const JUDUL = { kantor: "Kantor", penyelenggaraan: "Penyelenggaraan", tahapan: "Tahapan" } as const;

/** One kind on a page of figures: every split adds up to its total, every number opens what may be read of it. */
export function BagianAngka({ b, p }: { b: BagianPotret; p: Potret }) {
  const d = DAFTAR[b.jenis];
  const { total } = b.angka;
  if (total === 0) return <Kosong b={b} p={p} />;
  const utama = batangDimensi(b.angka, b.filter, d.utama);
  const bagian = utama.length <= 5;
  const dimensi = Object.entries(d.dimensi).filter(([nama]) => nama !== d.utama || !bagian);
  const cara = (["kantor", "penyelenggaraan", "tahapan"] as const).filter((c) => b.angka.menurut[c]);
  const bulan = deretBulan(b.angka.mulai ?? p.hari, p.hari);
  const kurang = new Set(b.penyampaian?.flatMap((k) => (k.kurang.length > 0 ? [k.kantor] : [])));
  return (
    <>
      {bagian && (
        <div className="mb-6">
          <PartsBar
            label={`${d.label} menurut ${d.dimensi[d.utama]?.label.toLowerCase()}`}
            total={total}
            parts={utama.map((x) => ({ ...x, label: x.label.toLowerCase() }))}
          />
        </div>
      )}
      <div className="gap-5 *:break-inside-avoid *:not-last:mb-5 lg:columns-2">
        {dimensi.map(([nama, each]) => (
          <Card key={nama} title={each.label}>
            <Bars
              caption={`${d.label} menurut ${each.label.toLowerCase()}`}
              labelHeader={each.label}
              valueHeader="Jumlah"
              rows={batangDimensi(b.angka, b.filter, nama)}
            />
          </Card>
        ))}
        {b.keadaan && b.keadaan.length > 0 && (
          <Card title="Keadaan" subtitle={p.lampau ? "Yang sudah tercatat pada hari itu." : "Keadaan terakhir."}>
            <Bars
              caption={`${d.label} menurut keadaannya`}
              labelHeader="Keadaan"
              valueHeader="Jumlah"
              rows={b.keadaan.map((k) => ({
                key: k.kata,
                label: k.kata,
                value: k.n,
                href: p.lampau ? undefined : cari(b.filter, k.kata),
              }))}
            />
          </Card>
        )}
        {cara.map((c) => (
          <Card key={c} title={JUDUL[c]}>
            <Bars
              caption={`${d.label} menurut ${JUDUL[c].toLowerCase()}`}
              labelHeader={JUDUL[c]}
              valueHeader="Jumlah"
              rows={batangKode(b, c, p[c]).map((x) => ({
                ...x,
                unconfirmed: c === "kantor" && kurang.has(x.key) ? "sebagian bulannya belum disampaikan" : undefined,
              }))}
            />
          </Card>
        ))}
      </div>
      {b.angka.menurut.bulan && (
        <Card
          className="mt-5"
          title="Per bulan"
          subtitle={bulan.length > MAKS_BULAN ? `${MAKS_BULAN} bulan terakhir dari ${bulan.length}.` : undefined}
        >
          <Columns
            caption={`${d.label} per bulan`}
            valueHeader="Jumlah"
            points={bulan.slice(-MAKS_BULAN).map((m) => ({
              key: m,
              label: sumbuBulan(m),
              value: b.angka.menurut.bulan?.find((x) => x.kunci === m)?.n ?? 0,
              href: cari({ ...b.filter, ...hariBulan(m, undefined, p.hari) }),
            }))}
          />
        </Card>
      )}
      <Keterangan b={b} p={p} />
    </>
  );
}
