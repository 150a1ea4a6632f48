import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { DateInput, Input, NumberInput } from "@/components/ui/input";
import { Fieldset } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { kataAturan } from "@/lib/tenggat/kata";
import { type Aturan, HUKUM, NAMA_HUKUM, NAMA_SATUAN, SATUAN } from "@/lib/tenggat/schema";

type Props = {
  /** what was asked, as typed */
  isian: Record<string, string>;
  bidang: Record<string, string>;
  aturan: Aturan[];
};

/** The question to the clock as a GET form: the answer has an address of its own. */
export function FormulirTenggat({ isian, bidang, aturan }: Props) {
  const pilihan = HUKUM.map((regime) => ({
    label: NAMA_HUKUM[regime],
    options: aturan
      .filter((a) => a.regime === regime && a.lama !== null)
      .map((a) => ({ value: `${regime}/${a.kode}`, label: kataAturan(a) })),
  }));
  const terpilih = isian.aturan && isian.regime ? `${isian.regime}/${isian.aturan}` : isian.aturan;
  return (
    <form action="/kalkulator#jawaban" method="get" className="max-w-measure space-y-5 print:hidden">
      <div className="flex flex-wrap gap-5">
        <Field name="mulai" label="Hari mulai" error={bidang.mulai} required>
          {(c) => <DateInput {...c} defaultValue={isian.mulai} min="2000-01-01" max="2099-12-31" />}
        </Field>
        <Field name="jam" label="Pukul (WITA)" error={bidang.jam}>
          {(c) => <Input {...c} type="time" defaultValue={isian.jam} className="max-w-36" />}
        </Field>
      </div>
      <Field
        name="aturan"
        label="Aturan"
        hint="Tenggat menurut undang-undang, atau kosongkan dan isi lamanya sendiri."
        error={bidang.aturan ?? bidang.regime}
      >
        {(c) => <Select {...c} defaultValue={terpilih} empty="Tanpa aturan" options={pilihan} />}
      </Field>
      <Fieldset legend="Tanpa aturan">
        <div className="flex flex-wrap gap-5">
          <Field name="lama" label="Lama" error={bidang.lama}>
            {(c) => <NumberInput {...c} defaultValue={isian.lama} className="max-w-24" />}
          </Field>
          <Field name="satuan" label="Dihitung dalam" error={bidang.satuan}>
            {(c) => (
              <Select
                {...c}
                defaultValue={isian.satuan ?? "hari_kerja"}
                empty={null}
                options={SATUAN.map((value) => ({ value, label: NAMA_SATUAN[value] }))}
              />
            )}
          </Field>
        </div>
      </Fieldset>
      <Button type="submit" variant="utama">
        Hitung
      </Button>
    </form>
  );
}
