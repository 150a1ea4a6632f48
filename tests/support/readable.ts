import { expect } from "vitest";
import { pool } from "@/lib/db";
import type { TestDatabase } from "./database";

/** Which of these words stand anywhere in what the public's role can read, column by column, asked over its own connection. */
export async function readable(db: TestDatabase, words: string[]): Promise<string[]> {
  const columns = await db.query<{ t: string; a: string }>(
    `select c.oid::regclass::text as t, quote_ident(a.attname) as a from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'brankas') and c.relkind in ('r', 'v', 'm') and a.attnum > 0 and not a.attisdropped
        and has_column_privilege('satudata_publik', c.oid, a.attnum, 'select')`,
  );
  expect(columns.length).toBeGreaterThan(50);
  const found = new Set<string>();
  for (const { t, a } of columns) {
    const { rows } = await pool("satudata_publik").query<{ w: string }>(
      `select w from unnest($1::text[]) w where exists (select from ${t} x where strpos(lower(x.${a}::text), w) > 0)`,
      [words],
    );
    for (const { w } of rows) found.add(w);
  }
  return words.filter((w) => found.has(w));
}
