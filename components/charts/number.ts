const grouped = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

/** 1234.5 → "1.234,5" */
export function formatNumber(value: number): string {
  return grouped.format(value);
}
