import "server-only";
import pg from "pg";
import type { Sql } from "sql-template-tag";

type Kiriman = { text: string; values: unknown[]; name?: string };

/** How often a connection was sent a statement, and under which name it prepared it. */
type Siap = { kali: Map<string, number>; nama: Map<string, string> };
// beside the pools: each bundle of the server has its own copy of this file, but the connections are the same
const shared = globalThis as unknown as { satudataSiap?: WeakMap<pg.PoolClient, Siap> };

/** Statements that a connection prepares at most; a plan with row security costs more to make than most cost to run. */
const DISIAPKAN = 120;

/** A statement as it is sent: what a connection is asked a second time it prepares, and then only runs. */
export function kiriman(client: pg.PoolClient, { text, values }: Sql): Kiriman {
  shared.satudataSiap ??= new WeakMap();
  const s = shared.satudataSiap.get(client) ?? { kali: new Map(), nama: new Map() };
  shared.satudataSiap.set(client, s);
  const kali = (s.kali.get(text) ?? 0) + 1;
  if (s.kali.size < DISIAPKAN * 5 || kali > 1) s.kali.set(text, kali);
  if (kali === 2 && s.nama.size < DISIAPKAN) s.nama.set(text, `s${s.nama.size}`);
  return { name: s.nama.get(text), text, values };
}

// the parts of pg's own statement that a packet hands its messages to
type Statement = {
  name?: string;
  queryMode?: "extended";
  text: string;
  _result: { _types: pg.CustomTypesConfig };
  submit(connection: pg.Connection): Error | null;
  handleRowDescription(m: unknown): void;
  handleDataRow(m: unknown): void;
  handleCommandComplete(m: unknown, c: pg.Connection): void;
  handleReadyForQuery(c: pg.Connection): void;
  handleError(e: Error, c: pg.Connection): void;
};
type Named = pg.Connection & { submittedNamedStatements: Record<string, string> };

/**
 * Statements that are sent and answered as one packet: the server is asked to answer once, after the last. Where one fails,
 * those behind it are not run and fail as it did. To pg it is one statement, which hands on what belongs to each in it.
 */
class Paket extends pg.Query {
  private readonly isi: Statement[] = [];
  private ke = 0;

  constructor() {
    super({ text: "" });
  }

  get name() {
    return this.isi?.[this.ke]?.name;
  }
  set name(_) {}
  get text() {
    return this.isi?.[this.ke]?.text ?? "";
  }
  set text(_) {}

  tambah(kiriman: Kiriman, types: pg.CustomTypesConfig): Promise<pg.QueryResult> {
    return new Promise((resolve, reject) => {
      const jawab = (galat: Error | null | undefined, hasil: pg.QueryResult) =>
        galat ? reject(galat) : resolve(hasil);
      // from a text, since pg copies an object property by property, which costs more than all the rest
      const s = new pg.Query(kiriman.text, kiriman.values, jawab as never) as unknown as Statement;
      s.name = kiriman.name;
      s.queryMode = "extended";
      s._result._types = types;
      this.isi.push(s);
    });
  }

  override submit = (connection: pg.Connection): Error | null => {
    const pesan: Buffer[] = [];
    const satu = Object.create(connection, {
      stream: { value: { cork() {}, uncork() {} } },
      _send: { value: (p: Buffer) => pesan.push(p) },
    }) as pg.Connection;
    const bagian = Object.create(satu, { sync: { value() {} } }) as pg.Connection;
    for (const s of this.isi) s.submit(bagian);
    satu.sync();
    connection.stream.write(Buffer.concat(pesan));
    return null;
  };

  handleRowDescription(m: unknown) {
    this.isi[this.ke]?.handleRowDescription(m);
  }
  handleDataRow(m: unknown) {
    this.isi[this.ke]?.handleDataRow(m);
  }
  handleCommandComplete(m: unknown, c: pg.Connection) {
    const s = this.isi[this.ke++];
    s?.handleCommandComplete(m, c);
    s?.handleReadyForQuery(c);
  }
  handleError(galat: Error, c: pg.Connection) {
    for (const s of this.isi.splice(this.ke)) {
      // what was not run was not prepared either
      if (s.name) delete (c as Named).submittedNamedStatements[s.name];
      s.handleError(galat, c);
    }
  }
  handleReadyForQuery() {
    this.emit("end");
  }
}

/**
 * Sends statements over a connection, those asked in one go (`Promise.all`) as one packet. `kirim` lets go of what is
 * waiting at once.
 */
export function pengirim(client: pg.PoolClient, types: pg.CustomTypesConfig) {
  let tunggu: Paket | undefined;
  const kirim = () => {
    const paket = tunggu;
    tunggu = undefined;
    if (paket) client.query(paket);
  };
  const tanya = (query: Sql): Promise<pg.QueryResult> => {
    if (!tunggu) {
      tunggu = new Paket();
      process.nextTick(kirim);
    }
    return tunggu.tambah(kiriman(client, query), types);
  };
  return { tanya, kirim };
}
