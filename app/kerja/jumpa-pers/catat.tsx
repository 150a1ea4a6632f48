import { randomUUID } from "node:crypto";
import { KirimForm } from "@/components/catatan/kirim";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { catatKutipan } from "@/lib/kutipan/actions";
import type { Lembar } from "@/lib/kutipan/queries";

/** Keeps what was said, to whom. */
export function Catat({ lembar: l, kantor }: { lembar: Lembar; kantor: string }) {
  const { s } = l;
  return (
    <Card title="Catat sebagai dikutip" subtitle="Yang berikutnya akan melihat selisihnya dari angka ini.">
      <KirimForm
        simpan={catatKutipan}
        tetap={{ kantor, penyelenggaraan: l.penyelenggaraan.kode, per: s.per, kunci: randomUUID() }}
      >
        <Field
          name="kepada"
          label="Disampaikan kepada"
          required
          hint="Media, rapat, atau lembaganya; bukan nama orang."
        >
          {(c) => <Input {...c} maxLength={200} />}
        </Field>
        <SubmitButton className="mt-4">Catat sebagai dikutip</SubmitButton>
      </KirimForm>
    </Card>
  );
}
