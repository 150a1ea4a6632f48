import { beforeAll, expect, test } from "vitest";
import { periksaLedger } from "@/lib/angka/periksa";
import { batalkanLangkah } from "@/lib/langkah/commands";
import { useDatabase } from "../support/database";
import { type At, type Cast, key, makeCast, validated, walk } from "../support/journey";

const db = useDatabase();
let cast: Cast;
let registered: At;
beforeAll(async () => {
  cast = await makeCast(db);
  const at = await validated(cast, "pelanggaran");
  registered = await walk(cast.operator, at, ["kajian_awal", "2024-01-16"], ["diregistrasi", "2024-01-17"]);
});

const entries = async (id: string) =>
  (await db.query<{ n: number }>("select count(*)::int as n from angka_entri where catatan_id = $1", [id]))[0]?.n ?? 0;
const balanced = async () => expect((await periksaLedger()).selisih).toEqual([]);

test("hearing another witness moves no figure, and neither does taking that back; the next step does", async () => {
  const heard = await walk(cast.operator, registered, ["klarifikasi", "2024-01-18"]);
  const before = await entries(heard.id);
  const again = await walk(cast.operator, heard, ["klarifikasi", "2024-01-19"], ["klarifikasi", "2024-01-22"]);
  expect(await entries(heard.id)).toBe(before);
  await balanced();
  const back = await batalkanLangkah(cast.operator, again.id, again.versi, "Saksi itu belum hadir.", key());
  expect(await entries(heard.id)).toBe(before);
  await balanced();
  await walk(cast.operator, back, ["kajian", "2024-01-23"]);
  expect(await entries(heard.id)).toBeGreaterThan(before);
  await balanced();
});

test("a field that changes by itself is counted anew, whoever changed it", async () => {
  const at = await validated(cast, "pencegahan", { metode: "tertulis" });
  const before = await entries(at.id);
  await db.query(`begin; set local app.verba = 'ralat';
    update pencegahan set metode = 'tatap_muka' where catatan_id = '${at.id}'; commit`);
  expect(await entries(at.id)).toBeGreaterThan(before);
  await balanced();
});
