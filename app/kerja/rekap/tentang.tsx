import { Card } from "@/components/ui/card";
import { Code } from "@/components/ui/code";
import { DescriptionList } from "@/components/ui/description-list";
import { alamatRekap } from "@/lib/rekap/filter";
import { type Rekap, sidikIsi } from "@/lib/rekap/rekap";

/** What a recap is about, and how anybody who may has it again. */
export function Tentang({ rekap }: { rekap: Rekap }) {
  return (
    <Card title="Rekap ini" subtitle="Alamatnya menurunkan angka yang sama, kapan pun dibuka.">
      <DescriptionList
        items={[
          { term: "Nomor", value: <Code>{rekap.nomor}</Code> },
          ...rekap.saringan.map(([term, value]) => ({ term, value })),
          {
            term: "Alamat tetap",
            value: (
              <a href={`?${alamatRekap(rekap.permintaan)}`} className="break-all">
                {rekap.tautan}
              </a>
            ),
          },
          { term: "Sidik isi (SHA-256)", value: <Code>{sidikIsi(rekap)}</Code> },
        ]}
      />
    </Card>
  );
}
