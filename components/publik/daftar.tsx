import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { tanggal } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import type { Urai } from "@/lib/terbitan/kata";
import { judulPublik } from "@/lib/terbitan/terbitan";
import { Sorot } from "./sorot";

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
  perluDiperbarui: boolean;
  isi: Record<string, unknown>;
};

/** Records in detail: title, what happened, where it stands. The words that were asked for (`urai`) are marked. */
export function DaftarPublik({ baris, kosong, urai }: { baris: EntriPublik[]; kosong?: string; urai?: Urai[] }) {
  if (baris.length === 0)
    return kosong ? <EmptyState title="Belum ada yang dapat dibaca rinci">{kosong}</EmptyState> : null;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {baris.map((b) => (
        <li key={b.publikId} className="py-4">
          <h3 className="text-base">
            <a href={`/data/${b.jenis}/${b.publikId}`}>
              <Sorot teks={`${judulPublik(b.jenis, b.tahapan, b.kabupaten)}, ${tanggal(b.tanggal)}`} urai={urai} />
            </a>
          </h3>
          {b.ringkasan && (
            <p className="mt-1 max-w-measure">
              <Sorot teks={b.ringkasan} urai={urai} />
            </p>
          )}
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
            <Badge className="whitespace-normal">{b.keadaan}</Badge>
            <span>
              <Sorot teks={b.kantor} urai={urai} />
            </span>
            {typeof b.isi.nomor === "string" && (
              <span className="break-all">
                <Sorot teks={b.isi.nomor} urai={urai} />
              </span>
            )}
            {b.perluDiperbarui && <span className="font-bold text-ink">Status sedang diperbarui</span>}
            {b.ralat && <span className="font-bold text-ink">Ada ralat</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}
