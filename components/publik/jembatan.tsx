import { Table, Td, Th } from "@/components/ui/table";
import { angka, tanggal, tanggalPendek } from "@/lib/format";

export type BarisJembatan = { kunci: string; label: string; dulu: number; kini: number };
export type KelompokJembatan = { judul: string; baris: BarisJembatan[] };

const selisih = (n: number) => (n > 0 ? `+${angka(n)}` : n < 0 ? `−${angka(-n)}` : "0");

/** What happened between two days, split in several ways; every table adds up to the same total. */
export function Jembatan({
  dari,
  sampai,
  semua,
  kelompok,
}: {
  dari: string;
  sampai: string;
  semua: BarisJembatan;
  kelompok: KelompokJembatan[];
}) {
  return (
    <>
      <p className="mb-5 max-w-measure">
        Sampai {tanggal(dari)} tercatat {angka(semua.dulu)}. Sesudah itu diterima {angka(semua.kini - semua.dulu)} lagi,
        sehingga sampai {tanggal(sampai)} jumlahnya {angka(semua.kini)}.
      </p>
      <div className="gap-5 *:mb-5 *:break-inside-avoid lg:columns-2">
        {kelompok.map((k) => (
          <Table key={k.judul} caption={`Perubahan menurut ${k.judul.toLowerCase()}`} captionHidden>
            <thead>
              <tr>
                <Th className="w-full">{k.judul}</Th>
                <Th numeric className="sm:whitespace-nowrap">
                  {tanggalPendek(dari)}
                </Th>
                <Th numeric className="sm:whitespace-nowrap">
                  {tanggalPendek(sampai)}
                </Th>
                <Th numeric>Selisih</Th>
              </tr>
            </thead>
            <tbody>
              {k.baris.map((b) => (
                <BarisTabel key={b.kunci} b={b} />
              ))}
            </tbody>
            <tfoot className="border-t border-control font-bold">
              <BarisTabel b={semua} />
            </tfoot>
          </Table>
        ))}
      </div>
    </>
  );
}

function BarisTabel({ b }: { b: BarisJembatan }) {
  return (
    <tr>
      <th scope="row" className="px-3 py-1.5 text-left align-baseline [font-weight:inherit]">
        {b.label}
      </th>
      <Td numeric>{angka(b.dulu)}</Td>
      <Td numeric>{angka(b.kini)}</Td>
      <Td numeric>{selisih(b.kini - b.dulu)}</Td>
    </tr>
  );
}
