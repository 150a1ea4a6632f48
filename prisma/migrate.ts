import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { home, sqlToSchema } from "./engine";
import {
  compare,
  ensureHistory,
  type Migration,
  noteApplied,
  noteRolledBack,
  readMigrations,
  resolveFailed,
  type Status,
} from "./history";
import { lineOfPosition, statementsOf } from "./statements";

/** A migration that could not be applied; nothing of it has stayed. */
export class MigrationError extends Error {}

// the number that Prisma's own command locks with, so that the two never run at once
const LOCK = 72707369;

/** Applies what is pending, each migration and its history row in one transaction. Returns the names applied. */
export async function deploy(url: string, folder = home.migrations): Promise<string[]> {
  const migrations = readMigrations(folder);
  return session(url, async (client) => {
    await ensureHistory(client);
    const status = await compare(client, migrations);
    refuse(status);
    for (const name of status.pending) {
      const migration = migrations.find((each) => each.name === name);
      if (migration) await apply(client, migration);
    }
    return status.pending;
  });
}

/** Where the database stands against the folder; changes nothing. */
export async function status(url: string, folder = home.migrations): Promise<Status> {
  return connected(url, (client) => compare(client, readMigrations(folder)));
}

/** Frees a migration that Prisma's own command left unfinished, so that it can be tried again. */
export async function resolve(url: string, name: string): Promise<number> {
  return session(url, (client) => resolveFailed(client, name));
}

/** SQL that the migrations (or this database) lack for schema.prisma; undefined when nothing. */
export async function lacking(url: string, from: "migrations" | "database", at = home): Promise<string | undefined> {
  const sql = await sqlToSchema(url, from, at);
  const kept = sql && careful(sql);
  return kept && statementsOf(kept).length > 0 ? kept : undefined;
}

/** Writes the next migration from schema.prisma and returns its file; what would drop something is commented out. */
export async function create(url: string, name: string, at = home): Promise<string | undefined> {
  const sql = await lacking(url, "migrations", at);
  if (!sql) return undefined;
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(at.migrations, `${stamp}_${name.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  return join(folder, "migration.sql");
}

/** Prisma does not see what only SQL knows and proposes to drop it: a person decides, block by block. */
function careful(sql: string): string {
  const blocks = sql.trim().split(/\n{2,}/);
  const onlyDrops = (block: string) => /\bDROP\b/.test(block) && !/\b(ADD|SET|ALTER COLUMN|CREATE)\b/.test(block);
  const comment = (block: string) => block.replace(/^(?!--)/gm, "-- ");
  const note = "-- DROP dikomentari: Prisma tidak mengenal yang hanya ada dalam SQL. Aktifkan yang memang dimaksud.";
  const kept = blocks.map((block) => (onlyDrops(block) ? comment(block) : block));
  return `${[...(blocks.some(onlyDrops) ? [note] : []), ...kept].join("\n\n")}\n`;
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const control = statementsOf(migration.sql).find(({ text }) =>
    /^(begin|start\s+transaction|commit|rollback|end)\b/i.test(text),
  );
  if (control)
    throw new MigrationError(
      `Migrasi ${migration.name}, baris ${control.line}: transaksi diatur oleh perintah ini, hapus "${control.text}".`,
    );
  const started = new Date();
  let done = 0;
  const count = () => {
    done += 1;
  };
  await client.query("begin");
  try {
    await client.query("reset all");
    const connection = (client as unknown as { connection: NodeJS.EventEmitter }).connection;
    connection.on("commandComplete", count);
    // without parameters pg speaks the simple protocol: the whole file, $$ bodies and all
    await client.query(migration.sql).finally(() => connection.off("commandComplete", count));
    await noteApplied(client, migration, started);
    await client.query("commit");
  } catch (error) {
    const sentence = explain(migration, error, done);
    // a lost connection has rolled back by itself, and takes no note
    await client
      .query("rollback")
      .then(() => noteRolledBack(client, migration, sentence))
      .catch(() => undefined);
    throw new MigrationError(sentence, { cause: error });
  }
}

function explain(migration: Migration, error: unknown, done: number): string {
  const { message, position, detail, where } = error as pg.DatabaseError;
  const line = position ? lineOfPosition(migration.sql, Number(position)) : statementsOf(migration.sql)[done]?.line;
  const extra = [detail, where].filter(Boolean).map((text) => `\n  ${text}`);
  return `Migrasi ${migration.name} gagal pada baris ${line ?? "?"}: ${message}${extra.join("")}
Tidak ada yang berubah; migrasi sebelumnya tetap berlaku. Perbaiki berkasnya, lalu jalankan lagi: npm run db:migrate`;
}

function refuse(found: Status): void {
  const say = (names: string[], sentence: string) => {
    if (names.length > 0) throw new MigrationError(`${sentence}\n${names.map((name) => `- ${name}`).join("\n")}`);
  };
  say(
    found.failed,
    "Migrasi ini pernah gagal di luar perintah ini. Periksa basis data, lalu: npm run db:migrate -- --lepas NAMA",
  );
  say(
    found.edited,
    "Berkas migrasi ini diubah setelah diterapkan. Kembalikan berkasnya dan buat migrasi baru (npm run db:buat -- nama).",
  );
  say(found.unknown, "Basis data lebih baru daripada kode ini: migrasi berikut tidak ada di sini.");
}

/** One connection holding the migration lock. */
async function session<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return connected(url, async (client) => {
    await client.query("set lock_timeout = '120s'");
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    return work(client);
  });
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined); // a lost connection is reported by the query that meets it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
