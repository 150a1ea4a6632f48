import { Count } from "./badge";

export type Tab = { href: string; label: string; current?: boolean; count?: number; countLabel?: string };

/** Tabs that are links: each has an address, none needs a script. */
export function TabLinks({ label, items }: { label: string; items: Tab[] }) {
  return (
    <nav aria-label={label} className="mb-5 border-b border-line print:hidden">
      {/* On a phone they wrap: scrolled sideways, the tab one stands on would be out of sight. */}
      <ul className="flex flex-wrap gap-x-5">
        {items.map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className="flex items-center gap-2 border-b-2 border-transparent px-0.5 py-2 text-ink-soft no-underline -outline-offset-2 hover:border-control hover:text-ink aria-[current]:border-bronze-4 aria-[current]:font-bold aria-[current]:text-ink"
            >
              {item.label}
              <Count value={item.count ?? 0} label={item.countLabel ?? ""} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
