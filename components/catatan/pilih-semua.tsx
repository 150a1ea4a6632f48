"use client";

import { useRef } from "react";
import { useHidup } from "./wilayah";

/** Chooses every row of this page at once. Without script each row has its own box. */
export function PilihSemua() {
  const kotak = useRef<HTMLInputElement>(null);
  if (!useHidup()) return <span className="sr-only">Pilih</span>;
  return (
    <input
      ref={kotak}
      type="checkbox"
      aria-label="Pilih semua di halaman ini"
      className="size-5 accent-bronze-5"
      onChange={(e) => {
        for (const b of kotak.current?.form?.querySelectorAll<HTMLInputElement>('input[name="pilih"]') ?? [])
          b.checked = e.target.checked;
      }}
    />
  );
}
