import { fitsFrom, labelWidth, shownFrom } from "./fit";
import { Legend } from "./legend";
import { Mark } from "./mark";
import { formatNumber } from "./number";
import { fillClass, inkClass } from "./scale";
import { seriesSteps } from "./series";

export type Stack = {
  key: string;
  label: string;
  total: { value: number; href?: string };
  parts: { key: string; label: string; value: number; href?: string }[];
};

/** A bar of parts a row, drawn on the server; all bars on one scale. Each part and each sum opens what it counted. */
export function Stacks({ rows, caption }: { rows: Stack[]; caption: string }) {
  const full = Math.max(1, ...rows.map((row) => row.total.value));
  const names = rows[0]?.parts ?? [];
  const steps = seriesSteps(names.length);
  return (
    <figure className="@container">
      <figcaption className="sr-only">{caption}</figcaption>
      <Legend
        entries={names.map((part, index) => ({
          label: part.label,
          colour: `var(--color-bronze-${steps[index] ?? 4})`,
        }))}
      />
      <ul>
        {rows.map((row) => (
          <li
            key={row.key}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 py-1 text-sm @sm:grid-cols-[minmax(0,2fr)_minmax(0,5fr)_3.5rem]"
          >
            <span>{row.label}</span>
            <Bar row={row} full={full} steps={steps} />
            <span className="text-right font-bold">
              {row.total.href ? (
                <a href={row.total.href} className="text-ink decoration-bronze-3">
                  {formatNumber(row.total.value)}
                  <span className="sr-only"> {row.label}</span>
                </a>
              ) : (
                formatNumber(row.total.value)
              )}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

// Under the names on a phone, beside them elsewhere. By keyboard its parts are reached in the table.
function Bar({ row, full, steps }: { row: Stack; full: number; steps: number[] }) {
  let start = 0;
  return (
    <svg aria-hidden="true" className="order-last col-span-2 block h-5.5 w-full @sm:order-none @sm:col-span-1">
      <line y2="100%" className="stroke-control" strokeWidth="2" />
      {row.parts.map((part, index) => {
        const share = part.value / full;
        const x = start;
        start += share;
        if (part.value === 0) return null;
        const step = steps[index] ?? 4;
        const drawn = (
          <>
            <title>{`${row.label}, ${part.label}: ${formatNumber(part.value)}`}</title>
            <rect
              x={`${x * 100}%`}
              width={`${share * 100}%`}
              height="100%"
              className={`stroke-surface ${fillClass[step]}`}
            />
            <text
              x={`${x * 100}%`}
              y="50%"
              dx="6"
              dy="0.35em"
              className={`text-xs font-bold ${inkClass[step]} ${shownFrom(fitsFrom(labelWidth(formatNumber(part.value)), share * 0.6))}`}
            >
              {formatNumber(part.value)}
            </text>
          </>
        );
        return (
          <Mark key={part.key} href={part.href}>
            {drawn}
          </Mark>
        );
      })}
    </svg>
  );
}
