import type { Option } from "@/components/ui/select";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { type Acuan, type Alamat, kataJenis, SEMUA } from "@/lib/rekap/filter";

/** The kinds of which this person may have a recap of these offices, and the several that an address names. */
export function pilihanJenis({ jenis, lingkup }: Alamat, { boleh }: Acuan): Option[] {
  const terbuka = JENIS.filter((j) => boleh(j, lingkup));
  const beberapa = jenis.length > 1 && kataJenis(jenis) !== SEMUA;
  return [
    ...(terbuka.length === JENIS.length ? [{ value: SEMUA, label: "Semua jenis" }] : []),
    ...(beberapa ? [{ value: kataJenis(jenis), label: jenis.map((j) => DAFTAR[j].label).join(", ") }] : []),
    ...terbuka.map((j) => ({ value: j, label: DAFTAR[j].label })),
  ];
}
