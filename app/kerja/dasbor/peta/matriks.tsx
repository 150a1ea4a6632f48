import { Card } from "@/components/ui/card";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { angka } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { DICATAT } from "@/lib/mutu/stats";
import type { Kantor } from "@/lib/rujukan/queries";
import { bila, daftar } from "../tautan";
import type { IsiPeta } from "./muat";

const kepala =
  "sticky left-0 z-10 border-b border-line bg-surface px-3 py-2 text-left align-baseline font-normal print:static";

/** Offices and kinds: an office that left a month of a kind unsaid keeps its number, and the cell is hatched. */
export function MatriksPeta({ isi, kantor }: { isi: IsiPeta; kantor: Kantor[] }) {
  return (
    <Card
      title="Kantor dan jenis catatan"
      subtitle="Berarsir: ada bulan yang kantornya belum sampaikan dan belum nyatakan nihil; angkanya tetap, tetapi belum lengkap."
    >
      <Table caption="Catatan tervalidasi menurut kantor dan jenis, dengan kelengkapannya" captionHidden>
        <thead>
          <tr>
            <Th className="left-0 z-20">Kantor</Th>
            {DICATAT.map((j) => (
              <Th key={j} numeric>
                {DAFTAR[j].label}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kantor.map((k) => (
            <Tr key={k.kode}>
              <th scope="row" className={kepala}>
                {k.namaSingkat}
              </th>
              {DICATAT.map((j) => {
                const n = isi.n(j, k.kode);
                const href = bila(n, daftar(isi.f(j), { kantor: k.kode }));
                const arsir = isi.kurang.has(`${j} ${k.kode}`);
                return (
                  <Td key={j} numeric className={arsir ? "hatch text-ink" : undefined}>
                    {href ? <a href={href}>{angka(n)}</a> : angka(n)}
                    {arsir && <span className="sr-only">, sebagian belum disampaikan</span>}
                  </Td>
                );
              })}
            </Tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
