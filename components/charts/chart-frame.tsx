"use client";

import type { ReactElement, ReactNode } from "react";
import { ResponsiveContainer } from "recharts";

// Paper is narrower than the screen on which a chart was measured: there it is scaled to what room it has.
// Before the script has measured anything, what the server guessed must not be wider than the screen.
export const printed = "@container [&_.recharts-wrapper]:max-w-[100cqw] print:[&_.recharts-wrapper]:w-[100cqw]!";

/** Fixed height, so nothing jumps; drawn at a guessed width on the server, so there is a picture before the script. */
export function ChartFrame({
  height = 260,
  width = 560,
  caption,
  children,
}: {
  height?: number;
  /** what the server guesses */
  width?: number;
  caption: string;
  children: ReactElement;
}) {
  return (
    <div role="img" aria-label={`${caption}; angkanya dibaca sebagai tabel`} className={`text-xs ${printed}`}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width, height }}>
        {children}
      </ResponsiveContainer>
    </div>
  );
}

/** Opens what a mark counted; a click on what has no list does nothing. */
export function openList(href: string | undefined) {
  if (href) window.location.assign(href);
}

export const axis = {
  stroke: "var(--color-control)",
  tick: { fill: "var(--color-ink-soft)", fontSize: 13 },
  tickLine: false,
} as const;

type Hover = readonly { payload?: { name?: string } }[];

export const tooltip = {
  labelFormatter: (label: ReactNode, hover: Hover) => hover[0]?.payload?.name ?? label,
  isAnimationActive: false,
  separator: ": ",
  cursor: { fill: "var(--color-sunken)", stroke: "var(--color-control)" },
  contentStyle: {
    background: "var(--color-surface)",
    border: "1px solid var(--color-control)",
    borderRadius: 6,
    color: "var(--color-ink)",
  },
  itemStyle: { color: "var(--color-ink)" },
  labelStyle: { fontWeight: 700 },
} as const;
