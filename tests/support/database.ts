import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { copyDatabase, dropDatabase } from "./server";

/** A database of this test file alone. Filled in before the first test runs. */
export type TestDatabase = {
  /** the owner's address; also in process.env.DATABASE_URL, so that lib/db.ts goes there */
  url: string;
  /** SQL as the owner: sees and may do everything */
  query<T extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<T[]>;
};

/** Gives the calling test file a database without any table, and drops it afterwards. */
export function useEmptyDatabase(): TestDatabase {
  return useDatabase("template1");
}

/** Gives the calling test file its own copy of the migrated, reference-seeded template, and drops it afterwards. */
export function useDatabase(template?: string): TestDatabase {
  const server = need("UJI_SERVER_URL");
  const name = `uji_${randomBytes(6).toString("hex")}`;
  let pool: pg.Pool | undefined;
  const database: TestDatabase = {
    url: "",
    async query<T extends pg.QueryResultRow>(sql: string, values?: unknown[]) {
      if (!pool) throw new Error("Basis data uji belum siap: panggil di dalam test atau beforeAll.");
      return (await pool.query<T>(sql, values)).rows;
    },
  };

  beforeAll(async () => {
    database.url = await copyDatabase(server, template ?? need("UJI_TEMPLATE"), name);
    process.env.DATABASE_URL = database.url;
    pool = new pg.Pool({ connectionString: database.url, max: 4 });
    // the pool's end does not wait for its sockets, and the database is dropped from under them
    pool.on("connect", (client) => client.on("error", () => undefined));
    pool.on("error", () => undefined);
  }, 60_000);

  afterAll(async () => {
    const { closePools } = await import("@/lib/db");
    await closePools();
    await pool?.end();
    await dropDatabase(server, name);
  }, 60_000);

  return database;
}

function need(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} kosong: jalankan lewat "npm test" atau "npm run uji -- integrasi".`);
  return value;
}
