import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { DateInput } from "@/components/ui/input";

/** The as-of day of a page of figures. */
export function PilihHariPotret({ hal, kode, hari, maks }: { hal: string; kode: string; hari: string; maks: string }) {
  return (
    <form action="/angka" method="get" className="flex flex-wrap items-end gap-3 print:hidden">
      <input type="hidden" name="hal" value={hal} />
      <input type="hidden" name="kode" value={kode} />
      <Field name="hari" id="hari" label="Sampai hari">
        {(c) => <DateInput {...c} defaultValue={hari} max={maks} required />}
      </Field>
      <Button type="submit">Lihat angka</Button>
    </form>
  );
}
