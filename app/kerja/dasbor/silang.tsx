import { Table, Td, Th, Tr } from "@/components/ui/table";
import { angka } from "@/lib/format";
import { bila } from "./tautan";

type Sisi = { kunci: string; label: string };
type Props = {
  judul: string;
  kepalaBaris: string;
  baris: Sisi[];
  kolom: Sisi[];
  /** the columns are parts of one whole: close each row with its sum */
  jumlahKolom?: string;
  nilai: (baris: string, kolom: string) => number;
  /** the list of a cell; without a row or a column that of the sum */
  alamat: (baris?: string, kolom?: string) => string;
  /** the rows are parts of one whole: close the table with their sum */
  jumlahBaris?: boolean;
};

const kepala =
  "sticky left-0 z-10 min-w-28 sm:min-w-44 border-b border-line bg-surface px-3 py-2 text-left align-baseline font-normal print:static";

/** Two ways of counting crossed; every number that is not zero opens its list. The first column stays in sight on a phone. */
export function Silang(props: Props) {
  const { judul, kepalaBaris, baris, kolom, jumlahKolom, nilai, alamat, jumlahBaris = true } = props;
  const perBaris = (b: string) => kolom.reduce((n, k) => n + nilai(b, k.kunci), 0);
  const perKolom = (k: string) => baris.reduce((n, b) => n + nilai(b.kunci, k), 0);
  return (
    <Table caption={judul} captionHidden>
      <thead>
        <tr>
          <Th className="left-0 z-20">{kepalaBaris}</Th>
          {kolom.map((k) => (
            <Th key={k.kunci} numeric>
              {k.label}
            </Th>
          ))}
          {jumlahKolom && <Th numeric>{jumlahKolom}</Th>}
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <Tr key={b.kunci}>
            <th scope="row" className={kepala}>
              {b.label}
            </th>
            {kolom.map((k) => (
              <Sel key={k.kunci} n={nilai(b.kunci, k.kunci)} href={alamat(b.kunci, k.kunci)} />
            ))}
            {jumlahKolom && <Sel n={perBaris(b.kunci)} href={alamat(b.kunci)} tebal />}
          </Tr>
        ))}
      </tbody>
      {jumlahBaris && baris.length > 1 && (
        <tfoot className="border-t border-control font-bold">
          <tr>
            <th scope="row" className={kepala}>
              <b>Jumlah</b>
            </th>
            {kolom.map((k) => (
              <Sel key={k.kunci} n={perKolom(k.kunci)} href={alamat(undefined, k.kunci)} tebal />
            ))}
            {jumlahKolom && <Sel n={baris.reduce((n, b) => n + perBaris(b.kunci), 0)} href={alamat()} tebal />}
          </tr>
        </tfoot>
      )}
    </Table>
  );
}

function Sel({ n, href, tebal }: { n: number; href: string; tebal?: boolean }) {
  const tujuan = bila(n, href);
  return (
    <Td numeric className={tebal ? "font-bold" : undefined}>
      {tujuan ? <a href={tujuan}>{angka(n)}</a> : <span className="text-ink-faint">0</span>}
    </Td>
  );
}
