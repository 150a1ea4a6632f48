"use client";

import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { axis, printed, tooltip } from "./chart-frame";
import { formatNumber } from "./number";

export type SmallPoint = { key: string; label: string; name: string; value: number };

const height = 110;

/** One of several small charts side by side, each on its own scale; the table they share stands under them all. */
export function SmallChart({
  caption,
  valueHeader,
  points,
}: {
  caption: string;
  valueHeader: string;
  points: SmallPoint[];
}) {
  return (
    <div role="img" aria-label={`${caption}; angkanya ada pada tabel di bawah`} className={`text-xs ${printed}`}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 280, height }}>
        <BarChart data={points} margin={{ top: 4, right: 4, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <XAxis dataKey="label" {...axis} minTickGap={16} />
          <YAxis
            {...axis}
            width="auto"
            allowDecimals={false}
            axisLine={false}
            tickCount={3}
            tickFormatter={formatNumber}
          />
          <Tooltip {...tooltip} formatter={(value) => formatNumber(Number(value))} />
          <Bar dataKey="value" name={valueHeader} fill="var(--color-bronze-4)" isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
