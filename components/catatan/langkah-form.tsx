"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { DateInput, Input, Select } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Bidang } from "@/lib/jenis/tampil";
import { CatatanField } from "./field";
import { KirimForm, type Simpan, useKeadaan } from "./kirim";

export type LangkahPilihan = { kode: string; label: string; bidang: Bidang[]; nomor: boolean };

function Isi({
  pilihan,
  nilai,
  hari,
}: {
  pilihan: LangkahPilihan[];
  nilai: Record<string, string | string[]>;
  hari: string;
}) {
  const { bidang: galat = {}, isian = {} } = useKeadaan();
  const [kode, setKode] = useState(String(isian.kode ?? pilihan[0]?.kode ?? ""));
  const kini = pilihan.find((p) => p.kode === kode);
  return (
    <>
      <Field name="kode" label="Langkah" required error={galat.kode}>
        {(c) => (
          <Select
            {...c}
            value={kode}
            onChange={(e) => setKode(e.target.value)}
            empty={null}
            options={pilihan.map((p) => ({ value: p.kode, label: p.label }))}
          />
        )}
      </Field>
      <Field name="tanggal" label="Tanggal langkah" required error={galat.tanggal}>
        {(c) => <DateInput {...c} defaultValue={String(isian.tanggal ?? hari)} max={hari} />}
      </Field>
      {kini?.nomor && (
        <Field
          name="nomor"
          label="Nomor register"
          error={galat.nomor}
          hint="Kosongkan: portal memberi nomor berikutnya. Isi hanya bila sudah tercetak."
        >
          {(c) => <Input {...c} defaultValue={String(isian.nomor ?? "")} autoComplete="off" />}
        </Field>
      )}
      {kini?.bidang.map((b) => (
        <CatatanField
          key={`${kode}.${b.nama}`}
          bidang={b}
          nilai={isian[b.nama] ?? nilai[b.nama]}
          galat={galat[b.nama]}
        />
      ))}
      <Field
        name="nomorDokumen"
        label="Nomor dokumen"
        error={galat.nomorDokumen}
        hint="Berita acara, surat, atau formulir."
      >
        {(c) => <Input {...c} defaultValue={String(isian.nomorDokumen ?? "")} autoComplete="off" />}
      </Field>
      <Field name="keterangan" label="Keterangan" error={galat.keterangan}>
        {(c) => <Input {...c} defaultValue={String(isian.keterangan ?? "")} autoComplete="off" />}
      </Field>
      <SubmitButton full>{kini ? `Catat ${kini.label.toLowerCase()}` : "Catat langkah"}</SubmitButton>
    </>
  );
}

/** The next step of a case: what may follow now, with the fields that it settles. */
export function LangkahForm({
  simpan,
  tetap,
  ...isi
}: {
  simpan: Simpan;
  tetap: Record<string, string | number>;
  pilihan: LangkahPilihan[];
  nilai: Record<string, string | string[]>;
  hari: string;
}) {
  return (
    <KirimForm simpan={simpan} tetap={tetap} className="space-y-4">
      <Isi {...isi} />
    </KirimForm>
  );
}
