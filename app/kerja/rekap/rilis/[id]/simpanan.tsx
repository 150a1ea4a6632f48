import { Card } from "@/components/ui/card";
import { Code } from "@/components/ui/code";
import { DescriptionList } from "@/components/ui/description-list";
import { angka, saat } from "@/lib/format";
import type { RilisUtuh } from "@/lib/rilis/queries";

const NAMA = { xlsx: "Berkas XLSX", pdf: "Berkas PDF" } as const;

/** What is kept, by which anybody recognises it. */
export function Simpanan({ rilis: r }: { rilis: RilisUtuh }) {
  return (
    <Card title="Yang disimpan" subtitle="Sidik SHA-256 tiap berkas: yang berkasnya sama, sidiknya sama.">
      <DescriptionList
        items={[
          { term: "Nomor", value: <Code>{r.nomor}</Code> },
          ...r.rekap.saringan.map(([term, value]) => ({ term, value })),
          ...r.berkas.map((b) => ({
            term: NAMA[b.bentuk],
            value: (
              <>
                <Code>{b.sidik}</Code> <span className="whitespace-nowrap">{angka(b.ukuran)} bita</span>
              </>
            ),
          })),
          { term: "Sidik isi", value: <Code>{r.sidik}</Code> },
          { term: "Versi portal", value: r.versi },
          { term: "Disimpan", value: `${r.oleh}, ${saat(r.pada)}` },
          {
            term: "Alamat tetap rekapnya",
            value: (
              <a href={`/kerja/rekap?${r.alamat}`} className="break-all">
                {r.rekap.tautan}
              </a>
            ),
          },
        ]}
      />
    </Card>
  );
}
