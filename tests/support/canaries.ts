import { createHash } from "node:crypto";
import type { TestDatabase } from "./database";
import { type Known, MARK } from "./ear";

/** A column that the public's role may not read, as the catalogue of the database knows it. */
export type Column = {
  tabel: string;
  kolom: string;
  /** its type, and what kind of type: S text, E enum, N number, D day, U anything, A list, B yes or no */
  tipe: string;
  macam: string;
};
/** What became of the columns. */
export type Planted = { sung: Map<string, string>; known: Known; silent: string[]; empty: string[] };

const PRIVATE = `select c.oid::regclass::text as tabel, a.attname as kolom, format_type(a.atttypid, a.atttypmod) as tipe, t.typcategory as macam
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
   where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     and not (has_schema_privilege('satudata_publik', n.oid, 'usage') and has_column_privilege('satudata_publik', c.oid, a.attnum, 'select'))
   order by 1, 2`;

const OPEN_IDS = `select c.oid::regclass::text as tabel, a.attname as kolom from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'r' and n.nspname = 'public' and a.attnum > 0 and a.atttypid = 'uuid'::regtype and has_column_privilege('satudata_publik', c.oid, a.attnum, 'select')`;

/** An id of a row that is public is no secret where a private column names it. */
async function openIds(db: TestDatabase): Promise<Set<string>> {
  const open = new Set<string>();
  for (const { tabel, kolom } of await db.query<Column>(OPEN_IDS))
    for (const { v } of await db.query<{ v: string }>(
      `select distinct "${kolom}"::text as v from ${tabel} where "${kolom}" is not null`,
    ))
      open.add(v.replaceAll("-", ""));
  return open;
}

/** Every column of every table that is not on the public's list: a new one is here by itself. */
export const privateColumns = (db: TestDatabase) => db.query<Column>(PRIVATE);

let made = 0;
const word = () => `${MARK}${(++made).toString(36).padStart(3, "0")}`;
const DAY = (n: number) => `date '1500-01-01' + ${n}`;

/** The ways in which a column of this type may be made to sing, tried in turn; `$r` is the number of the row. */
function* ways({ tipe, macam, kolom }: Column, w: string): Generator<string> {
  const text = `'${w}' || case when $r = 1 then '' else 'r' || $r end`;
  const enumerated = /^"?[a-z_]+"?(\[\])?$/.test(tipe);
  if (macam === "E") yield `'${MARK}'::text::${tipe}`;
  if (macam === "A") {
    if (enumerated && !/^(text|uuid|date|integer)\[\]$/.test(tipe)) yield `array['${MARK}']::${tipe}`;
    yield `array[${text}]::text[]`;
  }
  if (macam === "S") {
    yield `(${text})::${tipe}`;
    yield `('${w}r' || $r || '@${w}.id')::${tipe}`;
    yield `(coalesce("${kolom}", '') || ' ${w}')::${tipe}`;
  }
  if (tipe === "jsonb") {
    yield `jsonb_build_object('${w}', ${text})`;
    yield `case jsonb_typeof("${kolom}") when 'array' then "${kolom}" || to_jsonb(${text}) else "${kolom}" || jsonb_build_object('${w}', ${text}) end`;
  }
  if (tipe === "json") yield `json_build_object('${w}', ${text})`;
  if (tipe === "bytea") yield `convert_to(${text}, 'UTF8')`;
  if (macam === "N" && tipe !== "smallint") yield `(1900000000 + ${made} * 1000 + $r)::${tipe}`;
  if (macam === "D" && !tipe.startsWith("time")) {
    yield `(${DAY(made)})::${tipe}`;
  }
  if (/^timestamp/.test(tipe)) yield `(${DAY(made)})::${tipe}`;
}

/** Sets a column in every row, or, where some row's state forbids that, in those that have something there. */
async function attempt(db: TestDatabase, c: Column, expression: string): Promise<boolean> {
  return (await set(db, c, expression, "true")) || (await set(db, c, expression, `x."${c.kolom}" is not null`));
}

async function set(db: TestDatabase, { tabel, kolom }: Column, expression: string, which: string): Promise<boolean> {
  const numbered = expression.replaceAll("$r", "v.r");
  try {
    // as in a restore: no trigger, no foreign key; what the table itself checks still holds
    const [{ n } = { n: 0 }] = await db.query<{ n: number }>(
      `select count(*)::int as n from ${tabel} x where ${which}`,
    );
    if (n === 0) return false;
    await db.query(`set session_replication_role = replica;
      update ${tabel} x set "${kolom}" = ${numbered.replaceAll(`"${kolom}"`, `x."${kolom}"`)}
        from (select ctid as at, row_number() over () as r from ${tabel}) v where v.at = x.ctid and ${which};
      set session_replication_role = origin`);
    return true;
  } catch {
    return false; // one message is one transaction: the setting went with it
  }
}

/** What cannot be given the mark is listened for as it is, where it is long enough to be nobody else's. */
async function asItIs(db: TestDatabase, c: Column, tokens: Map<string, string>): Promise<boolean> {
  const own = c.tipe === "bytea" ? `encode("${c.kolom}", 'hex')` : `"${c.kolom}"::text`;
  const rows = await db.query<{ v: string }>(
    `select distinct ${own} as v from ${c.tabel} where "${c.kolom}" is not null limit 20000`,
  );
  const long = rows.map((r) => r.v.toLowerCase().replaceAll("-", "")).filter((v) => /^[0-9a-z]{16,}$/.test(v));
  for (const v of long) tokens.set(v, `${c.tabel}.${c.kolom}`);
  return rows.length > 0 && long.length === rows.length;
}

/** The digest of a handover without files is that of any empty file. */
const NOTHING = createHash("sha256").digest("hex");

/**
 * Puts a canary into each of these columns: a text of its own, a number or a day that is nobody's, a word that its list did
 * not have; what the table refuses is listened for as it stands. @returns who sings, and what cannot
 */
export async function plant(db: TestDatabase, columns: Column[]): Promise<Planted> {
  const sung = new Map<string, string>();
  const tokens = new Map<string, string>();
  const days = new Map<string, string>();
  const silent: string[] = [];
  const empty: string[] = [];
  await addWords(db, columns);
  const tables = new Map<string, number>();
  for (const c of columns) {
    const name = `${c.tabel}.${c.kolom}`;
    if (!tables.has(c.tabel))
      tables.set(c.tabel, (await db.query<{ n: number }>(`select count(*)::int as n from ${c.tabel}`))[0]?.n ?? 0);
    if (tables.get(c.tabel) === 0) {
      if (!empty.includes(c.tabel)) empty.push(c.tabel);
      continue;
    }
    const w = word();
    let done = c.tipe === "uuid" && (await asItIs(db, c, tokens));
    for (const way of done ? [] : ways(c, w)) {
      done = await attempt(db, c, way);
      if (!done) continue;
      sung.set(w, name);
      break;
    }
    if (done && c.macam === "N")
      for (let r = 1; r <= (tables.get(c.tabel) ?? 0); r++) tokens.set(String(1_900_000_000 + made * 1000 + r), name);
    if (done && c.macam === "D")
      for (const { d } of await db.query<{ d: string }>(`select ((${DAY(made)}))::text as d`)) days.set(d, name);
    if (!done && !(await asItIs(db, c, tokens))) silent.push(name);
  }
  for (const id of await openIds(db)) tokens.delete(id);
  tokens.delete(NOTHING);
  return { sung, known: { tokens, days }, silent, empty };
}

/** A closed list gets a word that nobody has. */
async function addWords(db: TestDatabase, columns: Column[]): Promise<void> {
  const types = new Set(columns.filter((c) => c.macam === "E" || c.macam === "A").map((c) => c.tipe.replace("[]", "")));
  const lists = await db.query<{ t: string }>("select oid::regtype::text as t from pg_type where typtype = 'e'");
  for (const { t } of lists) if (types.has(t)) await db.query(`alter type ${t} add value if not exists '${MARK}'`);
}
