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
/** Where the books of a record do not say what it says, as known at which instants. */
const wrong = async (id: string) => (await periksaLedger()).selisih.filter((s) => s.catatan === id).map((s) => s.saat);

test("hearing another witness moves no figure, and neither does taking that back; the next step does", async () => {
  const heard = await walk(cast.operator, registered, ["klarifikasi", "2024-01-18"]);
  const before = await entries(heard.id);
  const again = await walk(cast.operator, heard, ["klarifikasi", "2024-01-19"], ["klarifikasi", "2024-01-22"]);
  expect(await entries(heard.id)).toBe(before);
  expect(await wrong(heard.id)).toEqual([]);
  const back = await batalkanLangkah(cast.operator, again.id, again.versi, "Saksi itu belum hadir.", key());
  expect(await entries(heard.id)).toBe(before);
  expect(await wrong(heard.id)).toEqual([]);
  await walk(cast.operator, back, ["kajian", "2024-01-23"]);
  expect(await entries(heard.id)).toBeGreaterThan(before);
  expect(await wrong(heard.id)).toEqual([]);
});

test("a field that changes by itself is counted anew, whoever changed it", async () => {
  const at = await validated(cast, "pencegahan", { metode: "tertulis" });
  const before = await entries(at.id);
  await db.query(`begin; set local app.verba = 'ralat';
    update pencegahan set metode = 'tatap_muka' where catatan_id = '${at.id}'; commit`);
  expect(await entries(at.id)).toBeGreaterThan(before);
  expect(await wrong(at.id)).not.toContain("infinity");
});
