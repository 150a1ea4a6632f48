import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { geser } from "@/lib/format";
import { hariHukum } from "@/lib/jenis/alur";
import type { Jenis } from "@/lib/jenis/fields";
import { useDatabase } from "../support/database";
import { type Cast, enter, makeCast } from "../support/journey";
import { journeys } from "../support/ways";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

/** Says of each way which day's law the database lets a case follow that took it; nothing of it stays. */
async function inDatabase(id: string, ways: string[][], start: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: db.url });
  await client.connect();
  try {
    // the guards of steps are another test's: here any row of steps is laid down
    await client.query("begin; set local session_replication_role = replica");
    const said: string[] = [];
    for (const way of ways) {
      await client.query("delete from langkah where catatan_id = $1", [id]);
      await client.query(
        `insert into langkah (catatan_id, urutan, kode, tanggal, dibuat_oleh)
         select $1, n, kode, $3::date + n::int - 1, $4 from unnest($2::text[]) with ordinality w (kode, n)`,
        [id, way, start, cast.operator.id],
      );
      const { rows } = await client.query<{ hari: string }>("select hari_hukum($1)::text as hari", [id]);
      said.push(rows[0]?.hari ?? "");
    }
    return said;
  } finally {
    await client.query("rollback");
    await client.end();
  }
}

test.each<[Extract<Jenis, "pelanggaran" | "sengketa">]>([["pelanggaran"], ["sengketa"]])(
  "%s: the code and the database follow the law of the same day, whichever way the case took",
  async (jenis) => {
    const { id } = await enter(cast, jenis);
    const [{ diterima } = { diterima: "" }] = await db.query<{ diterima: string }>(
      "select tanggal_diterima::text as diterima from catatan where id = $1",
      [id],
    );
    const ways = [...new Map(journeys(jenis).map(({ way }) => [way.join(" "), way])).values()];
    expect(ways.length).toBeGreaterThan(20);
    const code = ways.map((way) =>
      hariHukum(
        way.map((kode, n) => ({ kode, tanggal: geser(diterima, n) })),
        diterima,
      ),
    );
    // some were registered, some never
    expect(new Set(code).size).toBeGreaterThan(1);
    expect(code).toContain(diterima);
    expect(await inDatabase(id, ways, diterima)).toEqual(code);
  },
  120_000,
);
