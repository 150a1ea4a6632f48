"use client";

import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import { axis, ChartFrame, tooltip } from "./chart-frame";
import { Legend } from "./legend";
import { formatNumber } from "./number";
import { dashes, flatten, type Series, type SeriesRow } from "./series";

// Lines need contrast with the paper, so only the dark half of the scale is used; dashes do the rest.
const strokes = ["var(--color-bronze-6)", "var(--color-bronze-4)", "var(--color-bronze-5)"];

/** Lines over time, for the inside. */
export function TimeChart(props: { caption: string; series: Series[]; rows: SeriesRow[] }) {
  const { caption, series, rows } = props;
  const look = series.map((entry, index) => ({
    ...entry,
    colour: strokes[index % strokes.length] ?? "var(--color-bronze-6)",
    dash: dashes[index % dashes.length] ?? "0",
  }));
  return (
    <>
      <Legend entries={look} />
      <ChartFrame caption={caption}>
        <LineChart data={flatten(rows)} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--color-line)" />
          <XAxis dataKey="label" {...axis} minTickGap={6} interval="preserveStartEnd" />
          <YAxis {...axis} width="auto" allowDecimals={false} axisLine={false} tickFormatter={formatNumber} />
          <Tooltip {...tooltip} formatter={(value) => formatNumber(Number(value))} />
          {look.map((entry) => (
            <Line
              key={entry.key}
              dataKey={entry.key}
              name={entry.label}
              stroke={entry.colour}
              strokeWidth={2.5}
              strokeDasharray={entry.dash}
              dot={false}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ChartFrame>
    </>
  );
}
