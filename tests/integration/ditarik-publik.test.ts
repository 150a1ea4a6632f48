import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import { periksaLedger } from "@/lib/angka/periksa";
import { catatTurunan, setujuiTurunan, tandaiTersimpan, terima } from "@/lib/berkas/commands";
import { batalkan } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { asPublic, asViewer, pool } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { tarik, terbitkan } from "@/lib/terbitan/commands";
import { banyakPublik, satuPublik } from "@/lib/terbitan/queries";
import { useDatabase } from "../support/database";
import { sha256 } from "../support/files";
import { versionOf } from "../support/handover";
import { type At, type Cast, key, makeCast, validated } from "../support/journey";
import { correct } from "../support/public-states";
import { readable as readableIn } from "../support/readable";
import { ask, publicIdOf } from "../support/search";

// What was withdrawn is not only left out by the pages: the public's role itself cannot read it any more, whatever it asks.
const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

const readable = (words: string[]) => readableIn(db, words);

let nth = 0;
const word = (stem: string) => `${stem}${(nth++).toString(36)}qz`;
const publish = async (at: At, ringkasan: string) =>
  terbitkan(cast.ppid, at.id, (await versionOf(db, at)).versi, ringkasan, key());
const picture = async (at: At, keterangan: string) => {
  const [berkasId, id] = [randomUUID(), randomUUID()];
  const isi = { mime: "image/jpeg", ukuran: 10, sha256: sha256(Buffer.from(id)) };
  const file = { catatanId: at.id, langkahId: null, kategori: "alat_bukti" as const, nama: "foto.jpg" };
  await terima(cast.operator, berkasId, file, isi);
  await tandaiTersimpan(cast.operator, berkasId);
  await catatTurunan(cast.operator, { ...isi, id, berkasId, keterangan });
  await setujuiTurunan(cast.ppid, id, key());
};
const DISTRICT = "64.08.04";
/** A pencegahan that stood in three editions, each with words of its own. */
async function told() {
  const words = {
    place: word("tempat"),
    number: word("naskah"),
    first: word("satu"),
    moved: word("pindah"),
    last: word("dua"),
    caption: word("gambar"),
  };
  const form = { tempat: `Balai ${words.place}`, nomorNaskah: `12/${words.number}`, wilayahKode: DISTRICT };
  const at = await validated(cast, "pencegahan", form);
  await publish(at, `Pertama ${words.first}.`);
  await correct(db, cast, at, { ...form, tempat: `Aula ${words.moved}` });
  await publish(at, `Kedua ${words.last}.`);
  await picture(at, `Papan ${words.caption}.`);
  return { at, words: Object.values(words) };
}
const editions = (at: At) =>
  pool("satudata_publik").query(
    `select edisi, tingkat, ringkasan, wilayah_kode as wilayah, ditarik_pada is not null as ditarik, alasan_tarik as alasan, isi
       from terbitan where publik_id = (select publik_id from terbitan where publik_id = $1 limit 1) order by edisi`,
    [at.id],
  );

describe("what was withdrawn cannot be read by the public's role", () => {
  test("by PPID: no word of any of its editions, only that, when and why", async () => {
    const { at, words } = await told();
    expect(await readable(words)).toEqual(words);
    const publikId = await publicIdOf(db, at);
    const before = await asPublic((tx) => banyakPublik(tx, ask("jenis=pencegahan")));
    await tarik(cast.ppid, at.id, "Keliru alamat.", key());
    expect(await readable(words)).toEqual([]);
    const rows = (await editions({ ...at, id: publikId })).rows;
    expect(rows.map((r) => [r.tingkat, r.ditarik, r.alasan])).toEqual([
      ["angka", false, null],
      ["rinci", false, null],
      ["rinci", false, null],
      ["rinci", true, "Keliru alamat."],
      ["angka", false, null],
    ]);
    // what it is counted by stays, and no more than that
    for (const r of rows.slice(1, 4)) expect([r.isi, r.ringkasan, r.wilayah]).toEqual([rows[4].isi, null, "64.08"]);
    const after = await asPublic((tx) => banyakPublik(tx, ask("jenis=pencegahan")));
    expect(after).toEqual({ n: before.n, rinci: before.rinci - 1 });
    const one = await asPublic((tx) => satuPublik(tx, "pencegahan", publikId));
    expect(one?.tarikan?.alasan).toBe("Keliru alamat.");
    expect((await periksaLedger()).selisih).toEqual([]);
  });

  test("inside it is still read, and published anew with words of its own; the old ones stay closed", async () => {
    const { at, words } = await told();
    await tarik(cast.ppid, at.id, "Keliru.", key());
    const r = await rinci(cast.ppid, "pencegahan", at.id);
    expect(r.terbitan.map((t) => t.ringkasan)).toEqual([
      null,
      expect.stringContaining("Kedua"),
      expect.stringContaining("Pertama"),
      expect.stringContaining("Pertama"),
      null,
    ]);
    const anew = word("lagi");
    await publish(at, `Diterbitkan ${anew}.`);
    const standing = words.filter((w) => /^(pindah|naskah)/.test(w));
    expect(await readable([...words, anew])).toEqual([...standing, anew]);
    const one = await asPublic(async (tx) => satuPublik(tx, "pencegahan", await publicIdOf(db, at)));
    expect([one?.tarikan, one?.kini.ringkasan, one?.riwayat.length]).toEqual([null, `Diterbitkan ${anew}.`, 6]);
    await publish(at, "Edisi berikutnya.");
    expect(await readable([anew])).toEqual([anew]);
  });

  test("a record that was cancelled", async () => {
    const { at, words } = await told();
    await batalkan(cast.verifikator, at.id, (await versionOf(db, at)).versi, "Ganda.", key());
    expect(await readable(words)).toEqual([]);
  });

  test("where the code is wrong: a withdrawal by hand, and a detail that ends without one", async () => {
    const [a, b] = [await told(), await told()];
    const act = (text: ReturnType<typeof sql>) => asViewer(konteks(cast.ppid, "terbitkan"), (tx) => tx.run(text));
    await act(
      sql`update terbitan set ditarik_pada = waktu(), alasan_tarik = 'Dengan tangan.' where catatan_id = ${a.at.id}::uuid and terkini`,
    );
    await act(sql`update terbitan set terkini = false where catatan_id = ${b.at.id}::uuid`);
    expect(await readable([...a.words, ...b.words])).toEqual([]);
  });

  test("the role of the inside cannot write the words back, nor change what is kept", async () => {
    const { at } = await told();
    await tarik(cast.ppid, at.id, "Keliru.", key());
    for (const text of [
      sql`update terbitan set ringkasan = 'Lagi.' where catatan_id = ${at.id}::uuid`,
      sql`update terbitan set ditarik_pada = null, alasan_tarik = null where catatan_id = ${at.id}::uuid and ditarik_pada is not null`,
      sql`update terbitan set terkini = true where catatan_id = ${at.id}::uuid and edisi = 2`,
      sql`delete from terbitan_tertutup where catatan_id = ${at.id}::uuid`,
      sql`update terbitan_tertutup set ringkasan = 'Lain.' where catatan_id = ${at.id}::uuid`,
    ])
      await expect(asViewer(konteks(cast.ppid, "terbitkan"), (tx) => tx.run(text))).rejects.toThrow();
    const neighbour = { ...cast.ppid, tugas: [{ fungsi: "ppid" as const, kantor: "64.72", jenis: [] }] };
    const seen = (who: typeof cast.ppid) =>
      asViewer(konteks(who), (tx) => tx.all(sql`select from terbitan_tertutup where catatan_id = ${at.id}::uuid`));
    expect(await seen(neighbour)).toHaveLength(0);
    expect(await seen(cast.ppid)).toHaveLength(3);
    await expect(pool("satudata_publik").query("select from terbitan_tertutup")).rejects.toThrow(/permission denied/);
  });

  test("what was withdrawn before the rule was there", async () => {
    const [gone, stands] = [await told(), await told()];
    await db.query("alter table terbitan disable trigger tutup");
    await tarik(cast.ppid, gone.at.id, "Dahulu.", key()).finally(() =>
      db.query("alter table terbitan enable trigger tutup"),
    );
    expect(await readable(gone.words)).not.toEqual([]);
    const file = readFileSync("prisma/migrations/20261128000001_tutup_ditarik/migration.sql", "utf8");
    await db.query(file.slice(file.indexOf("-- What was withdrawn before.")));
    expect(await readable([...gone.words, ...stands.words])).toEqual(stands.words);
  });
});
