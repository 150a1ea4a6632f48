"use client";

import { useState } from "react";
import { KirimField } from "@/components/catatan/field";
import { KirimForm, type Simpan, useKeadaan } from "@/components/catatan/kirim";
import { useHidup, WilayahField } from "@/components/catatan/wilayah";
import { Field } from "@/components/ui/field";
import { optionsNamed } from "@/components/ui/options";
import { FieldGrid, Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Pilihan } from "@/lib/catatan/pilihan";
import type { Isian } from "@/lib/jenis/fields";
import type { Bidang } from "@/lib/jenis/tampil";

type Isi = { bidang: Bidang[]; pilihan: Pilihan; nilai: Isian };
const KANTOR = "Kantor";
const LAIN = {
  wilayahKode: "Wilayah",
  penyelenggaraanKode: "Penyelenggaraan",
  tahapanKode: "Tahapan",
};
const satu = (v?: string | string[]) => (Array.isArray(v) ? v[0] : v) ?? "";

/** Of which election and stage, where that is known already. */
function Tahapan({ pilihan, nilai }: Omit<Isi, "bidang">) {
  const { bidang: g = {}, isian = {} } = useKeadaan();
  const hidup = useHidup();
  const kini = (k: string) => satu(isian[k] ?? nilai[k]);
  const [penyelenggaraan, setPenyelenggaraan] = useState(kini("penyelenggaraanKode"));
  const kelompok = pilihan.penyelenggaraan
    .filter((k) => !hidup || k.kode === penyelenggaraan)
    .map((k) => ({ label: k.nama, options: optionsNamed(pilihan.tahapan.filter((t) => t.induk === k.kode)) }));
  return (
    <>
      <Field
        name="penyelenggaraanKode"
        label={LAIN.penyelenggaraanKode}
        hint="Kosongkan bila belum diketahui."
        error={g.penyelenggaraanKode}
      >
        {(c) => (
          <Select
            {...c}
            defaultValue={kini("penyelenggaraanKode")}
            empty="Belum diketahui"
            options={optionsNamed(pilihan.penyelenggaraan)}
            onChange={(e) => setPenyelenggaraan(e.target.value)}
          />
        )}
      </Field>
      <Field name="tahapanKode" label={LAIN.tahapanKode} error={g.tahapanKode}>
        {(c) => <Select {...c} defaultValue={kini("tahapanKode")} empty="Belum diketahui" options={kelompok} />}
      </Field>
    </>
  );
}

function BidangInformasi({ bidang, pilihan, nilai }: Isi) {
  const { bidang: g = {}, isian = {} } = useKeadaan();
  const wajah = (nama: string) => bidang.filter((b) => b.nama === nama);
  const field = (nama: string) => wajah(nama).map((b) => <KirimField key={nama} bidang={b} nilai={nilai[nama]} />);
  return (
    <>
      <Section title="Informasi" className="border-t-0 pt-0">
        <FieldGrid>
          {pilihan.kantor.length > 1 ? (
            <Field name="kantorKode" label={KANTOR} required error={g.kantorKode}>
              {(c) => (
                <Select
                  {...c}
                  defaultValue={satu(isian.kantorKode ?? nilai.kantorKode)}
                  options={optionsNamed(pilihan.kantor)}
                />
              )}
            </Field>
          ) : (
            <input type="hidden" name="kantorKode" value={satu(nilai.kantorKode)} />
          )}
          {field("tanggalDiterima")}
          {field("sumber")}
          {field("rujukan")}
          {wajah("judul").map((b) => (
            <div key={b.nama} className="sm:col-span-2">
              <KirimField bidang={b} nilai={nilai.judul} />
            </div>
          ))}
          {field("uraian")}
        </FieldGrid>
      </Section>
      <Section title="Tempat dan tahapan">
        <FieldGrid>
          <WilayahField
            daftar={pilihan.wilayah}
            nilai={satu(isian.wilayahKode ?? nilai.wilayahKode)}
            galat={g.wilayahKode}
          />
          <Tahapan pilihan={pilihan} nilai={nilai} />
        </FieldGrid>
      </Section>
    </>
  );
}

/** The form of a tip. */
export function InformasiForm({ simpan, tetap, ...isi }: Isi & { simpan: Simpan; tetap: { kunci: string } }) {
  const bidang = isi.bidang.map((b) => [b.nama, b.label] as const);
  const label = { kantorKode: KANTOR, ...Object.fromEntries(bidang), ...LAIN };
  return (
    <KirimForm simpan={simpan} tetap={tetap} label={label} className="space-y-8" panjang>
      <BidangInformasi {...isi} />
      <SubmitButton>Simpan informasi awal</SubmitButton>
    </KirimForm>
  );
}
