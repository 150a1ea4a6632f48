import { realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { clusterUrl, readPidFile } from "./cluster";
import { commandLine } from "./process";

/** The port of the running server of this folder, once it answers; undefined when none runs. */
export async function answers(folder: string, database: string): Promise<number | undefined> {
  for (let waited = 0; waited < 120; waited++) {
    const note = readPidFile(folder);
    if (!note || !isServer(note.pid, folder)) return undefined;
    if (note.port && (await isOurs(clusterUrl(folder, note.port, "postgres"), folder))) return note.port;
    // alive and not answering: it is recovering after a crash, or another process has just started it
    await setTimeout(500);
  }
  throw new Error(`PostgreSQL bawaan di ${folder} hidup tetapi tidak menjawab (basis data ${database}).`);
}

/** Removes a lock file left by a server that is no more; its number may belong to something else since a reboot. */
export function clearStale(folder: string): void {
  const note = readPidFile(folder);
  if (note && !isServer(note.pid, folder)) rmSync(join(folder, "postmaster.pid"), { force: true });
}

/** Creates the database when it is missing. */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function isOurs(url: string, folder: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    const result = await client.query<{ data_directory: string }>("show data_directory");
    return result.rows[0]?.data_directory === realpathSync(folder) || result.rows[0]?.data_directory === folder;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isServer(pid: number, folder: string): boolean {
  const args = commandLine(pid);
  return args === undefined || (args.includes("postgres") && args.includes(folder));
}
