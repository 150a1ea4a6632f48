import { PilihKantor, PilihPenyelenggaraan } from "@/components/angka/saring";
import { Checkbox } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { DateInput } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Kepala } from "../muat";
import { Bingkai, PilihHari } from "../saring";
import type { IsiPerubahan } from "./muat";

/** Which two days are compared, and of what. */
export function SaringPerubahan({ kepala, isi: { tanya: t, pilihan } }: { kepala: Kepala; isi: IsiPerubahan }) {
  const { acuan } = kepala;
  return (
    <Bingkai
      kepala={kepala}
      kata="Bandingkan hari lain"
      kirim="Bandingkan"
      bawa={t.tahuDulu ? { tahuDulu: t.tahuDulu } : undefined}
    >
      <Field name="jenis" label="Jenis catatan">
        {(c) => (
          <Select
            {...c}
            defaultValue={t.jenis}
            empty={null}
            options={pilihan.map((j) => ({ value: j, label: DAFTAR[j].label }))}
          />
        )}
      </Field>
      <PilihPenyelenggaraan semua={acuan.penyelenggaraan} nilai={t.penyelenggaraan} />
      <PilihKantor semua={acuan.kantor} nilai={t.kantor} />
      <Field name="dulu" label="Dari angka sampai tanggal">
        {(c) => <DateInput {...c} defaultValue={t.dulu} />}
      </Field>
      <PilihHari kepala={kepala} label="Ke angka sampai tanggal" />
      <Checkbox
        name="harinya"
        value="ya"
        defaultChecked={t.harinya}
        label="Seperti diketahui pada harinya masing-masing"
        hint="Tanpa ini, kedua angka memakai pengetahuan sekarang, atau hari pengetahuan yang dipilih."
      />
    </Bingkai>
  );
}
