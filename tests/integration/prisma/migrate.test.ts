import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deploy, MigrationError, resolve, status } from "@/prisma/migrate";
import { useEmptyDatabase } from "../../support/database";

const database = useEmptyDatabase();
let folder = "";

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "migrasi-"));
  await database.query("drop schema public cascade");
  await database.query("create schema public");
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

async function tables(): Promise<string[]> {
  const rows = await database.query<{ tablename: string }>(
    "select tablename from pg_tables where schemaname = 'public' and tablename !~ '^_' order by 1",
  );
  return rows.map((row) => row.tablename);
}

const run = () => deploy(database.url, folder);
const failure = () => run().then(String, (error: Error) => error.message);

describe("deploy", () => {
  it("applies in order, once, and with bodies in one piece", async () => {
    write("0002_b", "insert into a values (1);");
    write(
      "0001_a",
      "create table a (n int);\ncreate function f() returns int language plpgsql as $$ begin return 1; end $$;",
    );
    expect(await run()).toEqual(["0001_a", "0002_b"]);
    expect(await run()).toEqual([]);
    expect(await database.query("select n, f() from a")).toEqual([{ n: 1, f: 1 }]);
  });

  it("leaves the old state when a migration fails midway, and names migration and line", async () => {
    write("0001_a", "create table a (n int);");
    write("0002_b", "create table b (n int);\n\ninsert into b values (1);\ninsert into a\n  values ('bukan angka');");
    expect(await failure()).toMatch(/0002_b gagal pada baris 5: invalid input syntax/);
    expect(await tables()).toEqual(["a"]);
    expect(await status(database.url, folder)).toMatchObject({ applied: ["0001_a"], pending: ["0002_b"], failed: [] });
  });

  it("names the line of an error that PostgreSQL gives no place for", async () => {
    write("0001_a", "create table a (n int unique);\ninsert into a values (1);\n-- again\ninsert into a values (1);");
    expect(await failure()).toMatch(/0001_a gagal pada baris 4: duplicate key/);
  });

  it("goes on when the failed migration has been mended", async () => {
    write("0001_a", "create table a (n int); select 1/0;");
    expect(await failure()).toMatch(/division by zero/);
    write("0001_a", "create table a (n int);");
    expect(await run()).toEqual(["0001_a"]);
    const history = await database.query<{ gagal: boolean }>(
      "select rolled_back_at is not null as gagal from _prisma_migrations order by started_at",
    );
    expect(history.map((row) => row.gagal)).toEqual([true, false]);
  });

  it("refuses a migration that would end its own transaction", async () => {
    write("0001_a", "create table a (n int);\ncommit;\ncreate table b (n int);");
    expect(await failure()).toMatch(/baris 2: transaksi/);
    expect(await tables()).toEqual([]);
  });

  it("refuses an edited and a lost migration, and takes changed line ends for no edit", async () => {
    write("0001_a", "create table a (n int);\n");
    await run();
    write("0001_a", "create table a (n int);\r\n");
    expect(await run()).toEqual([]);
    write("0001_a", "create table a (n bigint);\n");
    expect(await failure()).toMatch(/diubah setelah diterapkan.*\n- 0001_a/);
    rmSync(join(folder, "0001_a"), { recursive: true });
    write("0002_b", "select 1;");
    expect(await failure()).toMatch(/lebih baru daripada kode ini.*\n- 0001_a/);
  });

  it("runs once when two begin at the same time", async () => {
    write("0001_a", "create table a (n int); select pg_sleep(0.3); insert into a values (1);");
    const both = await Promise.all([run(), run()]);
    expect(both.flat()).toEqual(["0001_a"]);
    expect(await database.query("select count(*)::int as n from a")).toEqual([{ n: 1 }]);
  });

  it("leaves nothing when its connection is cut", async () => {
    write("0001_a", "create table a (n int); select pg_sleep(5);");
    const going = failure();
    const cut =
      "select pg_terminate_backend(pid) as cut from pg_stat_activity where datname = current_database() and query like '%pg_sleep(5)%' and pid <> pg_backend_pid()";
    await expect.poll(() => database.query<{ cut: boolean }>(cut)).toContainEqual({ cut: true });
    expect(await going).toMatch(/0001_a/);
    expect(await tables()).toEqual([]);
  });
});

describe("what Prisma's own command left", () => {
  it("refuses while a migration stands unfinished, until a person frees it", async () => {
    await run();
    write("0001_a", "create table a (n int);");
    await database.query(
      "insert into _prisma_migrations (id, checksum, migration_name, started_at) values ('x', 'y', '0001_a', now())",
    );
    await expect(run()).rejects.toThrow(MigrationError);
    expect((await status(database.url, folder)).failed).toEqual(["0001_a"]);
    expect(await resolve(database.url, "0001_a")).toBe(1);
    expect(await run()).toEqual(["0001_a"]);
  });

  it("is readable by Prisma's own engine", async () => {
    write("0001_a", "create table a (n int);");
    await run();
    const columns = await database.query<{ column_name: string; data_type: string; is_nullable: string }>(
      "select column_name, data_type, is_nullable from information_schema.columns where table_name = '_prisma_migrations' order by ordinal_position",
    );
    expect(columns.map((c) => `${c.column_name} ${c.data_type} ${c.is_nullable}`)).toEqual([
      "id character varying NO",
      "checksum character varying NO",
      "finished_at timestamp with time zone YES",
      "migration_name character varying NO",
      "logs text YES",
      "rolled_back_at timestamp with time zone YES",
      "started_at timestamp with time zone NO",
      "applied_steps_count integer NO",
    ]);
  });
});
