import { randomBytes } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { kunciDari } from "@/lib/pihak/brankas";
import { checkKey } from "@/prisma/key";
import { rotate } from "@/prisma/rotate";
import { useDatabase } from "../../support/database";
import { type Cast, makeCast } from "../../support/journey";
import { DRAFTS, opensWith, PEOPLE, seal } from "../../support/vault";

const db = useDatabase();
let cast: Cast;
const fresh = () => randomBytes(32).toString("base64");
const idOf = (key: string) => kunciDari(key).id;
let old: string;
/** Parties and drafts under one key, and that key noted. */
beforeEach(async () => {
  cast ??= await makeCast(db);
  await db.query(
    "alter table brankas.pihak disable trigger user; delete from brankas.pihak; alter table brankas.pihak enable trigger user",
  );
  await db.query("delete from draf; delete from pengaturan where kunci like 'kunci_identitas%'");
  old = fresh();
  await checkKey(db.url, old, undefined, true);
  await seal(db, cast.operator, old);
});
const noted = async () =>
  Object.fromEntries(
    (
      await db.query<{ kunci: string; nilai: string }>("select * from pengaturan where kunci like 'kunci_identitas%'")
    ).map((r) => [r.kunci, r.nilai]),
  );

test("everything is sealed anew, opens with the new key alone and is found by its index; the trace tells", async () => {
  const next = fresh();
  const before = await db.query<{ nama: Buffer }>("select nama from brankas.pihak order by id");
  expect(await rotate(db.url, next, old, { batch: 3 })).toEqual({
    pihak: PEOPLE,
    draf: DRAFTS,
    from: idOf(old),
    to: idOf(next),
  });
  expect(await opensWith(db, next)).toEqual({ pihak: PEOPLE, draf: DRAFTS });
  await expect(opensWith(db, old)).rejects.toThrow(/kunci lain/);
  const after = await db.query<{ nama: Buffer }>("select nama from brankas.pihak order by id");
  expect(after.filter((r, i) => before[i]?.nama.equals(r.nama))).toEqual([]);
  expect(await noted()).toEqual({ kunci_identitas: idOf(next) });
  const [link] = await db.query<{ pelaku: string | null; rincian: object }>(
    "select pelaku, rincian from jejak where verba = 'putar_kunci' order by no desc limit 1",
  );
  expect(link).toEqual({ pelaku: null, rincian: { dari: idOf(old), ke: idOf(next), pihak: PEOPLE, draf: DRAFTS } });
  await expect(checkKey(db.url, old)).rejects.toThrow("bukan kunci basis data ini");
  expect(await checkKey(db.url, next)).toEqual({ changing: false });
  // there is no way back by mistake: what a forgotten process seals with the old key is refused by the database
  await expect(seal(db, cast.operator, old)).rejects.toThrow(/bukan kunci basis data ini/);
});

test("interrupted in the middle of parties and again in the drafts, begun again: nothing is lost, nothing done twice", async () => {
  const next = fresh();
  const stop = (when: (done: { pihak: number; draf: number }) => boolean) =>
    rotate(db.url, next, old, {
      batch: 3,
      afterBatch: (done) => {
        if (when(done)) throw new Error("listrik padam");
      },
    });
  await expect(stop((d) => d.pihak >= 3)).rejects.toThrow("listrik padam");
  expect(await noted()).toEqual({ kunci_identitas: idOf(old), kunci_identitas_baru: idOf(next) });
  // meanwhile the application opens with either, and either may seal
  expect(await opensWith(db, next, old)).toEqual({ pihak: PEOPLE, draf: DRAFTS });
  await expect(checkKey(db.url, next)).rejects.toThrow(/sedang diganti/);
  expect(await checkKey(db.url, next, old)).toEqual({ changing: true });
  await expect(stop((d) => d.draf > 0)).rejects.toThrow("listrik padam");
  const last = await rotate(db.url, next, old, { batch: 3 });
  expect(last.pihak).toBe(0);
  expect(last.draf).toBeLessThan(DRAFTS);
  expect(await opensWith(db, next)).toEqual({ pihak: PEOPLE, draf: DRAFTS });
  expect(await noted()).toEqual({ kunci_identitas: idOf(next) });
});

test("half way one may think better of it and go back", async () => {
  const next = fresh();
  const half = rotate(db.url, next, old, {
    batch: 3,
    afterBatch: () => {
      throw new Error("batal");
    },
  });
  await expect(half).rejects.toThrow("batal");
  expect((await rotate(db.url, old, next)).pihak).toBe(3);
  expect(await opensWith(db, old)).toEqual({ pihak: PEOPLE, draf: DRAFTS });
  expect(await noted()).toEqual({ kunci_identitas: idOf(old) });
});

test("rows that a process with the old key adds meanwhile are sealed anew too", async () => {
  const next = fresh();
  let added = false;
  const done = await rotate(db.url, next, old, {
    afterBatch: async ({ draf }) => {
      if (draf === 0 || added) return;
      added = true;
      await seal(db, cast.operator, old);
    },
  });
  expect(done.pihak).toBe(2 * PEOPLE);
  expect(await opensWith(db, next)).toEqual({ pihak: 2 * PEOPLE, draf: 2 * DRAFTS });
});

test("a wrong key says so and destroys nothing", async () => {
  const all = () => db.query("select * from brankas.pihak order by id");
  const before = await all();
  await expect(rotate(db.url, fresh(), fresh())).rejects.toThrow(`bukan kunci basis data ini (sidik ${idOf(old)})`);
  await expect(rotate(db.url, old, old)).rejects.toThrow("kunci yang sama");
  // not noted, as in a demo: the rows themselves tell
  await db.query("delete from pengaturan where kunci like 'kunci_identitas%'");
  await expect(rotate(db.url, fresh(), fresh())).rejects.toThrow(
    `${PEOPLE + DRAFTS} baris disegel dengan kunci ${idOf(old)}`,
  );
  expect(await all()).toEqual(before);
  expect(await noted()).toEqual({});
  expect(await opensWith(db, old)).toEqual({ pihak: PEOPLE, draf: DRAFTS });
});

test("a row that no longer opens stops the change at its end, is named, and is left as it was", async () => {
  const next = fresh();
  const [bad] = await db.query<{ id: string; nama: Buffer }>(
    "update brankas.pihak set nama = set_byte(nama, 20, get_byte(nama, 20) # 255) where id = (select id from brankas.pihak limit 1) returning id, nama",
  );
  await expect(rotate(db.url, next, old)).rejects.toThrow(bad?.id);
  expect(await db.query("select kunci_id, nama from brankas.pihak where id = $1", [bad?.id])).toEqual([
    { kunci_id: idOf(old), nama: bad?.nama },
  ]);
  expect((await noted()).kunci_identitas).toBe(idOf(old));
});

test("an owner who is no superuser is let in for the time, and nobody else is", async () => {
  const next = fresh();
  const name = new URL(db.url).pathname.slice(1);
  await db.query(
    `create role pemilik_uji login password 'uji' nosuperuser; grant all on schema brankas, public to pemilik_uji`,
  );
  try {
    const url = new URL(db.url);
    [url.username, url.password] = ["pemilik_uji", "uji"];
    await db.query("grant select on brankas.pihak, draf, pengaturan to pemilik_uji");
    await expect(rotate(url.href, next, old)).rejects.toThrow(/alamat pemilik/);
    for (const t of ["brankas.pihak", "draf", "jejak", "jejak_kepala", "pengaturan", "catatan"])
      await db.query(`alter table ${t} owner to pemilik_uji`);
    await db.query("alter function sambung_jejak() owner to pemilik_uji");
    expect((await rotate(url.href, next, old)).pihak).toBe(PEOPLE);
    expect(await db.query("select polname from pg_policy where polname = 'putar_kunci'")).toEqual([]);
    expect(await opensWith(db, next)).toEqual({ pihak: PEOPLE, draf: DRAFTS });
  } finally {
    const me = new URL(db.url).username;
    await db.query(`reassign owned by pemilik_uji to ${me}; drop owned by pemilik_uji; drop role pemilik_uji`);
    expect(name).toMatch(/^uji_/);
  }
});
