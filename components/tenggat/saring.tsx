import { Disclosure } from "@/components/ui/disclosure";
import { type FilterField, FilterForm } from "@/components/ui/filter-form";
import { optionsNamed, optionsOf } from "@/components/ui/options";
import { berjam, DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { KAPAN, type SaringTenggat } from "@/lib/tenggat/filter";
import type { Pilihan } from "@/lib/tenggat/stats";

/** Which running clocks to show: a GET form, so that a list has an address. */
export function SaringTenggatForm({ saring: s, pilihan }: { saring: SaringTenggat; pilihan: Pilihan }) {
  const keep = s.tampilan === "daftar" ? undefined : { tampilan: s.tampilan, bulan: s.bulan };
  const daftar = s.tampilan === "daftar";
  const kantor: FilterField = {
    name: "kantor",
    label: "Kantor",
    value: s.kantor,
    empty: "Semua kantor",
    options: optionsNamed(pilihan.kantor),
  };
  const menurutHari: FilterField[] = [
    { name: "kapan", label: "Kapan", value: s.kapan, empty: "Semua", options: optionsOf(KAPAN) },
    { name: "hari", label: "Jatuh tempo pada", value: s.hari, type: "date" },
  ];
  const dipakai = [s.kantor, s.jenis, s.jam, daftar && s.kapan, daftar && s.hari].some(Boolean);
  return (
    <Disclosure quiet summary="Saring" open={dipakai}>
      <FilterForm
        action="/kerja/tenggat"
        keep={keep}
        resetHref="/kerja/tenggat"
        fields={[
          ...(pilihan.kantor.length > 1 ? [kantor] : []),
          {
            name: "jenis",
            label: "Jenis perkara",
            value: s.jenis,
            empty: "Semua",
            options: JENIS.filter(berjam).map((j) => ({ value: j, label: DAFTAR[j].label })),
          },
          { name: "jam", label: "Tenggat", value: s.jam, empty: "Semua tenggat", options: optionsNamed(pilihan.jam) },
          ...(daftar ? menurutHari : []),
        ]}
      />
    </Disclosure>
  );
}
