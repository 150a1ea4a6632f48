"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { KirimForm, type Simpan, useKeadaan } from "./kirim";

export type AksiBerkas = { batalkan: Simpan; siapkan: Simpan; setujui: Simpan; tarik: Simpan };
export type Tetap = Record<string, string>;

/** One line to fill, and the button that sends it. */
export function SatuBidang({
  nama,
  id,
  label,
  hint,
  tombol,
}: {
  nama: string;
  id: string;
  label: string;
  hint: string;
  tombol: string;
}) {
  const { bidang = {}, isian = {} } = useKeadaan();
  return (
    <>
      <Field name={nama} id={id} label={label} hint={hint} error={bidang[nama]} required>
        {(c) => <Input {...c} defaultValue={String(isian[nama] ?? "")} autoComplete="off" />}
      </Field>
      <SubmitButton size="kecil" variant="sekunder">
        {tombol}
      </SubmitButton>
    </>
  );
}

/** Look of words that open a small form. */
export const RINGKAS = "w-fit py-1 text-accent underline underline-offset-4";

/** Cancels one file with a reason; it stays. */
export function BatalkanBerkas({ simpan, tetap, nama }: { simpan: Simpan; tetap: Tetap; nama: string }) {
  return (
    <details className="open:basis-full print:hidden">
      <summary className={RINGKAS}>
        Batalkan berkas<span className="sr-only"> {nama}</span>…
      </summary>
      <KirimForm simpan={simpan} tetap={tetap} className="mt-2 space-y-2">
        <SatuBidang
          nama="alasan"
          id={`alasan-${tetap.id}`}
          label="Alasan"
          hint="Berkas tidak dihapus: tetap tersimpan dengan alasan dan nama Anda."
          tombol="Batalkan berkas"
        />
      </KirimForm>
    </details>
  );
}
