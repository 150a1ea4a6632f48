import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Account } from "./account";
import type { Binaries } from "./binaries";
import { freePort, isFree } from "./port";

const run = promisify(execFile);

/** One PostgreSQL data folder and how to run it. */
export type Cluster = { folder: string; binaries: Binaries; account: Account | undefined; durable: boolean };

const OWNER = "satudata";
const PASSWORD_FILE = "kata-sandi";

/** Creates the data folder if it is not there. Interrupted half-way it leaves nothing that looks finished. */
export async function createCluster(cluster: Cluster): Promise<void> {
  if (existsSync(join(cluster.folder, "PG_VERSION"))) return;
  const draft = `${cluster.folder}.baru`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  own(draft, cluster.account);

  const password = join(dirname(cluster.folder), ".sandi");
  writeFileSync(password, randomBytes(24).toString("hex"), { mode: 0o600 });
  own(password, cluster.account);
  try {
    await initdb(cluster, draft, password);
    renameSync(password, join(draft, PASSWORD_FILE));
    renameSync(draft, cluster.folder);
  } finally {
    rmSync(password, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

async function initdb(cluster: Cluster, folder: string, password: string): Promise<void> {
  const flags = [`--username=${OWNER}`, `--pwfile=${password}`, "--auth=scram-sha-256", "--encoding=UTF8"];
  flags.push("--locale-provider=icu", "--icu-locale=id-ID", ...(cluster.durable ? [] : ["--no-sync"]));
  const attempt = (locale: string) => spawnAs(cluster, "initdb", ["-D", folder, ...flags, `--locale=${locale}`]);
  // the C.UTF-8 locale is not everywhere; sorting and case are ICU's in either case
  await attempt("C.UTF-8").catch(() => attempt("C"));
}

/** Starts the server on a port of its own choosing, the given one first, and returns the port. */
export async function startCluster(cluster: Cluster, wished?: number): Promise<number> {
  for (let left = 3; ; left--) {
    const port = wished && left === 3 && (await isFree(wished)) ? wished : await freePort();
    try {
      await spawnAs(cluster, "pg_ctl", ["start", "-w", "-t", "300", ...common(cluster), "-o", settings(cluster, port)]);
      return port;
    } catch (error) {
      if (left === 0) throw new Error(`PostgreSQL bawaan gagal dimulai.\n${logTail(cluster)}`, { cause: error });
    }
  }
}

/** Stops the server: running transactions are rolled back, connections closed. Not running is fine. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  if (!readPidFile(cluster.folder)) return;
  await spawnAs(cluster, "pg_ctl", ["stop", "-w", "-t", "120", "-m", "fast", "-D", cluster.folder]).catch((error) => {
    if (readPidFile(cluster.folder)) throw error;
  });
}

/** What the running (or crashed) server wrote about itself. */
export function readPidFile(folder: string): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

/** The owner's connection string for a database of this cluster. */
export function clusterUrl(folder: string, port: number, database: string): string {
  const password = readFileSync(join(folder, PASSWORD_FILE), "utf8").trim();
  return `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

function settings(cluster: Cluster, port: number): string {
  const values = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC"];
  // as docker-compose.yml has it; what throws its data away is small
  if (cluster.durable) values.push("shared_buffers=256MB", "effective_cache_size=768MB");
  if (!cluster.durable) values.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");
  return [`-p ${port}`, ...values.map((value) => `-c ${value}`)].join(" ");
}

function common(cluster: Cluster): string[] {
  return ["-D", cluster.folder, "-l", join(cluster.folder, "server.log")];
}

async function spawnAs(cluster: Cluster, program: "initdb" | "pg_ctl", args: string[]): Promise<void> {
  const env = { ...process.env, LC_MESSAGES: "C", PGDATABASE: undefined, PGHOST: undefined, PGPORT: undefined };
  await run(cluster.binaries[program], args, { ...cluster.account, cwd: dirname(cluster.binaries.postgres), env });
}

function own(path: string, account: Account | undefined): void {
  if (account) chownSync(path, account.uid, account.gid);
}

function logTail(cluster: Cluster): string {
  try {
    return readFileSync(join(cluster.folder, "server.log"), "utf8").split("\n").slice(-8).join("\n");
  } catch {
    return "";
  }
}
