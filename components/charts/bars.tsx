import { Fragment, useId } from "react";
import { cx } from "@/components/ui/cx";
import { HatchPattern } from "./hatch";
import { Mark } from "./mark";
import { formatNumber } from "./number";

export type Bar = {
  key: string;
  label: string;
  value: number;
  href?: string;
  /** beside the number: its part of the whole, formatted */
  share?: string;
  /** small, under the row */
  note?: string;
  /** keeps its number though some of it is not confirmed: a hatched end, and a word for who hears it */
  unconfirmed?: string;
};

// A name longer than this would break into a column of single words on a phone: there it stands above its bar instead.
const LONG = 24;

/** Horizontal bars. It is a real table, so it needs no twin: label, bar (for the eye), number. */
export function Bars({
  rows,
  caption,
  labelHeader,
  valueHeader,
  max,
}: {
  rows: Bar[];
  caption: string;
  labelHeader: string;
  valueHeader: string;
  /** full width stands for this; default the largest value */
  max?: number;
}) {
  const full = max ?? Math.max(1, ...rows.map((row) => row.value));
  const above = rows.some((row) => row.label.length > LONG);
  return (
    <div className="@container">
      <table className={cx("w-full border-collapse text-left", above && "@max-sm:block @max-sm:[&>tbody]:block")}>
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{labelHeader}</th>
            <td />
            <th scope="col">{valueHeader}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.key}>
              <BarRow row={row} full={full} above={above} />
              {row.note && (
                <tr className={above ? "@max-sm:block" : undefined}>
                  <td colSpan={3} className="pb-2 text-xs text-ink-soft">
                    {row.note}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BarRow({ row, full, above }: { row: Bar; full: number; above: boolean }) {
  const hatch = useId();
  return (
    <tr className={above ? "@max-sm:grid @max-sm:grid-cols-[minmax(0,1fr)_auto]" : undefined}>
      <th
        scope="row"
        className={cx(
          "w-2/5 py-1 pr-3 align-top text-sm font-normal wrap-anywhere",
          above && "@max-sm:col-span-2 @max-sm:w-auto @max-sm:pb-0",
        )}
      >
        {row.label}
      </th>
      <td className="py-1 align-top">
        <svg aria-hidden="true" className="block h-5.5 w-full">
          <line y2="100%" className="stroke-control" strokeWidth="2" />
          <Mark href={row.href}>
            <rect rx="2" width={`${(Math.max(0, row.value) / full) * 100}%`} height="100%" className="fill-bronze-4" />
          </Mark>
          {row.unconfirmed && (
            // inside the bar's end: beyond it a full bar would have no room for it
            <svg aria-hidden="true" x={`${(Math.max(0, row.value) / full) * 100}%`} className="overflow-visible">
              <HatchPattern id={hatch} />
              <rect x="-10" width="10" height="100%" fill={`url(#${hatch})`} />
            </svg>
          )}
        </svg>
      </td>
      <td
        className={cx(
          "w-0 py-1 pl-3 text-right align-top font-bold whitespace-nowrap",
          above && "@max-sm:w-auto @max-sm:min-w-12",
        )}
      >
        {row.href ? (
          <a href={row.href} className="text-ink decoration-bronze-3">
            {formatNumber(row.value)}
            <span className="sr-only"> {row.label}</span>
          </a>
        ) : (
          formatNumber(row.value)
        )}
        {row.unconfirmed && <span className="sr-only">, {row.unconfirmed}</span>}
        {row.share && <span className="ml-2 inline-block min-w-11 text-xs font-normal text-ink-soft">{row.share}</span>}
      </td>
    </tr>
  );
}
