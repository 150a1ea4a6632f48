import { existsSync, readFileSync } from "node:fs";

/** What a process and its children hold in memory, in MB. */
export function held(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 0;
  const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1] ?? 0) / 1024;
  const below = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  return below.reduce((sum, child) => sum + held(child), own);
}
