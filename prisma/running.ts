import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Child } from "./children";
import { dataFolder } from "./embedded";
import { atEnd } from "./lifecycle";
import { commandLine, isAlive } from "./server/process";

type Note = { pid: number; address: string; children: number[] };

/** Notes that this process serves the checkout at an address; returns the other one when somebody already does. */
export async function claim(address: string): Promise<Note | undefined> {
  const other = read();
  if (other && other.pid !== process.pid && isOurs(other.pid, /prisma\/(demo|dev|start)\.ts/)) return other;
  // one that was killed outright could not take its children along
  for (const pid of other?.children ?? []) if (isOurs(pid, /next|prisma|lib/)) await killOutright(pid);
  write({ pid: process.pid, address, children: [] });
  atEnd(async () => rmSync(file(), { force: true }));
  return undefined;
}

/** Notes the children too, for the case that this process is killed outright. */
export function noteChildren(address: string, children: Child[]): void {
  write({ pid: process.pid, address, children: children.flatMap((child) => child.process.pid ?? []) });
}

async function killOutright(pid: number): Promise<void> {
  process.kill(-pid, "SIGKILL");
  // its port is free only when it is gone
  for (let left = 50; left > 0 && isAlive(pid); left--) await setTimeout(100);
}

function isOurs(pid: number, pattern: RegExp): boolean {
  return isAlive(pid) && pattern.test(commandLine(pid) ?? "");
}

function file(): string {
  return join(dataFolder(), "berjalan.json");
}

function write(note: Note): void {
  writeFileSync(file(), JSON.stringify(note));
}

function read(): Note | undefined {
  try {
    return JSON.parse(readFileSync(file(), "utf8")) as Note;
  } catch {
    return undefined;
  }
}
