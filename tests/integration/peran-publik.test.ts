import { beforeAll, describe, expect, test } from "vitest";
import { pool } from "@/lib/db";
import { openRoles } from "@/prisma/roles";
import { useDatabase } from "../support/database";
import { fillRecords } from "../support/records";
import { TEST_SECRETS } from "../support/secrets";

// The public's role as somebody would use it who has found a way to send it SQL of their own. Which tables and columns it
// reads stands in catalogue.test.ts; here is everything else that a connection can reach.
const db = useDatabase();
const ROLE = "satudata_publik";
const sent = (text: string) => pool(ROLE).query(text);
const answer = async (text: string) => (await sent(text)).rows;

beforeAll(async () => {
  // rights on a database are not its copy's
  await openRoles(db.url, TEST_SECRETS.DATABASE_ROLE_SECRET);
  await fillRecords(db, ["64.08"], 6, "peran");
  await db.query("analyze");
}, 120_000);

describe("what it may call and touch", () => {
  test("with its owner's rights: four functions that say what is public of what is not", async () => {
    const lent = await db.query<{ f: string }>(
      `select p.oid::regprocedure::text as f from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and has_schema_privilege($1, n.oid, 'usage') and has_function_privilege($1, p.oid, 'execute') order by 1`,
      [ROLE],
    );
    expect(lent.map((r) => r.f)).toEqual([
      "jalur_publik()",
      "ketepatan_publik(date)",
      "pindah_publik(date,timestamp with time zone)",
      "terkait_publik(text)",
    ]);
  });

  test("no sequence, no foreign or partitioned table, no schema but its own, and makes nothing", async () => {
    const reached = await db.query(
      `select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^pg_|^information_schema$'
          and (c.relkind = 'S' and has_sequence_privilege($1, c.oid, 'usage, select, update') or c.relkind in ('p', 'f') and has_any_column_privilege($1, c.oid, 'select'))`,
      [ROLE],
    );
    expect(reached).toEqual([]);
    const schemas = await db.query<{ n: string; makes: boolean }>(
      `select nspname as n, has_schema_privilege($1, oid, 'create') as makes from pg_namespace where nspname !~ '^pg_(toast|temp)' and has_schema_privilege($1, oid, 'usage') order by 1`,
      [ROLE],
    );
    expect(schemas).toEqual(["information_schema", "pg_catalog", "public"].map((n) => ({ n, makes: false })));
    const [made] = await db.query(
      "select has_database_privilege($1, current_database(), 'create') as schema, has_database_privilege($1, current_database(), 'temporary') as temporary",
      [ROLE],
    );
    expect(made).toEqual({ schema: false, temporary: false });
  });

  test("no right comes to it by everybody's, but for what the system itself gives", async () => {
    const open = await db.query(
      `select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace, lateral aclexplode(c.relacl) a
        where a.grantee = 0 and n.nspname !~ '^pg_|^information_schema$'
       union all select a.attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace, lateral aclexplode(a.attacl) x
        where x.grantee = 0 and n.nspname !~ '^pg_|^information_schema$'`,
    );
    expect(open).toEqual([]);
  });
});

const REFUSED = [
  "select pg_read_file('/etc/passwd')",
  "select pg_read_binary_file('PG_VERSION')",
  "select pg_ls_dir('.')",
  "select pg_stat_file('PG_VERSION')",
  "select lo_import('/etc/passwd')",
  "select * from pg_largeobject",
  "copy (select 1) to program 'id'",
  "copy (select 1) to '/tmp/x'",
  "copy terbitan from program 'id'",
  "select * from pg_authid",
  "select * from pg_shadow",
  "select * from pg_statistic",
  "select * from pg_user_mapping",
  "select * from pg_subscription",
  "select * from pg_hba_file_rules",
  "select * from pg_file_settings",
  "select pg_current_logfile()",
  "select pg_reload_conf()",
  "select pg_terminate_backend(pid) from pg_stat_activity where usename <> current_user",
  "alter system set log_statement = 'all'",
  "create extension dblink",
  "create extension file_fdw",
  "create table x (a int)",
  "create temp table x (a int)",
  "create schema x",
  "create function x() returns int language sql as 'select 1'",
  "create or replace function public.waktu() returns timestamptz language sql as 'select now()'",
  "do $$ begin execute 'select judul from catatan'; end $$",
  "set session authorization postgres",
  "alter role satudata_publik superuser",
  "alter table terbitan disable row level security",
  "select set_config('role', 'satudata_dalam', false)",
  "select set_config('session_replication_role', 'replica', false)",
  "select query_to_xml('select judul from catatan', true, true, '')",
  "select table_to_xml('catatan'::regclass, true, true, '')",
  "select ts_stat('select to_tsvector(judul) from catatan')",
  "select nextval('brankas.nomor_pihak')",
  "select graphile_worker.add_job('x')",
  "explain analyze select judul from catatan",
  "select * from terbitan",
  "select x from terbitan x",
  "select to_jsonb(t) from terbitan t",
  "select count(*) from catatan",
  "select 1 where exists (select from brankas.pihak)",
  "table jejak",
  "notify antrean, 'x'; select 1 from catatan",
];
test.each(REFUSED)("refused: %s", async (text) => {
  await expect(sent(text)).rejects.toThrow(
    /permission denied|must be (superuser|owner|member)|denied|only superusers|not permitted|does not exist|access to/i,
  );
});

describe("what the server itself tells", () => {
  test("not what others ask", async () => {
    const other = db.query("select pg_sleep(1), 'kenari-kueri'");
    const seen = await answer("select coalesce(query, '') as q from pg_stat_activity where usename <> current_user");
    await other;
    expect(seen.map((r) => r.q).filter((q) => q !== "" && q !== "<insufficient privilege>")).toEqual([]);
  });

  test("no statistics, which hold values, of a column that it may not read", async () => {
    const there = await db.query("select from pg_stats where schemaname = 'public' and tablename = 'catatan'");
    expect(there.length).toBeGreaterThan(5);
    const told = await answer(
      "select distinct schemaname || '.' || tablename as t, attname as a from pg_stats where schemaname !~ '^pg_|^information_schema$'",
    );
    const closed: string[] = [];
    for (const { t, a } of told) {
      const [may] = await db.query<{ ok: boolean }>("select has_column_privilege($1, $2, $3, 'select') as ok", [
        ROLE,
        t,
        a,
      ]);
      if (!may?.ok) closed.push(`${t}.${a}`);
    }
    expect(closed).toEqual([]);
    expect(await answer("select 1 from pg_stats_ext where tablename in ('catatan', 'jejak')")).toEqual([]);
  });

  test("and an error names no value that stands in a table", async () => {
    const [row] = await db.query<{ judul: string; id: string }>("select judul, id from catatan limit 1");
    for (const text of [
      "select judul::int from catatan",
      "select ringkasan::int from terbitan where tingkat = 'angka'",
      `select * from terkait_publik('${row?.id}')`,
    ])
      await sent(text).catch((e: Error) =>
        expect(JSON.stringify({ ...e, message: e.message })).not.toContain(row?.judul),
      );
  });
});
