"use client";

import { Bar, BarChart, CartesianGrid, ReferenceArea, Tooltip, XAxis, YAxis } from "recharts";
import { BandList, BandName } from "./band-name";
import { axis, ChartFrame, openList, tooltip } from "./chart-frame";
import { Legend } from "./legend";
import { formatNumber } from "./number";
import { niceWidth } from "./scale";
import { type Band, flatten, type Series, type SeriesRow, seriesColours } from "./series";

const LANE = 18;
const PLOT = 230;

/** Columns of parts, one a period; named stretches of time lie behind them. A column opens what it counted. */
export function StackedChart(props: { caption: string; series: Series[]; rows: SeriesRow[]; bands?: Band[] }) {
  const { caption, series, rows, bands = [] } = props;
  const colours = seriesColours(series.length);
  const look = series.map((entry, index) => ({ ...entry, colour: colours[index] ?? "var(--color-bronze-4)" }));
  const lanes = Math.max(0, ...bands.map((band) => band.lane + 1));
  const most = Math.max(1, ...rows.map((row) => series.reduce((sum, { key }) => sum + (row.values[key] ?? 0), 0)));
  // the columns keep below the names
  const top = Math.ceil(most * (1 + (lanes * LANE) / PLOT));
  const line = (top * LANE) / (PLOT + lanes * LANE);
  return (
    <>
      <Legend entries={look} />
      <ChartFrame caption={caption} height={PLOT + 30 + lanes * LANE}>
        <BarChart data={flatten(rows)} margin={{ top: 0, right: 4, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <XAxis dataKey="name" tickFormatter={(name) => axisLabel(rows, name)} {...axis} minTickGap={12} />
          <YAxis
            {...axis}
            width="auto"
            domain={[0, top]}
            ticks={ticks(most)}
            allowDecimals={false}
            axisLine={false}
            tickFormatter={formatNumber}
          />
          {bands.map((band, index) => (
            <ReferenceArea
              key={band.key}
              // the last period ends where the plot ends, and a rounding more is no reason to leave a stage out
              ifOverflow="visible"
              x1={nameOf(rows, band.from)}
              x2={nameOf(rows, band.to)}
              y1={top - (band.lane + 0.9) * line}
              y2={top - band.lane * line}
              fill={index % 2 ? "var(--color-bronze-1)" : "var(--color-sunken)"}
              fillOpacity={1}
              stroke="var(--color-line)"
              label={<BandName number={index + 1} name={band.label} />}
            />
          ))}
          <CartesianGrid vertical={false} stroke="var(--color-line)" />
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
              className="cursor-pointer"
              onClick={(_, index) => openList(rows[index]?.hrefs?.[entry.key])}
            />
          ))}
        </BarChart>
      </ChartFrame>
      <BandList bands={bands.map((band) => ({ ...band, span: spanOf(rows, band) }))} />
    </>
  );
}

const nameOf = (rows: SeriesRow[], key: string) => {
  const row = rows.find((entry) => entry.key === key);
  return row?.name ?? row?.label;
};
/** "Nov 23 – Feb 24", or the one period that it is. */
const spanOf = (rows: SeriesRow[], { from, to }: Band) =>
  [...new Set([from, to])].map((key) => rows.find((row) => row.key === key)?.label ?? key).join(" – ");
const axisLabel = (rows: SeriesRow[], name: string) =>
  rows.find((row) => (row.name ?? row.label) === name)?.label ?? "";

/** Three or four round lines, none of them among the names. */
function ticks(most: number): number[] {
  const step = niceWidth(most / 3);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}
