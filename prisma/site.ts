import { setTimeout } from "node:timers/promises";
import { type Child, launchOwn, logFile, type Output } from "./children";

/** What runs beside the web server: name and file. */
const BACKGROUND: { name: string; file: string }[] = [{ name: "pekerja", file: "lib/jobs/cli.ts" }];

/** Starts what runs beside the web server on this port. */
export function launchBackground(port: number | string, output: Output = "file"): Child[] {
  return BACKGROUND.map(({ name, file }) => launchOwn(name, [file], output, { PORT: String(port) }));
}

/** Waits until the site says it is ready to serve; a child that ends meanwhile ends the waiting. */
export async function untilReady(url: string, children: Child[], patience = 180_000): Promise<void> {
  const abort = new AbortController();
  const died = children.map(async (child) => {
    const code = await child.exit;
    throw new Error(`Proses ${child.name} berhenti (kode ${code}). Catatannya: ${logFile(child.name)}`);
  });
  try {
    await Promise.race([...died, poll(`${url}/api/siap`, patience, abort.signal)]);
  } finally {
    abort.abort();
    // they end one day, and by then nobody waits
    for (const each of died) each.catch(() => undefined);
  }
}

async function poll(address: string, patience: number, signal: AbortSignal): Promise<void> {
  const limit = Date.now() + patience;
  let last = "belum menjawab";
  while (Date.now() < limit && !signal.aborted) {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) });
      if (answer.ok) return;
      last = `menjawab ${answer.status}: ${(await answer.text()).slice(0, 300)}`;
    } catch {
      // not listening yet
    }
    await setTimeout(250);
  }
  throw new Error(`${address} ${last} setelah ${patience / 1000} detik.`);
}
