import { PilihPenyelenggaraan, pilihanTahapan } from "@/components/angka/saring";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { FilterBar } from "@/components/ui/filter-bar";
import { DateInput } from "@/components/ui/input";
import { optionsNamed } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { type Acuan, type Alamat, kataJenis } from "@/lib/rekap/filter";
import { pilihanJenis } from "./pilihan";

/** What a recap is about: open while there is none, closed over a recap that is read. */
export function Saring({
  alamat: a,
  acuan,
  terbuka,
  halaman = "/kerja/rekap",
  apa = "rekap",
}: {
  alamat: Alamat;
  acuan: Acuan;
  terbuka: boolean;
  halaman?: string;
  /** what is made of it, in a sentence */
  apa?: string;
}) {
  const tahapan = pilihanTahapan(acuan.penyelenggaraan, acuan.tahapan);
  const hari = (v: string | undefined) => (v?.length === 10 ? v : undefined);
  return (
    <div className="mb-6 print:hidden">
      <Disclosure quiet summary={`Ubah isi ${apa}`} open={terbuka}>
        <FilterBar action={halaman} resetHref={halaman} submitLabel={`Susun ${apa}`}>
          <Field name="jenis" label="Jenis catatan">
            {(c) => <Select {...c} defaultValue={kataJenis(a.jenis)} options={pilihanJenis(a, acuan)} />}
          </Field>
          <Field name="lingkup" label="Kantor">
            {(c) => <Select {...c} defaultValue={a.lingkup} options={optionsNamed(acuan.lingkup)} />}
          </Field>
          <PilihPenyelenggaraan semua={acuan.penyelenggaraan} nilai={a.penyelenggaraan} />
          <Field name="tahapan" label="Tahapan">
            {(c) => <Select {...c} defaultValue={a.tahapan} empty="Semua tahapan" options={tahapan} />}
          </Field>
          <Field name="dari" label="Dari tanggal">
            {(c) => <DateInput {...c} defaultValue={a.dari} />}
          </Field>
          <Field name="per" label="Sampai tanggal" hint="Kosongkan untuk hari terakhir data berubah.">
            {(c) => <DateInput {...c} defaultValue={a.per} />}
          </Field>
          <Field name="diketahui" label="Seperti diketahui pada" hint="Kosongkan untuk yang diketahui sekarang.">
            {(c) => <DateInput {...c} defaultValue={hari(a.diketahui)} />}
          </Field>
        </FilterBar>
      </Disclosure>
    </div>
  );
}
