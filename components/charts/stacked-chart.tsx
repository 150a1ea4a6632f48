"use client";

import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { axis, ChartFrame, tooltip } from "./chart-frame";
import { Legend } from "./legend";
import { formatNumber } from "./number";
import { flatten, type Series, type SeriesRow, seriesColours, twinOf } from "./series";

/** Columns of parts, one a period or office; the twin closes each row with its sum. */
export function StackedChart(props: {
  caption: string;
  labelHeader?: string;
  series: Series[];
  rows: SeriesRow[];
  tableOpen?: boolean;
}) {
  const { caption, labelHeader = "Bulan", series, rows, tableOpen } = props;
  const colours = seriesColours(series.length);
  const look = series.map((entry, index) => ({ ...entry, colour: colours[index] ?? "var(--color-bronze-4)" }));
  return (
    <>
      <Legend entries={look} />
      <ChartFrame twin={twinOf(caption, labelHeader, series, rows, true)} tableOpen={tableOpen}>
        <BarChart data={flatten(rows)} margin={{ top: 8, right: 4, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--color-line)" />
          <XAxis dataKey="label" {...axis} minTickGap={12} />
          <YAxis {...axis} width="auto" allowDecimals={false} axisLine={false} tickFormatter={formatNumber} />
          <Tooltip {...tooltip} formatter={(value) => formatNumber(Number(value))} />
          {look.map((entry) => (
            <Bar
              key={entry.key}
              dataKey={entry.key}
              name={entry.label}
              stackId="all"
              fill={entry.colour}
              stroke="var(--color-surface)"
              maxBarSize={48}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ChartFrame>
    </>
  );
}
