import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { FilterBar } from "@/components/ui/filter-bar";
import { DateInput } from "@/components/ui/input";
import { optionsOf } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { DAFTAR } from "@/lib/jenis/daftar";
import { KAPAN, type SaringTenggat } from "@/lib/tenggat/filter";
import type { Pilihan } from "@/lib/tenggat/stats";

const opsi = (p: { kode: string; nama: string }[]) => p.map(({ kode, nama }) => ({ value: kode, label: nama }));

/** Which running clocks to show: a GET form, so that a list has an address. */
export function SaringTenggatForm({ saring: s, pilihan }: { saring: SaringTenggat; pilihan: Pilihan }) {
  const keep = s.tampilan === "daftar" ? undefined : { tampilan: s.tampilan, bulan: s.bulan };
  const daftar = s.tampilan === "daftar";
  const dipakai = [s.kantor, s.jenis, s.jam, daftar && s.kapan, daftar && s.hari].some(Boolean);
  return (
    <Disclosure quiet summary="Saring" open={dipakai}>
      <FilterBar action="/kerja/tenggat" keep={keep} resetHref="/kerja/tenggat">
        {pilihan.kantor.length > 1 && (
          <Field name="kantor" label="Kantor">
            {(c) => <Select {...c} defaultValue={s.kantor} empty="Semua kantor" options={opsi(pilihan.kantor)} />}
          </Field>
        )}
        <Field name="jenis" label="Jenis perkara">
          {(c) => (
            <Select
              {...c}
              defaultValue={s.jenis}
              empty="Semua"
              options={(["pelanggaran", "penindakan", "sengketa"] as const).map((j) => ({
                value: j,
                label: DAFTAR[j].label,
              }))}
            />
          )}
        </Field>
        <Field name="jam" label="Tenggat">
          {(c) => <Select {...c} defaultValue={s.jam} empty="Semua tenggat" options={opsi(pilihan.jam)} />}
        </Field>
        {daftar && (
          <Field name="kapan" label="Kapan">
            {(c) => <Select {...c} defaultValue={s.kapan} empty="Semua" options={optionsOf(KAPAN)} />}
          </Field>
        )}
        {daftar && (
          <Field name="hari" label="Jatuh tempo pada">
            {(c) => <DateInput {...c} defaultValue={s.hari} />}
          </Field>
        )}
      </FilterBar>
    </Disclosure>
  );
}
