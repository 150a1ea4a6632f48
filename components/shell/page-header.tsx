import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";

/** Where one is, what this is, the facts in a line, what can be done. */
export function PageHeader({
  title,
  crumbs,
  meta = [],
  actions,
  children,
}: {
  title: ReactNode;
  crumbs?: Crumb[];
  /** short facts under the title */
  meta?: ReactNode[];
  actions?: ReactNode;
  /** a lead paragraph */
  children?: ReactNode;
}) {
  return (
    <div className="mb-6">
      {crumbs && <Breadcrumb items={crumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <h1 className="max-w-measure min-w-0 text-2xl sm:text-3xl">{title}</h1>
        {actions && <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>}
      </div>
      {meta.length > 0 && (
        <ul className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-soft">
          {meta.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: facts are drawn once and never reordered.
            <li key={index}>{fact}</li>
          ))}
        </ul>
      )}
      {children && <div className="mt-2 max-w-measure text-ink-soft">{children}</div>}
    </div>
  );
}
