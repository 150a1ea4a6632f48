"use client";

import type { SelectHTMLAttributes } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";
import { controlClass } from "./input";

export type Option = { value: string; label: string; disabled?: boolean };
export type OptionGroup = { label: string; options: Option[] };

/**
 * A native select; `empty` is the words of the choice that chooses nothing (null leaves it out). A client component only so
 * that its options travel as data (see DaftarTabel).
 */
export function Select({
  options,
  empty = "Pilih…",
  className,
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & { options: (Option | OptionGroup)[]; empty?: string | null }) {
  return (
    <span className="relative block">
      <select {...rest} className={cx(controlClass, "appearance-none truncate pr-10", className)}>
        {empty !== null && <option value="">{empty}</option>}
        {options.map((entry) =>
          "options" in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map((option) => (
                <OptionRow key={option.value} {...option} />
              ))}
            </optgroup>
          ) : (
            <OptionRow key={entry.value} {...entry} />
          ),
        )}
      </select>
      <Icon name="chevron-down" className="pointer-events-none absolute top-3 right-3 size-4 text-ink-soft" />
    </span>
  );
}

function OptionRow({ value, label, disabled }: Option) {
  return (
    <option value={value} disabled={disabled}>
      {label}
    </option>
  );
}
