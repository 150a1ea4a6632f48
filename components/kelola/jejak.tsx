import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { saat } from "@/lib/format";
import { type BarisJejak, NAMA_VERBA } from "@/lib/jejak/filter";

/** The trace, newest first; what a line holds beside who, what and when is one click away. */
export function JejakTabel({ baris, kosong }: { baris: BarisJejak[]; kosong: ReactNode }) {
  return (
    <DataTable
      caption="Jejak, terbaru di atas"
      captionHidden
      rows={baris}
      rowKey={(b) => `${b.no}`}
      empty={kosong}
      columns={[
        { key: "no", header: "No.", numeric: true, cell: (b) => b.no },
        { key: "pada", header: "Saat", nowrap: true, cell: (b) => saat(b.pada) },
        { key: "pelaku", header: "Pelaku", cell: (b) => b.pelaku ?? <span className="text-ink-soft">sistem</span> },
        { key: "verba", header: "Perbuatan", rowHeader: true, cell: (b) => NAMA_VERBA[b.verba] ?? b.verba },
        {
          key: "sasaran",
          header: "Sasaran",
          cell: (b) => (
            <>
              <span className="break-all">{b.sasaran}</span>
              {b.versi !== null && <span className="text-ink-soft"> · versi {b.versi}</span>}
              {Object.keys(b.rincian).length > 0 && (
                <Disclosure summary="Rincian" quiet>
                  <pre className="text-xs break-all whitespace-pre-wrap">{JSON.stringify(b.rincian, null, 1)}</pre>
                </Disclosure>
              )}
            </>
          ),
        },
        { key: "kantor", header: "Kantor", cell: (b) => b.namaKantor ?? b.kantor ?? "–" },
        { key: "sidik", header: "Sidik", cell: (b) => <code className="text-xs">{b.hash.slice(0, 12)}</code> },
      ]}
    />
  );
}
