import { useId } from "react";
import { ChartTwin } from "./chart-table";
import { HatchPattern } from "./hatch";
import { formatNumber } from "./number";
import { niceWidth } from "./scale";

export type ColumnPoint = {
  key: string;
  /** short, under the column: "Jan 24" */
  label: string;
  /** null: not reported (hatched) */
  value: number | null;
  href?: string;
};

const plot = 150;
const top = 22;

/** One column a period. Labels thin out where there is no room; the twin holds every number. */
export function Columns({
  points,
  caption,
  labelHeader = "Bulan",
  valueHeader,
  tableOpen = false,
}: {
  points: ColumnPoint[];
  caption: string;
  labelHeader?: string;
  valueHeader: string;
  tableOpen?: boolean;
}) {
  const hatch = useId();
  const most = Math.max(1, ...points.map((point) => point.value ?? 0));
  const grid = niceWidth(most / 2);
  const height = (value: number) => (value / Math.max(most, grid * 2)) * plot;
  const share = 100 / Math.max(1, points.length);
  return (
    <figure className="@container">
      <svg role="img" aria-label={inWords(caption, points)} className="h-50 w-full overflow-visible">
        <HatchPattern id={hatch} />
        {[grid, grid * 2].map((value) => (
          <g key={value}>
            <line x2="100%" y1={top + plot - height(value)} y2={top + plot - height(value)} className="stroke-line" />
            <text y={top + plot - height(value) - 4} className="fill-ink-faint text-xs">
              {formatNumber(value)}
            </text>
          </g>
        ))}
        {points.map((point, index) => (
          <Column
            key={point.key}
            point={point}
            index={index}
            count={points.length}
            share={share}
            height={height}
            hatch={hatch}
          />
        ))}
        <line x2="100%" y1={top + plot} y2={top + plot} className="stroke-control" />
      </svg>
      <ChartTwin
        open={tableOpen}
        caption={caption}
        columns={[labelHeader, valueHeader]}
        rows={points.map((point) => ({
          key: point.key,
          cells: [
            point.label,
            point.value === null ? "belum menyampaikan data" : { value: point.value, href: point.href },
          ],
        }))}
      />
    </figure>
  );
}

type ColumnProps = {
  point: ColumnPoint;
  index: number;
  count: number;
  share: number;
  height: (value: number) => number;
  hatch: string;
};

function Column({ point, index, count, share, height, hatch }: ColumnProps) {
  const tall = point.value === null ? plot : height(point.value);
  const middle = `${(index + 0.5) * share}%`;
  return (
    <g>
      <rect
        x={`${(index + 0.12) * share}%`}
        width={`${share * 0.76}%`}
        y={top + plot - tall}
        height={tall}
        rx="1"
        {...(point.value === null ? { fill: `url(#${hatch})` } : { className: "fill-bronze-4" })}
      />
      {point.value !== null && (
        <text
          x={middle}
          y={top + plot - tall - 5}
          textAnchor="middle"
          className={`fill-ink text-xs font-bold ${shown(index, count, 1.9)}`}
        >
          {formatNumber(point.value)}
        </text>
      )}
      <text
        x={middle}
        y={top + plot + 18}
        textAnchor="middle"
        className={`fill-ink-soft text-xs ${shown(index, count, 3.4)}`}
      >
        {point.label}
      </text>
    </g>
  );
}

// Every n-th label, counted from the newest, so that each has `needed` rem at 20, 32 and 48 rem of width.
function shown(index: number, count: number, needed: number): string {
  const [narrow, middle, wide] = [20, 32, 48].map(
    (width) => (count - 1 - index) % Math.ceil((needed * count) / width) === 0,
  );
  return `${narrow ? "" : "hidden"} ${middle ? "@lg:block" : "@lg:hidden"} ${wide ? "@3xl:block" : "@3xl:hidden"}`;
}

function inWords(caption: string, points: ColumnPoint[]): string {
  const best = points.reduce<ColumnPoint | null>(
    (most, point) => ((point.value ?? -1) > (most?.value ?? -1) ? point : most),
    null,
  );
  if (!best || best.value === null) return caption;
  return `${caption}: ${points.length} periode, terbanyak ${formatNumber(best.value)} pada ${best.label}`;
}
