import type { ReactNode } from "react";

/** A code or number that is read character by character: PLP-0043, a digest. */
export function Code({ children }: { children: ReactNode }) {
  return (
    <code className="rounded-sm bg-sunken px-1.5 py-0.5 font-mono text-sm wrap-anywhere text-ink">{children}</code>
  );
}
