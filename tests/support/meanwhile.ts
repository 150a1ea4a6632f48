import type { Orang } from "@/lib/akses/policy";
import { asViewer, type Tx } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import type { TestDatabase } from "./database";

/** Runs `first` and holds its transaction open until `second` waits for what it holds. @returns how that one ended. */
export async function meanwhile<T>(
  db: TestDatabase,
  who: Orang,
  verba: string,
  first: (tx: Tx) => Promise<unknown>,
  second: () => Promise<T>,
): Promise<PromiseSettledResult<T> | undefined> {
  let other: Promise<PromiseSettledResult<T>[]> | undefined;
  await asViewer(konteks(who, verba), async (tx) => {
    await first(tx);
    other = Promise.allSettled([second()]);
    for (let waiting = 0; !waiting; )
      waiting =
        (
          await db.query<{ n: number }>(
            `select count(*)::int as n from pg_locks l join pg_database d on d.oid = l.database
              where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`,
          )
        )[0]?.n ?? 0;
  });
  return (await other)?.[0];
}
