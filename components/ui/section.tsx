import type { ReactNode } from "react";
import { cx } from "./cx";

/** A block of a form or page under its own heading; `block` is the number on the paper form. */
export function Section({
  title,
  block,
  description,
  id,
  level = 2,
  children,
  className,
}: {
  title: ReactNode;
  block?: string;
  description?: ReactNode;
  id?: string;
  level?: 2 | 3;
  children: ReactNode;
  className?: string;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} className={cx("border-t border-line pt-6", className)}>
      <Heading className={level === 2 ? "text-xl" : "text-lg"}>
        {block && <span className="mr-2 font-normal text-ink-soft">{block}.</span>}
        {title}
      </Heading>
      {description && <div className="mt-1 max-w-measure text-sm text-ink-soft">{description}</div>}
      <div className="mt-4">{children}</div>
    </section>
  );
}

/** Fields side by side from a tablet on, one under the other on a phone. */
export function FieldGrid({ columns = 2, children }: { columns?: 1 | 2 | 3; children: ReactNode }) {
  const wide = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-2 lg:grid-cols-3" }[columns];
  return <div className={cx("grid items-start gap-x-6 gap-y-5", wide)}>{children}</div>;
}

/** Controls that belong together under one legend (a period: dari, sampai). */
export function Fieldset({ legend, hint, children }: { legend: ReactNode; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 rounded-md border border-line p-4">
      <legend className="-ml-1 px-1 font-bold">{legend}</legend>
      {hint && <p className="mb-3 max-w-measure text-sm text-ink-soft">{hint}</p>}
      {children}
    </fieldset>
  );
}
