import { beforeAll, expect, test } from "vitest";
import { muat } from "@/lib/catatan/baris";
import { asPublic, asViewer } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { batalkanLangkah, lanjutkan } from "@/lib/langkah/commands";
import { catatPihak } from "@/lib/pihak/commands";
import { tanpaRincian } from "@/lib/pihak/schema";
import { tarik, terbitEdisi, terbitkan } from "@/lib/terbitan/commands";
import { satuPublik } from "@/lib/terbitan/queries";
import { useDatabase } from "../support/database";
import { versionOf } from "../support/handover";
import { type At, type Cast, key, makeCast, PAPER, track, walk } from "../support/journey";
import { NAME } from "../support/public-states";
import { publicIdOf } from "../support/search";
import { refused } from "../support/trace";

// What a step says of a case that stands in public goes out with it, without PPID: it names nobody either.
const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
const publish = async (at: At) =>
  terbitkan(cast.ppid, at.id, (await versionOf(db, at)).versi, "Ringkasan untuk publik.", key());
const step = (at: At, kode: string, tanggal: string, rincian: Record<string, unknown>) =>
  lanjutkan(
    cast.verifikator,
    at.id,
    at.versi,
    { kode, tanggal, ...PAPER, tanggalBeritaAcara: tanggal, rincian },
    key(),
  );
const inCourt = async () => {
  const at = await walk(cast.verifikator, await track(db, cast, "administratif"), ["sidang", "2024-10-21"]);
  const party = { ...tanpaRincian, nama: NAME, peran: "terlapor" as const };
  await catatPihak(cast.operator, { ...party, catatanId: at.id, kunci: key() });
  return at;
};
const outcome = { hasilPutusan: "tidak_terbukti", produk: "putusan" };

test("the number of a document that a step gives, where the detail stands; where nothing stands it waits for PPID", async () => {
  const at = await inCourt();
  await publish(at);
  const named = { ...outcome, nomorProduk: `01/Putusan/${NAME}` };
  const why = await refused(db, () => step(at, "putusan", "2024-10-25", named));
  expect(why.bidang?.nomorProduk).toMatch(/nama pihak/);
  expect(JSON.stringify(why)).not.toContain("Sutarjo");
  await step(at, "putusan", "2024-10-25", { ...outcome, nomorProduk: "01/Putusan/2024" });
  const id = await publicIdOf(db, at);
  const told = await asPublic((tx) => satuPublik(tx, "penindakan", id));
  expect(told?.kini.isi.nomorProduk).toBe("01/Putusan/2024");
  const counted = await inCourt();
  await step(counted, "putusan", "2024-10-25", named);
  await expect(publish(counted)).rejects.toThrow(/tidak dapat terbit/);
});

test("what comes back when a step is taken back", async () => {
  const at = await inCourt();
  const first = await step(at, "putusan", "2024-10-25", { ...outcome, nomorProduk: `02/Putusan/${NAME}` });
  const asked = await walk(cast.verifikator, first, ["koreksi", "2024-10-26"]);
  const decided = await step(asked, "putusan_koreksi", "2024-10-28", { ...outcome, nomorProduk: "03/Putusan/2024" });
  await publish(decided);
  const back = () => batalkanLangkah(cast.verifikator, at.id, decided.versi, "Keliru hari.", key());
  const why = await refused(db, back);
  expect(why.message).toMatch(/Nomor produk.*nama pihak/);
  await tarik(cast.ppid, at.id, "Akan dibatalkan.", key());
  await back();
});

test("an edition in detail takes over no typed words that nobody held", async () => {
  const at = await inCourt();
  await publish(at);
  await db.query(
    `begin; set local session_replication_role = replica;
     update penindakan set nomor_produk = 'Surat lain' where catatan_id = '${at.id}'; commit`,
  );
  const write = () =>
    asViewer(konteks(cast.verifikator, "lanjutkan"), async (tx) =>
      terbitEdisi(tx, cast.verifikator.id, await muat(tx, at.id)),
    );
  await expect(write()).rejects.toThrow(/baru saja terbit/);
});
