import { Icon } from "@/components/ui/icon";
import { Brand } from "./logo";

export type MenuItem = { href: string; label: string; current?: boolean };

const LINK =
  "block border-transparent text-ink no-underline hover:text-ink aria-[current]:border-bronze-4 aria-[current]:font-bold";

/** @param link how a link of it looks besides */
const menu = (items: MenuItem[], list: string, link: string) => (
  <ul className={list}>
    {items.map((item) => (
      <li key={item.href}>
        <a href={item.href} aria-current={item.current ? "page" : undefined} className={`${LINK} ${link}`}>
          {item.label}
        </a>
      </li>
    ))}
  </ul>
);

/** Head of the public pages. No script: on a phone the menu is a <details>. */
export function PublicHeader({ home, items }: { home: string; items: MenuItem[] }) {
  return (
    <header className="relative border-b border-line bg-surface">
      <div className="mx-auto flex max-w-page items-center justify-between gap-6 px-4 py-3 sm:px-6">
        <Brand href={home} line="Provinsi Kalimantan Timur" />
        <nav aria-label="Utama" className="hidden min-w-0 xl:block print:hidden">
          {menu(
            items,
            "flex flex-wrap justify-end gap-x-5 text-sm",
            "border-b-2 py-2 whitespace-nowrap hover:border-control",
          )}
        </nav>
        <details className="group xl:hidden print:hidden">
          <summary className="flex min-h-10 items-center gap-2 rounded-md border border-control px-3 text-sm font-bold">
            <Icon name="menu" className="size-4 group-open:hidden" />
            <Icon name="close" className="hidden size-4 group-open:block" />
            Menu
          </summary>
          <nav
            aria-label="Utama"
            className="absolute inset-x-0 top-full z-30 border-y border-line bg-surface px-4 py-2 sm:px-6"
          >
            {menu(
              items,
              "mx-auto max-w-page divide-y divide-line sm:columns-2 sm:divide-y-0",
              "border-l-4 px-3 py-3 hover:bg-sunken",
            )}
          </nav>
        </details>
      </div>
    </header>
  );
}
