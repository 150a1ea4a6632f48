import pg from "pg";
import { rolePassword } from "@/lib/env";

/** The roles that the first migration makes and the application connects with. */
export const ROLES = ["satudata_dalam", "satudata_publik", "satudata_masuk", "satudata_identitas"] as const;

/** Lets the application's roles into the database, each with the password derived from the secret. */
export async function openRoles(url: string, secret: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const database = client.escapeIdentifier(client.database ?? "");
    for (const role of ROLES) {
      await client.query(`alter role ${role} login password ${client.escapeLiteral(rolePassword(secret, role))}`);
      await client.query(`grant connect on database ${database} to ${role}`);
    }
  } finally {
    await client.end();
  }
}
