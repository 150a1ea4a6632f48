"use client";

import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Brand } from "./logo";

export type SidebarLink = {
  href: string;
  label: string;
  /** how many wait there; countLabel says of what */
  count?: number;
  countLabel?: string;
};
export type SidebarGroup = { title?: string; links: SidebarLink[] };
export type SidebarProps = {
  home: string;
  office: string;
  user: string;
  /** under the name: "Operator" */
  duty?: string;
  groups: SidebarGroup[];
  /** path of the page; the longest link that begins it is marked */
  current: string;
  /** bell, beside the brand */
  bell?: ReactNode;
  /** the sign-out form */
  signOut: ReactNode;
};

/**
 * The inside's menu: a column from a laptop on, above the page behind a <details> on smaller screens. A client component only
 * so that it travels as data (see DaftarTabel).
 */
export function Sidebar(props: SidebarProps) {
  return (
    <header className="bg-rail text-on-rail [--color-focus:var(--color-rail-accent)] lg:w-60 lg:shrink-0 lg:border-r lg:border-rail-line print:hidden">
      <div className="lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto">
        <div className="flex items-center justify-between gap-3 px-4 py-3 lg:pt-5">
          <Brand href={props.home} line={props.office} onRail />
          {props.bell}
        </div>
        <details className="group peer border-t border-rail-line lg:hidden">
          <summary className="flex min-h-11 items-center gap-2 px-4 text-sm font-bold">
            <Icon name="menu" className="size-4 group-open:hidden" />
            <Icon name="close" className="hidden size-4 group-open:block" />
            Menu
          </summary>
        </details>
        {/* beside what opens it, not within: a column shows it whether that is open or not */}
        <div className="hidden peer-open:block lg:block">
          <Menu {...props} />
        </div>
      </div>
    </header>
  );
}

function Menu({ groups, current, user, duty, signOut }: SidebarProps) {
  const marked = longestMatch(groups, current);
  return (
    <div className="px-3 pb-6 text-sm">
      <nav aria-label="Menu kerja">
        {groups.map((group, index) => (
          <div key={group.title ?? index} className="mt-4 first:mt-2">
            {group.title && <h2 className="px-2.5 pb-1 text-xs text-rail-soft">{group.title}</h2>}
            <ul>
              {group.links.map((link) => (
                <SidebarItem key={link.href} {...link} current={link.href === marked} />
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="mt-6 border-t border-rail-line px-2.5 pt-4">
        <p className="font-bold">{user}</p>
        {duty && <p className="text-xs text-rail-soft">{duty}</p>}
        <div className="mt-3">{signOut}</div>
      </div>
    </div>
  );
}

function SidebarItem({ href, label, count = 0, countLabel, current }: SidebarLink & { current: boolean }) {
  return (
    <li>
      <a href={href} aria-current={current ? "page" : undefined} className="rail-link">
        {label}
        {count > 0 && (
          <span className="min-w-6 rounded-md bg-rail-accent px-1.5 text-center text-xs leading-5 font-bold text-rail">
            {count > 999 ? "999+" : count}
            {countLabel && <span className="sr-only"> {countLabel}</span>}
          </span>
        )}
      </a>
    </li>
  );
}

function longestMatch(groups: SidebarGroup[], current: string): string | undefined {
  const hits = groups
    .flatMap((group) => group.links.map((link) => link.href))
    .filter((href) => current === href || current.startsWith(`${href}/`));
  return hits.sort((a, b) => b.length - a.length)[0];
}
