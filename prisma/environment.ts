import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkout, dataFolder, openServer } from "./embedded";
import { beginKeyChange, ownSecrets } from "./secrets";

/** Where a command works: the owner's address of the database, and how to let go of it at the end. */
export type Environment = { url: string; embedded: boolean; release(): Promise<void> };

/**
 * Fills process.env for this command and its children. With DATABASE_URL set (or in .env) that database is used and
 * its secrets must be given; without it this checkout's own server is started and its own secrets are used.
 * @param invent lets a demo or a development run on DATABASE_URL use this checkout's own secrets for those not given.
 * @param newKey gives this checkout's own database a new key of the names, the old one beside it until it is changed.
 */
export async function openEnvironment({ invent = false, newKey = false } = {}): Promise<Environment> {
  const file = join(checkout, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  const given = process.env.DATABASE_URL;
  if (newKey && !given) {
    if (process.env.IDENTITY_KEY || process.env.IDENTITY_KEY_LAMA)
      throw new Error(
        "Basis data folder ini membuat kuncinya sendiri: kosongkan IDENTITY_KEY dan IDENTITY_KEY_LAMA, atau isi DATABASE_URL.",
      );
    beginKeyChange(dataFolder());
  }
  if (invent || !given) fill(ownSecrets(dataFolder()));
  if (given) return { url: given, embedded: false, release: async () => undefined };

  const server = await openServer();
  process.env.DATABASE_URL = server.url;
  return { url: server.url, embedded: true, release: server.release };
}

function fill(values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) process.env[name] ||= value;
}
