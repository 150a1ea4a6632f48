import { Card } from "@/components/ui/card";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { angka, tanggalPendek } from "@/lib/format";
import { menurutDimensi } from "../nama";
import { Kosong } from "../pilah";
import { daftar } from "../tautan";
import type { IsiPengawasan } from "./muat";

const MAKS = 200;

/** LHP per supervising unit, and when its last one was. */
export function Pelaksana({ isi: { a, f } }: { isi: IsiPengawasan }) {
  const semua = menurutDimensi(a.menurut.pelaksana ?? [], f, "pelaksana");
  const sisa = semua.slice(MAKS);
  return (
    <Card
      title="Per pelaksana"
      subtitle={`Satuan pengawas seperti tertulis pada LHP: ${angka(semua.length)} pelaksana.${sisa.length ? ` ${angka(MAKS)} terbanyak ditampilkan; ${angka(sisa.reduce((n, b) => n + b.n, 0))} LHP pada pelaksana lain.` : ""}`}
    >
      {semua.length === 0 ? (
        <Kosong />
      ) : (
        <div className="max-h-96 overflow-y-auto print:max-h-none">
          <Table caption="LHP per pelaksana" captionHidden>
            <thead>
              <tr>
                <Th>Pelaksana</Th>
                <Th numeric>LHP</Th>
                <Th numeric>Terakhir</Th>
              </tr>
            </thead>
            <tbody>
              {semua.slice(0, MAKS).map((b) => (
                <Tr key={b.kunci}>
                  <th scope="row" className="border-b border-line px-3 py-2 font-normal">
                    {b.label}
                  </th>
                  <Td numeric>
                    <a href={daftar(f, { pelaksana: b.kunci })}>{angka(b.n)}</a>
                  </Td>
                  <Td numeric>{b.akhir && tanggalPendek(b.akhir)}</Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </Card>
  );
}
