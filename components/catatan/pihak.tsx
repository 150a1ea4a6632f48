"use client";

import { Checkbox, CheckboxGroup } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { DateInput, Input, Textarea } from "@/components/ui/input";
import { optionsOf } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { KirimForm, type Simpan, useKeadaan } from "./kirim";

type Isi = { peran: Record<string, string>; kelamin: Record<string, string>; wakil: { id: string; label: string }[] };

function Baris({
  nama,
  label,
  hint,
  ...input
}: {
  nama: string;
  label: string;
  hint?: string;
  type?: string;
  required?: boolean;
}) {
  const { bidang: g = {}, isian: v = {} } = useKeadaan();
  return (
    <Field name={nama} label={label} hint={hint} required={input.required} error={g[nama]}>
      {(c) => <Input {...c} type={input.type} autoComplete="off" defaultValue={String(v[nama] ?? "")} />}
    </Field>
  );
}

function Bidang({ peran, kelamin, wakil }: Isi) {
  const { bidang: g = {}, isian: v = {} } = useKeadaan();
  return (
    <>
      <Field name="peran" label="Peran" required error={g.peran}>
        {(c) => <Select {...c} defaultValue={String(v.peran ?? "")} options={optionsOf(peran)} />}
      </Field>
      {/* by CSS, so that it is there for a kuasa without script too */}
      <div className="hidden group-has-[[value=kuasa]:checked]/pihak:block">
        {wakil.length > 0 ? (
          <CheckboxGroup
            name="mewakili"
            label="Mewakili"
            required
            error={g.mewakili}
            options={wakil.map(({ id, label }) => ({ value: id, label }))}
          />
        ) : (
          <p id="mewakili" className={g.mewakili ? "text-sm font-bold text-danger" : "text-sm text-ink-soft"}>
            Catat dahulu orang yang diwakilinya sebagai pihak perkara ini.
          </p>
        )}
      </div>
      <Baris nama="nama" label="Nama" required />
      <Field name="nik" label="NIK" hint="16 angka sesuai KTP; boleh kosong." error={g.nik}>
        {/* never shown again, not even to who typed it */}
        {(c) => <Input {...c} inputMode="numeric" autoComplete="off" />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Baris nama="tempatLahir" label="Tempat lahir" />
        <Field name="tanggalLahir" label="Tanggal lahir" error={g.tanggalLahir}>
          {(c) => <DateInput {...c} autoComplete="off" defaultValue={String(v.tanggalLahir ?? "")} />}
        </Field>
        <Field name="jenisKelamin" label="Jenis kelamin" error={g.jenisKelamin}>
          {(c) => (
            <Select
              {...c}
              empty="Tidak diisi"
              defaultValue={String(v.jenisKelamin ?? "")}
              options={optionsOf(kelamin)}
            />
          )}
        </Field>
        <Baris nama="pekerjaan" label="Pekerjaan" />
        <Baris nama="kewarganegaraan" label="Kewarganegaraan" />
        <Baris nama="telepon" label="Telepon" type="tel" />
      </div>
      <Field name="alamat" label="Alamat" error={g.alamat}>
        {(c) => <Textarea {...c} rows={2} defaultValue={String(v.alamat ?? "")} />}
      </Field>
      <Baris nama="surel" label="Surel" hint="Boleh kosong." />
      <Checkbox
        name="anak"
        label="Masih anak (di bawah 18 tahun)"
        hint="Perkara yang melibatkan anak tidak diterbitkan rinci. Umur juga dibaca dari tanggal lahir dan NIK."
        defaultChecked={v.anak === "ya"}
      />
      <SubmitButton>Simpan ke brankas</SubmitButton>
    </>
  );
}

/** Puts a person of the case into the vault. */
export function PihakBaruForm({ simpan, tetap, ...isi }: Isi & { simpan: Simpan; tetap: Record<string, string> }) {
  return (
    <Dialog id="pihak-baru" title="Catat pihak" trigger="Catat pihak" size="kecil">
      <KirimForm simpan={simpan} tetap={tetap} label={LABEL} className="group/pihak space-y-4">
        <p className="text-sm text-ink-soft">
          Semuanya tersimpan tersegel, terpisah dari catatan. Catatan hanya menyebut nama sandi seperti PLP-0043.
        </p>
        <Bidang {...isi} />
      </KirimForm>
    </Dialog>
  );
}

const LABEL = {
  mewakili: "Mewakili",
  tempatLahir: "Tempat lahir",
  tanggalLahir: "Tanggal lahir",
  jenisKelamin: "Jenis kelamin",
  pekerjaan: "Pekerjaan",
  kewarganegaraan: "Kewarganegaraan",
  alamat: "Alamat",
  surel: "Surel",
};
