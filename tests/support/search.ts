import { expect } from "vitest";
import { asPublic } from "@/lib/db";
import { rencanakan } from "@/lib/terbitan/cari";
import { bacaSaring, type Saring, type Sesudah } from "@/lib/terbitan/filter";
import { daftarPublik } from "@/lib/terbitan/queries";
import type { TestDatabase } from "./database";

/** The search of an address that has no mistake in it. */
export const ask = (question: string): Saring => {
  const { saring, galat } = bacaSaring(Object.fromEntries(new URLSearchParams(question)));
  expect(galat, question).toEqual([]);
  return saring;
};
/** … of words. */
export const words = (kata: string, rest = "") => ask(`kata=${encodeURIComponent(kata)}${rest}`);

/** Every record of a search, a few at a time. */
export async function all(s: Saring, size = 7): Promise<string[]> {
  const ids: string[] = [];
  for (let sesudah: Sesudah | undefined; ; ) {
    const d = await asPublic((tx) => daftarPublik(tx, { ...s, sesudah }, size));
    ids.push(...d.baris.map((b) => b.publikId));
    if (!d.lanjut) return ids;
    sesudah = d.lanjut;
  }
}
/** How the words of a search were taken. */
export const explained = async (kata: string) => (await asPublic((tx) => rencanakan(tx, words(kata)))).urai;

/** The public id of a record, whatever stands in public of it. */
export async function publicIdOf(db: TestDatabase, { id }: { id: string }): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    "select publik_id as id from terbitan where catatan_id = $1 and terkini",
    [id],
  );
  return row?.id ?? "";
}
