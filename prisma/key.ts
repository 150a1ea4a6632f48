import { createHash } from "node:crypto";
import pg from "pg";

/** What the database notes of its keys: the one that seals its names, and while it is being changed the one that will. */
const NOTED = { kini: "kunci_identitas", baru: "kunci_identitas_baru" } as const;

/** The digest by which a key is known, as in brankas.pihak.kunci_id. @param key 32 bytes, base64 */
const keyId = (key: string) => createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 12);

export type Noted = { kini?: string; baru?: string };

/** Reads what is noted. */
export async function notedKeys(client: pg.Client): Promise<Noted> {
  const found = await client.query<{ kunci: string; nilai: string }>(
    "select kunci, nilai from pengaturan where kunci = any($1)",
    [Object.values(NOTED)],
  );
  const of = (name: string) => found.rows.find((r) => r.kunci === name)?.nilai;
  return { kini: of(NOTED.kini), baru: of(NOTED.baru) };
}

/** @throws Error where a key that sealed something is not among those given. */
export function refuseStrange({ kini, baru }: Noted, key: string, old?: string): void {
  const given = [key, old].flatMap((k) => (k ? [keyId(k)] : []));
  if (baru && !(given.includes(baru) && kini && given.includes(kini)))
    throw new Error(
      `Kunci identitas sedang diganti (sidik ${kini} → ${baru}). Isi IDENTITY_KEY dan IDENTITY_KEY_LAMA dengan kedua kunci itu; yang diberikan bersidik ${given.join(" dan ")}.`,
    );
  if (kini && !given.includes(kini))
    throw new Error(
      `IDENTITY_KEY yang diberikan (sidik ${given.join(" dan ")}) bukan kunci basis data ini (sidik ${kini}). Kembalikan kunci yang lama: tanpa kunci itu nama orang dan draf tidak dapat dibuka.`,
    );
}

/** Notes the keys; without a new one, none is on its way. */
export async function noteKeys(client: pg.Client, { kini, baru }: Noted): Promise<void> {
  const put = "insert into pengaturan values ($1, $2) on conflict (kunci) do update set nilai = excluded.nilai";
  if (kini) await client.query(put, [NOTED.kini, kini]);
  if (baru) await client.query(put, [NOTED.baru, baru]);
  else await client.query("delete from pengaturan where kunci = $1", [NOTED.baru]);
}

/**
 * Notes in the database which key seals its names, once, at the first migration; without `note` it only compares. With
 * the old key beside it, the key is being changed: that is noted too, so that the new one may seal.
 * @returns whether the key is being changed (npm run kunci:putar has not finished)
 * @throws Error when this installation was given another key.
 */
export async function checkKey(url: string, key: string, old?: string, note = false): Promise<{ changing: boolean }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (note) {
      // what is sealed already says it itself
      await client.query(
        "insert into pengaturan values ($1, coalesce((select min(kunci_id) from brankas.pihak), $2)) on conflict do nothing",
        [NOTED.kini, keyId(old || key)],
      );
    }
    const noted = await notedKeys(client);
    refuseStrange(noted, key, old);
    const changing = Boolean(noted.kini) && (noted.kini !== keyId(key) || Boolean(noted.baru));
    if (changing && !noted.baru) await noteKeys(client, { baru: keyId(key) });
    return { changing };
  } finally {
    await client.end();
  }
}
