import { Field } from "@/components/ui/field";
import { FilterBar } from "@/components/ui/filter-bar";
import { optionsOf } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import type { SaringInformasi } from "@/lib/informasi/filter";
import { alamatInformasi, SUMBER_INFORMASI } from "@/lib/informasi/schema";

/** What the list of tips can be narrowed by; offices only for who sees several. */
export function SaringInformasiForm({ s, kantor }: { s: SaringInformasi; kantor: { kode: string; nama: string }[] }) {
  return (
    <FilterBar action={alamatInformasi()} resetHref={s.kantor || s.sumber ? alamatInformasi() : undefined}>
      {kantor.length > 1 && (
        <Field name="kantor" label="Kantor">
          {(c) => (
            <Select
              {...c}
              defaultValue={s.kantor}
              empty="Semua kantor"
              options={kantor.map((k) => ({ value: k.kode, label: k.nama }))}
            />
          )}
        </Field>
      )}
      <Field name="sumber" label="Sumber">
        {(c) => <Select {...c} defaultValue={s.sumber} empty="Semua sumber" options={optionsOf(SUMBER_INFORMASI)} />}
      </Field>
    </FilterBar>
  );
}
