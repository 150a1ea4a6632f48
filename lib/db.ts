import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import sql, { type Sql } from "sql-template-tag";
import { PrismaClient } from "@/prisma/generated/client";
import { env, rolePassword } from "./env";
import { dariBasisData } from "./errors";
import { kiriman, pengirim } from "./paket";

/** The roles that the application may take in the database; what each may do stands in prisma/migrations. */
export type Peran = "satudata_dalam" | "satudata_publik" | "satudata_masuk" | "satudata_identitas" | "satudata_pekerja";

/** One transaction: statements run one after another. */
export type Tx = {
  all<T extends object>(query: Sql): Promise<T[]>;
  one<T extends object>(query: Sql): Promise<T | undefined>;
  run(query: Sql): Promise<number>;
  /** A write whose answer nobody needs: it goes out with what is asked next, and where it fails so does the transaction. */
  titip(query: Sql): void;
  /** The last statement: the commit goes out with it, so that what it locks is not held while an answer travels. */
  tutup(query: Sql): Promise<void>;
};

/** For whom a transaction runs; row-level security reads it. */
export type Konteks = {
  pengguna?: string;
  kantor?: string[];
  auditor?: boolean;
  verba?: string;
  /** always the same statements, by the same indexes: one plan serves every value */
  satuRencana?: boolean;
  /** it changes nothing, as the database makes sure: nobody waits for its end */
  membaca?: boolean;
};

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

// Row security makes estimates so high that compiling a statement costs more than running it.
const options = "-c jit=off";

/**
 * A pool that outlives its database. A connection that is cut while nobody waits for an answer says so by an event, and an
 * event without a listener would end the process: who holds it learns of it at the next statement, the next one gets another.
 */
function bukaPool(lain: pg.PoolConfig): pg.Pool {
  // pipeline: what does not wait for an answer is not held up by one
  const baru = new pg.Pool({ ...lain, options, pipeline: true, types });
  baru.on("error", () => {});
  baru.on("connect", (client) => void client.on("error", () => {}));
  return baru;
}

/** The pool of a role, opened at first use; waiting for a connection ends after three seconds. */
export function pool(role: Peran): pg.Pool {
  shared.satudataPools ??= new Map();
  let found = shared.satudataPools.get(role);
  if (!found) {
    found = bukaPool({
      connectionString: roleUrl(role),
      max: WIDTH[role],
      connectionTimeoutMillis: 3000,
      idleTimeoutMillis: 30_000,
    });
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
  else shared.satudataOwner = { pool: bukaPool({ connectionString: url, max: 2 }), waktu };
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

const BEGIN = sql`begin`;
const BEGIN_BACA = sql`begin read only`;
const COMMIT = sql`commit`;
/** Waits until the disk has all that was written before it. */
const SAMPAI = sql`select pg_logical_emit_message(true, 'satudata', '')`;

async function transaction<T>(role: Peran, konteks: Konteks, run: (tx: Tx) => Promise<T>): Promise<T> {
  const owner = shared.satudataOwner;
  const client = await (owner?.pool ?? pool(role)).connect();
  const paket = pengirim(client, types);
  const titipan: Promise<unknown>[] = [];
  let gagal: unknown;
  let usai = false;
  try {
    const settings = Object.entries({
      role: owner && role,
      "app.pengguna": konteks.pengguna,
      // said also where it is none: to a connection that has never heard of it the name is an error
      "app.kantor": konteks.kantor?.join(","),
      "app.auditor": konteks.auditor && "ya",
      "app.verba": konteks.verba,
      "app.waktu": owner?.waktu,
      plan_cache_mode: konteks.verba || konteks.satuRencana ? "force_generic_plan" : undefined,
      // what a command locks, the chain of traces above all, is not held while the disk writes: see SAMPAI
      synchronous_commit: konteks.verba ? "off" : undefined,
    }).filter(([, nilai]) => typeof nilai === "string");
    const kirim = async (q: Sql) => {
      // whoever is still at it when somebody else has failed is not let out of the transaction
      if (usai) throw new Error("Transaksi ini sudah selesai.");
      return paket.tanya(q);
    };
    const tutup = () => [kirim(COMMIT), konteks.verba && kirim(SAMPAI), ...titipan];
    // nothing waits for it: it precedes every page and every command
    const opened = [
      kirim(konteks.membaca ? BEGIN_BACA : BEGIN),
      kirim(sql`select set_config(nama, nilai, true)
        from unnest(${settings.map(([nama]) => nama)}::text[], ${settings.map(([, nilai]) => nilai)}::text[]) x (nama, nilai)`),
    ];
    let closed = false;
    const tx: Tx = {
      all: async (q) => (await kirim(q)).rows,
      one: async (q) => (await kirim(q)).rows[0],
      run: async (q) => (await kirim(q)).rowCount ?? 0,
      titip: (q) => {
        const ditulis = kirim(q);
        ditulis.catch((galat) => {
          gagal ??= galat;
        });
        titipan.push(ditulis);
      },
      tutup: async (q) => {
        closed = true;
        await Promise.all([kirim(q), ...tutup()]);
      },
    };
    const [result] = await Promise.all([run(tx), ...opened]);
    const ditutup = closed ? undefined : Promise.all(tutup());
    usai = true;
    if (konteks.membaca && ditutup) void ditutup.then(() => client.release(), client.release);
    else {
      await ditutup;
      client.release();
    }
    return result;
  } catch (error) {
    usai = true;
    paket.kirim(); // what was asked before comes before the rollback
    await client.query("rollback").then(
      () => client.release(),
      (broken) => client.release(broken as Error),
    );
    // what was asked after a write that failed only says that there was one
    throw dariBasisData(error instanceof pg.DatabaseError && error.code === "25P02" ? (gagal ?? error) : error);
  }
}

/** One transaction as a person inside: row-level security by office, failing closed. */
export const asViewer = <T>(konteks: Konteks, run: (tx: Tx) => Promise<T>) =>
  transaction("satudata_dalam", konteks, run);

/** One transaction as the public: published rows and reference tables, nothing else exists. */
export const asPublic = <T>(run: (tx: Tx) => Promise<T>) => transaction("satudata_publik", { membaca: true }, run);

/** Single statements as the public: to open and close a transaction around the one of an answer costs as much again. */
export const publikLangsung: Pick<Tx, "all" | "one"> = {
  async all<T extends object>(query: Sql) {
    if (shared.satudataOwner) return asPublic((tx) => tx.all<T>(query));
    const client = await pool("satudata_publik").connect();
    const hasil = client.query<T>(kiriman(client, query)).finally(() => client.release());
    return (await hasil.catch((error) => Promise.reject(dariBasisData(error)))).rows;
  },
  one: async <T extends object>(query: Sql) => (await publikLangsung.all<T>(query))[0],
};

/** One transaction at the identity vault; callers check function and reason, and leave a trace. */
export const asIdentity = <T>(konteks: Konteks, run: (tx: Tx) => Promise<T>) =>
  transaction("satudata_identitas", konteks, run);

/** One transaction on accounts, sessions and reference tables: before a viewer exists, and for administrators. */
export const asAccounts = <T>(konteks: Konteks, run: (tx: Tx) => Promise<T>) =>
  transaction("satudata_masuk", konteks, run);
