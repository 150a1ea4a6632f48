"use client";

import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { KirimForm, type Simpan, useKeadaan } from "./kirim";

/** Says of two records that look alike that they are two. */
export function BedaForm({
  simpan,
  tetap,
  judul,
}: {
  simpan: Simpan;
  tetap: { catatanId: string; denganId: string; kunci: string };
  /** what the record is called, for who hears the button */
  judul: string;
}) {
  const dialog = `beda-${tetap.catatanId}`;
  const id = `${dialog}-alasan`;
  return (
    <Dialog
      id={dialog}
      title="Nyatakan bukan ganda"
      trigger={
        <>
          Bukan ganda<span className="sr-only">: {judul}</span>…
        </>
      }
      variant="tautan"
    >
      <KirimForm simpan={simpan} tetap={tetap} tempat={{ alasan: id }} className="space-y-4">
        <p className="text-sm text-ink-soft">
          Keduanya catatan yang berbeda dan tetap dihitung. Pasangan ini hilang dari daftar sampai salah satunya berubah
          dan keduanya masih mirip.
        </p>
        <Alasan id={id} />
        <SubmitButton>Nyatakan bukan ganda</SubmitButton>
      </KirimForm>
    </Dialog>
  );
}

function Alasan({ id }: { id: string }) {
  const { bidang: g = {}, isian: v = {} } = useKeadaan();
  return (
    <Field
      name="alasan"
      id={id}
      label="Alasan"
      hint="Apa yang membedakan keduanya. Tanpa nama orang."
      required
      error={g.alasan}
    >
      {(c) => <Textarea {...c} rows={2} defaultValue={String(v.alasan ?? "")} />}
    </Field>
  );
}
