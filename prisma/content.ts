import pg from "pg";
import { runJob } from "./job";
import { checkKey } from "./key";
import { deploy } from "./migrate";
import { step } from "./progress";
import { openRoles } from "./roles";
import { seedReference } from "./seed/reference";

/** What a database holds, as far as the demo may touch it. */
type State = "kosong" | "demo" | "terisi";

const FILLED = "demo_terisi";

/** Brings schema, roles and reference data up to date and, in a demo database, the demo's records. */
export async function prepare(url: string): Promise<void> {
  const before = await stateOf(url);
  await step("Migrasi basis data", () => bringUpToDate(url));
  await step("Data rujukan (wilayah, kantor, tahapan, libur)", () => seedReference(url));
  if (before === "terisi" || (before === "demo" && (await get(url, FILLED)))) return;
  await step("Data contoh", () => fillDemo(url));
}

/** Gives a database that holds nothing yet its tables and reference data; any other is left as it is. */
export async function prepareReference(url: string): Promise<void> {
  if ((await stateOf(url)) !== "kosong") return;
  await bringUpToDate(url);
  await seedReference(url);
}

/** Migrations, the roles' passwords, and the key that seals the names. @throws Error where another key sealed them. */
async function bringUpToDate(url: string): Promise<void> {
  await deploy(url);
  const { DATABASE_ROLE_SECRET = "", IDENTITY_KEY, IDENTITY_KEY_LAMA } = process.env;
  await openRoles(url, DATABASE_ROLE_SECRET);
  if (IDENTITY_KEY) await checkKey(url, IDENTITY_KEY, IDENTITY_KEY_LAMA, true);
}

/**
 * Fills a migrated database that has its reference data with the demo's records, as a job of the queue, and says so in
 * the database. What is filled stays as it is. @throws Error where it fails, is under way elsewhere, or was interrupted.
 */
export async function fillDemo(url: string): Promise<void> {
  await runJob(url, "isi_contoh", async () => {
    if (await get(url, FILLED)) return;
    if (await get(url, "demo")) throw new Error(INTERRUPTED);
    // first the mark: what is interrupted here may be emptied and begun again
    await set(url, "demo", "ya");
    const { seedDemo } = await import("./seed/demo");
    await seedDemo(url);
    await set(url, FILLED, new Date().toISOString());
  });
  if (!(await get(url, FILLED))) throw new Error(INTERRUPTED);
}
const INTERRUPTED =
  "Data contoh sedang diisi oleh proses lain, atau pengisian terakhir terputus. Mulai lagi dari awal: npm run demo -- --baru";

/**
 * Waits until no other process prepares this database, then keeps others waiting until it is let go of; a process that
 * dies lets go of it. @returns how to let go.
 */
export async function hold(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  client.on("error", () => undefined); // the server may be gone first
  await client.connect();
  const got = await client.query<{ free: boolean }>("select pg_try_advisory_lock($1) as free", [LOCK]);
  if (!got.rows[0]?.free)
    await step("Menunggu proses lain menyiapkan basis data ini", () =>
      client.query("select pg_advisory_lock($1)", [LOCK]),
    );
  let ended: Promise<void> | undefined;
  return () => {
    ended ??= client.end();
    return ended;
  };
}
const LOCK = 72707371;

/** Whether the database is empty, a demo's, or somebody's own. */
export async function stateOf(url: string): Promise<State> {
  return ask(url, async (client) => {
    const tables = await client.query(
      "select 1 from pg_tables where schemaname !~ '^pg_' and schemaname <> 'information_schema' and tablename <> '_prisma_migrations' limit 1",
    );
    if (tables.rowCount === 0) return "kosong";
    const ours = await client.query<{ there: boolean }>("select to_regclass('public.pengaturan') is not null as there");
    if (!ours.rows[0]?.there) return "terisi";
    const demo = await client.query("select 1 from pengaturan where kunci = 'demo' and nilai = 'ya'");
    if (demo.rowCount) return "demo";
    // migrated and never used is as good as empty
    const used = await client.query("select 1 from pengguna union all select 1 from catatan limit 1");
    return used.rowCount ? "terisi" : "kosong";
  });
}

/** Whether an earlier filling with demo records was interrupted. */
export async function isHalfFilled(url: string): Promise<boolean> {
  return (await stateOf(url)) === "demo" && !(await get(url, FILLED));
}

/** Empties a demo database: every schema of its own goes, the database itself stays. */
export async function wipe(url: string): Promise<void> {
  await ask(url, async (client) => {
    const found = await client.query<{ nspname: string }>(
      "select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'",
    );
    const names = found.rows.map((row) => client.escapeIdentifier(row.nspname)).join(", ");
    await client.query(
      `begin; drop schema if exists ${names} cascade; create schema public; grant usage on schema public to public; commit`,
    );
  });
}

async function get(url: string, key: string): Promise<string | undefined> {
  return ask(url, async (client) => {
    const found = await client.query<{ nilai: string }>("select nilai from pengaturan where kunci = $1", [key]);
    return found.rows[0]?.nilai;
  });
}

async function set(url: string, key: string, value: string): Promise<void> {
  await ask(url, (client) =>
    client.query(
      "insert into pengaturan (kunci, nilai) values ($1, $2) on conflict (kunci) do update set nilai = excluded.nilai",
      [key, value],
    ),
  );
}

async function ask<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
