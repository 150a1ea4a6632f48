import type { ReactNode } from "react";
import { cx } from "./cx";

/** The mark, not the colour, tells statuses apart: each tone has its own shape before the word. */
export type BadgeTone = "neutral" | "waiting" | "done" | "attention" | "danger" | "muted";

const tones: Record<BadgeTone, { box: string; mark: string }> = {
  neutral: { box: "border-control bg-surface text-ink", mark: "○" },
  waiting: { box: "border-bronze-4 bg-bronze-1 text-ink", mark: "◐" },
  // what is in order stays quiet: in a list it is nearly every row
  done: { box: "border-control bg-surface text-ink", mark: "●" },
  attention: { box: "border-bronze-4 bg-bronze-1 text-ink", mark: "▲" },
  danger: { box: "border-danger bg-danger-soft text-danger", mark: "■" },
  muted: { box: "border-line bg-sunken text-ink-soft", mark: "–" },
};

/** A status in one or two words. */
export function Badge({
  tone = "neutral",
  children,
  className,
}: {
  tone?: BadgeTone;
  children: ReactNode;
  className?: string;
}) {
  const look = tones[tone];
  return (
    <span className={cx("badge", look.box, className)} data-mark={look.mark}>
      {children}
    </span>
  );
}

/** How many wait behind a link; nothing is drawn for none. */
export function Count({ value, label }: { value: number; label: string }) {
  if (value <= 0) return null;
  return (
    <span className="inline-grid min-w-6 place-items-center rounded-md bg-bronze-2 px-1.5 text-xs leading-5 font-bold text-on-bronze-2">
      {value > 999 ? "999+" : value}
      <span className="sr-only"> {label}</span>
    </span>
  );
}
