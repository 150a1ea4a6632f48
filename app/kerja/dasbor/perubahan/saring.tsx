import { PilihKantor, PilihPenyelenggaraan } from "@/components/angka/saring";
import { Checkbox } from "@/components/ui/choice";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { FilterBar } from "@/components/ui/filter-bar";
import { DateInput, Select } from "@/components/ui/input";
import type { Acuan } from "@/lib/angka/filter";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import type { Tanya } from "./muat";

const AKSI = "/kerja/dasbor/perubahan";

/** Which two days are compared, and of what. */
export function SaringPerubahan({ tanya: t, acuan }: { tanya: Tanya; acuan: Acuan }) {
  return (
    <div className="mb-6 print:hidden">
      <Disclosure quiet summary="Bandingkan hari lain">
        <FilterBar action={AKSI} resetHref={AKSI} submitLabel="Bandingkan">
          <Field name="jenis" label="Jenis catatan">
            {(c) => (
              <Select
                {...c}
                defaultValue={t.jenis}
                options={JENIS.map((j) => ({ value: j, label: DAFTAR[j].label }))}
              />
            )}
          </Field>
          <PilihPenyelenggaraan semua={acuan.penyelenggaraan} nilai={t.penyelenggaraan} />
          <PilihKantor semua={acuan.kantor} nilai={t.kantor} />
          <Field name="dulu" label="Dari angka sampai tanggal">
            {(c) => <DateInput {...c} defaultValue={t.dulu} />}
          </Field>
          <Field name="per" label="Ke angka sampai tanggal">
            {(c) => <DateInput {...c} defaultValue={t.per} />}
          </Field>
          <Checkbox
            name="harinya"
            value="ya"
            defaultChecked={t.harinya}
            label="Seperti diketahui pada harinya masing-masing"
            hint="Tanpa ini, kedua angka memakai pengetahuan sekarang."
          />
        </FilterBar>
      </Disclosure>
    </div>
  );
}
