import { cx } from "@/components/ui/cx";
import { Table, Td, Th } from "@/components/ui/table";
import { type SelPetak, tabelPetak } from "@/lib/angka/petak";
import { angka } from "@/lib/format";
import { perKelompok } from "./kelompok";
import type { PetakDasbor } from "./petak";

const kepala =
  "sticky left-0 z-10 min-w-28 sm:min-w-44 bg-surface px-3 py-2 text-left align-baseline font-normal print:static";

/** A tile as a table, as its files have it; every number that counts something opens its list. */
export function Tabel({ petak }: { petak: PetakDasbor }) {
  const { kolom, baris, kaki } = tabelPetak(petak);
  const milik = (i: number) => petak.kolom[i - (petak.kepalaKelompok ? 2 : 1)];
  const kelompok = perKelompok(petak);
  const tampil = kolom.flatMap((label, i) => (milik(i)?.bawah || (kelompok && i === 1) ? [] : [{ label, i }]));
  // a column of sentences stands left, whole
  const kataKolom = (i: number) => baris.some((b) => panjang(b.sel[i]));
  const baca = (sel: SelPetak[], tebal: boolean) =>
    tampil.map(({ label, i }) =>
      i === 0 ? (
        <th key={label} scope="row" className={kepala}>
          <Nama s={sel[i]} tebal={tebal} />
        </th>
      ) : (
        <Sel
          key={label}
          s={sel[i]}
          bawah={milik(i + 1)?.bawah ? sel[i + 1] : undefined}
          kata={kolom[i + 1]}
          tebal={tebal || milik(i)?.jumlah}
          kalimat={kataKolom(i)}
        />
      ),
    );
  return (
    <Table caption={petak.judul} captionHidden>
      <thead>
        <tr>
          {tampil.map(({ label, i }) => (
            <Th key={label} numeric={i > 0 && !kataKolom(i)} className={i === 0 ? "left-0 z-20" : undefined}>
              {label}
            </Th>
          ))}
        </tr>
      </thead>
      {(kelompok ?? [{ nama: "", dari: 0, sampai: baris.length }]).map((k) => (
        <tbody key={k.nama}>
          {k.nama && (
            <tr>
              <th scope="rowgroup" colSpan={tampil.length} className="bg-sunken text-left font-bold">
                {k.nama}
              </th>
            </tr>
          )}
          {baris.slice(k.dari, k.sampai).map((b) => (
            <tr key={b.kunci}>{baca(b.sel, false)}</tr>
          ))}
        </tbody>
      ))}
      {kaki && (
        <tfoot className="border-t border-control font-bold">
          <tr>{baca(kaki, true)}</tr>
        </tfoot>
      )}
    </Table>
  );
}

function Nama({ s, tebal }: { s: SelPetak | undefined; tebal: boolean }) {
  if (s?.href) return <a href={s.href}>{s.n}</a>;
  return tebal ? <b>{s?.n}</b> : s?.n;
}

type Isi = { s: SelPetak | undefined; bawah?: SelPetak; kata?: string; tebal?: boolean; kalimat?: boolean };
const panjang = (s: SelPetak | undefined) => typeof s?.n === "string" && s.n.length > 40;

function Sel({ s, bawah, kata, tebal, kalimat }: Isi) {
  if (s?.n === null)
    return (
      <Td numeric className="hatch text-ink">
        belum
      </Td>
    );
  return (
    <Td numeric={!kalimat} className={cx(tebal && "font-bold", s?.kurang && "hatch text-ink", kalimat && "min-w-64")}>
      <Bilangan s={s} berdua={Boolean(bawah)} />
      {s?.kurang && <span className="sr-only">, sebagian belum disampaikan</span>}
      {bawah && (
        <span className="block font-normal text-ink-soft">
          <span className="sr-only">{kata} </span>
          <Bilangan s={bawah} berdua />
        </span>
      )}
    </Td>
  );
}

/** @param berdua one above the other: each as high as a finger needs */
function Bilangan({ s, berdua }: { s: SelPetak | undefined; berdua: boolean }) {
  const kata = typeof s?.n === "number" ? angka(s.n) : s?.n;
  if (s?.href)
    return (
      <a href={s.href} className={berdua ? "inline-block min-h-6" : undefined}>
        {kata}
      </a>
    );
  return <span className={s?.n === 0 && !s.kurang ? "text-ink-faint" : undefined}>{kata}</span>;
}
