/** Finished rows for the charts of the inside. */
export type Series = { key: string; label: string };
/** A named stretch of the time axis, from the key of one row to that of another, and the line it stands in. */
export type Band = { key: string; label: string; from: string; to: string; lane: number };
export type SeriesRow = {
  key: string;
  /** under the axis */
  label: string;
  /** beside the pointer, where the axis must be short */
  name?: string;
  values: Record<string, number>;
  /** the list each number was counted from */
  hrefs?: Record<string, string>;
};

/** The bronze steps of up to six series, dark first, so that neighbours differ most. */
export function seriesSteps(count: number): number[] {
  const steps = { 1: [4], 2: [6, 3], 3: [6, 4, 2], 4: [6, 4, 3, 1], 5: [6, 5, 4, 2, 1] }[count] ?? [6, 5, 4, 3, 2, 1];
  return Array.from({ length: count }, (_, index) => steps[index % steps.length] ?? 4);
}

/** The colours of up to six series. */
export const seriesColours = (count: number) => seriesSteps(count).map((step) => `var(--color-bronze-${step})`);

/** One flat object a row, as recharts wants it. */
export function flatten(rows: readonly SeriesRow[]): Record<string, string | number>[] {
  return rows.map((row) => ({ label: row.label, name: row.name ?? row.label, ...row.values }));
}
