import { DataTable } from "@/components/ui/data-table";
import { tanggal } from "@/lib/format";
import { kataLama } from "@/lib/tenggat/kata";
import { type Aturan, NAMA_HUKUM, NAMA_KEPASTIAN } from "@/lib/tenggat/schema";

export const lamaAturan = (a: Aturan) =>
  a.satuan === "jendela" || a.lama === null ? "rentang waktu" : kataLama(a.lama, a.satuan);

/** The law's clocks that hold now, each with its basis and how sure we are of it. */
export function AturanTabel({ aturan }: { aturan: Aturan[] }) {
  return (
    <DataTable
      caption="Aturan tenggat yang berlaku"
      captionHidden
      rows={aturan}
      rowKey={(a) => a.id}
      columns={[
        { key: "nama", header: "Tenggat", rowHeader: true, cell: (a) => a.nama },
        { key: "regime", header: "Hukum", cell: (a) => NAMA_HUKUM[a.regime] },
        { key: "lama", header: "Lama", nowrap: true, cell: lamaAturan },
        { key: "mulai", header: "Dimulai dari", cell: (a) => a.mulaiDari },
        { key: "dasar", header: "Dasar hukum", cell: (a) => a.dasarHukum },
        { key: "pasti", header: "Kepastian", nowrap: true, cell: (a) => NAMA_KEPASTIAN[a.kepastian] },
        { key: "sejak", header: "Berlaku sejak", nowrap: true, cell: (a) => tanggal(a.berlakuSejak) },
      ]}
    />
  );
}
