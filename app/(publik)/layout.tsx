import type { ReactNode } from "react";

// How old a page may get when something wrote past the portal's own doors; within them `segarkan` renews it at once.
export const revalidate = 60;

/** Public pages draw their frame themselves: each knows its own place in the menu. */
export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
