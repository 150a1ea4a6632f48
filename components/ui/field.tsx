import type { ReactNode } from "react";
import { cx } from "./cx";

/** What a field hands to its control: spread it. */
export type Control = {
  id: string;
  name: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};
export type FieldProps = {
  name: string;
  label: ReactNode;
  /** defaults to the name; the error summary links to it */
  id?: string;
  hint?: ReactNode;
  error?: string | string[];
  required?: boolean;
  /** number of the block on the paper form, "3b" */
  block?: string;
  /** a warning that does not block ("nomor tidak lazim") */
  warning?: string;
  className?: string;
};

/** The ids and marks a control needs so that hint, warning and error are read with it. */
function controlOf({ name, id = name, hint, error, warning, required }: Omit<FieldProps, "label">): Control {
  const wrong = errorsOf(error).length > 0;
  const ids = [hint && `${id}-bantuan`, warning && `${id}-peringatan`, wrong && `${id}-galat`]
    .filter(Boolean)
    .join(" ");
  return {
    id,
    name,
    required: required || undefined,
    "aria-describedby": ids || undefined,
    "aria-invalid": wrong || undefined,
  };
}

/** Errors as a list, whatever they came as. */
export function errorsOf(error?: string | string[]): string[] {
  return (Array.isArray(error) ? error : [error]).filter((text): text is string => Boolean(text));
}

/** Label above, hint before the mistake, error beside the control:
 *  <Field name="judul" label="Judul" error={e.judul}>{(c) => <Input {...c} />}</Field> */
export function Field(props: FieldProps & { children: (control: Control) => ReactNode }) {
  const { name, id = name, label, className, children } = props;
  return (
    <div className={cx("min-w-0", errorsOf(props.error).length > 0 && "border-l-4 border-danger pl-3", className)}>
      <label htmlFor={id} className="mb-1 block font-bold wrap-anywhere">
        <LabelText {...props}>{label}</LabelText>
      </label>
      <FieldNotes {...props} id={id} />
      {children(controlOf(props))}
    </div>
  );
}

/** Block number, words, mark of what must be filled. */
export function LabelText({ block, required, children }: { block?: string; required?: boolean; children: ReactNode }) {
  return (
    <>
      {block && (
        <span className="mr-2 rounded-sm bg-sunken px-1.5 py-0.5 text-xs font-normal text-ink-soft">
          <span className="sr-only">Blok </span>
          {block}
        </span>
      )}
      {children}
      {required && (
        <>
          <span aria-hidden="true" className="ml-1 text-accent">
            *
          </span>
          <span className="sr-only"> (wajib)</span>
        </>
      )}
    </>
  );
}

/** Hint, warning and errors under a label. */
export function FieldNotes({
  id,
  hint,
  warning,
  error,
}: Pick<FieldProps, "hint" | "warning" | "error"> & { id: string }) {
  return (
    <>
      {hint && (
        <div id={`${id}-bantuan`} className="mb-1.5 max-w-measure text-sm text-ink-soft">
          {hint}
        </div>
      )}
      {warning && (
        <p id={`${id}-peringatan`} className="mb-1.5 max-w-measure text-sm text-accent">
          <span className="font-bold">Periksa:</span> {warning}
        </p>
      )}
      {errorsOf(error).length > 0 && (
        <div id={`${id}-galat`} className="mb-1.5 max-w-measure text-sm font-bold text-danger">
          {errorsOf(error).map((text) => (
            <p key={text}>
              <span className="sr-only">Kesalahan: </span>
              {text}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
