import { Card } from "@/components/ui/card";
import { CopyText } from "@/components/ui/copy-text";
import { tanggal } from "@/lib/format";
import type { Lembar } from "@/lib/kutipan/queries";

/** The sentences as a message. */
export function Tempel({ lembar: l }: { lembar: Lembar }) {
  const { s, kalimat } = l;
  return (
    <Card title="Teks untuk WhatsApp" subtitle="Lima kalimat itu, siap ditempel.">
      <CopyText name="wa" label="Teks siap tempel" text={teks(l.penyelenggaraan.namaSingkat, s.per, kalimat)} />
    </Card>
  );
}

const teks = (penyelenggaraan: string, per: string, kalimat: string[]) =>
  [
    `*Data pengawasan ${penyelenggaraan}, sampai ${tanggal(per)}*`,
    ...kalimat.map((k) => `• ${k}`),
    "Sumber: Satu Data Bawaslu Kalimantan Timur",
  ].join("\n\n");
