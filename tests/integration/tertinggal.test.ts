import { expect, test } from "vitest";
import { meja } from "@/lib/catatan/meja";
import { batalkanLangkah } from "@/lib/langkah/commands";
import { terbitkan } from "@/lib/terbitan/commands";
import { useDatabase } from "../support/database";
import { versionOf } from "../support/handover";
import { key, makeCast, type Step, validated, walk } from "../support/journey";
import { correct } from "../support/public-states";

const db = useDatabase();

test("words older than the state are marked until they are written anew, whatever else is told meanwhile", async () => {
  const cast = await makeCast(db);
  const at = await walk(
    cast.verifikator,
    await validated(cast, "sengketa"),
    ["verifikasi", "2024-01-16"],
    ["diregister", "2024-01-17"],
  );
  const publish = async (kata: string) => terbitkan(cast.ppid, at.id, (await versionOf(db, at)).versi, kata, key());
  const step = async (...s: Step) => walk(cast.verifikator, await versionOf(db, at), s);
  const marked = async () => (await meja(cast.ppid)).tertinggal.some((b) => b.id === at.id);
  const back = async () => batalkanLangkah(cast.verifikator, at.id, (await versionOf(db, at)).versi, "Keliru.", key());
  await publish("Permohonan diregister.");
  expect(await marked()).toBe(false);
  await step("mediasi", "2024-01-20");
  expect(await marked()).toBe(true);
  const [registered] = await db.query<{ nomor: string }>("select nomor from catatan where id = $1", [at.id]);
  await correct(db, cast, at, { tanggalObjek: "2024-01-11", nomor: registered?.nomor ?? "" });
  expect(await marked()).toBe(true);
  // taken back, the words say again how it stands
  await back();
  expect(await marked()).toBe(false);
  await step("mediasi", "2024-01-20");
  expect(await marked()).toBe(true);
  await publish("Mediasi berjalan.");
  expect(await marked()).toBe(false);
});
