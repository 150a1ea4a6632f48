import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { BarisTenggat } from "@/lib/tenggat/stats";
import { jatuhKata, LencanaSisa } from "./lencana";

/** Running clocks, nearest on top; each leads to its case. */
export function DaftarTenggat({ baris, kantor }: { baris: BarisTenggat[]; kantor: boolean }) {
  return (
    <DataTable
      caption="Tenggat yang berjalan, terdekat di atas"
      captionHidden
      rows={baris}
      rowKey={(t) => t.id}
      empty={<EmptyState title="Tidak ada tenggat yang cocok">Tenggat muncul sendiri dari langkah perkara.</EmptyState>}
      columns={[
        {
          key: "perkara",
          header: "Perkara",
          rowHeader: true,
          cell: (t) => (
            <>
              <a className="font-bold" href={`/kerja/${t.jenis}/${t.catatanId}#tenggat`}>
                {t.judul}
              </a>
              <span className="block text-sm font-normal text-ink-soft">
                {[DAFTAR[t.jenis].label, t.nomor].filter(Boolean).join(" · ")}
              </span>
            </>
          ),
        },
        { key: "sisa", header: "Sisa", nowrap: true, cell: (t) => <LencanaSisa kapan={t.kapan} sisa={t.sisa} /> },
        {
          key: "jatuh",
          header: "Jatuh tempo",
          cell: (t) => <span className={t.jatuhTempo ? "xl:whitespace-nowrap" : undefined}>{jatuhKata(t)}</span>,
        },
        { key: "jam", header: "Tenggat", cell: (t) => t.nama },
        ...(kantor ? [{ key: "kantor", header: "Kantor", cell: (t: BarisTenggat) => t.kantor }] : []),
      ]}
    />
  );
}
