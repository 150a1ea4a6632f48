import { Card } from "@/components/ui/card";
import { Code } from "@/components/ui/code";
import { DescriptionList } from "@/components/ui/description-list";
import { TENTANG } from "@/lib/bukti/keterangan";
import { alamatRekap } from "@/lib/rekap/filter";
import type { Rekap } from "@/lib/rekap/rekap";

/** What a bundle is, and how anybody who may has the same again. */
export const TentangBundel = ({ rekap: r }: { rekap: Rekap }) => (
  <Card title="Bundel ini" subtitle="Alamatnya menurunkan bundel yang sama, bita demi bita, kapan pun diunduh.">
    <DescriptionList
      items={[
        { term: "Nomor", value: <Code>{r.nomor.replace(/^RKP/, "BKT")}</Code> },
        ...r.saringan.map(([term, value]) => ({ term, value })),
        ...TENTANG.map(([term, value]) => ({ term, value })),
        { term: "Alamat tetap", value: <a href={`?${alamatRekap(r.permintaan)}`}>bundel dengan keadaan ini</a> },
      ]}
    />
  </Card>
);
