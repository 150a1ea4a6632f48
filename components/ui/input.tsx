import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { cx } from "./cx";

/** Look of every control that one types in or chooses from. */
export const controlClass = cx(
  "jump-target block w-full min-h-10 rounded-md border border-control bg-surface px-3 py-1.5 text-base text-ink",
  "hover:border-ink aria-invalid:border-2 aria-invalid:border-danger",
  "[&[readonly]]:bg-sunken disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-ink-soft",
);

type InputProps = InputHTMLAttributes<HTMLInputElement>;

/** One line of text, e-mail, password, telephone, search. */
export function Input({ className, type = "text", ...rest }: InputProps) {
  return <input {...rest} type={type} className={cx(controlClass, className)} />;
}

/** A day, by the browser's own calendar; the value is YYYY-MM-DD. */
export function DateInput({ className, ...rest }: Omit<InputProps, "type">) {
  return <input {...rest} type="date" className={cx(controlClass, "max-w-44", className)} />;
}

/** Digits. Not type=number: that one drops what it cannot read and turns with the mouse wheel. */
export function NumberInput({ className, ...rest }: Omit<InputProps, "type">) {
  return (
    <input
      {...rest}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      className={cx(controlClass, "max-w-40 text-right", className)}
    />
  );
}

/** Several lines; grows with its text where the browser can. Put <CharCount> under it where there is a limit. */
export function Textarea({ className, rows = 4, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={cx(controlClass, "field-sizing-content max-h-96 py-2", rows > 2 ? "min-h-30" : "min-h-18", className)}
    />
  );
}
