"use client";

import { Bar, BarChart, Tooltip, XAxis, YAxis } from "recharts";
import { axis, ChartFrame, openList, tooltip } from "./chart-frame";
import { formatNumber } from "./number";

export type SmallPoint = { key: string; label: string; name: string; value: number; href?: string };

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
    <ChartFrame caption={caption} height={110} width={280}>
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
        <Bar
          dataKey="value"
          name={valueHeader}
          fill="var(--color-bronze-4)"
          isAnimationActive={false}
          className="cursor-pointer"
          onClick={(_, index) => openList(points[index]?.href)}
        />
      </BarChart>
    </ChartFrame>
  );
}
