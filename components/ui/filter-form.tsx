"use client";

import { Field } from "./field";
import { FilterBar, type FilterBarProps } from "./filter-bar";
import { DateInput, Input } from "./input";
import { type Option, type OptionGroup, Select } from "./select";

/** A filter in words: one of a list, a day, or what is typed. */
export type FilterField = { name: string; label: string; value?: string; hint?: string; className?: string } & (
  | { options: (Option | OptionGroup)[]; empty: string }
  | { type: "date" }
  | { type: "search"; placeholder?: string; maxLength?: number }
);

/**
 * The filters of a list. A client component only so that they travel as data (see DaftarTabel); a form with controls of
 * its own is a <FilterBar>.
 */
export function FilterForm({
  fields,
  more,
  ...rest
}: Omit<FilterBarProps, "children" | "more"> & { fields: FilterField[]; more?: FilterField[] }) {
  return (
    <FilterBar {...rest} more={more?.map(drawn)}>
      {fields.map(drawn)}
    </FilterBar>
  );
}

function drawn(field: FilterField) {
  const { name, label, hint, className } = field;
  return (
    <Field key={name} name={name} label={label} hint={hint} className={className}>
      {(c) => {
        const control = { ...c, defaultValue: field.value };
        if ("options" in field) return <Select {...control} empty={field.empty} options={field.options} />;
        if (field.type === "date") return <DateInput {...control} />;
        return <Input {...control} type="search" placeholder={field.placeholder} maxLength={field.maxLength} />;
      }}
    </Field>
  );
}
