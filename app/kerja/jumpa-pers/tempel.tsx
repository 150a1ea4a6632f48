import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import { tanggal } from "@/lib/format";
import type { Lembar } from "@/lib/kutipan/queries";

/** The sentences as a message. */
export function Tempel({ lembar: l }: { lembar: Lembar }) {
  const { s, kalimat } = l;
  return (
    <Card title="Teks untuk WhatsApp" subtitle="Sentuh lama, pilih semua, lalu salin.">
      <Field name="wa" label="Teks siap tempel">
        {(c) => (
          <Textarea {...c} readOnly rows={12} defaultValue={teks(l.penyelenggaraan.namaSingkat, s.per, kalimat)} />
        )}
      </Field>
    </Card>
  );
}

const teks = (penyelenggaraan: string, per: string, kalimat: string[]) =>
  [
    `*Data pengawasan ${penyelenggaraan}, sampai ${tanggal(per)}*`,
    ...kalimat.map((k) => `• ${k}`),
    "Sumber: Satu Data Bawaslu Kalimantan Timur",
  ].join("\n\n");
