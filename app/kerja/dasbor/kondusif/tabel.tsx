import { Card } from "@/components/ui/card";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { Filter } from "@/lib/catatan/filter";
import { angka } from "@/lib/format";
import { bila, daftar } from "../tautan";
import { type Fakta, UKURAN, type Ukuran, type Wilayah } from "./muat";

const SEMUA = Object.keys(UKURAN) as Ukuran[];
const kepala =
  "sticky left-0 z-10 border-b border-line bg-surface px-3 py-2 text-left align-baseline font-normal print:static";
type Lists = Partial<Record<Ukuran, Filter>>;

/** The facts side by side: the period's number, under it that of the period before. */
export function Tabel({ wilayah, f }: { wilayah: Wilayah[]; f: Lists }) {
  const jumlah = (sisi: "kini" | "dulu", u: Ukuran) => wilayah.reduce((n, w) => n + (w[sisi]?.[u] ?? 0), 0);
  const rata = (sisi: "kini" | "dulu") => Object.fromEntries(SEMUA.map((u) => [u, jumlah(sisi, u)])) as Fakta;
  return (
    <Card
      title="Semua wilayah"
      subtitle="Angka besar: masa yang dipilih; di bawahnya: masa sebelumnya yang sama panjang. Berarsir: kantornya belum menyampaikan semua bulan masa ini."
    >
      <Table caption="Keadaan menurut wilayah" captionHidden>
        <thead>
          <tr>
            <Th className="left-0 z-20">Wilayah</Th>
            {SEMUA.map((u) => (
              <Th key={u} numeric>
                {UKURAN[u]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wilayah.map((w) => (
            <Tr key={w.kode}>
              <th scope="row" className={kepala}>
                {w.nama}
              </th>
              {SEMUA.map((u) => (
                <Sel
                  key={u}
                  kini={w.kini[u]}
                  dulu={w.dulu?.[u]}
                  arsir={w.kurang.length > 0}
                  href={alamat(f[u], w.kode)}
                />
              ))}
            </Tr>
          ))}
        </tbody>
        {wilayah.length > 1 && (
          <tfoot className="border-t border-control font-bold">
            <tr>
              <th scope="row" className={kepala}>
                <b>Jumlah</b>
              </th>
              {SEMUA.map((u) => (
                <Sel
                  key={u}
                  kini={rata("kini")[u]}
                  dulu={wilayah.some((w) => w.dulu) ? rata("dulu")[u] : undefined}
                  href={f[u] && daftar(f[u])}
                />
              ))}
            </tr>
          </tfoot>
        )}
      </Table>
    </Card>
  );
}

/** What is of the province as a whole has no list of its own: the list of 64 holds all below it. */
const alamat = (f: Filter | undefined, wilayah: string) => (f && wilayah !== "64" ? daftar(f, { wilayah }) : undefined);

function Sel({ kini, dulu, arsir, href }: { kini: number; dulu?: number; arsir?: boolean; href?: string }) {
  const tujuan = href && bila(kini, href);
  return (
    <Td numeric className={arsir ? "hatch text-ink" : undefined}>
      {tujuan ? <a href={tujuan}>{angka(kini)}</a> : angka(kini)}
      {arsir && <span className="sr-only">, belum lengkap</span>}
      {dulu !== undefined && (
        <span className="block font-normal text-ink-soft">
          <span className="sr-only">masa sebelumnya </span>
          {angka(dulu)}
        </span>
      )}
    </Td>
  );
}
