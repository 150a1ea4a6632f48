import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";

/** A migration as it stands in the folder. */
export type Migration = { name: string; sql: string; checksum: string };

/** How the folder and the database's own history compare. */
export type Status = {
  applied: string[];
  pending: string[];
  /** begun by Prisma's own command and never ended: a person has to look */
  failed: string[];
  /** applied, and the file has changed since */
  edited: string[];
  /** applied, and no file of that name here: the database is newer than this code */
  unknown: string[];
};

// the table, column by column, that Prisma's own engine makes: `prisma migrate deploy` reads and continues it
const TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

type Row = { migration_name: string; checksum: string; finished_at: unknown };

/** The migrations of a folder, oldest first. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: digest(sql) };
    });
}

/** Compares the folder with the history kept in the database. */
export async function compare(client: pg.ClientBase, migrations: Migration[]): Promise<Status> {
  const rows = await history(client);
  const done = new Map(rows.filter((row) => row.finished_at).map((row) => [row.migration_name, row.checksum]));
  const names = new Set(migrations.map((migration) => migration.name));
  return {
    applied: migrations.filter(({ name }) => done.has(name)).map(({ name }) => name),
    pending: migrations.filter(({ name }) => !done.has(name)).map(({ name }) => name),
    failed: rows.filter((row) => !row.finished_at && !done.has(row.migration_name)).map((row) => row.migration_name),
    edited: migrations.filter((m) => done.has(m.name) && !sameText(m, done.get(m.name))).map(({ name }) => name),
    unknown: [...done.keys()].filter((name) => !names.has(name)),
  };
}

/** Makes the history table if it is missing. */
export async function ensureHistory(client: pg.ClientBase): Promise<void> {
  await client.query(TABLE);
}

/** Notes a migration as applied; call it in the transaction that ran it. */
export async function noteApplied(client: pg.ClientBase, migration: Migration, started: Date): Promise<void> {
  await client.query(
    `insert into public._prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values (gen_random_uuid()::text, $1, $2, $3, clock_timestamp(), 1)`,
    [migration.checksum, migration.name, started],
  );
}

/** Keeps the trace of a migration that failed and left nothing behind. */
export async function noteRolledBack(client: pg.ClientBase, migration: Migration, log: string): Promise<void> {
  await client.query(
    `insert into public._prisma_migrations (id, checksum, migration_name, logs, rolled_back_at)
     values (gen_random_uuid()::text, $1, $2, $3, now())`,
    [migration.checksum, migration.name, log],
  );
}

/** Marks as rolled back what Prisma's own command left unfinished; says how many rows. */
export async function resolveFailed(client: pg.ClientBase, name: string): Promise<number> {
  const found = await client.query(
    "update public._prisma_migrations set rolled_back_at = now() where migration_name = $1 and finished_at is null and rolled_back_at is null",
    [name],
  );
  return found.rowCount ?? 0;
}

async function history(client: pg.ClientBase): Promise<Row[]> {
  const there = await client.query<{ there: boolean }>(
    "select to_regclass('public._prisma_migrations') is not null as there",
  );
  if (!there.rows[0]?.there) return [];
  const found = await client.query<Row>(
    "select migration_name, checksum, finished_at from public._prisma_migrations where rolled_back_at is null order by started_at",
  );
  return found.rows;
}

// as Prisma does: line ends that git has changed are no edit
function sameText(migration: Migration, checksum: string | undefined): boolean {
  const unix = migration.sql.replaceAll("\r\n", "\n");
  return [migration.checksum, digest(unix), digest(unix.replaceAll("\n", "\r\n"))].includes(checksum ?? "");
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
