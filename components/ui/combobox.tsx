import type { InputHTMLAttributes } from "react";
import { Input } from "./input";
import type { Option } from "./select";

/** Free text with suggestions from a native datalist: long lists that one types into. The value is what was typed,
 *  so the server must check it against the list. */
export function Combobox({
  options,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { id: string; options: Pick<Option, "value" | "label">[] }) {
  return (
    <>
      <Input {...rest} list={`${rest.id}-pilihan`} autoComplete="off" />
      <datalist id={`${rest.id}-pilihan`}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </datalist>
    </>
  );
}
