import "server-only";
import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import type { Tx } from "./db";
import { dariSaat } from "./format";

const BERSAAT = /"\d{4}-\d\d-\d\dT\d\d:/;
const SAAT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$/;

/** A value as JSON has it, every instant in it made a Date: by hand, since a reviver costs more than all the parsing. */
function hidupkan(v: unknown): unknown {
  if (typeof v === "string") return SAAT.test(v) ? dariSaat(v) : v;
  const isi = v as Record<string, unknown> | null;
  if (typeof isi === "object") for (const k in isi) isi[k] = hidupkan(isi[k]);
  return v;
}

function baca(teks: string): unknown[] {
  const semua: unknown[] = JSON.parse(teks);
  if (BERSAAT.test(teks)) hidupkan(semua);
  return semua;
}

/**
 * The same transaction, for reads that do not wait for each other: what is asked of it in one go (`Promise.all`) is sent as
 * one statement. An instant is a Date as ever; what is no row type of its own (numeric, bytea) is not for it. `dengan` stands
 * before it: a `with` that all of them may name.
 */
export function serempak(tx: Tx, dengan: Sql = empty): Tx {
  let tunggu: Sql[] = [];
  const kirim = async (isi: Sql[]): Promise<unknown[][]> => {
    // a column each: an array of texts is read letter by letter
    const bagian = isi.map(
      (query, n) => sql`(select coalesce(json_agg(x), '[]')::text from (${query}) x) as ${raw(`k${n}`)}`,
    );
    const baris = await tx.one<Record<string, string>>(sql`${dengan} select ${join(bagian)}`);
    return Object.values(baris ?? {}).map(baca);
  };
  let berikut: Promise<unknown[][]> | undefined;
  const all = async <T>(query: Sql): Promise<T[]> => {
    const ke = tunggu.push(query) - 1;
    berikut ??= Promise.resolve().then(() => {
      const isi = tunggu;
      tunggu = [];
      berikut = undefined;
      return kirim(isi);
    });
    return (await berikut)[ke] as T[];
  };
  return { ...tx, all, one: async <T>(query: Sql) => (await all<T>(query))[0] };
}
