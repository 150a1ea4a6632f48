/** Two ways to the same answer: ours, and the bare statement that it is held against. */
export type Case = { name: string; ours: () => Promise<unknown>; bare: () => Promise<unknown> };
export type Ratio = { name: string; ours: number; bare: number; ratio: number };

/** Milliseconds per answer of both, taken in turns so that a busy machine slows both alike; the median of the rounds. */
export async function measure(each: Case, { seconds, at = 8 }: { seconds: number; at?: number }): Promise<Ratio> {
  const rounds = { ours: [] as number[], bare: [] as number[] };
  await each.ours();
  await each.bare();
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until || rounds.ours.length < 3) {
    rounds.ours.push(await round(each.ours, at));
    rounds.bare.push(await round(each.bare, at));
  }
  const [ours, bare] = [median(rounds.ours), median(rounds.bare)];
  return { name: each.name, ours, bare, ratio: bare / ours };
}

/** One round: `at` askers at once, each asking three times; milliseconds per answer. */
async function round(ask: () => Promise<unknown>, at: number): Promise<number> {
  const began = performance.now();
  await Promise.all(
    Array.from({ length: at }, async () => {
      for (let n = 0; n < 3; n++) await ask();
    }),
  );
  return (performance.now() - began) / (at * 3);
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
