import { type FilterField, FilterForm } from "@/components/ui/filter-form";
import { optionsNamed, optionsOf } from "@/components/ui/options";
import type { SaringInformasi } from "@/lib/informasi/filter";
import { alamatInformasi, SUMBER_INFORMASI } from "@/lib/informasi/schema";

/** What the list of tips can be narrowed by; offices only for who sees several. */
export function SaringInformasiForm({ s, kantor }: { s: SaringInformasi; kantor: { kode: string; nama: string }[] }) {
  const menurutKantor: FilterField = {
    name: "kantor",
    label: "Kantor",
    value: s.kantor,
    empty: "Semua kantor",
    options: optionsNamed(kantor),
  };
  return (
    <FilterForm
      action={alamatInformasi()}
      resetHref={s.kantor || s.sumber ? alamatInformasi() : undefined}
      fields={[
        ...(kantor.length > 1 ? [menurutKantor] : []),
        {
          name: "sumber",
          label: "Sumber",
          value: s.sumber,
          empty: "Semua sumber",
          options: optionsOf(SUMBER_INFORMASI),
        },
      ]}
    />
  );
}
