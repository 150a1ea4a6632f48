import type { ReactNode } from "react";

/** A key to press: <Kbd>Alt</Kbd> + <Kbd>S</Kbd> */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block rounded-sm border border-control bg-surface px-1.5 font-sans text-xs text-ink-soft">
      {children}
    </kbd>
  );
}
