import "server-only";
import pg from "pg";

/** What lib/db sends a statement by: always as a message that can stand beside others. */
export type Kiriman = { text: string; values: unknown[]; name?: string };

// the parts of pg's own statement that a packet hands its messages to
type Statement = {
  name?: string;
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
      const s = new pg.Query(
        { ...kiriman, queryMode: "extended" } as pg.QueryConfig,
        jawab as never,
      ) as unknown as Statement;
      s._result._types = types;
      this.isi.push(s);
    });
  }

  override submit = (connection: pg.Connection): Error | null => {
    const bagian = Object.create(connection, { sync: { value: () => {} } }) as pg.Connection;
    connection.stream.cork();
    for (const s of this.isi) s.submit(bagian);
    connection.sync();
    connection.stream.uncork();
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
  const tanya = (kiriman: Kiriman): Promise<pg.QueryResult> => {
    if (!tunggu) {
      tunggu = new Paket();
      process.nextTick(kirim);
    }
    return tunggu.tambah(kiriman, types);
  };
  return { tanya, kirim };
}
