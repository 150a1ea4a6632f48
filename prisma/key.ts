import { createHash } from "node:crypto";
import pg from "pg";

const SETTING = "kunci_identitas";

/**
 * Notes in the database which key seals its names (the key's digest, as in brankas.pihak.kunci_id), once, at the first
 * migration; without `note` it only compares. @throws Error when this installation was given another key.
 */
export async function checkKey(url: string, key: string, note = false): Promise<void> {
  const id = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 12);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (note) await client.query("insert into pengaturan values ($1, $2) on conflict do nothing", [SETTING, id]);
    const found = await client.query<{ nilai: string }>("select nilai from pengaturan where kunci = $1", [SETTING]);
    const noted = found.rows[0]?.nilai;
    if (noted && noted !== id)
      throw new Error(
        `IDENTITY_KEY yang diberikan (sidik ${id}) bukan kunci basis data ini (sidik ${noted}). Kembalikan kunci yang lama: tanpa kunci itu nama orang dan draf tidak dapat dibuka.`,
      );
  } finally {
    await client.end();
  }
}
