import type { ReactNode } from "react";

/** A page that only says something: not found, no right, broken, withdrawn. It always says what to do next. */
export function MessagePage({
  title,
  children,
  actions,
  code,
}: {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  /** "404" or the number of an error, small, for whoever is called */
  code?: string;
}) {
  return (
    <div className="max-w-measure py-8">
      <h1 className="text-3xl">{title}</h1>
      <div className="mt-3 space-y-3">{children}</div>
      {actions && <div className="mt-6 flex flex-wrap gap-3">{actions}</div>}
      {code && <p className="mt-8 text-sm text-ink-faint">Kode: {code}</p>}
    </div>
  );
}
