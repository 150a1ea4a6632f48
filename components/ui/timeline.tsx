import type { ReactNode } from "react";
import { cx } from "./cx";

/** sudah: happened · sedang: now · kini: where it stands, ended or not · nanti: still to come · lewat: not taken · cabut: took another back · telat: late */
export type StepState = "sudah" | "sedang" | "kini" | "nanti" | "lewat" | "cabut" | "telat";
export type Step = { key: string; title: ReactNode; meta?: ReactNode; state: StepState; children?: ReactNode };

const dots: Record<StepState, { dot: string; word: string }> = {
  sudah: { dot: "border-ink bg-ink", word: "Sudah" },
  sedang: { dot: "border-bronze-4 bg-bronze-4 ring-3 ring-bronze-2", word: "Sedang berjalan" },
  kini: { dot: "border-bronze-4 bg-bronze-4 ring-3 ring-bronze-2", word: "Terakhir" },
  nanti: { dot: "border-bronze-4 bg-surface", word: "Belum" },
  lewat: { dot: "border-line bg-surface", word: "Tidak ditempuh" },
  cabut: { dot: "border-control bg-surface", word: "Pembatalan" },
  telat: { dot: "border-danger bg-danger ring-3 ring-danger-soft", word: "Terlambat" },
};

/** The steps of a case, oldest first. */
export function Timeline({ steps }: { steps: Step[] }) {
  return (
    <ol>
      {steps.map((step) => (
        <li
          key={step.key}
          className="relative pb-5 pl-7 before:absolute before:top-3 before:bottom-[-0.6rem] before:left-[0.34375rem] before:border-l before:border-line last:pb-0 last:before:hidden"
        >
          <span
            aria-hidden="true"
            className={cx("absolute top-1.5 left-0 size-3 rounded-full border-2", dots[step.state].dot)}
          />
          <p className={cx("font-bold", step.state === "lewat" && "text-ink-soft line-through")}>
            <span className="sr-only">{dots[step.state].word}: </span>
            {step.title}
          </p>
          {step.meta && <p className="text-sm text-ink-soft">{step.meta}</p>}
          {step.children && <div className="mt-1 max-w-measure">{step.children}</div>}
        </li>
      ))}
    </ol>
  );
}
