import type { ReactNode } from "react";

export const metadata = { title: "Gaya", robots: { index: false } };

/** The pattern book, for development only: each page says notFound() in a production build. */
export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
