import pg from "pg";
import { buka, indeksButa, type Kunci, kunciDari, type Macam, segel } from "@/lib/pihak/brankas";
import { notedKeys, noteKeys, refuseStrange } from "./key";
import { openAsOwner, traceAsOwner } from "./owner-rows";

// Sealing all names and drafts anew under another key. It runs as the owner of the database: no role of the application
// may change a row of the vault, and none gets that right for an evening.

export type Rotation = { pihak: number; draf: number; from: string; to: string };
type Options = { batch?: number; say?: (line: string) => void; afterBatch?: (done: Rotation) => Promise<void> | void };
type Row = { id: string; kunci_id: string } & Record<string, Buffer | string | null>;
type Table = {
  name: string;
  label: "pihak" | "draf";
  columns: string[];
  reseal(row: Row, keys: Kunci[]): (Buffer | null)[];
};

/** One sealed column anew; what it must be bound to is told by `bound`. Opened again before anything is stored. */
function again(
  use: "pihak" | "draf",
  sealed: unknown,
  bound: string,
  row: Row,
  [to, ...rest]: Kunci[],
): [Buffer, string] {
  if (!to || !Buffer.isBuffer(sealed)) throw new Error("kosong");
  const text = buka(use, sealed, bound, row.kunci_id, [to, ...rest]);
  const fresh = segel(use, text, bound, to);
  if (buka(use, fresh, bound, to.id, [to]) !== text) throw new Error("tidak terbuka lagi");
  return [fresh, text];
}

const INDEXED: [column: string, macam?: Macam][] = [
  ["nama", "nama"],
  ["nik", "nik"],
  ["telepon", "telepon"],
  ["alamat"],
];
const VAULT: Table = {
  name: "brankas.pihak",
  label: "pihak",
  columns: ["nama", "nik", "telepon", "alamat", "rincian", "nama_indeks", "nik_indeks", "telepon_indeks"],
  reseal(row, keys) {
    const texts: Record<string, string> = {};
    const sealed = INDEXED.map(([column]) => {
      if (row[column] === null) return null;
      const [fresh, text] = again("pihak", row[column], row.id, row, keys);
      texts[column] = text;
      return fresh;
    });
    const rest = row.rincian === null ? null : again("pihak", row.rincian, `${row.id}/rincian`, row, keys)[0];
    const index = (macam: Macam) => (texts[macam] === undefined ? null : indeksButa(macam, texts[macam], keys[0]));
    return [...sealed, rest, index("nama"), index("nik"), index("telepon")];
  },
};
const DRAFTS: Table = {
  name: "draf",
  label: "draf",
  columns: ["isi"],
  reseal: (row, keys) => [again("draf", row.isi, row.id, row, keys)[0]],
};
const TABLES = [VAULT, DRAFTS];

/**
 * Changes the key of a database: seals every party and draft anew, recomputes the blind indexes, and notes the new key
 * at the end. Each batch is one transaction, so that what was interrupted is begun again where it stopped.
 * @param url the owner's address · @param key the new key and @param old the one before it, 32 bytes in base64
 * @throws Error that says what is wrong; then nothing is lost, and both keys are still needed.
 */
export async function rotate(url: string, key: string, old: string, options: Options = {}): Promise<Rotation> {
  const { batch = 200, say = () => undefined, afterBatch = () => undefined } = options;
  const keys = [kunciDari(key), kunciDari(old)];
  const [to, from] = [keys[0] as Kunci, keys[1] as Kunci];
  if (to.id === from.id) throw new Error("IDENTITY_KEY dan IDENTITY_KEY_LAMA adalah kunci yang sama.");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      "select pg_try_advisory_lock(hashtext('kunci:putar')) as mine",
    );
    if (!rows[0]?.mine) throw new Error("Penggantian kunci lain sedang berjalan pada basis data ini.");
    const noted = await notedKeys(client);
    refuseStrange(noted, key, old);
    const close = await openAsOwner(client);
    await refuseForeignRows(client, keys);
    await noteKeys(client, { kini: noted.kini ?? from.id, baru: to.id });
    const report: Rotation = { pihak: 0, draf: 0, from: from.id, to: to.id };
    // a process that still has only the old key may add rows meanwhile: they are sealed anew too
    for (let rounds = 1; ; rounds++) {
      const broken: string[] = [];
      for (const table of TABLES) {
        for (let found = -1; found !== 0; ) {
          const before = broken.length;
          found = await resealBatch(client, table, keys, batch, broken);
          report[table.label] += found - (broken.length - before);
          if (found > 0) say(`${table.label}: ${report[table.label]} baris disegel dengan kunci baru`);
          if (found > 0) await afterBatch(report);
        }
      }
      for (const table of TABLES) await verify(client, table, to, broken);
      if (broken.length > 0)
        throw new Error(
          `${broken.length} baris tidak dapat dibuka dan tidak diubah: ${broken.slice(0, 20).join(", ")}. Kunci belum diganti: simpan kedua kunci, pulihkan baris itu dari cadangan, lalu jalankan lagi.`,
        );
      if (await finish(client, report)) break;
      if (rounds === 5)
        throw new Error("Baris dengan kunci lama terus bertambah. Mulai ulang aplikasi dengan kedua kunci.");
    }
    await close();
    return report;
  } finally {
    await client.end();
  }
}

/** @throws Error where a row was sealed by neither key; nothing has been changed then. */
async function refuseForeignRows(client: pg.Client, keys: Kunci[]): Promise<void> {
  const { rows } = await client.query<{ id: string; n: number }>(
    `select kunci_id as id, count(*)::int as n from (select kunci_id from brankas.pihak union all select kunci_id from draf) x
      where kunci_id <> all($1) group by 1`,
    [keys.map((k) => k.id)],
  );
  if (rows.length > 0)
    throw new Error(
      `Kunci yang diberikan bersidik ${keys.map((k) => k.id).join(" dan ")}, tetapi ${rows.map((r) => `${r.n} baris disegel dengan kunci ${r.id}`).join(", ")}. Tidak ada yang diubah.`,
    );
}

async function resealBatch(client: pg.Client, table: Table, keys: Kunci[], batch: number, broken: string[]) {
  const { name, columns } = table;
  const to = keys[0] as Kunci;
  await client.query("begin");
  try {
    const { rows } = await client.query<Row>(
      `select id, kunci_id, ${columns.join(", ")} from ${name} where kunci_id <> $1 and id::text <> all($2) order by id limit $3 for update`,
      [to.id, broken, batch],
    );
    for (const row of rows) {
      const fresh = attempt(() => table.reseal(row, keys));
      if (fresh)
        await client.query(
          `update ${name} set ${columns.map((c, i) => `${c} = $${i + 3}`).join(", ")}, kunci_id = $2 where id = $1`,
          [row.id, to.id, ...fresh],
        );
      else broken.push(row.id);
    }
    await client.query("commit");
    return rows.length;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/** Every row opens with the new key alone, and its indexes are those of the new key. */
async function verify(client: pg.Client, table: Table, to: Kunci, broken: string[]): Promise<void> {
  let last = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { rows } = await client.query<Row>(
      `select id, kunci_id, ${table.columns.join(", ")} from ${table.name} where id > $1 and kunci_id = $2 order by id limit 500`,
      [last, to.id],
    );
    for (const row of rows) {
      last = row.id;
      const fresh = attempt(() => table.reseal(row, [to]));
      const same = fresh && table.columns.every((c, i) => !c.endsWith("_indeks") || equal(row[c], fresh[i]));
      if (!same && !broken.includes(row.id)) broken.push(row.id);
    }
    if (rows.length === 0) return;
  }
}

const equal = (a: unknown, b: unknown) => (Buffer.isBuffer(a) && Buffer.isBuffer(b) ? a.equals(b) : a === b);

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/**
 * The new key is noted and the old one forgotten, with the trace, while nobody can add a row under the old one.
 * @returns false where one was added before; then nothing is noted
 */
async function finish(client: pg.Client, { from, to, pihak, draf }: Rotation): Promise<boolean> {
  await client.query("begin");
  try {
    await client.query("lock table brankas.pihak, draf in share row exclusive mode");
    const { rows } = await client.query(
      "select 1 from brankas.pihak where kunci_id <> $1 union all select 1 from draf where kunci_id <> $1 limit 1",
      [to],
    );
    if (rows.length === 0) {
      await noteKeys(client, { kini: to });
      await traceAsOwner(client, "putar_kunci", "kunci_identitas", { dari: from, ke: to, pihak, draf });
    }
    await client.query("commit");
    return rows.length === 0;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}
