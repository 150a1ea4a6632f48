"use client";

import { useEffect, useRef } from "react";

export type FieldError = { id: string; message: string };

/** What is wrong with a form, on top of it, each line a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors, title }: { errors: FieldError[]; title?: string }) {
  const box = useRef<HTMLElement>(null);
  const shown = errors.map((error) => error.message).join("\n");
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (errors.length === 0) return null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="ringkasan-galat"
      className="rounded-md focus-visible:outline-danger border-2 border-danger bg-danger-soft p-4"
    >
      <h2 id="ringkasan-galat" className="text-lg">
        {title ?? (errors.length === 1 ? "Satu isian perlu diperbaiki" : `${errors.length} isian perlu diperbaiki`)}
      </h2>
      <ul className="mt-2 space-y-1">
        {errors.map((error) => (
          <li key={`${error.id} ${error.message}`}>
            <a href={`#${error.id}`} className="font-bold text-danger hover:text-danger-hover">
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
