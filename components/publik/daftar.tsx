import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { tanggal } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import { judulPublik } from "@/lib/terbitan/terbitan";

export type EntriPublik = {
  publikId: string;
  jenis: Jenis;
  kantor: string;
  kabupaten: string;
  tahapan: string;
  tanggal: string;
  keadaan: string;
  ringkasan: string | null;
  ralat: string | null;
  isi: Record<string, unknown>;
};

/** Records in detail, newest first: title, what happened, where it stands. */
export function DaftarPublik({ baris, kosong }: { baris: EntriPublik[]; kosong: string }) {
  if (baris.length === 0) return <EmptyState title="Belum ada yang dapat dibaca rinci">{kosong}</EmptyState>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {baris.map((b) => (
        <li key={b.publikId} className="py-4">
          <h3 className="text-base">
            <a href={`/data/${b.jenis}/${b.publikId}`}>
              {judulPublik(b.jenis, b.tahapan, b.kabupaten)}, {tanggal(b.tanggal)}
            </a>
          </h3>
          {b.ringkasan && <p className="mt-1 max-w-measure">{b.ringkasan}</p>}
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
            <Badge>{b.keadaan}</Badge>
            <span>{b.kantor}</span>
            {typeof b.isi.nomor === "string" && <span>{b.isi.nomor}</span>}
            {b.ralat && <span className="font-bold text-ink">Ada ralat</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}
