"use client";

import { useEffect, useState } from "react";

/** Counts the characters of the control with that id. Without script it states the limit.
 *  Nothing is cut off: text that is pasted too long stays, and the count says by how much. */
export function CharCount({ forId, max }: { forId: string; max: number }) {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    const control = document.getElementById(forId);
    if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return;
    const count = () => setUsed([...control.value].length);
    count();
    control.addEventListener("input", count);
    return () => control.removeEventListener("input", count);
  }, [forId]);
  const left = max - (used ?? 0);
  return (
    <p aria-live="polite" className={left < 0 ? "mt-1 text-sm font-bold text-danger" : "mt-1 text-sm text-ink-soft"}>
      {used === null || used === 0
        ? `Paling banyak ${max} karakter`
        : left < 0
          ? `${-left} karakter terlalu banyak`
          : `Sisa ${left} karakter`}
    </p>
  );
}
