import type { InputHTMLAttributes, ReactNode } from "react";
import { cx } from "./cx";
import { errorsOf, FieldNotes, type FieldProps, LabelText } from "./field";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type BoxProps = InputHTMLAttributes<HTMLInputElement> & { label: ReactNode; hint?: ReactNode };

// The whole line is the label, so a thumb need not hit the box.
function Box({ label, hint, className, ...rest }: BoxProps) {
  return (
    <label className={cx("flex gap-2.5 py-1", rest.disabled ? "text-ink-soft" : "cursor-pointer", className)}>
      <input {...rest} className="jump-target mt-0.5 size-5 shrink-0 accent-bronze-5" />
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
      </span>
    </label>
  );
}

/** One box with its label: <Checkbox name="melibatkan_anak" label="Melibatkan anak" /> */
export function Checkbox({ value = "ya", ...rest }: BoxProps) {
  return <Box {...rest} type="checkbox" value={value} />;
}

type GroupProps = FieldProps & {
  options: Choice[];
  /** short choices side by side where there is room */
  inline?: boolean;
};

/** Several of many; posts one value a box under the same name. */
export function CheckboxGroup({ defaultValue = [], ...props }: GroupProps & { defaultValue?: readonly string[] }) {
  return <Group {...props} type="checkbox" chosen={defaultValue} />;
}

/** One of few. */
export function RadioGroup({ defaultValue, ...props }: GroupProps & { defaultValue?: string }) {
  return <Group {...props} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />;
}

function Group({
  type,
  chosen,
  options,
  inline,
  ...props
}: GroupProps & { type: "radio" | "checkbox"; chosen: readonly string[] }) {
  const { name, id = name, label, hint, warning, error, required, className } = props;
  const wrong = errorsOf(error).length > 0;
  const notes = [hint && `${id}-bantuan`, warning && `${id}-peringatan`, wrong && `${id}-galat`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={cx("min-w-0", wrong && "border-l-4 border-danger pl-3", className)}>
      <fieldset aria-describedby={notes || undefined} className="min-w-0">
        <legend className="mb-1 font-bold">
          <LabelText {...props}>{label}</LabelText>
        </legend>
        <FieldNotes id={id} hint={hint} warning={warning} error={error} />
        <div className={cx("flex", inline ? "flex-wrap gap-x-6" : "flex-col")}>
          {options.map((option, index) => (
            <Box
              key={option.value}
              type={type}
              // The error summary links to the group's id: that is its first box.
              id={index === 0 ? id : `${id}-${option.value}`}
              name={name}
              value={option.value}
              label={option.label}
              hint={option.hint}
              disabled={option.disabled}
              defaultChecked={chosen.includes(option.value)}
              required={type === "radio" && required ? true : undefined}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
