import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Field } from "@/components/ui/field";
import { FilterBar, FilterChips } from "@/components/ui/filter-bar";
import { DateInput, Input } from "@/components/ui/input";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
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
        <FilterBar
          action="#daftar"
          resetHref="#daftar"
          keep={{ urut: "-diterima" }}
          more={
            <Field name="sampai2" label="Sampai">
              {(c) => <DateInput {...c} />}
            </Field>
          }
        >
          <Field name="cari" label="Cari">
            {(c) => <Input {...c} type="search" placeholder="nomor atau kata" />}
          </Field>
          <Field name="k" label="Kantor">
            {(c) => <Select {...c} empty="Semua kantor" options={[{ value: "1", label: "Samarinda" }]} />}
          </Field>
          <Field name="dari" label="Diterima sejak">
            {(c) => <DateInput {...c} />}
          </Field>
        </FilterBar>
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
