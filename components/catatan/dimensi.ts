import type { FilterField } from "@/components/ui/filter-form";
import { optionsOf } from "@/components/ui/options";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";

/** A filter for each dimension by which a list of a kind can be narrowed, or for the one that is named. */
export const saringDimensi = (jenis: Jenis, nilai: Record<string, string>, hanya?: string): FilterField[] =>
  Object.entries(DAFTAR[jenis].dimensi)
    .filter(([name]) => hanya === undefined || name === hanya)
    .map(([name, d]) => ({
      name,
      label: d.label,
      value: nilai[name],
      empty: "Semua",
      options: optionsOf(nilaiDimensi(jenis, d)),
    }));
