import type { ReactNode } from "react";

export type FooterGroup = { title: string; links: { href: string; label: string }[] };

/** Foot of the public pages: where to go on, whom to ask, under which licence. */
export function PublicFooter({ groups, children }: { groups: FooterGroup[]; children?: ReactNode }) {
  return (
    <footer className="mt-16 border-t border-line bg-sunken text-sm print:hidden">
      <div className="mx-auto grid max-w-page gap-8 px-4 py-10 sm:grid-cols-2 sm:px-6 lg:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))]">
        {groups.map((group) => (
          <nav key={group.title} aria-label={group.title}>
            <h2 className="text-sm">{group.title}</h2>
            <ul className="mt-2 space-y-1.5">
              {group.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        {children && <div className="max-w-measure text-ink-soft">{children}</div>}
      </div>
    </footer>
  );
}
