import type pg from "pg";

// Row security is forced on the owner too (a managed server gives no superuser): what it may not see would look like an
// empty table. For the one command that must see every row, the owner lets itself in, and shows itself out again.
const SEALED = ["brankas.pihak", "draf"];
const PASS = "putar_kunci";

/** Lets the owner of the tables see all their rows. @returns what ends that. @throws Error for who is not the owner */
export async function openAsOwner(client: pg.Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ owner: boolean; held: boolean }>(
    `select bool_and(pg_has_role(current_user, relowner, 'usage')) as owner, bool_or(row_security_active(oid)) as held
       from pg_class where oid = any($1::regclass[])`,
    [SEALED],
  );
  if (!rows[0]?.owner)
    throw new Error("DATABASE_URL harus alamat pemilik basis data, seperti untuk npm run db:migrate.");
  if (!rows[0].held) return async () => undefined;
  const away = SEALED.map((table) => `drop policy if exists ${PASS} on ${table};`).join(" ");
  const pass = SEALED.map(
    (table) => `create policy ${PASS} on ${table} to current_user using (true) with check (true);`,
  ).join(" ");
  await client.query(`begin; set local lock_timeout = '10s'; ${away} ${pass} commit`);
  return async () => {
    await client.query(`begin; set local lock_timeout = '10s'; ${away} commit`);
  };
}

/** One link of the chain by the owner, inside its running transaction; the permission ends with it. */
export async function traceAsOwner(
  client: pg.Client,
  verb: string,
  target: string,
  detail: Record<string, unknown>,
): Promise<void> {
  const { rows } = await client.query<{ held: boolean }>("select row_security_active('jejak') as held");
  if (rows[0]?.held) await client.query(`create policy ${PASS} on jejak for insert to current_user with check (true)`);
  await client.query("insert into jejak (verba, sasaran, rincian) values ($1, $2, $3)", [
    verb,
    target,
    JSON.stringify(detail),
  ]);
  if (rows[0]?.held) await client.query(`drop policy ${PASS} on jejak`);
}
