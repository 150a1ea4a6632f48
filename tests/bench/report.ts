import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { dataFolder } from "@/prisma/embedded";
import { table } from "@/prisma/progress";

/** What was measured, against what, and the most (or least) that the ratio may be. */
type Row = { name: string; ours: number; bare: number; unit: string; ratio: number; goal: string; met: boolean };
const rows: Row[] = [];
/** Keeps a ratio that may be so much at most. */
export const most = (name: string, ours: number, bare: number, unit: string, goal: number) =>
  rows.push({ name, ours, bare, unit, ratio: ours / bare, goal: `≤ ${goal}`, met: ours <= goal * bare });
/** … or so much at least. */
export const least = (name: string, ours: number, bare: number, unit: string, goal: number) =>
  rows.push({ name, ours, bare, unit, ratio: ours / bare, goal: `≥ ${goal}`, met: ours >= goal * bare });

/** Says what has been measured, and keeps it as JSON. */
export function report(run: { baris: string; banding: string; rounds: number }): void {
  const load = loadavg().map((l) => l.toFixed(1));
  const cells = rows.map((r) => [
    r.name,
    `${r.ours.toFixed(1)}`,
    `${r.bare.toFixed(1)} ${r.unit}`,
    r.ratio.toFixed(2),
    r.goal,
    r.met ? "ya" : "TIDAK",
  ]);
  console.log(`\n${table(["Yang diukur", "kami", "telanjang", "nisbah", "batas", "terpenuhi"], cells)}`);
  console.log(
    `\n${run.baris} pengawasan; ${cpus().length} inti, beban ${load.join(" ")}; ${run.rounds} putaran bergantian, median.`,
  );
  const all = {
    baris: Number(run.baris),
    banding: Number(run.banding),
    inti: cpus().length,
    beban: load,
    putaran: run.rounds,
    rows,
  };
  const file = join(dataFolder(), "bench.json");
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  console.log(`JSON: ${file}`);
}
