import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { checkout, dataFolder } from "./embedded";

/** A process this command has started and will stop. */
export type Child = { name: string; process: ChildProcess; exit: Promise<number> };

const NODE_TS = ["--conditions=react-server", "--import", "tsx"];

/** Where a child's output goes: our terminal, or a file in the data folder. */
export type Output = "terminal" | "file";

/** Starts a Node program. */
function launch(name: string, args: string[], output: Output, env: Record<string, string> = {}): Child {
  const stream = output === "file" ? "pipe" : "inherit";
  const child = spawn(process.execPath, args, {
    cwd: checkout,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", stream, stream],
    // a group of its own: Ctrl-C reaches us only, and we stop the children in order
    detached: true,
  });
  if (output === "file") {
    const log = createWriteStream(logFile(name), { flags: "a" });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
  }
  const exit = new Promise<number>((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
  return { name, process: child, exit };
}

/** Starts `next` with a subcommand, by its own file: a killed `npx` would leave it behind. */
export function launchNext(args: string[], output: Output, env?: Record<string, string>): Child {
  // Next takes 127.0.0.1 and localhost for two sites, and would fetch what proxy.ts rewrites over the network, by https
  const named = args.map((word) => (word === "127.0.0.1" ? "localhost" : word));
  const next = join(checkout, "node_modules/next/dist/bin/next");
  return launch("next", ["--dns-result-order=ipv4first", next, ...named], output, env);
}

/** Starts one of our own TypeScript programs. */
export function launchOwn(name: string, args: string[], output: Output, env?: Record<string, string>): Child {
  return launch(name, [...NODE_TS, ...args], output, env);
}

/** Where the output of a child is kept. */
export function logFile(name: string): string {
  const folder = join(dataFolder(), "log");
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.log`);
}

/** Asks a child to end, and ends it after ten seconds. */
export async function stop(child: Child): Promise<void> {
  if (child.process.exitCode !== null || child.process.signalCode !== null) return;
  signal(child, "SIGTERM");
  const late = setTimeout(() => signal(child, "SIGKILL"), 10_000);
  await child.exit;
  clearTimeout(late);
}

function signal(child: Child, name: NodeJS.Signals): void {
  try {
    process.kill(-(child.process.pid ?? 0), name);
  } catch {
    child.process.kill(name);
  }
}
