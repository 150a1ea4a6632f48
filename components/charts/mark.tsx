import type { ReactNode } from "react";

/** A part of a hidden drawing that opens what it counted. By keyboard and by ear the number beside it does: here it would be twice. */
export function Mark({ href, children }: { href?: string; children: ReactNode }) {
  if (!href) return children;
  return (
    <a href={href} tabIndex={-1} className="no-underline">
      {children}
    </a>
  );
}
