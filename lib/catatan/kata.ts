import "server-only";
import sql, { raw, type Sql } from "sql-template-tag";
import type { Tx } from "@/lib/db";
import type { Filter } from "./filter";
import { berkata, pola } from "./where";

/** More records than these are not listed by a word: a list says "more than", and reads them from its end. */
export const PALING_KATA = 10_000;

/** A filter less its word, and the records that hold it. */
export type Dicari = [sisa: Filter, asal: Sql];

/**
 * A filter less its word, and the records that hold the word, as `dalam` takes them: out of an index where they are few.
 * Where they are very many a page is soon full, whatever the planner thinks of a word so long: the case hides its length.
 */
export async function cariKata(tx: Tx, { kata, ...f }: Filter): Promise<Dicari> {
  if (!kata) return [f, raw("catatan")];
  const baris = await tx.one<{ ids: string[] | null }>(
    sql`select catatan_berkata(${f.jenis}::jenis, ${pola(kata)}, ${PALING_KATA}::int) as ids`,
  );
  const syarat = baris?.ids
    ? sql`id = any(${baris.ids}::uuid[])`
    : sql`case when ${berkata(kata)} then true else false end`;
  return [f, sql`(select * from catatan x where ${syarat})`];
}
