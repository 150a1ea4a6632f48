import { notFound } from "next/navigation";
import type { ReactNode } from "react";

export const metadata = { title: "Gaya", robots: { index: false } };

/** The pattern book: for development only, a production build does not know it. */
export default function Layout({ children }: { children: ReactNode }) {
  if (process.env.NODE_ENV === "production") notFound();
  return children;
}
