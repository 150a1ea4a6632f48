import { DataTable } from "@/components/ui/data-table";
import { saat, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import type { Rilis } from "@/lib/rilis/queries";

const kataJenis = ({ jenis }: Rilis) =>
  jenis.length === JENIS.length ? "Semua jenis" : jenis.map((j) => DAFTAR[j].label).join(", ");

/** Releases, the newest first. */
export function TabelRilis({ baris }: { baris: Rilis[] }) {
  return (
    <DataTable
      caption="Rilis tersimpan"
      captionHidden
      rows={baris}
      rowKey={(r) => r.id}
      columns={[
        {
          key: "judul",
          header: "Rilis",
          rowHeader: true,
          cell: (r) => (
            <>
              <a href={`/kerja/rekap/rilis/${r.id}`} className="font-bold">
                {r.judul}
              </a>
              <span className="block text-sm text-ink-soft">{r.nomor}</span>
            </>
          ),
        },
        { key: "jenis", header: "Jenis", cell: kataJenis },
        { key: "kantor", header: "Kepala surat", cell: (r) => r.namaKantor },
        { key: "per", header: "Keadaan per", nowrap: true, cell: (r) => tanggal(r.per) },
        {
          key: "oleh",
          header: "Disimpan",
          cell: (r) => (
            <>
              {r.oleh}
              <span className="block text-sm text-ink-soft">{saat(r.pada)}</span>
            </>
          ),
        },
        {
          key: "sidik",
          header: "Sidik isi",
          cell: (r) => <code className="font-mono text-sm">{r.sidik.slice(0, 12)}</code>,
        },
      ]}
    />
  );
}
