import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isAlive } from "./process";

/** Runs one piece of work at a time among all processes of a folder; a holder that died does not block. */
export async function exclusive<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, "kunci");
  mkdirSync(folder, { recursive: true });
  while (!take(file)) await setTimeout(100);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!isAlive(holder(file))) rmSync(file, { force: true });
    return false;
  }
}

function holder(file: string): number {
  try {
    // a file just made and not yet written belongs to somebody alive
    return Number(readFileSync(file, "utf8") || process.pid);
  } catch {
    return process.pid;
  }
}

/** Notes that this process uses the folder's server. */
export function addUser(folder: string): void {
  mkdirSync(join(folder, "pemakai"), { recursive: true });
  writeFileSync(join(folder, "pemakai", String(process.pid)), "");
}

/** Forgets this process (and the dead) and says whether anybody is left. */
export function removeUser(folder: string): { left: number } {
  const seats = join(folder, "pemakai");
  mkdirSync(seats, { recursive: true });
  let left = 0;
  for (const name of readdirSync(seats)) {
    const pid = Number(name);
    if (pid === process.pid || !isAlive(pid)) rmSync(join(seats, name), { force: true });
    else left += 1;
  }
  return { left };
}
