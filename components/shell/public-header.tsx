import { Icon } from "@/components/ui/icon";
import { Brand } from "./logo";

export type MenuItem = { href: string; label: string; current?: boolean };

/** Head of the public pages. No script: on a phone the menu is a <details>. */
export function PublicHeader({
  home,
  line = "Provinsi Kalimantan Timur",
  items,
}: {
  home: string;
  line?: string;
  items: MenuItem[];
}) {
  return (
    <header className="relative border-b border-line bg-surface">
      <div className="mx-auto flex max-w-page items-center justify-between gap-6 px-4 py-3 sm:px-6">
        <Brand href={home} line={line} />
        <nav aria-label="Utama" className="hidden min-w-0 xl:block print:hidden">
          <ul className="flex flex-wrap justify-end gap-x-5 text-sm">
            {items.map((item) => (
              <li key={item.href}>
                <a
                  href={item.href}
                  aria-current={item.current ? "page" : undefined}
                  className="block border-b-2 border-transparent py-2 whitespace-nowrap text-ink no-underline hover:border-control hover:text-ink aria-[current]:border-bronze-4 aria-[current]:font-bold"
                >
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
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
            <ul className="mx-auto max-w-page divide-y divide-line sm:columns-2 sm:divide-y-0">
              {items.map((item) => (
                <li key={item.href}>
                  <a
                    href={item.href}
                    aria-current={item.current ? "page" : undefined}
                    className="block border-l-4 border-transparent px-3 py-3 text-ink no-underline hover:bg-sunken hover:text-ink aria-[current]:border-bronze-4 aria-[current]:font-bold"
                  >
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </details>
      </div>
    </header>
  );
}
