import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { tanggalPendek } from "@/lib/format";
import type { Limpahan } from "@/lib/pelimpahan/queries";
import { alamatPelimpahan, STATUS_PELIMPAHAN } from "@/lib/pelimpahan/schema";

/** A list of handovers, in or out. */
export function TabelPelimpahan({ judul, semua, kosong }: { judul: string; semua: Limpahan[]; kosong: ReactNode }) {
  return (
    <Card title={judul}>
      <DataTable
        caption={judul}
        captionHidden
        rows={semua}
        rowKey={(p) => p.id}
        empty={<p className="text-ink-soft">{kosong}</p>}
        columns={[
          {
            key: "perkara",
            header: "Perkara",
            rowHeader: true,
            cell: (p) => (
              <a className="block" href={alamatPelimpahan(p.id)}>
                {p.judul}
              </a>
            ),
          },
          { key: "tanggal", header: "Tanggal", nowrap: true, cell: (p) => tanggalPendek(p.tanggal) },
          { key: "dari", header: "Dari", cell: (p) => p.namaDari },
          { key: "ke", header: "Kepada", cell: (p) => p.namaKe },
          {
            key: "status",
            header: "Keadaan",
            cell: (p) =>
              p.status === "dikirim" && !p.keKantor ? "Tanda terima belum dicatat" : STATUS_PELIMPAHAN[p.status],
          },
        ]}
      />
    </Card>
  );
}
