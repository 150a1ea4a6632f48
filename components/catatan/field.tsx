"use client";

import { CharCount } from "@/components/ui/char-count";
import { Checkbox, CheckboxGroup } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { DateInput, Input, NumberInput, Textarea } from "@/components/ui/input";
import { optionsOf } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import type { Bidang } from "@/lib/jenis/tampil";
import { useKeadaan } from "./kirim";

type Props = {
  bidang: Bidang;
  /** where another form of the page has a field of this name */
  id?: string;
  nilai?: string | string[];
  saran?: string[];
  galat?: string;
  peringatan?: string;
  autoFocus?: boolean;
};
const satu = (v?: string | string[]) => (Array.isArray(v) ? v[0] : v) ?? "";

/** One field of a kind, drawn from its face. */
export function CatatanField({ bidang: b, id = b.nama, nilai, saran, galat, peringatan }: Props) {
  const wajah = {
    id,
    name: b.nama,
    label: b.label,
    hint: b.bantuan,
    error: galat,
    required: b.wajib,
    block: b.blok,
    warning: peringatan,
  };
  switch (b.input) {
    case "teks":
      return (
        <Field {...wajah}>
          {(c) => (
            <>
              <Input
                {...c}
                defaultValue={satu(nilai)}
                list={saran ? `${b.nama}-saran` : undefined}
                autoComplete="off"
              />
              {saran && (
                <datalist id={`${b.nama}-saran`}>
                  {saran.map((s) => (
                    <option key={s} value={s} />
                  ))}
                </datalist>
              )}
            </>
          )}
        </Field>
      );
    case "paragraf":
      return (
        <Field {...wajah} className="sm:col-span-2">
          {(c) => (
            <>
              <Textarea {...c} defaultValue={satu(nilai)} />
              {(b.max ?? 0) <= 4000 && <CharCount forId={id} max={b.max ?? 4000} />}
            </>
          )}
        </Field>
      );
    case "pilihan":
      return (
        <Field {...wajah}>
          {(c) => (
            <Select
              {...c}
              defaultValue={satu(nilai)}
              options={optionsOf(b.pilihan ?? {})}
              empty={b.wajib ? "Pilih…" : "Belum ditentukan"}
            />
          )}
        </Field>
      );
    case "pilihan_ganda":
      return (
        <CheckboxGroup
          {...wajah}
          required={b.wajib}
          options={optionsOf(b.pilihan ?? {})}
          defaultValue={Array.isArray(nilai) ? nilai : nilai ? [nilai] : []}
          inline
        />
      );
    case "tanggal":
      return (
        <Field {...wajah}>
          {(c) => <DateInput {...c} defaultValue={satu(nilai)} min="2000-01-01" max="2099-12-31" />}
        </Field>
      );
    case "bilangan":
      return <Field {...wajah}>{(c) => <NumberInput {...c} defaultValue={satu(nilai)} />}</Field>;
    case "centang":
      return <Checkbox name={b.nama} id={id} label={b.label} hint={b.bantuan} defaultChecked={satu(nilai) === "ya"} />;
  }
}

/** The same inside a KirimForm: its error comes from what the form was told, its value from what was typed. */
export function KirimField(props: Omit<Props, "galat">) {
  const { bidang, isian } = useKeadaan();
  return (
    <CatatanField {...props} nilai={isian?.[props.bidang.nama] ?? props.nilai} galat={bidang?.[props.bidang.nama]} />
  );
}
