import pg from "pg";
import { deploy } from "@/prisma/migrate";
import { openRoles } from "@/prisma/roles";
import { openThrowaway } from "@/prisma/server/throwaway";
import { TEST_SECRETS } from "./secrets";

/** What a test process must know of the server; children read it from their environment. */
export type TestServer = { url: string; template: string; stop(): Promise<void> };

/**
 * Opens the PostgreSQL of a test run: TEST_DATABASE_URL or DATABASE_URL when given (only new databases are made in it),
 * else a throw-away one. In it stands a template: migrated, with the reference data.
 */
export async function openTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL;
  const own = given ? undefined : await openThrowaway();
  const url = given || (own?.url ?? "");
  const template = `satudata_uji_${process.pid}`;
  const stop = async () => (own ? own.stop() : dropDatabase(url, template));
  try {
    Object.assign(process.env, TEST_SECRETS);
    await run(url, `create database ${template}`);
    const there = databaseUrl(url, template);
    await deploy(there);
    await openRoles(there, TEST_SECRETS.DATABASE_ROLE_SECRET);
    const { seedReference } = await import("@/prisma/seed/reference");
    await seedReference(there);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, template, stop };
}

/** Copies the template (or another database nobody is connected to) and returns the address of the copy. */
export async function copyDatabase(server: string, template: string, name: string): Promise<string> {
  await run(server, `create database ${name} template ${template}`);
  return databaseUrl(server, name);
}

/** Drops a database, whoever is connected to it. */
export async function dropDatabase(server: string, name: string): Promise<void> {
  await run(server, `drop database if exists ${name} with (force)`);
}

/** The address of another database of the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
