import type { Browser, BrowserContext, Page } from "@playwright/test";
import pg from "pg";
import { idSesi, namaKuki, segel, sidBaru } from "@/lib/akses/cookie";

/** SQL as the owner of the site's database. */
export async function query<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Signs a demo account in by writing its session: "operator.kutim". */
export async function signIn(context: BrowserContext, who: string): Promise<void> {
  const sid = sidBaru();
  const made = await query(
    "insert into sesi (id, pengguna_id) select $1, id from pengguna where surel = $2 returning id",
    [idSesi(sid), `${who}@contoh.bawaslu`],
  );
  if (made.length !== 1) throw new Error(`akun contoh ${who} tidak ada`);
  const url = process.env.E2E_URL ?? "";
  await context.addCookies([{ name: namaKuki(), value: await segel(sid), url, httpOnly: true, sameSite: "Lax" }]);
}

/** A page of a browser of its own in which somebody is signed in. */
export async function deskOf(browser: Browser, who: string): Promise<Page> {
  const context = await browser.newContext();
  await signIn(context, who);
  return context.newPage();
}

/** Ends all sessions of an account, as if it had been idle for too long. */
export const endSessions = (who: string) =>
  query(
    "update sesi set terakhir_aktif = now() - interval '31 minutes' where pengguna_id = (select id from pengguna where surel = $1)",
    [`${who}@contoh.bawaslu`],
  );
