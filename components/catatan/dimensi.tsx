import { Field } from "@/components/ui/field";
import { optionsOf } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";

/** A choice for each dimension by which a list of a kind can be narrowed, or for those that are named. */
export function PilihDimensi({ jenis, nilai, hanya }: { jenis: Jenis; nilai: Record<string, string>; hanya?: string }) {
  return Object.entries(DAFTAR[jenis].dimensi)
    .filter(([nama]) => hanya === undefined || nama === hanya)
    .map(([nama, d]) => (
      <Field key={nama} name={nama} label={d.label}>
        {(c) => <Select {...c} defaultValue={nilai[nama]} empty="Semua" options={optionsOf(nilaiDimensi(jenis, d))} />}
      </Field>
    ));
}
