import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Td } from "@/components/ui/table";
import { ukuranKata } from "@/lib/berkas/nama";
import type { Banyak } from "@/lib/bukti/queries";
import { angka } from "@/lib/format";
import { type BagianJenis, type Rekap, tambah } from "@/lib/rekap/rekap";
import { daftarBagian } from "../tautan";

type Baris = { b: BagianJenis; n: Omit<Banyak, "jenis"> };
const KOSONG = { catatan: 0, langkah: 0, berkas: 0, ukuran: 0 };

/** How much a bundle will hold, kind by kind; every count of records opens the list of them. */
export function IsiBundel({ rekap: r, banyak }: { rekap: Rekap; banyak: Banyak[] }) {
  const baris: Baris[] = r.bagian.map((b) => ({ b, n: banyak.find((x) => x.jenis === b.jenis) ?? KOSONG }));
  const jumlah = (apa: keyof typeof KOSONG) => tambah(baris.map(({ n }) => n[apa]));
  const luput = tambah(r.bagian.map((b) => b.total)) - jumlah("catatan");
  const kolom: Column<Baris>[] = [
    { key: "jenis", header: "Jenis", rowHeader: true, cell: ({ b }) => b.label },
    {
      key: "catatan",
      header: "Catatan",
      numeric: true,
      cell: ({ b, n }) => (n.catatan > 0 ? <a href={daftarBagian(r.permintaan, b)}>{angka(n.catatan)}</a> : "0"),
    },
    { key: "langkah", header: "Langkah", numeric: true, cell: ({ n }) => angka(n.langkah) },
    { key: "berkas", header: "Berkas", numeric: true, cell: ({ n }) => angka(n.berkas) },
    { key: "ukuran", header: "Ukuran berkas", numeric: true, cell: ({ n }) => ukuranKata(n.ukuran) },
  ];
  return (
    <Card title="Isi bundel" subtitle="Catatan tervalidasi yang dihitung rekap dengan pilihan yang sama.">
      <DataTable
        caption="Banyaknya catatan, langkah, dan berkas menurut jenis"
        captionHidden
        rows={baris}
        rowKey={({ b }) => b.jenis}
        columns={kolom}
        footer={
          <tr>
            <th scope="row" className="px-3 py-1.5 text-left">
              Jumlah
            </th>
            <Td numeric data-label="Catatan">
              {angka(jumlah("catatan"))}
            </Td>
            <Td numeric data-label="Langkah">
              {angka(jumlah("langkah"))}
            </Td>
            <Td numeric data-label="Berkas">
              {angka(jumlah("berkas"))}
            </Td>
            <Td numeric data-label="Ukuran berkas">
              {ukuranKata(jumlah("ukuran"))}
            </Td>
          </tr>
        }
      />
      {luput > 0 && (
        <Alert kind="warning" title={`${angka(luput)} catatan tidak dapat disertakan`} className="mt-4">
          Pada hari itu terhitung di sini, tetapi kini ditangani kantor lain. Mintalah kepada kantor itu.
        </Alert>
      )}
    </Card>
  );
}
