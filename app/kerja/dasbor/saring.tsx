import { PilihKantor, PilihPenyelenggaraan, pilihanTahapan } from "@/components/angka/saring";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { FilterBar } from "@/components/ui/filter-bar";
import { DateInput, Select } from "@/components/ui/input";
import { tanggal } from "@/lib/format";
import { sebutan } from "./kalimat";
import type { Kepala } from "./muat";

/** The one filter of a dashboard: closed on opening, because the figure comes first; its line says what is chosen. */
export function Saring({ kepala }: { kepala: Kepala }) {
  const { saringan: s, acuan, dasbor, pilihan } = kepala;
  const aksi = `/kerja/dasbor/${dasbor}`;
  const penyelenggaraan = acuan.penyelenggaraan.filter((p) => !s.penyelenggaraan || p.kode === s.penyelenggaraan);
  const tahapan = pilihanTahapan(penyelenggaraan, acuan.tahapan);
  return (
    <div className="mb-6 print:hidden">
      <Disclosure quiet summary={`Ubah saringan: ${sebutan(kepala)}`}>
        <FilterBar
          action={aksi}
          resetHref={aksi}
          submitLabel="Tampilkan"
          keep={pilihan.kala === "bulan" ? undefined : { kala: pilihan.kala }}
        >
          <PilihPenyelenggaraan semua={acuan.penyelenggaraan} nilai={s.penyelenggaraan} />
          <Field name="tahapan" label="Tahapan">
            {(c) => <Select {...c} defaultValue={s.tahapan} empty="Semua tahapan" options={tahapan} />}
          </Field>
          <PilihKantor semua={acuan.kantor} nilai={s.kantor} />
          <div className="flex flex-wrap items-end gap-4 sm:col-span-2">
            <Field name="dari" label="Dari tanggal">
              {(c) => <DateInput {...c} defaultValue={s.dari} />}
            </Field>
            <Field
              name="per"
              label="Sampai tanggal"
              hint={`Kosongkan untuk hari terakhir data berubah, ${tanggal(acuan.hariData)}.`}
            >
              {(c) => <DateInput {...c} defaultValue={s.per === acuan.hariData ? undefined : s.per} />}
            </Field>
            <Field
              name="diketahui"
              label="Seperti diketahui pada"
              hint="Angka yang dapat dijawab portal pada akhir hari itu. Kosongkan untuk pengetahuan sekarang."
            >
              {(c) => <DateInput {...c} defaultValue={s.diketahui?.slice(0, 10)} />}
            </Field>
            <Field
              name="banding"
              label="Bandingkan dengan hari"
              hint="Perubahan angka utama sejak hari itu. Kosongkan untuk 30 hari terakhir, atau masa sebelumnya yang sama panjang."
            >
              {(c) => <DateInput {...c} defaultValue={pilihan.banding} />}
            </Field>
          </div>
        </FilterBar>
      </Disclosure>
    </div>
  );
}
