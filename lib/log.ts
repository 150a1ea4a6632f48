import "server-only";
import { randomBytes } from "node:crypto";

type Aneh = { name?: string; message?: string; stack?: string; code?: string; constraint?: string; table?: string };

/** What is between quotes in a message of the database may be somebody's name: it does not go to a log. */
const tanpaIsi = (pesan: string) => pesan.replace(/"[^"]*"|'[^']*'/g, "…").slice(0, 300);

/**
 * Writes one line (JSON, standard error) about an unexpected error.
 * @returns the code under which it stands in the log, to be told to the person.
 */
export function gangguan(error: unknown, di: string): string {
  const kode = randomBytes(4).toString("hex");
  const e: Aneh = typeof error === "object" && error !== null ? (error as Aneh) : { message: String(error) };
  catat("gangguan", {
    kode,
    di,
    nama: e.name,
    pesan: tanpaIsi(e.message ?? ""),
    sqlstate: e.code,
    kendala: e.constraint,
    tabel: e.table,
    jejak: e.stack?.split("\n").filter((baris) => /^\s+at /.test(baris)),
  });
  return kode;
}

/** One line of the server's log; never a name, an address or what somebody typed. */
export function catat(peristiwa: string, isi: Record<string, unknown>): void {
  process.stderr.write(`${JSON.stringify({ pada: new Date().toISOString(), peristiwa, ...isi })}\n`);
}
