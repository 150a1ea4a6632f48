import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import { PUBLIK } from "@/lib/akses/policy";
import { angka } from "@/lib/angka/stats";
import { batalkan, mintaRalat } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { asViewer } from "@/lib/db";
import { Didahului, Penolakan, TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { periksaRantai } from "@/lib/jejak/queries";
import type { Isian } from "@/lib/jenis/fields";
import { ajukanRalat, putuskanRalat } from "@/lib/ralat/commands";
import { terbitkan } from "@/lib/terbitan/commands";
import { useDatabase } from "../support/database";
import { ENTERED, type Entered, entry } from "../support/entries";
import { type At, type Cast, enter, key, makeCast, validated, walk } from "../support/journey";
import { refused, traced } from "../support/trace";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

const propose = (at: At, jenis: Entered, over: Isian, orang = cast.operator) =>
  ajukanRalat(orang, at.id, at.versi, entry(jenis, over), "Salah ketik pada berita acara.", key());
const waiting = async (id: string) =>
  (await db.query<{ id: string }>("select id from ralat where catatan_id = $1 and status = 'diajukan'", [id]))[0]?.id ??
  "";
const decide = async (at: At, setuju = true, orang = cast.verifikator) =>
  putuskanRalat(orang, await waiting(at.id), setuju, key());
const judul = async (jenis: Entered, id: string) => (await rinci(cast.operator, jenis, id)).catatan.judul;

describe.each(ENTERED.map((jenis) => [jenis]))("%s", (jenis) => {
  test("changes when a second person agrees; the old words stay readable, the public learns of it", async () => {
    const at = await validated(cast, jenis);
    const before = await judul(jenis, at.id);
    const a = await traced(db, () => propose(at, jenis, { judul: "Judul yang benar" }));
    expect(a.link).toMatchObject({ verba: "ralat", sasaran: at.id, rincian: { tahap: "diajukan" } });
    expect(await judul(jenis, at.id)).toBe(before);
    const b = await traced(db, () => decide(at));
    expect(b.link).toMatchObject({ verba: "ralat", sasaran: at.id, rincian: { tahap: "disetujui" } });
    const r = await rinci(cast.operator, jenis, at.id);
    expect(r.catatan).toMatchObject({ judul: "Judul yang benar", status: "divalidasi", versi: at.versi + 1 });
    expect(r.versi[0]).toMatchObject({
      verba: "ralat",
      alasan: "Salah ketik pada berita acara.",
      isi: { judul: before },
    });
    const [edition] = await db.query<{ ralat: string }>(
      "select ralat from terbitan where catatan_id = $1 and terkini",
      [at.id],
    );
    expect(edition?.ralat).toBe("Isi diralat.");
  });
});

test("one's own proposal is not for oneself to decide, not even in SQL; nor for an operator or another office", async () => {
  const at = await validated(cast, "pelanggaran");
  await propose(at, "pelanggaran", {}, cast.verifikator);
  expect((await refused(db, () => decide(at, true, cast.verifikator))).message).toMatch(/bukan pengajunya/);
  await refused(db, () => decide(at, true, cast.operator));
  expect(await refused(db, () => decide(at, true, cast.tetangga))).toBeInstanceOf(TidakAda);
  const alone = sql`update ralat set status = 'disetujui', diputus_oleh = diajukan_oleh where catatan_id = ${at.id}::uuid`;
  await expect(asViewer(konteks(cast.verifikator, "ralat"), (tx) => tx.run(alone))).rejects.toThrow();
  await decide(at, true, cast.kedua);
});

test("a refused proposal changes nothing, and another may follow; two at a time may not", async () => {
  const at = await validated(cast, "sengketa");
  await propose(at, "sengketa", { judul: "Usul pertama" });
  const second = await refused(db, () => propose(at, "sengketa", { judul: "Usul kedua" }, cast.rekan));
  expect(second).toBeInstanceOf(Penolakan);
  expect(second.message).toMatch(/Masih ada ralat/);
  const before = await judul("sengketa", at.id);
  const { link } = await traced(db, () => decide(at, false));
  expect(link.rincian).toMatchObject({ tahap: "ditolak" });
  expect(await judul("sengketa", at.id)).toBe(before);
  await propose(at, "sengketa", { judul: "Usul kedua" }, cast.rekan);
  await decide(at);
  expect(await judul("sengketa", at.id)).toBe("Usul kedua");
});

test("only what is validated, by its own office, at the version that was read", async () => {
  const fresh = await enter(cast, "pencegahan");
  await refused(db, () => propose(fresh, "pencegahan", {}));
  const at = await validated(cast, "pencegahan");
  expect(await refused(db, () => propose(at, "pencegahan", {}, cast.tetangga))).toBeInstanceOf(TidakAda);
  await refused(db, () => propose(at, "pencegahan", {}, cast.provinsi));
  expect(await refused(db, () => propose({ ...at, versi: 1 }, "pencegahan", {}))).toBeInstanceOf(Didahului);
  expect(
    (await refused(db, () => propose(at, "pencegahan", { tahapanKode: "K24-B6-KAMPANYE" }))).bidang?.tahapanKode,
  ).toMatch(/penyelenggaraan lain/);
});

test("a proposal that a later step has overtaken is not agreed to", async () => {
  const at = await validated(cast, "pelanggaran");
  await propose(at, "pelanggaran", { judul: "Usul lama" });
  await walk(cast.operator, at, ["kajian_awal", "2024-01-16"]);
  expect((await refused(db, () => decide(at))).message).toMatch(/sudah berubah/);
  await decide(at, false);
});

test("the province's request is answered by the ralat", async () => {
  const at = await mintaRalat(cast.provinsi, (await validated(cast, "pencegahan")).id, 2, "Periksa peserta.", key());
  await propose(at, "pencegahan", { jumlahPeserta: "60" });
  await decide(at);
  const { catatan } = await rinci(cast.operator, "pencegahan", at.id);
  expect([catatan.mintaRalat, catatan.rincian.jumlahPeserta]).toEqual([null, 60]);
});

test("both days may move together", async () => {
  const at = await validated(cast, "pengawasan", { tanggalDiterima: "2024-01-15", tanggalSelesai: "2024-01-20" });
  await propose(at, "pengawasan", { tanggalDiterima: "2024-01-02", tanggalSelesai: "2024-01-03" });
  await decide(at);
});

test("a validated record changes by nothing else, the database holds it", async () => {
  const at = await validated(cast, "pelanggaran");
  const change = (verba: string, q: ReturnType<typeof sql>) =>
    asViewer(konteks(cast.operator, verba), (tx) => tx.run(q));
  for (const verba of ["ubah", "", "validasi"]) {
    await expect(
      change(verba, sql`update pelanggaran set uraian = 'x' where catatan_id = ${at.id}::uuid`),
    ).rejects.toThrow(/ralat/);
    await expect(
      change(verba, sql`update catatan set judul = 'x', versi = versi + 1 where id = ${at.id}::uuid`),
    ).rejects.toThrow(/ralat/);
  }
  for (const status of ["dikirim", "dikembalikan"])
    await expect(
      change(
        "ralat",
        sql`update catatan set status = ${status}::text::status, pesan = 'x', versi = versi + 1 where id = ${at.id}::uuid`,
      ),
    ).rejects.toThrow(/Status/);
});

test("detail that stands in public goes back to a number when the corrected record may not be told", async () => {
  const at = await walk(
    cast.verifikator,
    await validated(cast, "pelanggaran", { sumber: "temuan" }),
    ["pleno", "2024-01-20", { hasilKajian: "tidak_terbukti", jenisPelanggaran: [] }],
    ["status_diumumkan", "2024-01-21"],
  );
  await terbitkan(cast.ppid, at.id, at.versi, "Penanganan dihentikan.", key());
  const count = async () => (await angka(PUBLIK, { jenis: "pelanggaran", dimensi: {} })).total;
  const before = await count();
  const own = { sumber: "temuan", hasilKajian: "tidak_terbukti", melibatkanAnak: "ya" };
  await expect(propose(at, "pelanggaran", own)).rejects.toMatchObject({
    bidang: { nomor: expect.stringMatching(/dikosongkan/) },
  });
  const { nomor } = (await rinci(cast.operator, "pelanggaran", at.id)).catatan;
  await propose(at, "pelanggaran", { ...own, nomor: nomor ?? "" });
  await decide(at);
  const editions = await db.query<{ tingkat: string; terkini: boolean; alasan_tarik: string | null }>(
    "select tingkat, terkini, alasan_tarik from terbitan where catatan_id = $1 order by edisi desc limit 2",
    [at.id],
  );
  expect(editions).toMatchObject([
    { tingkat: "angka", terkini: true, alasan_tarik: null },
    { tingkat: "rinci", terkini: false, alasan_tarik: expect.not.stringMatching(/anak/) },
  ]);
  expect(await count()).toBe(before);
});

test("what was cancelled meanwhile is not corrected", async () => {
  const at = await validated(cast, "pencegahan");
  await propose(at, "pencegahan", { judul: "x" });
  await batalkan(cast.verifikator, at.id, at.versi, "Ganda.", key());
  await refused(db, () => decide(at));
});

test("after all this the chain holds", async () => {
  expect((await periksaRantai()).cacat).toEqual([]);
});
