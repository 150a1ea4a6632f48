import "server-only";
import sql, { raw } from "sql-template-tag";
import { asViewer, type Konteks, type Tx } from "@/lib/db";
import { kolom } from "@/lib/jenis/fields";
import { person } from "./people";
import type { Link, Row, Rows, State } from "./state";

const CHUNK = 2000;
// sees the whole province, as row-level security wants to know
const context = (): Konteks => ({ pengguna: person("operator", "64").id, kantor: ["64"], verba: "impor" });

/** Runs work in one transaction as the role of the inside. */
export const inside = <T>(run: (tx: Tx) => Promise<T>): Promise<T> => asViewer(context(), run);

/** Inserts rows by their column names, some thousands a statement. */
export async function insert(tx: Tx, table: string, rows: Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) {
    const part = rows.slice(at, at + CHUNK);
    const columns = raw(Object.keys(part[0] ?? {}).join(", "));
    const name = raw(table);
    await tx.run(sql`insert into ${name} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(part)}::jsonb)`);
  }
}

/** Stores replayed records and all that hangs on them, in one transaction. */
export async function store(rows: Rows): Promise<void> {
  await inside(async (tx) => {
    await insert(tx, "catatan", rows.catatan.map(asSent));
    for (const [jenis, details] of Object.entries(rows.rincian)) await insert(tx, jenis, details);
    await settle(
      tx,
      rows.catatan.filter((c) => c.status !== "dikirim"),
    );
    for (const table of ["langkah", "tautan", "catatan_versi", "ralat", "terbitan"] as const)
      await insert(tx, table, rows[table]);
  });
}

/** The columns of a record. */
const columnsOf = ({ rincian: _, ...c }: State): Row =>
  Object.fromEntries(Object.entries(c).map(([name, value]) => [kolom(name), value]));

/** A new record is always `dikirim`; the version before its last lets the last update be one update. */
const asSent = (c: State): Row =>
  c.status === "dikirim"
    ? columnsOf(c)
    : {
        ...columnsOf(c),
        status: "dikirim",
        versi: c.versi - 1,
        divalidasi_oleh: null,
        divalidasi_pada: null,
        pesan: null,
      };

async function settle(tx: Tx, records: State[]): Promise<void> {
  for (let at = 0; at < records.length; at += CHUNK) {
    const part = records.slice(at, at + CHUNK).map(columnsOf);
    // a cancelled record has been validated before, as its own history tells
    await tx.run(sql`update catatan c set status = r.status, versi = r.versi, pesan = r.pesan,
        divalidasi_oleh = r.divalidasi_oleh, divalidasi_pada = r.divalidasi_pada
      from jsonb_populate_recordset(null::catatan, ${JSON.stringify(part)}::jsonb) r where c.id = r.id`);
  }
}

/** Writes links of the chain, each at its own instant, in the order given. */
export async function link(links: Link[]): Promise<void> {
  if (links.length === 0) return;
  await inside((tx) =>
    tx.run(sql`insert into jejak (pelaku, verba, sasaran, kantor_kode, versi, rincian)
      select pelaku, verba, sasaran, kantor_kode, versi, rincian
      from jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
        as r (pada text, pelaku uuid, verba text, sasaran text, kantor_kode text, versi int, rincian jsonb)
      where set_config('app.waktu', r.pada, true) is not null`),
  );
}
