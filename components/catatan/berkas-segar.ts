"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Asks for the page anew once files have been taken in (`diterima` of them, 0 while uploads run). Where the server does
 * not answer, Next would leave the page for the browser's own error and take the uploads with it: so it is asked first,
 * and again when the line is back.
 */
export function useSegarkan(diterima: number): void {
  const router = useRouter();
  useEffect(() => {
    if (diterima === 0) return;
    const henti = new AbortController();
    const coba = () =>
      fetch("/api/sesi/detak", { method: "POST", signal: henti.signal }).then(
        (jawab) => {
          if (!jawab.ok) return;
          window.removeEventListener("online", coba);
          router.refresh();
        },
        () => {},
      );
    window.addEventListener("online", coba);
    coba();
    return () => {
      henti.abort();
      window.removeEventListener("online", coba);
    };
  }, [diterima, router]);
}
