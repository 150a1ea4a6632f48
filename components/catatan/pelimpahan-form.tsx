"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { DateInput, Input, Textarea } from "@/components/ui/input";
import { optionsNamed } from "@/components/ui/options";
import { FieldGrid } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { INSTANSI_LAIN } from "@/lib/pelimpahan/schema";
import { KirimForm, type Simpan, useKeadaan } from "./kirim";
import { useHidup } from "./wilayah";

type Kendali = Record<string, string | number>;
type Pilihan = { kode: string; nama: string };
const LABEL = {
  tujuan: "Tujuan",
  instansi: "Nama instansi",
  alasan: "Alasan",
  nomorSurat: "Nomor surat pelimpahan",
  tanggal: "Tanggal pelimpahan",
  nomorBeritaAcara: "Nomor berita acara pleno",
  tanggalBeritaAcara: "Tanggal pleno",
};
type Nama = keyof typeof LABEL;
// the form of steps stands on the same page, with fields of the same names
const tempat = Object.fromEntries(Object.keys(LABEL).map((n) => [n, `limpah-${n}`])) as Record<Nama, string>;

function Satu({ nama, hint, hari, paragraf }: { nama: Nama; hint?: string; hari?: string; paragraf?: boolean }) {
  const { bidang: g = {}, isian: v = {} } = useKeadaan();
  const nilai = String(v[nama] ?? "");
  return (
    <Field name={nama} id={tempat[nama]} label={LABEL[nama]} hint={hint} required error={g[nama]}>
      {(c) =>
        hari ? (
          <DateInput {...c} defaultValue={v[nama] === undefined && nama === "tanggal" ? hari : nilai} max={hari} />
        ) : paragraf ? (
          <Textarea {...c} rows={3} defaultValue={nilai} />
        ) : (
          <Input {...c} defaultValue={nilai} autoComplete="off" />
        )
      }
    </Field>
  );
}

function Tujuan({ kantor }: { kantor: Pilihan[] }) {
  const { bidang: g = {}, isian: v = {} } = useKeadaan();
  const hidup = useHidup();
  const [tujuan, setTujuan] = useState(String(v.tujuan ?? ""));
  const pilihan = [
    { label: "Kantor dalam portal", options: optionsNamed(kantor) },
    { label: "Di luar portal", options: [{ value: INSTANSI_LAIN, label: "Instansi lain" }] },
  ];
  return (
    <>
      <Field name="tujuan" id={tempat.tujuan} label={LABEL.tujuan} required error={g.tujuan}>
        {(c) => <Select {...c} value={tujuan} onChange={(e) => setTujuan(e.target.value)} options={pilihan} />}
      </Field>
      {(!hidup || tujuan === INSTANSI_LAIN) && (
        <Satu
          nama="instansi"
          hint="Hanya untuk instansi lain, misalnya Bawaslu Republik Indonesia. Perkaranya berakhir di kantor ini."
        />
      )}
    </>
  );
}

/** Hands the case to another office or body. */
export function LimpahkanForm({
  simpan,
  tetap,
  kantor,
  hari,
}: {
  simpan: Simpan;
  tetap: Kendali;
  kantor: Pilihan[];
  hari: string;
}) {
  return (
    <Dialog id="limpahkan" title="Limpahkan perkara" trigger="Limpahkan">
      <KirimForm simpan={simpan} tetap={tetap} label={LABEL} tempat={tempat} className="space-y-4">
        <p className="text-sm text-ink-soft">
          Kantor tujuan melihat perkara ini dan memutus menerima atau menolak. Setelah diterima, perkara berpindah
          dengan pihak dan berkasnya; kantor ini menyimpan tanda terimanya.
        </p>
        <Tujuan kantor={kantor} />
        <Satu nama="alasan" hint="Tanpa nama orang." paragraf />
        <FieldGrid>
          <Satu nama="nomorSurat" />
          <Satu nama="tanggal" hari={hari} />
          <Satu nama="nomorBeritaAcara" />
          <Satu nama="tanggalBeritaAcara" hari={hari} />
        </FieldGrid>
        <SubmitButton>Limpahkan</SubmitButton>
      </KirimForm>
    </Dialog>
  );
}
