export type Crumb = { label: string; href?: string };

/** Where the page hangs; the last crumb is the page itself and has no address. */
export function Breadcrumb({ items }: { items: Crumb[] }) {
  return (
    <nav aria-label="Letak halaman" className="mb-2 text-sm text-ink-soft print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {items.map((item, index) => (
          <li key={item.label} className="flex min-w-0 gap-2 wrap-anywhere">
            {index > 0 && <span aria-hidden="true">/</span>}
            {item.href ? (
              <a href={item.href} className="inline-block min-h-6">
                {item.label}
              </a>
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
