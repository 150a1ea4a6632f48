/** The bronze step of each of `count` classes, from few to many; far enough apart to be told from one another. */
const spread: Record<number, readonly number[]> = {
  1: [4],
  2: [2, 5],
  3: [1, 3, 5],
  4: [1, 2, 4, 6],
  5: [1, 2, 3, 4, 6],
};

export type AmountClass = { from: number; to: number | null; step: number };

/** At most five classes of equal width over whole numbers above zero; the last one is open. */
export function amountClasses(values: readonly number[]): AmountClass[] {
  const max = Math.max(0, ...values);
  if (max <= 0) return [];
  const width = niceWidth(max / 5);
  const count = Math.min(5, Math.ceil(max / width));
  const steps = spread[count] ?? [4];
  return steps.map((step, index) => ({
    from: index * width + 1,
    to: index === count - 1 && max > count * width ? null : (index + 1) * width,
    step,
  }));
}

/** The step that a value falls into. */
export function stepOf(value: number, classes: readonly AmountClass[]): number {
  return classes.findLast((entry) => value >= entry.from)?.step ?? classes[0]?.step ?? 1;
}

/** The first round number not below `rough`: 1, 2, 3, 5, 10, 20, 30, 50, 100… */
export function niceWidth(rough: number): number {
  if (rough <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 3, 5, 10].map((factor) => factor * power).find((width) => width >= rough) ?? 10 * power;
}

// Written out: Tailwind finds class names as whole words in the source.
export const tileClass: Record<number, string> = {
  1: "bg-bronze-1 text-on-bronze-1",
  2: "bg-bronze-2 text-on-bronze-2",
  3: "bg-bronze-3 text-on-bronze-3",
  4: "bg-bronze-4 text-on-bronze-4",
  5: "bg-bronze-5 text-on-bronze-5",
  6: "bg-bronze-6 text-on-bronze-6",
};
export const fillClass: Record<number, string> = {
  1: "fill-bronze-1",
  2: "fill-bronze-2",
  3: "fill-bronze-3",
  4: "fill-bronze-4",
  5: "fill-bronze-5",
  6: "fill-bronze-6",
};
export const inkClass: Record<number, string> = {
  1: "fill-on-bronze-1",
  2: "fill-on-bronze-2",
  3: "fill-on-bronze-3",
  4: "fill-on-bronze-4",
  5: "fill-on-bronze-5",
  6: "fill-on-bronze-6",
};
