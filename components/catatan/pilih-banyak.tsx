"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useHidup } from "./wilayah";

const kotakBaris = (form?: HTMLFormElement | null) => [
  ...(form?.querySelectorAll<HTMLInputElement>('input[name="pilih"]') ?? []),
];

/**
 * Over the rows of a form of which many may be chosen: all at once, how many are, and the button. It stands before the table,
 * since a phone hides the table's head, and stays in sight. Without script each row has its own box.
 */
export function PilihBanyak({ children }: { children: ReactNode }) {
  const bilah = useRef<HTMLDivElement>(null);
  const [terpilih, setTerpilih] = useState({ n: 0, dari: 0 });
  const hidup = useHidup();
  useEffect(() => {
    const form = bilah.current?.closest("form");
    const hitung = () => {
      const semua = kotakBaris(form);
      setTerpilih({ n: semua.filter((b) => b.checked).length, dari: semua.length });
    };
    // the browser may have kept what was chosen before
    hitung();
    form?.addEventListener("change", hitung);
    return () => form?.removeEventListener("change", hitung);
  }, []);
  const { n, dari } = terpilih;
  return (
    <div
      ref={bilah}
      className="sticky top-0 z-20 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-paper px-4 py-3 sm:mx-0 sm:px-0"
    >
      {hidup && (
        <label className="flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            checked={n > 0 && n === dari}
            ref={(kotak) => {
              if (kotak) kotak.indeterminate = n > 0 && n < dari;
            }}
            className="size-5 accent-bronze-5"
            onChange={(e) => {
              for (const b of kotakBaris(e.target.form)) b.checked = e.target.checked;
            }}
          />
          Pilih semua di halaman ini
        </label>
      )}
      {children}
      <span role="status" className="text-sm text-ink-soft">
        {n > 0 && `${n} dari ${dari} dipilih`}
      </span>
    </div>
  );
}
