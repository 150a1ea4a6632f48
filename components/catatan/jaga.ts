"use client";

import { useEffect } from "react";

/** The browser asks before the page is left while something is kept nowhere but on it. */
export function useJaga(terancam: boolean) {
  useEffect(() => {
    if (!terancam) return;
    const tahan = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", tahan);
    return () => window.removeEventListener("beforeunload", tahan);
  }, [terancam]);
}
