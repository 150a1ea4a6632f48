import { expect, test } from "vitest";
import { masuk } from "@/lib/akses/commands";
import { useDatabase } from "../support/database";
import { makePerson, PASSWORD } from "../support/people";

const db = useDatabase();
const SALAH = "Surel atau kata sandi tidak cocok.";
const words = (run: Promise<unknown>) =>
  run.then(
    () => "masuk",
    (e: Error) => e.message,
  );

test("right password comes in and leaves a trace without an address", async () => {
  const orang = await makePerson(db);
  await masuk(`  ${orang.surel.toUpperCase()} `, PASSWORD, "10.1.0.1");
  const [jejak] = await db.query(
    "select pelaku, verba, sasaran, kantor_kode, rincian::text from jejak order by no desc limit 1",
  );
  expect(jejak).toEqual({
    pelaku: orang.id,
    verba: "masuk",
    sasaran: `pengguna:${orang.id}`,
    kantor_kode: null,
    rincian: "{}",
  });
  const [akun] = await db.query<{ ada: boolean }>(
    "select terakhir_masuk > now() - interval '1 minute' as ada from pengguna where id = $1",
    [orang.id],
  );
  expect(akun?.ada).toBe(true);
});

test("unknown address, wrong password, homoglyphs and oversize: the same words", async () => {
  const orang = await makePerson(db);
  for (const [surel, sandi] of [
    ["tidak.ada@uji.bawaslu", PASSWORD],
    [orang.surel, "salah sama sekali"],
    [orang.surel.replace("@", "＠"), PASSWORD],
    [orang.surel.replace("o", "о"), PASSWORD],
    [`${orang.surel}\u0000`, PASSWORD],
    ["bukan surel", PASSWORD],
    [orang.surel, "x".repeat(100_000)],
    ["' or 1=1 --", "x"],
  ] as const) {
    expect(await words(masuk(surel, sandi, "10.1.0.2"))).toBe(SALAH);
  }
});

test("a disabled account learns so only with its right password", async () => {
  const orang = await makePerson(db);
  await db.query("update pengguna set aktif = false where id = $1", [orang.id]);
  expect(await words(masuk(orang.surel, "salah", "10.1.0.3"))).toBe(SALAH);
  expect(await words(masuk(orang.surel, PASSWORD, "10.1.0.3"))).toMatch(/tidak aktif/);
});

test("a burst of guesses gets at most ten tries, says when to come again, and locks nobody out for good", async () => {
  const orang = await makePerson(db);
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, i) => words(masuk(orang.surel, `tebakan ${i}`, `10.2.0.${i}`))),
  );
  expect(answers.filter((a) => a === SALAH)).toHaveLength(10);
  expect(answers.filter((a) => /Coba lagi pukul \d\d\.\d\d WITA/.test(a))).toHaveLength(30);
  expect(await words(masuk(orang.surel, PASSWORD, "10.2.0.99"))).toMatch(/Terlalu banyak percobaan/);
  await db.query("update masuk_batas set expire = 0");
  expect(await words(masuk(orang.surel, PASSWORD, "10.2.0.99"))).toBe("masuk");
});

test("a stranger's guesses do not keep out who signs in from a known network", async () => {
  const orang = await makePerson(db);
  expect(await words(masuk(orang.surel, PASSWORD, "10.3.0.1"))).toBe("masuk");
  for (let i = 0; i < 11; i++) await words(masuk(orang.surel, "tebakan", "10.3.9.9"));
  expect(await words(masuk(orang.surel, PASSWORD, "10.3.9.9"))).toMatch(/Terlalu banyak/);
  expect(await words(masuk(orang.surel, PASSWORD, "10.3.0.1"))).toBe("masuk");
});

test("one network gets a hundred failures, over whichever accounts; success does not count", async () => {
  await db.query("delete from masuk_batas");
  const orang = await makePerson(db);
  for (let i = 0; i < 3; i++) expect(await words(masuk(orang.surel, PASSWORD, "10.4.0.1"))).toBe("masuk");
  const [penghitung] = await db.query<{ points: number }>(
    "select max(points) as points from masuk_batas where key like 'jaringan:%'",
  );
  expect(penghitung?.points).toBe(0);
  await db.query("update masuk_batas set points = 100 where key like 'jaringan:%'");
  expect(await words(masuk(orang.surel, PASSWORD, "10.4.0.1"))).toMatch(/Terlalu banyak/);
});

test("counters name neither address nor account", async () => {
  await words(masuk("seseorang@uji.bawaslu", "x", "10.5.0.1"));
  const rows = await db.query<{ key: string }>("select key from masuk_batas");
  expect(rows.length).toBeGreaterThan(0);
  for (const { key } of rows) expect(key).toMatch(/^(akun|jaringan):[\w-]{32}$/);
});

test("over an open form nobody else may continue", async () => {
  const [pemilik, lain] = [await makePerson(db), await makePerson(db)];
  expect(await words(masuk(lain.surel, PASSWORD, "10.6.0.1", pemilik.id))).toMatch(/akun lain/);
  expect(await words(masuk(pemilik.surel, PASSWORD, "10.6.0.1", pemilik.id))).toBe("masuk");
});
