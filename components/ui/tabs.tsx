import { Count } from "./badge";
import { Icon } from "./icon";

export type Tab = { href: string; label: string; current?: boolean; count?: number; countLabel?: string };

/** More than these do not stand on two lines of a phone. */
const FEW = 5;

/** Tabs that are links: each has an address, none needs a script. Many are one control on a phone, closed on the current. */
export function TabLinks({ label, items }: { label: string; items: Tab[] }) {
  const many = items.length > FEW;
  return (
    <nav aria-label={label} className="mb-5 print:hidden">
      {many && <Folded label={label} items={items} />}
      {/* Few of them wrap on a phone: scrolled sideways, the tab one stands on would be out of sight. */}
      <ul className={`${many ? "hidden sm:flex" : "flex"} flex-wrap gap-x-5 border-b border-line`}>
        {items.map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className="flex items-center gap-2 border-b-2 border-transparent px-0.5 py-2 text-ink-soft no-underline -outline-offset-2 hover:border-control hover:text-ink aria-[current]:border-bronze-4 aria-[current]:font-bold aria-[current]:text-ink"
            >
              <Name item={item} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Folded({ label, items }: { label: string; items: Tab[] }) {
  const current = items.find((item) => item.current);
  return (
    <details className="group rounded-md border border-control bg-surface sm:hidden">
      <summary className="flex min-h-11 items-center gap-2 px-3">
        <span className="text-sm text-ink-soft">{label}</span>
        <b className="flex min-w-0 items-center gap-2 wrap-anywhere">{current ? <Name item={current} /> : "Pilih…"}</b>
        <Icon
          name="chevron-down"
          className="ml-auto size-4 text-ink-soft group-open:rotate-180 motion-safe:transition-transform"
        />
      </summary>
      <ul className="grid grid-cols-2 border-t border-line p-1">
        {items.map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className="flex h-full min-h-11 items-center gap-2 wrap-anywhere border-l-4 border-transparent px-2 py-2 text-ink no-underline -outline-offset-2 hover:bg-sunken hover:text-ink aria-[current]:border-bronze-4 aria-[current]:font-bold"
            >
              <Name item={item} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

const Name = ({ item }: { item: Tab }) => (
  <>
    {item.label}
    <Count value={item.count ?? 0} label={item.countLabel ?? ""} />
  </>
);
