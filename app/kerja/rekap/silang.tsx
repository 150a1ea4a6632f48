import { DataTable } from "@/components/ui/data-table";
import { Td } from "@/components/ui/table";
import { angka } from "@/lib/format";
import { type Silang, tambah } from "@/lib/rekap/rekap";

/** Offices against one way of counting, with the sums of rows and columns. */
export function TabelSilang({ s, total }: { s: Silang; total: number }) {
  return (
    <DataTable
      caption={s.judul}
      phone="scroll"
      rows={s.baris}
      rowKey={(b) => b.kunci}
      columns={[
        { key: "nama", header: s.kepala, rowHeader: true, cell: (b) => b.label },
        ...s.kolom.map((k, i) => ({
          key: k.kunci,
          header: k.label,
          numeric: true,
          cell: (b: Silang["baris"][number]) => angka(b.n[i] ?? 0),
        })),
        { key: "jumlah", header: "Jumlah", numeric: true, cell: (b) => angka(tambah(b.n)) },
      ]}
      footer={
        <tr>
          <th scope="row" className="px-3 py-1.5 text-left">
            Jumlah
          </th>
          {s.kolom.map((k, i) => (
            <Td key={k.kunci} numeric>
              {angka(tambah(s.baris.map((b) => b.n[i] ?? 0)))}
            </Td>
          ))}
          <Td numeric>{angka(total)}</Td>
        </tr>
      }
    />
  );
}
