import { Table, Td, Th, Tr } from "@/components/ui/table";
import { type SelPetak, tabelPetak } from "@/lib/angka/petak";
import { angka } from "@/lib/format";
import type { PetakDasbor } from "./petak";

const kepala =
  "sticky left-0 z-10 min-w-28 sm:min-w-44 border-b border-line bg-surface px-3 py-2 text-left align-baseline font-normal print:static";

/** A tile as a table, as its files have it; every number that counts something opens its list. */
export function Tabel({ petak }: { petak: PetakDasbor }) {
  const { kolom, baris, kaki } = tabelPetak(petak);
  const tebal = (i: number) => petak.kolom[i - (petak.kepalaKelompok ? 2 : 1)]?.jumlah;
  return (
    <Table caption={petak.judul} captionHidden>
      <thead>
        <tr>
          {kolom.map((k, i) => (
            <Th key={k} numeric={i > 0} className={i === 0 ? "left-0 z-20" : undefined}>
              {k}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <Tr key={b.kunci}>
            {b.sel.map((s, i) =>
              i === 0 ? (
                <th key={kolom[i]} scope="row" className={kepala}>
                  {s.n}
                </th>
              ) : (
                <Sel key={kolom[i]} s={s} tebal={tebal(i)} />
              ),
            )}
          </Tr>
        ))}
      </tbody>
      {kaki && (
        <tfoot className="border-t border-control font-bold">
          <tr>
            {kaki.map((s, i) =>
              i === 0 ? (
                <th key={kolom[i]} scope="row" className={kepala}>
                  <b>{s.n}</b>
                </th>
              ) : (
                <Sel key={kolom[i]} s={s} tebal />
              ),
            )}
          </tr>
        </tfoot>
      )}
    </Table>
  );
}

function Sel({ s: { n, href }, tebal }: { s: SelPetak; tebal?: boolean }) {
  const kata = typeof n === "number" ? angka(n) : n;
  if (n === null)
    return (
      <Td numeric className="hatch text-ink">
        belum
      </Td>
    );
  return (
    <Td numeric className={tebal ? "font-bold" : undefined}>
      {href ? <a href={href}>{kata}</a> : <span className={n === 0 ? "text-ink-faint" : undefined}>{kata}</span>}
    </Td>
  );
}
