import pg from "pg";
import { rolePassword } from "@/lib/env";
import { openQueue } from "./queue";

/** The roles that the migrations make and the application connects with. */
export const ROLES = [
  "satudata_dalam",
  "satudata_publik",
  "satudata_masuk",
  "satudata_identitas",
  "satudata_pekerja",
] as const;

/** Lets the application's roles into the database, each with the password derived from the secret, and opens the queue. */
export async function openRoles(url: string, secret: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const database = client.escapeIdentifier(client.database ?? "");
    for (const role of ROLES) {
      await client.query(`alter role ${role} login password ${client.escapeLiteral(rolePassword(secret, role))}`);
      // whoever reads for the public has no room of their own
      const rights = role === "satudata_publik" ? "connect" : "connect, temporary";
      await client.query(`grant ${rights} on database ${database} to ${role}`);
    }
    await client.query(`revoke temporary on database ${database} from public`);
  } finally {
    await client.end();
  }
  await openQueue(url);
}
