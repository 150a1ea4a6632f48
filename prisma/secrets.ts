import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MAKE: Record<string, () => string> = {
  DATABASE_ROLE_SECRET: () => randomBytes(32).toString("hex"),
  NEXTAUTH_SECRET: () => randomBytes(32).toString("hex"),
  IDENTITY_KEY: () => randomBytes(32).toString("base64"),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: () => randomBytes(32).toString("base64"),
};

/** The secrets of this checkout's own database; made at first use and kept in the data folder, owner-readable only. */
export function ownSecrets(data: string): Record<string, string> {
  const file = join(data, "secrets.json");
  const kept = read(file);
  const all = {
    ...kept,
    ...Object.fromEntries(Object.entries(MAKE).map(([name, make]) => [name, kept[name] ?? make()])),
  };
  if (Object.keys(MAKE).some((name) => !kept[name])) write(file, all);
  return all;
}

/** Makes a new key of the names for this checkout's own database and keeps the old one beside it, unless that is so already. */
export function beginKeyChange(data: string): void {
  const all = ownSecrets(data);
  if (all.IDENTITY_KEY_LAMA) return;
  const [fresh, old] = [MAKE.IDENTITY_KEY?.() ?? "", all.IDENTITY_KEY ?? ""];
  write(join(data, "secrets.json"), { ...all, IDENTITY_KEY: fresh, IDENTITY_KEY_LAMA: old });
}

/** Forgets the old key: everything is sealed with the new one. */
export function endKeyChange(data: string): void {
  const { IDENTITY_KEY_LAMA: _, ...rest } = ownSecrets(data);
  write(join(data, "secrets.json"), rest);
}

function write(file: string, all: Record<string, string>): void {
  // written beside and renamed: a half-written file would lose the key of the names
  writeFileSync(`${file}.baru`, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.baru`, file);
}

function read(file: string): Record<string, string> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return {};
  }
  return JSON.parse(text) as Record<string, string>;
}
