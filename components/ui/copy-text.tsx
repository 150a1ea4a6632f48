"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "./button";
import { Field } from "./field";
import { Textarea } from "./input";

const never = () => () => {};

/** A finished text to take along: chosen and copied by hand where no script runs, by one press where it does. */
export function CopyText({
  name,
  label,
  text,
  rows = 12,
}: {
  name: string;
  label: string;
  text: string;
  rows?: number;
}) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [said, setSaid] = useState("");
  async function copy() {
    const area = document.getElementById(name) as HTMLTextAreaElement | null;
    area?.focus();
    area?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Tersalin.");
    } catch {
      // a page without https has no clipboard: the text is marked, the person's own keys do the rest
      setSaid("Teksnya sudah ditandai. Salin dengan Ctrl+C, atau sentuh lama lalu pilih Salin.");
    }
  }
  return (
    <div className="space-y-3">
      <Field name={name} label={label}>
        {(c) => <Textarea {...c} readOnly rows={rows} defaultValue={text} />}
      </Field>
      <div className="flex min-h-10 flex-wrap items-center gap-3 print:hidden">
        {scripted && <Button onClick={copy}>Salin teks</Button>}
        <p role="status" className="text-sm text-ink-soft">
          {said}
        </p>
      </div>
    </div>
  );
}
