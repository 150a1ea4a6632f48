import { expect, test } from "vitest";
import { type Dulu, kunciSel, SEMUA, type SelHitung, tekan } from "@/lib/katalog/tekan";

// What a reader could work out is found here by trying every table there is, not by the reasoning of the code.

type Table = number[][];
const ROWS = ["a", "b", "c"];
const COLS = ["x", "y", "z"];
const cells = (t: Table): SelHitung[] =>
  t.flatMap((row, i) => row.map((n, j) => ({ baris: ROWS[i] as string, kolom: COLS[j] as string, n })));
const sums = (t: Table) => (t[0] ?? []).map((_, j) => t.reduce((n, row) => n + (row[j] ?? 0), 0));
const key = (i: number, j: number) => kunciSel(ROWS[i] as string, COLS[j] as string);
const sumKey = (j: number) => kunciSel(SEMUA, COLS[j] as string);
const numbers = (t: Table): Map<string, number> =>
  new Map([
    ...t.flatMap((row, i) => row.map((n, j): [string, number] => [key(i, j), n])),
    ...sums(t).map((n, j): [string, number] => [sumKey(j), n]),
  ]);

/** All rows of given length that add up to a sum, where some places are known. */
function rowsOf(sum: number, known: (number | null)[]): number[][] {
  if (known.length === 0) return sum === 0 ? [[]] : [];
  const [first, ...rest] = known;
  const may =
    first === null ? Array.from({ length: sum + 1 }, (_, n) => n) : (first ?? 0) <= sum ? [first as number] : [];
  return may.flatMap((n) => rowsOf(sum - n, rest).map((r) => [n, ...r]));
}
/** Every table that a reader of one release must think possible. */
function* possible(t: Table, closed: ReadonlySet<string>): Generator<Table> {
  const choices = t.map((row, i) =>
    rowsOf(
      row.reduce((a, b) => a + b, 0),
      row.map((n, j) => (closed.has(key(i, j)) ? null : n)),
    ),
  );
  const total = sums(t);
  const fits = (u: Table) => sums(u).every((n, j) => closed.has(sumKey(j)) || n === total[j]);
  const walk = function* (i: number, u: Table): Generator<Table> {
    if (i === choices.length) {
      if (fits(u)) yield u;
      return;
    }
    for (const row of choices[i] as number[][]) yield* walk(i + 1, [...u, row]);
  };
  yield* walk(0, []);
}

let seed = 20261122;
const random = (below: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const pick = () => [0, 0, 1, 2, 3, 4, 5, 6, 8][random(9)] as number;
const table = (rows: number, cols: number): Table =>
  Array.from({ length: rows }, () => Array.from({ length: cols }, pick));
const small = (n: number) => n > 0 && n < 5;

/** Cells that a reader could still name, out of the tables (or pairs of tables) that he must think possible. */
function derivable(closed: ReadonlySet<string>, worlds: Iterable<Table>): string[] {
  const values = new Map<string, Set<number>>();
  for (const w of worlds)
    for (const [k, n] of numbers(w)) if (closed.has(k)) values.set(k, (values.get(k) ?? new Set()).add(n));
  return [...closed].filter((k) => (values.get(k)?.size ?? 0) < 2);
}

test("no cell of 1 to 4 stands in a release, and no suppressed one follows from rows, columns and totals", () => {
  let kept = 0;
  for (let run = 0; run < 200; run++) {
    const t = table(2 + random(2), 2 + random(2));
    const closed = tekan(cells(t));
    if (!closed) continue;
    for (const [k, n] of numbers(t)) if (small(n)) expect(closed.has(k), `${JSON.stringify(t)} ${k}`).toBe(true);
    expect(derivable(closed, possible(t, closed)), JSON.stringify(t)).toEqual([]);
    if ([...numbers(t)].some(([k, n]) => n > 0 && !closed.has(k))) kept++;
  }
  // it is no art to suppress everything
  expect(kept).toBeGreaterThan(50);
}, 60_000);

test("two releases beside each other tell no suppressed cell of either, and no growth of 1 to 4", () => {
  let kept = 0;
  for (let run = 0; run < 80; run++) {
    const first = run % 4 === 0 ? table(2, 3) : table(2 + random(2), 2);
    const then = first.map((row) => row.map((n) => n + ([0, 0, 0, 1, 2, 5, 6][random(7)] as number)));
    const before = tekan(cells(first));
    if (!before) continue;
    const dulu: Dulu = { n: numbers(first), tutup: before };
    const after = tekan(cells(then), dulu);
    if (!after) continue;
    const [a, b] = [numbers(first), numbers(then)];
    for (const [k, n] of b)
      if (!before.has(k) && !after.has(k)) expect(small(n - (a.get(k) ?? 0)), `${k} ${n}`).toBe(false);
    const seconds = [...possible(then, after)];
    if (seconds.length > 3000) continue;
    const firsts: Table[] = [];
    const lasts = new Set<Table>();
    // cases are only added: a pair in which one is taken away is no pair that a reader would think of
    for (const u of possible(first, before)) {
      const later = seconds.filter((v) => v.every((row, i) => row.every((n, j) => n >= (u[i]?.[j] ?? 0))));
      if (later.length > 0) firsts.push(u);
      for (const v of later) lasts.add(v);
    }
    const of = `${JSON.stringify(first)} ${JSON.stringify(then)}`;
    expect(derivable(before, firsts), of).toEqual([]);
    expect(derivable(after, lasts), of).toEqual([]);
    if (b.size > after.size) kept++;
  }
  expect(kept).toBeGreaterThan(15);
}, 60_000);

test("what was suppressed once stays so, and a row of one cell is told: its sum is known", () => {
  const dulu: Dulu = { n: new Map([[kunciSel("a", "x"), 3]]), tutup: new Set([kunciSel("a", "x")]) };
  const now = tekan(
    cells([
      [9, 9],
      [9, 9],
    ]),
    dulu,
  );
  expect(now?.has(kunciSel("a", "x"))).toBe(true);
  const lone = tekan([{ baris: "a", kolom: "x", n: 2 }, ...["y", "z"].map((kolom) => ({ baris: "b", kolom, n: 7 }))]);
  expect(lone).toEqual(new Set());
});

test("whoever subtracts the cases that can be read in detail is not left with one to four, nor with a suppressed cell", () => {
  let kept = 0;
  for (let run = 0; run < 200; run++) {
    const t = table(2 + random(2), 2 + random(2));
    const open = t.map((row) => row.map((n) => [0, 0, n, random(n + 1)][random(4)] as number));
    const known = cells(t).map((c, k) => ({ ...c, terbuka: open.flat()[k] }));
    const closed = tekan(known);
    if (!closed) continue;
    const [all, read] = [numbers(t), numbers(open)];
    for (const [k, n] of all)
      if (small(n - (read.get(k) ?? 0))) expect(closed.has(k), `${JSON.stringify([t, open])} ${k}`).toBe(true);
    const worlds = [...possible(t, closed)].filter((u) =>
      u.every((row, i) => row.every((n, j) => n >= (open[i]?.[j] ?? 0))),
    );
    expect(derivable(closed, worlds), JSON.stringify([t, open])).toEqual([]);
    if ([...all].some(([k, n]) => n > 0 && !closed.has(k))) kept++;
  }
  expect(kept).toBeGreaterThan(40);
}, 60_000);

test("a release after cases were opened tells no growth of one to four of those that are not", () => {
  const now = (n: number, terbuka: number) => [
    { baris: "a", kolom: "x", n, terbuka },
    { baris: "a", kolom: "y", n: 30, terbuka: 0 },
    { baris: "a", kolom: "z", n: 30, terbuka: 0 },
  ];
  const before = new Map([
    [kunciSel("a", "x"), 10],
    [kunciSel("a", "y"), 24],
    [kunciSel("a", "z"), 24],
  ]);
  const dulu: Dulu = { n: before, tutup: new Set(), terbuka: new Map() };
  // six more, five of which can be read: one is left
  expect(tekan(now(16, 5), dulu)?.has(kunciSel("a", "x"))).toBe(true);
  expect(tekan(now(16, 0), dulu)?.has(kunciSel("a", "x"))).toBe(false);
});
