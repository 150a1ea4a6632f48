import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { DateInput } from "@/components/ui/input";
import { Select } from "@/components/ui/select";

/** The as-of day and the election as a GET form: the answer has an address of its own. */
export function PilihHari({
  hari,
  maks,
  penyelenggaraan,
  pilihan,
}: {
  hari: string;
  maks: string;
  penyelenggaraan: string;
  pilihan: { value: string; label: string }[];
}) {
  return (
    <form
      id="per"
      action="/angka"
      method="get"
      className="jump-target mt-6 flex flex-wrap items-end gap-3 *:min-w-0 *:max-w-full print:hidden"
    >
      <Field name="hari" id="hari" label="Sampai hari">
        {(c) => <DateInput {...c} defaultValue={hari} max={maks} required />}
      </Field>
      <Field name="penyelenggaraan" label="Penyelenggaraan">
        {(c) => <Select {...c} defaultValue={penyelenggaraan} options={pilihan} empty={null} />}
      </Field>
      <Button type="submit">Lihat angka</Button>
    </form>
  );
}
