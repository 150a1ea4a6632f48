import type { ReactNode } from "react";

/** Nothing here: why, and what to do about it. */
export function EmptyState({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="rounded-md border border-dashed border-control px-4 py-8 sm:px-8">
      <p className="text-lg font-bold">{title}</p>
      {children && <div className="mt-1 max-w-measure text-ink-soft">{children}</div>}
      {actions && <div className="mt-4 flex flex-wrap gap-3">{actions}</div>}
    </div>
  );
}
