"use client";

import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { KirimForm, type Simpan, useKeadaan } from "./kirim";

/** Withdraws a party that was recorded wrongly. */
export function KeliruForm({ simpan, tetap, kode }: { simpan: Simpan; tetap: Record<string, string>; kode: string }) {
  const id = `alasan-keliru-${tetap.pihakId}`;
  return (
    <Dialog
      id={`keliru-${tetap.pihakId}`}
      title={`Tandai ${kode} keliru`}
      trigger={
        <>
          Tandai keliru<span className="sr-only"> {kode}</span>…
        </>
      }
      variant="tautan"
    >
      <KirimForm simpan={simpan} tetap={tetap} tempat={{ alasan: id }} className="space-y-4">
        <p className="text-sm text-ink-soft">
          Untuk orang yang salah dicatat. Barisnya tetap ada dengan alasan Anda; catat orang yang benar sebagai pihak
          baru.
        </p>
        <AlasanKeliru id={id} />
        <SubmitButton variant="bahaya">Tandai keliru</SubmitButton>
      </KirimForm>
    </Dialog>
  );
}

function AlasanKeliru({ id }: { id: string }) {
  const { bidang: g = {}, isian: v = {} } = useKeadaan();
  return (
    <Field name="alasan" id={id} label="Alasan" hint="Tanpa nama orang." required error={g.alasan}>
      {(c) => <Textarea {...c} rows={2} defaultValue={String(v.alasan ?? "")} />}
    </Field>
  );
}
