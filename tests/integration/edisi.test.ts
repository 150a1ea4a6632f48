import { expect, test } from "vitest";
import { useDatabase } from "../support/database";
import { makeCast, validated, walk } from "../support/journey";

const db = useDatabase();

test("a step posts an edition where the public reads something else, and none where it does not", async () => {
  const cast = await makeCast(db);
  const editions = (id: string) =>
    db.query<{ edisi: number; tingkat: string; terkini: boolean }>(
      "select edisi, tingkat, terkini from terbitan where catatan_id = $1 order by edisi",
      [id],
    );
  let at = await validated(cast, "pelanggaran");
  at = await walk(cast.verifikator, at, ["kajian_awal", "2024-01-16"], ["diregistrasi", "2024-01-17"]);
  const before = await editions(at.id);
  at = await walk(cast.verifikator, at, ["klarifikasi", "2024-01-18"], ["klarifikasi", "2024-01-19"]);
  expect(await editions(at.id)).toEqual(before);
  const outcome = { hasilKajian: "tidak_terbukti", jenisPelanggaran: [] };
  at = await walk(cast.verifikator, at, ["pleno", "2024-01-20", outcome], ["status_diumumkan", "2024-01-21"]);
  const after = await editions(at.id);
  expect(after.length).toBeGreaterThan(before.length);
  expect(after.at(-1)).toMatchObject({ terkini: true, tingkat: "angka" });
  const ready = await db.query("select from siap_terbit where catatan_id = $1", [at.id]);
  expect(ready, "the desk knows of it").toHaveLength(1);
});
