"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { KirimForm, type Simpan, useKeadaan } from "./kirim";

export type AksiBerkas = { batalkan: Simpan; siapkan: Simpan; setujui: Simpan; tarik: Simpan };
export type Tetap = Record<string, string>;

type Bidang = { nama: string; id: string; label: string; hint: string; tombol: string };

function SatuBidang({ nama, id, label, hint, tombol }: Bidang) {
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

type Props = {
  simpan: Simpan;
  tetap: Tetap;
  judul: string;
  /** Said to who does not see which file the words stand at. */
  atas: string;
  bidang: Bidang;
  className?: string;
};

/** Words that open a small form: one line to fill, and the button that sends it. */
export function FormRingkas({ simpan, tetap, judul, atas, bidang, className }: Props) {
  return (
    <details className={className}>
      <summary className="w-fit py-1 text-accent underline underline-offset-4">
        {judul}
        <span className="sr-only"> {atas}</span>…
      </summary>
      <KirimForm simpan={simpan} tetap={tetap} className="mt-2 space-y-2">
        <SatuBidang {...bidang} />
      </KirimForm>
    </details>
  );
}

/** Cancels one file with a reason; it stays. */
export const BatalkanBerkas = ({ simpan, tetap, nama }: { simpan: Simpan; tetap: Tetap; nama: string }) => (
  <FormRingkas
    simpan={simpan}
    tetap={tetap}
    judul="Batalkan berkas"
    atas={nama}
    className="open:basis-full print:hidden"
    bidang={{
      nama: "alasan",
      id: `alasan-${tetap.id}`,
      label: "Alasan",
      hint: "Berkas tidak dihapus: tetap tersimpan dengan alasan dan nama Anda.",
      tombol: "Batalkan berkas",
    }}
  />
);
