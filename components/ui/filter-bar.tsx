import type { ReactNode } from "react";
import { Button, LinkButton } from "./button";

export type FilterBarProps = {
  action: string;
  /** a grid of <Field>s */
  children: ReactNode;
  more?: ReactNode;
  moreOpen?: boolean;
  /** parameters to carry along unseen: the sorting */
  keep?: Record<string, string>;
  resetHref?: string;
  submitLabel?: string;
};

/** A GET form: what is filtered stands in the address. `more` holds the filters that few need; on a phone all but the first. */
export function FilterBar({
  action,
  children,
  more,
  moreOpen = false,
  keep = {},
  resetHref,
  submitLabel = "Terapkan",
}: FilterBarProps) {
  return (
    <form action={action} method="get" className="rounded-md border border-line bg-sunken p-4 print:hidden">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="filter-first grid grid-cols-1 items-start gap-4 sm:grid-cols-2 lg:grid-cols-4">{children}</div>
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-3">
        {more && (
          <details open={moreOpen} className="open:w-full">
            <summary className="flex min-h-8 w-fit items-center text-sm font-bold text-accent underline underline-offset-4">
              Saringan lain
            </summary>
            <div className="mt-3 grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-4">{more}</div>
          </details>
        )}
        <Button type="submit" variant="utama" size="kecil">
          {submitLabel}
        </Button>
        {resetHref && (
          <LinkButton variant="teks" size="kecil" href={resetHref} className="-mx-3">
            Hapus semua saringan
          </LinkButton>
        )}
      </div>
    </form>
  );
}

/** What is filtered now; each link takes one filter off. */
export function FilterChips({ items }: { items: { label: string; removeHref: string }[] }) {
  if (items.length === 0) return null;
  return (
    <ul aria-label="Saringan yang dipakai" className="flex flex-wrap gap-2 text-sm print:hidden">
      {items.map((item) => (
        <li key={item.label}>
          <a
            href={item.removeHref}
            className="inline-flex items-center gap-2 rounded-md border border-control bg-surface px-2 py-0.5 text-ink no-underline wrap-anywhere hover:border-ink"
          >
            {item.label}
            <span aria-hidden="true">×</span>
            <span className="sr-only">, hapus saringan ini</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
