import { Badge, type BadgeTone } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Td, Th } from "@/components/ui/table";
import { ukuranKata } from "@/lib/berkas/nama";
import { angka, saat, tanggal } from "@/lib/format";
import { type Lembar, type MetadataBps, namaIsian } from "@/lib/katalog/bps";
import { alamatBerkas, BENTUK, type Bentuk, type Himpunan } from "@/lib/katalog/himpunan";
import { namaKolom } from "@/lib/katalog/kolom";
import { type Rilis, rilisTerbaru } from "@/lib/katalog/rilis";
import { NASIONAL, type StatusNasional as Status } from "@/lib/rujukan/schema";
import type { Kolom } from "@/lib/terbitan/kamus";

type Nasional = { status: Status; tanggal: string | null; surat: string | null; alamat: string | null };
type Isi = Himpunan & { baris: number | null; diperbarui: Date | null; nasional: Nasional; rilis: Rilis[] };

const NADA: Record<Status, BadgeTone> = {
  belum: "muted",
  diajukan: "waiting",
  disetujui_walidata: "done",
  ditolak: "attention",
};
const bentukSemua = Object.keys(BENTUK) as Bentuk[];
/** How large a file is: that of the newest release, so of today's about as much. */
function besar(h: Isi, b: Bentuk): string {
  const kini = rilisTerbaru(h.rilis);
  const f = kini?.berkas.find((x) => x.bentuk === b);
  if (!kini || !f) return "";
  const kira = h.macam === "bulanan" ? "" : "sekitar ";
  return `, ${kira}${ukuranKata(f.ukuran)}, ${kira}${angka(kini.baris)} baris`;
}

/** How a dataset stands with the national portal, with the day and where it is to be found there. */
export function StatusNasional({ n }: { n: Nasional }) {
  return (
    <>
      <Badge tone={NADA[n.status]}>{NASIONAL[n.status]}</Badge>
      {n.tanggal && <span className="ml-2">{tanggal(n.tanggal)}</span>}
      {n.surat && <span className="block text-sm text-ink-soft">{n.surat}</span>}
      {n.alamat && (
        <a className="block break-words" href={n.alamat}>
          Di portal nasional
        </a>
      )}
    </>
  );
}

/** A dataset in the list: what it is, how current, and its files. */
export function BarisHimpunan({ h }: { h: Isi }) {
  return (
    <li className="py-4">
      <h3 className="text-base">
        <a href={`/katalog/${h.kode}`}>{h.judul}</a>
      </h3>
      <p className="mt-1 max-w-measure">{h.uraian}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
        {h.baris !== null && <span>{angka(h.baris)} baris pada rilis terakhir</span>}
        <span>{h.diperbarui ? `Diperbarui ${saat(h.diperbarui)}` : "Belum ada data"}</span>
        <span>
          Portal nasional: <Badge tone={NADA[h.nasional.status]}>{NASIONAL[h.nasional.status]}</Badge>
        </span>
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 print:hidden">
        {bentukSemua.map((b) => (
          <li key={b}>
            <a href={alamatBerkas(h, b)}>
              {BENTUK[b].nama}
              <span className="sr-only"> {h.judul}</span>
            </a>
            <span className="text-sm text-ink-soft">{besar(h, b).replace(", ", " ").split(",")[0]}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The files of a dataset: form, rows, what it is for. */
export function Unduhan({ h }: { h: Isi }) {
  return (
    <>
      <ul className="space-y-2">
        {bentukSemua.map((b) => (
          <li key={b}>
            <a href={alamatBerkas(h, b)}>
              Unduh {BENTUK[b].nama} ({BENTUK[b].untuk}
              {besar(h, b)})
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3 max-w-measure text-sm text-ink-soft">
        {h.macam === "bulanan"
          ? "Isi keempatnya sama: rilis terakhir. Himpunan ini tidak ada di luar rilis bulanannya. "
          : "Isi keempatnya sama, seperti keadaannya saat diunduh; yang tidak berubah lagi ada pada rilis di bawah. "}
        Pada CSV, teks yang diawali = + - @ diberi tanda petik ' di depannya supaya lembar kerja tidak menjalankannya
        sebagai rumus.
        {h.macam !== "bulanan" && (
          <>
            {" "}
            Satu per satu atau dengan saringan: <a href="/data/api">API</a>.
          </>
        )}
      </p>
    </>
  );
}

/** What every column of a dataset holds. */
export function KamusHimpunan({ kolom, judul }: { kolom: Kolom[]; judul: string }) {
  return (
    <Table caption={`Kamus data ${judul}`} captionHidden stack>
      <thead>
        <tr>
          <Th>Kolom</Th>
          <Th>Nama dalam JSON</Th>
          <Th>Arti</Th>
          <Th>Nilai</Th>
        </tr>
      </thead>
      <tbody>
        {kolom.map((k) => (
          <tr key={k.kunci}>
            <th scope="row">{k.label}</th>
            <Td data-label="Nama dalam JSON" className="break-words">
              {namaKolom(k)}
            </Td>
            <Td data-label="Arti">{k.arti || "Seperti namanya."}</Td>
            <Td data-label="Nilai">{k.nilai ? Object.values(k.nilai).join(" · ") : "–"}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const IsiLembar = ({ l }: { l: Lembar }) => (
  <DescriptionList items={Object.entries(l).map(([k, v]) => ({ term: namaIsian(k), value: v }))} />
);

/** The three sheets of Satu Data Indonesia, each to open. */
export function TabelBps({ m }: { m: MetadataBps }) {
  return (
    <>
      <Disclosure summary="MS-Keg: kegiatan">
        <IsiLembar l={m.ms_keg} />
      </Disclosure>
      {m.ms_ind.map((l) => (
        <Disclosure key={l.kode} summary={`MS-Ind: ${l.nama_indikator}`}>
          <IsiLembar l={l} />
        </Disclosure>
      ))}
      {m.ms_var.map((l) => (
        <Disclosure key={l.alias} summary={`MS-Var: ${l.nama_variabel}`}>
          <IsiLembar l={l} />
        </Disclosure>
      ))}
    </>
  );
}
