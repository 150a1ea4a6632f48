import type { Twin, TwinCell } from "./chart-table";

/** Finished rows for the charts of the inside. */
export type Series = { key: string; label: string };
export type SeriesRow = {
  key: string;
  /** under the axis */
  label: string;
  /** in the table and beside the pointer, where the axis must be short */
  name?: string;
  values: Record<string, number>;
  /** the list each number was counted from; `total` is that of the sum */
  hrefs?: Record<string, string>;
};

/** The colours of up to six series, dark first, so that neighbours differ most. */
export function seriesColours(count: number): string[] {
  const steps = { 1: [4], 2: [6, 3], 3: [6, 4, 2], 4: [6, 4, 3, 1], 5: [6, 5, 4, 2, 1] }[count] ?? [6, 5, 4, 3, 2, 1];
  return Array.from({ length: count }, (_, index) => `var(--color-bronze-${steps[index % steps.length]})`);
}

/** Lines are told apart by their dashes as well. */
export const dashes = ["0", "7 4", "2 4", "10 4 2 4", "1 6", "14 5"];

/** One flat object a row, as recharts wants it. */
export function flatten(rows: readonly SeriesRow[]): Record<string, string | number>[] {
  return rows.map((row) => ({ label: row.label, name: row.name ?? row.label, ...row.values }));
}

/** The twin of a chart; with more than one series of parts, a total column closes each row. */
export function twinOf(
  caption: string,
  labelHeader: string,
  series: Series[],
  rows: SeriesRow[],
  total: boolean,
): Twin {
  const withTotal = total && series.length > 1;
  return {
    caption,
    columns: [labelHeader, ...series.map((entry) => entry.label), ...(withTotal ? ["Jumlah"] : [])],
    rows: rows.map((row) => {
      const cells: TwinCell[] = series.map(({ key }) => ({ value: row.values[key] ?? 0, href: row.hrefs?.[key] }));
      const sum = series.reduce((all, { key }) => all + (row.values[key] ?? 0), 0);
      return {
        key: row.key,
        cells: [row.name ?? row.label, ...cells, ...(withTotal ? [{ value: sum, href: row.hrefs?.total }] : [])],
      };
    }),
  };
}
