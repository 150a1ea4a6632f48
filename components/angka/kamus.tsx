import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { DEFINISI, type Definisi, TERKINI } from "@/lib/angka/definisi";
import { terbukaPublik } from "@/lib/angka/tanya";
import { bulan, tanggal } from "@/lib/format";
import { AturanAngka, CaraKhusus, Menjawab } from "./aturan";
import { judul, KELOMPOK, kelompok } from "./isi";

/** First day of the month in which a figure begins, by its code; null where nothing is counted yet. */
export type MulaiAngka = Record<string, string | null>;

/** The definitions by kind: every version with its sentence, unit, rule, ways, start and questions. */
export function KamusAngka({ publik, mulai }: { publik: boolean; mulai: MulaiAngka }) {
  return KELOMPOK.map((k) => (
    <Section key={k} id={`jenis-${k}`} title={judul(k)}>
      <dl className="divide-y divide-line border-y border-line">
        {DEFINISI.filter((d) => kelompok(d) === k).map((d) => (
          <Butir key={`${d.kode} ${d.versi}`} d={d} publik={publik} mulai={mulai[d.kode] ?? null} />
        ))}
      </dl>
    </Section>
  ));
}

function Butir({ d, publik, mulai }: { d: Definisi; publik: boolean; mulai: string | null }) {
  const terkini = TERKINI.includes(d);
  const tertutup = publik && !terbukaPublik(d);
  const [kalimat, ...lain] = d.isi;
  return (
    <div
      id={terkini ? d.kode : `${d.kode}-v${d.versi}`}
      className="jump-target grid gap-x-6 gap-y-2 py-4 md:grid-cols-[15rem_1fr]"
    >
      <dt className="min-w-0">
        <strong>{d.judul}</strong>
        <code className="block text-sm break-all">{d.kode}</code>
        <span className="block text-sm text-ink-soft">
          versi {d.versi}, berlaku sejak {tanggal(d.sejak)}
        </span>
        {!terkini && <Badge tone="muted">digantikan versi baru</Badge>}
        {tertutup && <Badge tone="muted">dihitung di dalam saja</Badge>}
      </dt>
      <dd className="min-w-0 max-w-measure space-y-2">
        <p>{kalimat}</p>
        {lain.map((isi) => (
          <p key={isi} className="text-sm text-ink-soft">
            {isi}
          </p>
        ))}
        <ul className="space-y-0.5 text-sm text-ink-soft">
          <li>
            Satuan: <span className="text-ink">{d.satuan}</span>
          </li>
          {d.aturan && <AturanAngka a={d.aturan} publik={publik} />}
          {d.khusus && <CaraKhusus k={d.khusus} />}
          {d.aturan && !tertutup && (
            <li>Mulai: {mulai ? `${bulan(mulai)}, bulan catatan pertama jenisnya` : "belum ada yang terhitung"}</li>
          )}
          <Menjawab kode={d.kode} />
        </ul>
      </dd>
    </div>
  );
}
