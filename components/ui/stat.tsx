import type { ReactNode } from "react";

/** A figure with its label; the figure is a link to the list it counted. `value` comes formatted. */
export function Stat({
  label,
  value,
  href,
  note,
  alert = false,
}: {
  label: ReactNode;
  value: string;
  href?: string;
  /** "+ 3 belum divalidasi" */
  note?: ReactNode;
  /** late, or about to be */
  alert?: boolean;
}) {
  const figure = `text-3xl font-bold ${alert ? "text-danger" : "text-ink"}`;
  return (
    <div className="flex min-w-0 flex-col border-l-2 border-bronze-3 pl-3">
      <dt className="order-2 text-sm text-ink-soft">{label}</dt>
      <dd className={figure}>
        {href ? (
          <a href={href} className={`${alert ? "text-danger" : "text-ink"} decoration-bronze-3`}>
            {value}
          </a>
        ) : (
          value
        )}
      </dd>
      {note && <dd className="order-3 text-sm text-ink-soft">{note}</dd>}
    </div>
  );
}

/** Figures in a row; wraps on a phone. */
export function StatList({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]">{children}</dl>
  );
}
