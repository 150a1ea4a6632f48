import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { FilterChips } from "@/components/ui/filter-bar";
import { FilterForm } from "@/components/ui/filter-form";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { TabLinks } from "@/components/ui/tabs";

const rows = Array.from({ length: 24 }, (_, index) => ({
  id: String(index + 1),
  nomor: `${String(index + 1).padStart(3, "0")}/Reg/LP/PB/Kab/23.09/X/2024`,
  judul: index % 3 ? "Dugaan ASN mengunggah dukungan di media sosial" : "Pemasangan alat peraga di tempat ibadah",
  kantor: index % 2 ? "Kutai Timur" : "Samarinda",
  hari: `${(index % 28) + 1} Okt 2024`,
  sisa: index - 3,
}));

export function Lists() {
  return (
    <Section title="Daftar" id="daftar">
      <TabLinks
        label="Jenis catatan"
        items={[
          { href: "#semua", label: "Semua", current: true },
          { href: "#kembali", label: "Dikembalikan", count: 4, countLabel: "catatan" },
          { href: "#draf", label: "Draf" },
        ]}
      />
      <div className="space-y-4">
        <FilterForm
          action="#daftar"
          resetHref="#daftar"
          keep={{ urut: "-diterima" }}
          fields={[
            { name: "cari", label: "Cari", type: "search", placeholder: "nomor atau kata" },
            { name: "k", label: "Kantor", empty: "Semua kantor", options: [{ value: "1", label: "Samarinda" }] },
            { name: "dari", label: "Diterima sejak", type: "date" },
          ]}
          more={[{ name: "sampai2", label: "Sampai", type: "date" }]}
        />
        <FilterChips
          items={[
            { label: "Kantor: Samarinda", removeHref: "#daftar" },
            { label: "Sejak 1 Okt 2024", removeHref: "#daftar" },
          ]}
        />
        <DataTable
          caption="Dugaan pelanggaran, 24 catatan"
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "nomor",
              header: "Nomor",
              rowHeader: true,
              className: "whitespace-nowrap",
              cell: (row) => <a href={`#${row.id}`}>{row.nomor}</a>,
              sort: { href: "#a" },
            },
            { key: "judul", header: "Uraian", cell: (row) => row.judul, className: "min-w-64" },
            { key: "kantor", header: "Kantor", cell: (row) => row.kantor, nowrap: true },
            {
              key: "hari",
              header: "Diterima",
              cell: (row) => row.hari,
              nowrap: true,
              sort: { href: "#b", direction: "turun" },
            },
            {
              key: "status",
              header: "Status",
              cell: (row) =>
                row.sisa < 0 ? <Badge tone="danger">Lewat tenggat</Badge> : <Badge tone="waiting">Dikirim</Badge>,
            },
            {
              key: "sisa",
              header: "Sisa hari",
              numeric: true,
              cell: (row) => row.sisa,
              sort: { href: "#c", direction: "naik" },
            },
          ]}
          footer={
            <tr>
              <td className="px-3 py-2" colSpan={5}>
                Jumlah
              </td>
              <td className="px-3 py-2 text-right">24</td>
            </tr>
          }
        />
        <Pagination summary="50 catatan, terbaru lebih dahulu" firstHref="#a" prevHref="#b" nextHref="#c" />
      </div>
    </Section>
  );
}
