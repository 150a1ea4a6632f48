import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as wasm from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

/** Folder of the migrations and path of the schema, beside this file. */
export type Home = { migrations: string; schema: string };

export const home: Home = {
  migrations: join(import.meta.dirname, "migrations"),
  schema: join(import.meta.dirname, "schema.prisma"),
};

/**
 * SQL that leads from the migrations (or from the database at `url`) to schema.prisma; undefined when they agree.
 * Uses Prisma's own schema engine from npm; needs a server where a shadow database may be made.
 */
export async function sqlToSchema(
  url: string,
  from: "migrations" | "database",
  at = home,
): Promise<string | undefined> {
  const files = [{ path: at.schema, content: readFileSync(at.schema, "utf8") }];
  const filters = { externalTables: [], externalEnums: [] };
  const factory = readableFactory(url);
  const engine = await (await load()).SchemaEngine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  const origin =
    from === "migrations"
      ? { tag: "migrations" as const, ...listForEngine(at.migrations) }
      : { tag: "schemaDatasource" as const, files, configDir: dirname(at.schema) };
  try {
    const to = { tag: "schemaDatamodel" as const, files };
    const found = await engine.diff({ from: origin, to, script: true, exitCode: true, filters });
    return found.exitCode === 2 ? (found.stdout ?? "") : undefined;
  } finally {
    engine.free();
    await factory.end();
  }
}

let loaded: Promise<typeof wasm> | undefined;

function load(): Promise<typeof wasm> {
  loaded ??= (async () => {
    const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const code = readFileSync(join(dirname(file), "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(code, { "./schema_engine_bg.js": wasm as never });
    // neither is in the package's types: they are what a bundler would have called
    const bare = wasm as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
    bare.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return wasm;
  })();
  return loaded;
}

function listForEngine(folder: string): wasm.MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok", value: readFileSync(join(folder, name, "migration.sql"), "utf8") },
        },
      })),
  };
}

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;
type Fields = { fields?: { dataTypeID: number }[] };

/** adapter-pg with four faults mended for the engine's use (see the comments). */
function readableFactory(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const base = new PrismaPg(pool);
  const connect = base.connect.bind(base);
  base.connect = async () => readable(await connect());
  // with a connection string the adapter's own shadow connects to the real database, and drops it while connected
  base.connectToShadowDb = async () => {
    const name = `bayangan_${randomUUID().replaceAll("-", "").slice(0, 12)}`;
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(`create database ${name}`);
    const there = new URL(url);
    there.pathname = `/${name}`;
    const shadow = new pg.Pool({ connectionString: there.href, max: 2 });
    const adapter = readable(await new PrismaPg(shadow, { disposeExternalPool: true }).connect());
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose().catch(() => undefined);
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
    };
    return adapter;
  };
  return Object.assign(base, { end: () => pool.end() });
}

function readable(adapter: Adapter): Adapter {
  const inner = adapter as unknown as { performIO(query: object): Promise<Fields> };
  const performIO = inner.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const characters = new WeakMap<object, number[]>();
  // the catalogue's "char" (OID 18) is unknown to the adapter: read as text, told to the engine as a character
  inner.performIO = async (query) => {
    const result = await performIO(query);
    const found = (result.fields ?? []).flatMap((field, index) => (field.dataTypeID === 18 ? [index] : []));
    characters.set(query, found);
    for (const field of result.fields ?? []) if (field.dataTypeID === 18) field.dataTypeID = 25;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of characters.get(query) ?? []) result.columnTypes[index] = 6;
    return result;
  };
  // the adapter splits scripts at ";" and so cuts $$ bodies: the simple protocol takes the file whole
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script);
  };
  return adapter;
}
