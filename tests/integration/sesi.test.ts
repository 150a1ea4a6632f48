import { expect, test } from "vitest";
import { keluar, masuk } from "@/lib/akses/commands";
import { buka, idSesi, segel } from "@/lib/akses/cookie";
import { orangDariSesi } from "@/lib/akses/session";
import { useDatabase } from "../support/database";
import { makePerson, PASSWORD } from "../support/people";

const db = useDatabase();
const IP = "10.0.0.1";

async function signedIn(wanted?: Parameters<typeof makePerson>[1]) {
  const orang = await makePerson(db, wanted);
  return { orang, sid: await masuk(orang.surel, PASSWORD, IP) };
}
const shift = (sid: string, column: "terakhir_aktif" | "dibuat_pada", by: string) =>
  db.query(`update sesi set ${column} = now() - $2::interval where id = $1`, [idSesi(sid), by]);

test("a session gives the person with functions read fresh", async () => {
  const { orang, sid } = await signedIn({ fungsi: "verifikator", kantor: "64.72", jenis: ["pelanggaran"] });
  expect(await orangDariSesi(sid)).toEqual({ ...orang, namaKantor: "Bawaslu Kota Samarinda", demo: false });
  await db.query("update tugas set jenis = '{}', kantor_kode = '64' where pengguna_id = $1", [orang.id]);
  expect(await orangDariSesi(sid)).toMatchObject({
    tugas: [{ fungsi: "verifikator", kantor: "64", jenis: [] }],
    namaKantor: "Bawaslu Provinsi Kalimantan Timur",
  });
});

test("the database holds the digest of a session id only", async () => {
  const { sid } = await signedIn();
  const [row] = await db.query<{ ada: boolean }>(
    "select exists (select from sesi s where s::text like '%' || $1 || '%') as ada",
    [sid],
  );
  expect(row?.ada).toBe(false);
});

test("idle for 30 minutes or 12 hours old is over; a minute of silence is written down", async () => {
  const { sid } = await signedIn();
  await shift(sid, "terakhir_aktif", "29 minutes");
  expect(await orangDariSesi(sid)).not.toBeNull();
  const [fresh] = await db.query<{ baru: boolean }>(
    "select terakhir_aktif > now() - interval '5 seconds' as baru from sesi where id = $1",
    [idSesi(sid)],
  );
  expect(fresh?.baru).toBe(true);
  await shift(sid, "terakhir_aktif", "31 minutes");
  expect(await orangDariSesi(sid)).toBeNull();

  const { sid: old } = await signedIn();
  await shift(old, "dibuat_pada", "12 hours 1 second");
  expect(await orangDariSesi(old)).toBeNull();
});

test("a disabled account is out at its next click, an expired one too, an ad hoc one with its election", async () => {
  const { orang, sid } = await signedIn();
  const set = (sql: string) => db.query(`update pengguna set ${sql} where id = $1`, [orang.id]);
  await set("aktif = false");
  expect(await orangDariSesi(sid)).toBeNull();
  await set("aktif = true, berlaku_sampai = (now() at time zone 'Asia/Makassar')::date - 1");
  expect(await orangDariSesi(sid)).toBeNull();
  await set("berlaku_sampai = (now() at time zone 'Asia/Makassar')::date");
  expect(await orangDariSesi(sid)).not.toBeNull();

  await db.query("update penyelenggaraan set selesai = '2024-10-20' where kode = 'PEMILU-2024'");
  await set("berlaku_sampai = null, penyelenggaraan_kode = 'PEMILU-2024'");
  expect(await orangDariSesi(sid)).toBeNull();
});

test("an expired function is no longer there, the person still is", async () => {
  const { orang, sid } = await signedIn();
  await db.query("update tugas set berlaku_sampai = '2024-01-01' where pengguna_id = $1", [orang.id]);
  expect(await orangDariSesi(sid)).toMatchObject({ tugas: [], namaKantor: null });
});

test("signing out ends the row; doing it twice leaves one trace", async () => {
  const { orang, sid } = await signedIn();
  await keluar(sid);
  await keluar(sid);
  expect(await orangDariSesi(sid)).toBeNull();
  const jejak = await db.query<{ verba: string }>("select verba from jejak where sasaran = $1 order by no", [
    `pengguna:${orang.id}`,
  ]);
  expect(jejak.map((j) => j.verba)).toEqual(["masuk", "keluar"]);
});

test("a cookie that was not sealed here opens nothing", async () => {
  expect(await buka(undefined)).toBeNull();
  expect(await buka("x".repeat(3000))).toBeNull();
  expect(await buka("eyJhbGciOiJub25lIn0..e30")).toBeNull();
  expect(await buka(await segel("abc"))).toBe("abc");
});
