import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { canRead, serverAccount } from "./server/account";
import { findBinaries } from "./server/binaries";
import { type Cluster, clusterUrl, createCluster, readPidFile, startCluster, stopCluster } from "./server/cluster";
import { addUser, exclusive, removeUser } from "./server/lock";
import { answers, clearStale, ensureDatabase } from "./server/probe";

/** The folder of this checkout. */
export const checkout = dirname(dirname(fileURLToPath(import.meta.url)));

const DATABASE = "satudata";

/** A running server and how to let go of it: the last one to let go stops it. */
export type Server = { url: string; folder: string; started: boolean; release(): Promise<void> };

/** What this checkout keeps for itself: the server, its port file, generated secrets, uploaded files. */
export function dataFolder(root = checkout): string {
  const folder = join(root, ".data");
  mkdirSync(folder, { recursive: true });
  // the server's account has to pass through; what is secret in it has its own mode
  chmodSync(folder, 0o755);
  return folder;
}

/** Attaches to this checkout's server; creates and starts it when it is not there. */
export async function openServer(root = checkout): Promise<Server> {
  const data = dataFolder(root);
  return exclusive(data, async () => {
    const cluster = await clusterOf(root);
    await createCluster(cluster);
    const running = await answers(cluster.folder, DATABASE);
    const port = running ?? (await start(cluster, data));
    await ensureDatabase(clusterUrl(cluster.folder, port, "postgres"), DATABASE);
    const url = clusterUrl(cluster.folder, port, DATABASE);
    writeServerFile(data, { port, pid: readPidFile(cluster.folder)?.pid ?? 0, url });
    addUser(data);
    return { url, folder: cluster.folder, started: !running, release: () => release(cluster, data) };
  });
}

/** Stops this checkout's server even when others use it. */
export async function stopServer(root = checkout): Promise<void> {
  const data = dataFolder(root);
  await exclusive(data, async () => {
    removeUser(data);
    await stopCluster(await clusterOf(root));
  });
}

async function release(cluster: Cluster, data: string): Promise<void> {
  await exclusive(data, async () => {
    if (removeUser(data).left === 0) await stopCluster(cluster);
  });
}

async function start(cluster: Cluster, data: string): Promise<number> {
  clearStale(cluster.folder);
  return startCluster(cluster, readServerFile(data)?.port);
}

async function clusterOf(root: string): Promise<Cluster> {
  const account = serverAccount();
  const data = dataFolder(root);
  const home = canRead(data, account) ? data : elsewhere(root);
  mkdirSync(home, { recursive: true });
  return { folder: join(home, "postgres"), binaries: await findBinaries(account, home), account, durable: true };
}

/** Where the server lives when its account cannot enter the checkout (say, under /root): always the same place. */
function elsewhere(root: string): string {
  const mark = createHash("sha256").update(realpathSync(root)).digest("hex").slice(0, 12);
  return join("/var/lib/satu-data-bawaslu", mark);
}

type ServerFile = { port: number; pid: number; url: string };

/** The port file, for whoever wants to look in with a client of their own. */
export function readServerFile(data: string): ServerFile | undefined {
  try {
    return JSON.parse(readFileSync(join(data, "server.json"), "utf8")) as ServerFile;
  } catch {
    return undefined;
  }
}

function writeServerFile(data: string, content: ServerFile): void {
  writeFileSync(join(data, "server.json"), `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
}
