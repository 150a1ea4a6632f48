import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { DemoBanner } from "./demo-banner";
import { type FooterGroup, PublicFooter } from "./public-footer";
import { type MenuItem, PublicHeader } from "./public-header";

/** The whole public page around its <main>: the page's own content is `children`. */
export function PublicFrame({
  home,
  items,
  footer,
  footerNote,
  demo,
  children,
}: {
  home: string;
  items: MenuItem[];
  footer: FooterGroup[];
  footerNote?: ReactNode;
  demo: boolean;
  children: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {demo && <DemoBanner />}
      <PublicHeader home={home} items={items} />
      <main id="isi" tabIndex={-1} className="mx-auto w-full max-w-page flex-1 px-4 py-8 sm:px-6 sm:py-12">
        {children}
      </main>
      <PublicFooter groups={footer}>{footerNote}</PublicFooter>
    </div>
  );
}
