import pg from "pg";
import { dataFolder, openServer } from "@/prisma/embedded";
import { atEnd } from "@/prisma/lifecycle";
import { deploy } from "@/prisma/migrate";
import { step } from "@/prisma/progress";
import { openRoles } from "@/prisma/roles";
import { ownSecrets } from "@/prisma/secrets";
import { seedReference } from "@/prisma/seed/reference";
import { check, fill } from "./fill";
import { sizeOf } from "./records";

const MARK = "arsip_ukur";

/** The server of this checkout, with its secrets in process.env; let go of when the command ends. */
export async function openBenchServer(): Promise<{ url: string; folder: string }> {
  for (const [name, value] of Object.entries(ownSecrets(dataFolder()))) process.env[name] ||= value;
  const server = await step("PostgreSQL", () => openServer());
  atEnd(server.release);
  return server;
}

const named = (server: string, n: number) => {
  const url = new URL(server);
  url.pathname = `/satudata_ukur_${n}`;
  return url.href;
};

/** The archive of `n` pengawasan and what goes with it: kept from run to run, brought up to date, made where it is not there. */
export async function archive(server: string, n: number, fresh = false): Promise<string> {
  const url = named(server, n);
  const name = new URL(url).pathname.slice(1);
  if (fresh) await ask(server, `drop database if exists ${name} with (force)`);
  const there = await ask<{ n: number }>(
    server,
    `select count(*)::int as n from pg_database where datname = '${name}'`,
  );
  if (there[0]?.n === 0) await ask(server, `create database ${name}`);
  await deploy(url);
  await openRoles(url, process.env.DATABASE_ROLE_SECRET ?? "");
  const mark = await ask<{ nilai: string }>(url, `select nilai from pengaturan where kunci = '${MARK}'`);
  if (mark[0] && mark[0].nilai !== "selesai") return archive(server, n, true);
  await seedReference(url);
  // what the last run entered is not the archive's; the worker would have rolled it up within a minute
  while ((await ask<{ n: number }>(url, "select angka_gulung_ekor() as n"))[0]?.n);
  // the server of a bench never stands long enough for its own housekeeping
  await ask(url, "vacuum analyze angka_rangkum");
  if (mark[0]) return url;
  await ask(url, `insert into pengaturan values ('${MARK}', 'mulai')`);
  await fill(url, sizeOf(n));
  const looked = await step("contoh buku angka diperiksa", () => check(url));
  console.log(`  ${looked} saat pada 600 catatan cocok dengan bukunya`);
  await ask(url, `update pengaturan set nilai = 'selesai' where kunci = '${MARK}'`);
  return url;
}

/** Asks a copy of an archive, which is thrown away: what commands enter would be waiting for validation ever after. */
export async function onCopy(server: string, archived: string, run: (copy: string) => Promise<void>): Promise<void> {
  const name = new URL(archived).pathname.slice(1);
  const copy = new URL(archived);
  copy.pathname = `/${name}_salinan`;
  const drop = () => ask(server, `drop database if exists ${name}_salinan with (force)`);
  await drop();
  await step("salinan arsip", () => ask(server, `create database ${name}_salinan template ${name} strategy file_copy`));
  await openRoles(copy.href, process.env.DATABASE_ROLE_SECRET ?? "");
  try {
    await run(copy.href);
  } finally {
    await drop();
  }
}

export async function ask<T extends pg.QueryResultRow>(url: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
