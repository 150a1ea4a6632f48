import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import { asPublic, asViewer } from "@/lib/db";
import { tarik, terbitkan } from "@/lib/terbitan/commands";
import { useDatabase } from "../support/database";
import { type At, type Cast, key, makeCast, validated } from "../support/journey";
import { fillRecords } from "../support/records";
import { all, explained, publicIdOf, words } from "../support/search";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
  await fillRecords(db, ["64", "64.08", "64.72"], 12, "cari-tertutup");
}, 300_000);
const publicId = (at: At) => publicIdOf(db, at);

describe("nothing of the inside can be found", () => {
  const inIndex = (kata: string) =>
    db.query<{ n: number }>("select count(*)::int as n from terbitan_cari where vektor @@ to_tsquery('simple', $1)", [
      kata,
    ]);
  const inWords = (kata: string) => db.query("select 1 from cari_kata where kata = $1", [kata]);

  test("a record is found from its publication until its withdrawal, and its words go with it", async () => {
    const at = await validated(cast, "pencegahan");
    const only = "Zamrudkhatulistiwa di tengah kota.";
    expect(await all(words("zamrudkhatulistiwa"))).toEqual([]);
    await terbitkan(cast.ppid, at.id, at.versi, only, key());
    expect(await all(words("zamrudkhatulistiwa"))).toEqual([await publicId(at)]);
    await tarik(cast.ppid, at.id, "Keliru.", key());
    expect(await all(words("zamrudkhatulistiwa"))).toEqual([]);
    expect(await inWords("zamrudkhatulistiwa")).toEqual([]);
    expect(await explained("zamrudkhatulistiwa")).toMatchObject([{ macam: "takada" }]);
  });

  test("what only the inside reads is in no word of the index: titles, accounts of what happened, places", async () => {
    const at = await validated(cast, "pencegahan", {
      judul: "Kelinciputih pada judul",
      uraian: "Burunghantu pada uraian.",
      hasil: "Ikanpari pada hasil.",
      mitra: "Kudalaut",
    });
    await terbitkan(cast.ppid, at.id, at.versi, "Tanpa satwa.", key());
    expect(await all(words("tanpa satwa"))).toContain(await publicId(at));
    for (const kata of ["kelinciputih", "burunghantu", "ikanpari", "kudalaut", at.id.slice(0, 8)]) {
      expect(await inWords(kata), kata).toEqual([]);
      expect((await inIndex(kata))[0]?.n).toBe(0);
    }
  });

  test("the public's own role can write the whole index out of what it reads, word for word", async () => {
    const differs = () =>
      asPublic((tx) =>
        tx.all<{ id: string }>(sql`select coalesce(n.publik_id, c.publik_id) as id
          from cari_naskah n full join terbitan_cari c on c.publik_id = n.publik_id
         where c.publik_id is null or n.publik_id is null or c.edisi <> n.edisi or c.vektor <> n.vektor or c.tanggal <> n.tanggal`),
      );
    expect(await differs()).toEqual([]);
    const counted = () =>
      asPublic((tx) =>
        tx.all(
          sql`select kata from cari_kata full join ts_stat('select vektor from public.cari_naskah') s on s.word = kata where n is distinct from s.ndoc`,
        ),
      );
    expect(await counted()).toEqual([]);

    // and it sees a word of the inside where one is planted past the guard
    const [one] = await db.query<{ id: string }>("select publik_id as id from terbitan_cari limit 1");
    const before = await db.query<{ vektor: string }>("select vektor::text from terbitan_cari where publik_id = $1", [
      one?.id,
    ]);
    await db.query("alter table terbitan_cari disable trigger jaga");
    try {
      await db.query(
        "update terbitan_cari set vektor = vektor || to_tsvector('simple', 'rahasiabenar') where publik_id = $1",
        [one?.id],
      );
      expect(await differs()).toEqual([{ id: one?.id }]);
    } finally {
      await db.query("update terbitan_cari set vektor = $2::tsvector where publik_id = $1", [
        one?.id,
        before[0]?.vektor,
      ]);
      await db.query("alter table terbitan_cari enable trigger jaga");
    }
    expect(await differs()).toEqual([]);
  });

  test("the database refuses a word, a counted record and a withdrawn one, whoever writes", async () => {
    const [one] = await db.query<{ id: string }>("select publik_id as id from terbitan_cari limit 1");
    await expect(
      db.query("update terbitan_cari set vektor = vektor || to_tsvector('simple', 'rahasia') where publik_id = $1", [
        one?.id,
      ]),
    ).rejects.toThrow(/hanya memuat yang terbit rinci/);
    await expect(
      db.query(`insert into terbitan_cari select t.publik_id, t.edisi, (select min(sel) from cari_sel), t.tanggal_diterima, t.terbit_pada, ''
        from terbitan t where t.terkini and t.tingkat = 'angka' limit 1`),
    ).rejects.toThrow(/hanya memuat yang terbit rinci/);
    await expect(
      db.query(`insert into terbitan_cari select t.publik_id, t.edisi, (select min(sel) from cari_sel), t.tanggal_diterima, t.terbit_pada, ''
        from terbitan t where t.ditarik_pada is not null and not t.terkini limit 1`),
    ).rejects.toThrow(/hanya memuat yang terbit rinci/);
    for (const write of [
      "delete from cari_kata",
      "insert into cari_kata values ('a', 'a', 1)",
      "select cari_bangun()",
    ]) {
      await expect(
        asPublic((tx) => tx.run({ text: write, values: [] } as never)),
        write,
      ).rejects.toThrow();
      await expect(
        asViewer({ kantor: ["64"] }, (tx) => tx.run({ text: write, values: [] } as never)),
        write,
      ).rejects.toThrow();
    }
  });

  test("even if the index remembered what was withdrawn, the list would not show it", async () => {
    const at = await validated(cast, "pencegahan");
    await terbitkan(cast.ppid, at.id, at.versi, "Kecubungwulung yang akan ditarik.", key());
    await db.query("alter table terbitan disable trigger cari");
    try {
      await tarik(cast.ppid, at.id, "Keliru.", key());
    } finally {
      await db.query("alter table terbitan enable trigger cari");
    }
    expect((await inIndex("kecubungwulung"))[0]?.n).toBe(1);
    expect(await all(words("kecubungwulung"))).toEqual([]);
    await db.query("select cari_bangun()");
    expect((await inIndex("kecubungwulung"))[0]?.n).toBe(0);
  });
});
