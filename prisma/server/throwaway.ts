import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverAccount } from "./account";
import { findBinaries } from "./binaries";
import { type Cluster, clusterUrl, createCluster, startCluster, stopCluster } from "./cluster";
import { isAlive } from "./process";

const PREFIX = "satu-data-uji-";

/** A server that lasts one test run: no fsync, its own folder, gone at the end. */
export type Throwaway = { url: string; stop(): Promise<void> };

/** Starts one; those that a killed run has left behind are stopped and removed first. */
export async function openThrowaway(): Promise<Throwaway> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o755);
  const cluster = await clusterIn(folder);
  await createCluster(cluster);
  const port = await startCluster(cluster);
  return { url: clusterUrl(cluster.folder, port, "postgres"), stop: () => remove(cluster, folder) };
}

async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length).split("-")[0]);
    if (isAlive(owner)) continue;
    const folder = join(tmpdir(), name);
    await remove(await clusterIn(folder), folder).catch(() => undefined);
  }
}

async function remove(cluster: Cluster, folder: string): Promise<void> {
  await stopCluster(cluster);
  rmSync(folder, { recursive: true, force: true });
}

async function clusterIn(folder: string): Promise<Cluster> {
  const account = serverAccount();
  return { folder: join(folder, "postgres"), binaries: await findBinaries(account, folder), account, durable: false };
}
