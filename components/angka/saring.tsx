import { Field } from "@/components/ui/field";
import { optionsNamed } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import type { Kantor, Penyelenggaraan, Tahapan } from "@/lib/rujukan/queries";

/** The stages as the choices of a field, under the election that each belongs to. */
export const pilihanTahapan = (penyelenggaraan: Penyelenggaraan[], tahapan: Tahapan[]) =>
  penyelenggaraan.map((p) => ({
    label: p.namaSingkat,
    options: optionsNamed(tahapan.filter((t) => t.penyelenggaraanKode === p.kode)),
  }));

export function PilihPenyelenggaraan({ semua, nilai }: { semua: Penyelenggaraan[]; nilai?: string }) {
  return (
    <Field name="penyelenggaraan" label="Penyelenggaraan">
      {(c) => (
        <Select
          {...c}
          defaultValue={nilai}
          empty="Semua"
          options={semua.map((p) => ({ value: p.kode, label: p.namaSingkat }))}
        />
      )}
    </Field>
  );
}

/** The offices in sight; nothing to choose where there is one. */
export function PilihKantor({ semua, nilai }: { semua: Kantor[]; nilai?: string }) {
  if (semua.length < 2) return null;
  return (
    <Field name="kantor" id="saring-kantor" label="Kantor">
      {(c) => (
        <Select
          {...c}
          defaultValue={nilai}
          empty="Semua kantor"
          options={semua.map((k) => ({ value: k.kode, label: k.namaSingkat }))}
        />
      )}
    </Field>
  );
}
