"use client";

import { Bar, LabelList, BarChart as RechartsBarChart, Tooltip, XAxis, YAxis } from "recharts";
import { axis, ChartFrame, tooltip } from "./chart-frame";
import { formatNumber } from "./number";
import { twinOf } from "./series";

export type BarChartRow = { key: string; label: string; value: number; href?: string };

/** Horizontal bars by name, for the inside; as tall as it has rows. A bar with an address opens it. */
export function BarChart(props: {
  caption: string;
  labelHeader: string;
  valueHeader: string;
  rows: BarChartRow[];
  tableOpen?: boolean;
}) {
  const { caption, labelHeader, valueHeader, rows, tableOpen } = props;
  const twinRows = rows.map(({ key, label, value, href }) => ({
    key,
    label,
    values: { value },
    hrefs: href ? { value: href } : undefined,
  }));
  const open = (index: number) => {
    const href = rows[index]?.href;
    if (href) window.location.assign(href);
  };
  return (
    <ChartFrame
      height={rows.length * 34 + 16}
      twin={twinOf(caption, labelHeader, [{ key: "value", label: valueHeader }], twinRows, false)}
      tableOpen={tableOpen}
    >
      <RechartsBarChart
        data={rows}
        layout="vertical"
        margin={{ top: 0, right: 44, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[0, "dataMax"]} />
        <YAxis type="category" dataKey="label" {...axis} axisLine={false} width={130} interval={0} />
        <Tooltip {...tooltip} formatter={(value) => formatNumber(Number(value))} />
        <Bar
          dataKey="value"
          name={valueHeader}
          fill="var(--color-bronze-4)"
          radius={2}
          maxBarSize={22}
          // A bar of no width gets no label either, and a zero must be readable.
          minPointSize={1}
          isAnimationActive={false}
          onClick={(_, index) => open(index)}
          className={rows.some((row) => row.href) ? "cursor-pointer" : undefined}
        >
          <LabelList
            dataKey="value"
            position="right"
            fill="var(--color-ink)"
            fontWeight={700}
            formatter={(value) => formatNumber(Number(value))}
          />
        </Bar>
      </RechartsBarChart>
    </ChartFrame>
  );
}
