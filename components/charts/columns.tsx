import { type ReactNode, useId } from "react";
import { cx } from "@/components/ui/cx";
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
  twin,
}: {
  points: ColumnPoint[];
  caption: string;
  labelHeader?: string;
  valueHeader: string;
  tableOpen?: boolean;
  /** the same figures in another table than one row a column */
  twin?: ReactNode;
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
            highest={point.value === most}
            count={points.length}
            share={share}
            height={height}
            hatch={hatch}
          />
        ))}
        <line x2="100%" y1={top + plot} y2={top + plot} className="stroke-control" />
      </svg>
      {twin !== undefined ? (
        twin
      ) : (
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
      )}
    </figure>
  );
}

type ColumnProps = {
  point: ColumnPoint;
  index: number;
  highest: boolean;
  count: number;
  share: number;
  height: (value: number) => number;
  hatch: string;
};

function Column({ point, index, highest, count, share, height, hatch }: ColumnProps) {
  const tall = point.value === null ? plot : height(point.value);
  const middle = `${(index + 0.5) * share}%`;
  // Under a narrow last column a centred label would stick out of the card.
  const last = count > 6 && index === count - 1;
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
          className={`fill-ink text-xs font-bold ${numbered(highest, count)}`}
        >
          {formatNumber(point.value)}
        </text>
      )}
      <text
        x={last ? "100%" : middle}
        y={top + plot + 18}
        textAnchor={last ? "end" : "middle"}
        className={`fill-ink-soft text-xs ${thinned(index, count, 0.9 + point.label.length * 0.45)}`}
      >
        {point.label}
      </text>
    </g>
  );
}

// Every n-th label, counted from the newest, so that each has `needed` rem at each of the four widths.
function thinned(index: number, count: number, needed: number): string {
  return at((width) => (count - 1 - index) % Math.ceil((needed * count) / width) === 0);
}

// All numbers where all fit, else only the highest: a random choice of numbers would say nothing.
function numbered(highest: boolean, count: number): string {
  return at((width) => highest || count * 2 <= width);
}

function at(visible: (width: number) => boolean): string {
  const [narrow, middle, wide, widest] = [19, 28, 42, 56].map(visible);
  return cx(
    !narrow && "hidden",
    middle ? "@md:block" : "@md:hidden",
    wide ? "@2xl:block" : "@2xl:hidden",
    widest ? "@4xl:block" : "@4xl:hidden",
  );
}

function inWords(caption: string, points: ColumnPoint[]): string {
  const best = points.reduce<ColumnPoint | null>(
    (most, point) => ((point.value ?? -1) > (most?.value ?? -1) ? point : most),
    null,
  );
  if (!best || best.value === null) return caption;
  return `${caption}: ${points.length} periode, terbanyak ${formatNumber(best.value)} pada ${best.label}`;
}
