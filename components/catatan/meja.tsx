import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import type { Butir } from "@/lib/catatan/meja";
import { saat } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";

/** Records that wait, each a line that leads to it. Nothing is drawn for none. */
export function MejaKartu({
  id,
  judul,
  keterangan,
  isi,
  kaki,
}: {
  id?: string;
  judul: string;
  keterangan?: string;
  isi: Butir[];
  kaki?: ReactNode;
}) {
  if (isi.length === 0) return null;
  return (
    <Card id={id} title={judul} subtitle={keterangan} footer={kaki}>
      <ul className="-my-2 divide-y divide-line">
        {isi.map((b) => (
          <li key={b.id} className="py-2">
            <a href={`/kerja/${b.jenis}/${b.id}`} className="font-bold">
              {b.judul}
            </a>
            <p className="flex flex-wrap gap-x-4 text-sm wrap-anywhere text-ink-soft">
              {[DAFTAR[b.jenis].label, b.nomor, b.kantor, saat(b.pada)].filter(Boolean).map((fakta) => (
                <span key={fakta}>{fakta}</span>
              ))}
            </p>
            {b.pesan && <p className="max-w-measure text-sm">“{b.pesan}”</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
