import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";

/** The whole inside page around its <main>. */
export function InsideFrame({
  banner,
  sidebar,
  wide = false,
  children,
}: {
  banner?: ReactNode;
  sidebar: ReactNode;
  /** shown on a meeting room's screen: as wide and as large as that one */
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col print:block">
      <SkipLink />
      {banner}
      <div className="flex-1 lg:flex">
        {sidebar}
        <main id="isi" tabIndex={-1} className="min-w-0 flex-1 px-4 py-6 sm:px-8 lg:py-8 print:px-0 print:py-4">
          <div className={wide ? "wide-screen mx-auto max-w-6xl min-[1600px]:max-w-[96rem]" : "mx-auto max-w-6xl"}>
            {children}
          </div>
        </main>
      </div>
    </div>
  );
}
