/** Runs one step of a command and says on a line of its own that it began, that it goes on, and how long it took. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  console.log(`→ ${name} …`);
  const alive = setInterval(() => console.log(`  … ${name}: ${seconds(began)}`), 15_000);
  try {
    const result = await work();
    console.log(`✓ ${name} (${seconds(began)})`);
    return result;
  } finally {
    clearInterval(alive);
  }
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1).replace(".", ",")} dtk`;
}

/** Rows of text as aligned columns under a heading. */
export function table(heading: string[], rows: string[][]): string {
  const widths = heading.map((word, column) => Math.max(word.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(heading), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)].join("\n");
}
