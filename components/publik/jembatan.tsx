import { Table, Td, Th, Tr } from "@/components/ui/table";
import { angka, tanggal, tanggalPendek } from "@/lib/format";

export type BarisJembatan = { kunci: string; label: string; dulu: number; kini: number };
export type KelompokJembatan = { judul: string; baris: BarisJembatan[] };

const selisih = (n: number) => (n > 0 ? `+${angka(n)}` : n < 0 ? `−${angka(-n)}` : "0");

/** What happened between two days, part by part; every group adds up to the total above it. */
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
      <p className="mb-4 max-w-measure">
        Sampai {tanggal(dari)} tercatat {angka(semua.dulu)}. Sesudah itu diterima {angka(semua.kini - semua.dulu)} lagi,
        sehingga sampai {tanggal(sampai)} jumlahnya {angka(semua.kini)}.
      </p>
      <Table caption={`Perubahan dari ${tanggal(dari)} sampai ${tanggal(sampai)}`} captionHidden>
        <thead>
          <tr>
            <Th>Dugaan pelanggaran</Th>
            <Th numeric>{tanggalPendek(dari)}</Th>
            <Th numeric>{tanggalPendek(sampai)}</Th>
            <Th numeric>Selisih</Th>
          </tr>
        </thead>
        <tbody>
          <BarisTabel b={semua} tebal />
        </tbody>
        {kelompok.map((k) => (
          <tbody key={k.judul}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={4}
                className="border-y border-line bg-sunken px-3 py-1.5 text-left font-bold"
              >
                {k.judul}
              </th>
            </tr>
            {k.baris.map((b) => (
              <BarisTabel key={b.kunci} b={b} />
            ))}
          </tbody>
        ))}
      </Table>
    </>
  );
}

function BarisTabel({ b, tebal = false }: { b: BarisJembatan; tebal?: boolean }) {
  return (
    <Tr className={tebal ? "font-bold" : undefined}>
      <th scope="row" className={`border-b border-line px-3 py-1.5 text-left ${tebal ? "" : "font-normal"}`}>
        {b.label}
      </th>
      <Td numeric>{angka(b.dulu)}</Td>
      <Td numeric>{angka(b.kini)}</Td>
      <Td numeric>{selisih(b.kini - b.dulu)}</Td>
    </Tr>
  );
}
