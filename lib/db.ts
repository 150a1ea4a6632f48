import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Sql } from "sql-template-tag";
import { PrismaClient } from "@/prisma/generated/client";
import { env, rolePassword } from "./env";
import { dariBasisData } from "./errors";

/** The roles that the application may take in the database; what each may do stands in prisma/migrations. */
export type Peran = "satudata_dalam" | "satudata_publik" | "satudata_masuk" | "satudata_identitas" | "satudata_pekerja";

/** One transaction: statements run one after another. */
export type Tx = {
  all<T extends object>(query: Sql): Promise<T[]>;
  one<T extends object>(query: Sql): Promise<T | undefined>;
  run(query: Sql): Promise<number>;
};

/** For whom a transaction runs; row-level security reads it. */
export type Konteks = { pengguna?: string; kantor?: string[]; auditor?: boolean; verba?: string };

const types = {
  getTypeParser(oid: number, format?: "text" | "binary") {
    if (oid === 1082) return (v: string) => v; // a day stays a day: YYYY-MM-DD
    if (oid === 20) return (v: string) => Number(v);
    return pg.types.getTypeParser(oid, format as "text");
  },
} as pg.CustomTypesConfig;

/** A seed or a test runs as the owner: it may move the clock, and takes each role inside the transaction. */
type Owner = { pool: pg.Pool; waktu?: string };
const shared = globalThis as unknown as {
  satudataPools?: Map<Peran, pg.Pool>;
  satudataOwner?: Owner;
  satudataPrisma?: PrismaClient;
};

/** Connection address of a role: host and database of DATABASE_URL, the role's own name and password. */
export function roleUrl(role: Peran): string {
  const url = new URL(env().DATABASE_URL);
  url.username = role;
  url.password = rolePassword(env().DATABASE_ROLE_SECRET, role);
  return url.toString();
}

const WIDTH: Record<Peran, number> = {
  satudata_dalam: 10,
  satudata_publik: 6,
  satudata_masuk: 4,
  satudata_identitas: 2,
  satudata_pekerja: 2,
};

/** The pool of a role, opened at first use; waiting for a connection ends after three seconds. */
export function pool(role: Peran): pg.Pool {
  shared.satudataPools ??= new Map();
  let found = shared.satudataPools.get(role);
  if (!found) {
    found = new pg.Pool({
      connectionString: roleUrl(role),
      max: WIDTH[role],
      connectionTimeoutMillis: 3000,
      idleTimeoutMillis: 30_000,
      types,
    });
    found.on("error", () => {}); // a dropped idle connection is replaced at the next use
    shared.satudataPools.set(role, found);
  }
  return found;
}

/** Prisma over the pool of accounts and reference tables, for plain reads outside a transaction. */
export function prisma(): PrismaClient {
  shared.satudataPrisma ??= new PrismaClient({ adapter: new PrismaPg(pool("satudata_masuk")) });
  return shared.satudataPrisma;
}

/** For seed and tests only: run every transaction as the owner of the database, at a chosen instant (ISO) if given. */
export function asOwner(url: string | null, waktu?: string): void {
  if (url === null) shared.satudataOwner = undefined;
  else if (shared.satudataOwner) shared.satudataOwner.waktu = waktu;
  else shared.satudataOwner = { pool: new pg.Pool({ connectionString: url, max: 2, types }), waktu };
}

/** Ends all pools of this process. */
export async function closePools(): Promise<void> {
  const pools = [
    ...(shared.satudataPools?.values() ?? []),
    ...(shared.satudataOwner ? [shared.satudataOwner.pool] : []),
  ];
  shared.satudataPools = undefined;
  shared.satudataPrisma = undefined;
  shared.satudataOwner = undefined;
  await Promise.all(pools.map((p) => p.end()));
}

async function transaction<T>(role: Peran, konteks: Konteks, run: (tx: Tx) => Promise<T>): Promise<T> {
  const owner = shared.satudataOwner;
  const client = await (owner?.pool ?? pool(role)).connect();
  try {
    const taken = owner ? `set local role ${role}; ` : "";
    const settings = [
      ["app.pengguna", konteks.pengguna],
      ["app.kantor", konteks.kantor?.join(",")],
      ["app.auditor", konteks.auditor && "ya"],
      ["app.verba", konteks.verba],
      ["app.waktu", owner?.waktu],
    ].map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value || "")}, true)`);
    // in one message: it precedes every page and every command
    await client.query(`begin; ${taken}select ${settings.join(", ")}`);
    const tx: Tx = {
      all: async (q) => (await client.query({ text: q.text, values: q.values })).rows,
      one: async (q) => (await client.query({ text: q.text, values: q.values })).rows[0],
      run: async (q) => (await client.query({ text: q.text, values: q.values })).rowCount ?? 0,
    };
    const result = await run(tx);
    await client.query("commit");
    client.release();
    return result;
  } catch (error) {
    await client.query("rollback").then(
      () => client.release(),
      (broken) => client.release(broken as Error),
    );
    throw dariBasisData(error);
  }
}

/** One transaction as a person inside: row-level security by office, failing closed. */
export const asViewer = <T>(konteks: Konteks, run: (tx: Tx) => Promise<T>) =>
  transaction("satudata_dalam", konteks, run);

/** One transaction as the public: published rows and reference tables, nothing else exists. */
export const asPublic = <T>(run: (tx: Tx) => Promise<T>) => transaction("satudata_publik", {}, run);

/** One transaction at the identity vault; callers check function and reason, and leave a trace. */
export const asIdentity = <T>(konteks: Konteks, run: (tx: Tx) => Promise<T>) =>
  transaction("satudata_identitas", konteks, run);

/** One transaction on accounts, sessions and reference tables: before a viewer exists, and for administrators. */
export const asAccounts = <T>(konteks: Konteks, run: (tx: Tx) => Promise<T>) =>
  transaction("satudata_masuk", konteks, run);
