import { randomUUID } from "node:crypto";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { bulan } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { BelumNihil } from "@/lib/nihil/queries";
import { KirimForm, type Simpan } from "./kirim";

/** Months of which an office has said nothing yet: one press declares nihil. */
export function NihilKartu({ isi, nyatakan }: { isi: BelumNihil[]; nyatakan: Simpan }) {
  const pertama = isi[0];
  if (!pertama) return null;
  return (
    <Card
      title={`Belum ada catatan untuk ${bulan(pertama.bulan)}`}
      subtitle="Bila memang tidak ada, nyatakan nihil: publik melihat angka nol, bukan “belum menyampaikan data”."
    >
      <ul className="divide-y divide-line">
        {isi.map((b) => (
          <li key={`${b.kantor}${b.jenis}`} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <span>
              {DAFTAR[b.jenis].label} <span className="text-sm text-ink-soft">{b.nama}</span>
            </span>
            <KirimForm
              simpan={nyatakan}
              tetap={{ kantor: b.kantor, jenis: b.jenis, bulan: b.bulan, kunci: randomUUID() }}
            >
              <SubmitButton size="kecil" variant="sekunder">
                Nyatakan nihil<span className="sr-only"> {DAFTAR[b.jenis].label}</span>
              </SubmitButton>
            </KirimForm>
          </li>
        ))}
      </ul>
    </Card>
  );
}
