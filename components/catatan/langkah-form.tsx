"use client";

import { useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { DateInput, Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Bidang } from "@/lib/jenis/tampil";
import { CatatanField } from "./field";
import { KirimForm, type Simpan, useKeadaan } from "./kirim";

export type LangkahPilihan = {
  kode: string;
  label: string;
  bidang: Bidang[];
  nomor: boolean;
  jam: boolean;
  hasil?: "pleno" | "dokumen";
};

const LABEL = {
  nomor: "Nomor register",
  jam: "Pukul",
  nomorBeritaAcara: "Nomor berita acara pleno",
  tanggalBeritaAcara: "Tanggal pleno",
  nomorDokumen: "Nomor dokumen",
  pelaku: "Majelis atau pelaksana",
  hasil: "Hasil",
  keterangan: "Keterangan",
};

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
      {kini?.jam && (
        <Field name="jam" label="Pukul (WITA)" error={galat.jam} hint="Tenggat 1×24 jam dihitung dari jam ini.">
          {(c) => <Input {...c} type="time" defaultValue={String(isian.jam ?? "")} />}
        </Field>
      )}
      {kini?.hasil === "pleno" && (
        <>
          <Field name="nomorBeritaAcara" label="Nomor berita acara pleno" required error={galat.nomorBeritaAcara}>
            {(c) => <Input {...c} defaultValue={String(isian.nomorBeritaAcara ?? "")} autoComplete="off" />}
          </Field>
          <Field name="tanggalBeritaAcara" label="Tanggal pleno" required error={galat.tanggalBeritaAcara}>
            {(c) => <DateInput {...c} defaultValue={String(isian.tanggalBeritaAcara ?? "")} max={hari} />}
          </Field>
        </>
      )}
      <Field
        name="nomorDokumen"
        label="Nomor dokumen"
        required={kini?.hasil === "dokumen"}
        error={galat.nomorDokumen}
        hint={kini?.hasil === "dokumen" ? "Nomor putusan atau surat yang menjadi dasarnya." : "Surat atau formulir."}
      >
        {(c) => <Input {...c} defaultValue={String(isian.nomorDokumen ?? "")} autoComplete="off" />}
      </Field>
      <Disclosure
        summary="Majelis, hasil, keterangan"
        quiet
        open={Boolean(galat.pelaku || galat.hasil || galat.keterangan)}
      >
        <div className="mt-3 space-y-4">
          <Field
            name="pelaku"
            label="Majelis atau pelaksana"
            error={galat.pelaku}
            hint="Jabatan atau satuan, tanpa nama."
          >
            {(c) => <Input {...c} defaultValue={String(isian.pelaku ?? "")} autoComplete="off" />}
          </Field>
          <Field name="hasil" label="Hasil" error={galat.hasil}>
            {(c) => <Input {...c} defaultValue={String(isian.hasil ?? "")} autoComplete="off" />}
          </Field>
          <Field name="keterangan" label="Keterangan" error={galat.keterangan}>
            {(c) => <Input {...c} defaultValue={String(isian.keterangan ?? "")} autoComplete="off" />}
          </Field>
        </div>
      </Disclosure>
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
  const label = { ...LABEL, ...Object.fromEntries(isi.pilihan.flatMap((p) => p.bidang).map((b) => [b.nama, b.label])) };
  return (
    <KirimForm simpan={simpan} tetap={tetap} label={label} className="space-y-4">
      <Isi {...isi} />
    </KirimForm>
  );
}
