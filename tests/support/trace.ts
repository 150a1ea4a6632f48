import { expect } from "vitest";
import type { TestDatabase } from "./database";

const TABLES = ["catatan", "pengawasan", "pencegahan", "pelanggaran", "penindakan", "sengketa", "langkah", "tautan"];
TABLES.push("catatan_versi", "ralat", "terbitan", "idempotensi", "draf", "nomor_seri");
TABLES.push("tenggat", "tenggat_geser", "tenggat_perpanjangan", "aturan_tenggat", "hari_libur");
TABLES.push("brankas.pihak", "brankas.kuasa", "brankas.pihak_keliru", "brankas.sebutan_terbit");
TABLES.push("pelimpahan", "informasi_awal", "terbitan_tertutup", "pengecualian_jeda");

type Link = {
  no: number;
  pelaku: string | null;
  verba: string;
  sasaran: string;
  versi: number | null;
  rincian: object;
};

const head = async (db: TestDatabase) =>
  (await db.query<{ no: number }>("select no::int as no from jejak_kepala"))[0]?.no ?? 0;

/** Everything that a record consists of, as one digest. */
export async function digest(db: TestDatabase): Promise<string> {
  const parts = TABLES.map((t) => `(select coalesce(md5(string_agg(x::text, '|' order by x::text)), '') from ${t} x)`);
  return (await db.query<{ d: string }>(`select concat_ws(',', ${parts.join(", ")}) as d`))[0]?.d ?? "";
}

/** Runs a command that succeeds; it must leave exactly one link, which is given back. */
export async function traced<T>(db: TestDatabase, run: () => Promise<T>): Promise<{ hasil: T; link: Link }> {
  const before = await head(db);
  const hasil = await run();
  const links = await db.query<Link>(
    "select no::int as no, pelaku, verba, sasaran, versi, rincian from jejak where no > $1 order by no",
    [before],
  );
  expect(links.length, "satu perintah, satu jejak").toBe(1);
  return { hasil, link: links[0] as Link };
}

/** Runs a command that is refused; nothing may be left of it, no link either. @returns what it threw. */
export async function refused(
  db: TestDatabase,
  run: () => Promise<unknown>,
): Promise<Error & { bidang?: Record<string, string> }> {
  const [before, links] = [await digest(db), await head(db)];
  const error = await run().then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error, "seharusnya ditolak").toBeInstanceOf(Error);
  expect(await digest(db), "perintah yang ditolak tidak meninggalkan apa pun").toBe(before);
  expect(await head(db), "perintah yang ditolak tidak meninggalkan jejak").toBe(links);
  return error as Error;
}
