import { Bars } from "@/components/charts/bars";
import { Columns } from "@/components/charts/columns";
import { PartsBar } from "@/components/charts/parts-bar";
import { Sisa } from "@/components/publik/sisa";
import { Card } from "@/components/ui/card";
import { deretBulan, hariBulan, sumbuBulan } from "@/lib/angka/bulan";
import type { BagianPotret, Potret } from "@/lib/angka/potret";
import { angka, bulan, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { alamatCari, cari } from "@/lib/terbitan/filter";
import { batangDimensi, batangKode } from "../susunan";

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
        <Card className="mt-5" title="Per bulan">
          <Columns
            caption={`${d.label} per bulan`}
            valueHeader="Jumlah"
            points={deretBulan(b.angka.mulai ?? p.hari, p.hari)
              .slice(-MAKS_BULAN)
              .map((m) => ({
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

/** Below the charts: what may be read of it, what is only counted and why, who has not delivered, what was known then. */
function Keterangan({ b, p }: { b: BagianPotret; p: Potret }) {
  const belum = b.penyampaian?.filter((k) => k.kurang.length > 0) ?? [];
  const nama = new Map(p.kantor);
  return (
    <div className="mt-4 max-w-measure space-y-2 text-sm text-ink-soft">
      {b.rinci > 0 && (
        <p>
          <a href={alamatCari({ filter: b.filter })}>
            {angka(b.rinci)} dari {angka(b.angka.total)} dapat dibaca satu per satu
          </a>
          .
        </p>
      )}
      <Sisa jenis={b.jenis} n={b.angka.total} rinci={b.rinci} sempit={p.hal === "kantor"} />
      {belum.length > 0 && (
        <p>
          Belum menyampaikan sebagian bulannya:{" "}
          {belum
            .map(
              (k) =>
                `${nama.get(k.kantor) ?? k.kantor} (${angka(k.kurang.length)} bulan, terakhir ${bulan(k.kurang.at(-1) ?? p.hari)})`,
            )
            .join("; ")}
          . Bulan yang belum disampaikan bukan nol.
        </p>
      )}
      {p.lampau && <Diketahui b={b} p={p} />}
    </div>
  );
}

function Diketahui({ b, p }: { b: BagianPotret; p: Potret }) {
  if (b.diketahui === null)
    return <p>Pada {tanggal(p.hari)} angka ini belum tercatat di portal ini; ia dicatat kemudian.</p>;
  if (b.diketahui === b.angka.total) return <p>Sebanyak itu pula yang sudah tercatat pada {tanggal(p.hari)}.</p>;
  return (
    <p>
      Pada {tanggal(p.hari)} portal ini mencatat {angka(b.diketahui)}; selisihnya dicatat atau dibatalkan sesudahnya.
    </p>
  );
}

function Kosong({ b, p }: { b: BagianPotret; p: Potret }) {
  const nihil = b.penyampaian?.some((k) => k.keadaan === "nihil");
  return (
    <p className="max-w-measure">
      {nihil
        ? "Dinyatakan nihil: kantornya menyatakan tidak ada."
        : `Tidak ada ${DAFTAR[b.jenis].satuan} yang tercatat dan divalidasi sampai ${tanggal(p.hari)}.`}
    </p>
  );
}
