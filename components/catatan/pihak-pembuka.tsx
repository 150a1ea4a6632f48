import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { saat } from "@/lib/format";
import type { Pembukaan } from "@/lib/pihak/queries";

/** Who looked behind the code names of a case, when and why. */
export function Pembuka({ pembukaan }: { pembukaan: Pembukaan[] }) {
  return (
    <div className="mt-4">
      <Disclosure summary={`Siapa yang membuka identitas (${pembukaan.length})`}>
        <DataTable
          caption="Pembukaan identitas perkara ini, terbaru di atas"
          captionHidden
          rows={pembukaan}
          rowKey={(p) => `${p.no}`}
          empty={<p className="text-ink-soft">Belum ada yang membuka identitas dalam perkara ini.</p>}
          columns={[
            { key: "pada", header: "Saat", cell: (p) => saat(p.pada) },
            { key: "oleh", header: "Oleh", rowHeader: true, cell: (p) => p.oleh },
            { key: "pihak", header: "Pihak", nowrap: true, cell: (p) => <code>{p.pihak}</code> },
            {
              key: "alasan",
              header: "Alasan",
              cell: (p) => `${p.alasan}${p.lengkap ? " (dengan NIK dan telepon lengkap)" : ""}`,
            },
          ]}
        />
      </Disclosure>
    </div>
  );
}
