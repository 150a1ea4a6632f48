import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { bacaDasbor } from "@/lib/angka/queries";
import { batalkan, buat, kembalikan, ubah, validasi } from "@/lib/catatan/commands";
import { roleUrl } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { geser, hariIni } from "@/lib/format";
import { cariMirip } from "@/lib/jobs/commands";
import { nyatakanBeda } from "@/lib/mutu/commands";
import { type Mutu, masa } from "@/lib/mutu/filter";
import { daftarMirip, halamanMirip, mutuKantor } from "@/lib/mutu/stats";
import { nyatakanNihil } from "@/lib/nihil/commands";
import { useDatabase } from "../support/database";
import { type Entered, entry } from "../support/entries";
import { makePerson } from "../support/people";
import { traced } from "../support/trace";

const db = useDatabase();
let operator: Orang;
let verifikator: Orang;
let pimpinan: Orang;

beforeAll(async () => {
  operator = await makePerson(db);
  verifikator = await makePerson(db, { fungsi: "verifikator" });
  pimpinan = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
});

/** The board as of the end of the month after this one, so that this month is among those that are over. */
const papan = (per = geser(hariIni(), 40), who = pimpinan) =>
  bacaDasbor(who, { per }, "pelanggaran", (b) => mutuKantor(b, masa(per, { lama: "3" })));
const board = async (kantor = "64.08", per?: string): Promise<Mutu> => {
  const m = (await papan(per)).isi.find((b) => b.kantor === kantor);
  if (!m) throw new Error("kantor itu tidak ada di papan");
  return m;
};
const enter = (jenis: Entered, over: Record<string, string> = {}, who = operator) =>
  buat(who, jenis, entry(jenis, { tanggalSelesai: "", uraian: `Uraian ${randomUUID()}`, ...over }), {
    kunci: randomUUID(),
  });

describe("what was entered and decided", () => {
  test("the median of the days to entry, the returned of all decisions, the last day", async () => {
    const before = await board();
    const days = [0, 4, 30];
    const made = [];
    for (const n of days) made.push(await enter("pengawasan", { tanggalDiterima: geser(hariIni(), -n) }));
    const [a, b] = made;
    if (!a || !b) throw new Error("tidak tercatat");
    await validasi(verifikator, a.id, a.versi, randomUUID());
    await kembalikan(verifikator, b.id, b.versi, "Lengkapi uraian.", randomUUID());
    const after = await board();
    expect(after).toMatchObject({
      masuk: before.masuk + 3,
      validasi: before.validasi + 1,
      kembali: before.kembali + 1,
      terakhir: hariIni(),
    });
    expect(after.jeda).toBe(before.masuk === 0 ? 4 : after.jeda);
    // as of months that ended before, nothing of it had been entered
    expect(await board("64.08", geser(hariIni(), -40))).toMatchObject({
      masuk: 0,
      jeda: null,
      validasi: 0,
      kembali: 0,
    });
  });

  test("a month is owed until a record is validated or nihil is said; what waits is told apart", async () => {
    const bulan = geser(hariIni(), -32).slice(0, 7);
    const owed = async () => (await board("64.72", hariIni())).kurang.filter((k) => k.bulan === bulan);
    const samarinda = await makePerson(db, { kantor: "64.72" });
    const own = { kantorKode: "64.72", wilayahKode: "64.72", tanggalDiterima: `${bulan}-03` };
    // the kind begins with the month in which anybody recorded it
    const anyone = await enter("pengawasan", { tanggalDiterima: `${bulan}-02` });
    await validasi(verifikator, anyone.id, anyone.versi, randomUUID());
    expect((await owed()).find((k) => k.jenis === "pengawasan")).toMatchObject({ menunggu: false });
    const waits = await enter("pengawasan", own, samarinda);
    expect((await owed()).find((k) => k.jenis === "pengawasan")).toMatchObject({ menunggu: true });
    await validasi(
      await makePerson(db, { fungsi: "verifikator", kantor: "64.72" }),
      waits.id,
      waits.versi,
      randomUUID(),
    );
    expect((await owed()).find((k) => k.jenis === "pengawasan")).toBeUndefined();
    const balikpapan = await makePerson(db, { kantor: "64.71" });
    const other = async () =>
      (await board("64.71", hariIni())).kurang.find((k) => k.bulan === bulan && k.jenis === "pengawasan");
    expect(await other()).toBeDefined();
    await nyatakanNihil(balikpapan, "64.71", [{ jenis: "pengawasan", bulan: `${bulan}-01` }], randomUUID());
    expect(await other()).toBeUndefined();
  });

  test("an office sees its own line only", async () => {
    const own = await makePerson(db, { fungsi: "pimpinan", kantor: "64.08" });
    expect((await papan(hariIni(), own)).isi.map((m) => m.kantor)).toEqual(["64.08"]);
  });
});

describe("records that look like an earlier one", () => {
  /** What the worker does each minute, with the rights that it has. */
  const compared = async () => {
    const worker = new pg.Client({ connectionString: roleUrl("satudata_pekerja") });
    await worker.connect();
    await cariMirip((text) => worker.query(text)).finally(() => worker.end());
  };
  const pairs = async (id: string) => {
    await compared();
    return (await daftarMirip(pimpinan)).filter((m) => m.ini.id === id || m.dengan.id === id);
  };

  test("the same day and the same words, however they are typed; the board counts what the list shows", async () => {
    const uraian = `Baliho di simpang empat ${randomUUID()}`;
    const one = await enter("pengawasan", { tanggalDiterima: "2024-02-02", uraian });
    const two = await enter("pengawasan", { tanggalDiterima: "2024-02-02", uraian: ` ${uraian.toUpperCase()}!` });
    await enter("pengawasan", { tanggalDiterima: "2024-02-03", uraian });
    expect(await pairs(two.id)).toMatchObject([{ sebab: "isi", ini: { id: two.id }, dengan: { id: one.id } }]);
    expect(await pairs(one.id)).toHaveLength(1); // looked at again, nothing changes
    expect((await board()).mirip).toBe((await daftarMirip(pimpinan, "64.08")).length);
    // cancelled as entered twice, it is gone from the list
    const province = await makePerson(db, { fungsi: "verifikator", kantor: "64" });
    await batalkan(province, two.id, two.versi, "Tercatat dua kali.", randomUUID());
    expect(await pairs(two.id)).toEqual([]);
  });

  test("one number written in two ways, also by the Panwaslu Kecamatan of the same office", async () => {
    const [kecamatan] = await db.query<{ kode: string }>("select kode from kantor where kode like '64.08.%' limit 1");
    const kode = kecamatan?.kode ?? "";
    const below = await makePerson(db, { kantor: kode });
    const nomor = "007/LHP/PM.01.02/23.09/02/2024";
    const one = await enter("pengawasan", { nomor });
    const two = await enter(
      "pengawasan",
      { nomor: "7 / lhp / PM.01.02 / 23.09 / 2 / 2024", kantorKode: kode, wilayahKode: kode },
      below,
    );
    expect(await pairs(two.id)).toMatchObject([{ sebab: "nomor", dengan: { id: one.id } }]);
    await enter("pengawasan", { nomor: "70/LHP/PM.01.02/23.09/02/2024" });
    expect(await pairs(one.id)).toHaveLength(1);
  });

  test("what was mended is looked at anew, and so is what was held to be like it", async () => {
    const uraian = `Apel siaga ${randomUUID()}`;
    const one = await enter("pengawasan", { tanggalDiterima: "2024-03-04", uraian });
    const two = await enter("pengawasan", { tanggalDiterima: "2024-03-04", uraian });
    expect(await pairs(two.id)).toHaveLength(1);
    const mended = entry("pengawasan", {
      tanggalDiterima: "2024-03-04",
      tanggalSelesai: "",
      uraian: `Lain ${randomUUID()}`,
    });
    await ubah(operator, one.id, one.versi, mended, randomUUID());
    expect(await pairs(two.id)).toEqual([]);
  });

  test("a pair that is told apart is gone from list and board at once, with who, when and why, and comes back with a change", async () => {
    const uraian = `Patroli ${randomUUID()}`;
    const isi = { tanggalDiterima: "2024-03-06", uraian };
    const one = await enter("pengawasan", isi);
    const two = await enter("pengawasan", isi);
    expect(await pairs(two.id)).toHaveLength(1);
    const before = (await board()).mirip ?? 0;
    const pasangan = { catatanId: two.id, denganId: one.id };
    const say = (who: Orang, p = pasangan) => nyatakanBeda(who, p, "Dua regu pada malam yang sama.", randomUUID());
    const elsewhere = await makePerson(db, { fungsi: "verifikator", kantor: "64.72" });
    for (const who of [operator, pimpinan, elsewhere]) await expect(say(who)).rejects.toThrow(Penolakan);
    await expect(say(verifikator, { catatanId: one.id, denganId: two.id })).rejects.toThrow(
      "tidak (lagi) tampak mirip",
    );
    const { link } = await traced(db, () => say(verifikator));
    expect(link).toMatchObject({ verba: "bukan_ganda", sasaran: two.id, rincian: { dengan: one.id } });
    const listed = async () => (await halamanMirip(pimpinan, "64.08")).beda.filter((b) => b.ini.id === two.id);
    expect((await daftarMirip(pimpinan)).filter((m) => m.ini.id === two.id)).toEqual([]);
    expect((await board()).mirip).toBe(before - 1);
    expect(await listed()).toMatchObject([{ alasan: "Dua regu pada malam yang sama.", oleh: verifikator.nama }]);
    await expect(say(verifikator)).rejects.toThrow("tidak (lagi) tampak mirip");
    // looked at again it stays apart, and a third is like the first of them
    expect(await pairs(two.id)).toEqual([]);
    const three = await enter("pengawasan", isi);
    expect(await pairs(three.id)).toMatchObject([{ dengan: { id: one.id } }]);
    // told apart from the one, it may still be the other
    await say(verifikator, { catatanId: three.id, denganId: one.id });
    expect(await pairs(three.id)).toMatchObject([{ dengan: { id: two.id } }]);
    // both moved to another day: alike in another way than what was said of them
    for (const r of [one, two])
      await ubah(
        operator,
        r.id,
        r.versi,
        entry("pengawasan", { ...isi, tanggalDiterima: "2024-03-07", tanggalSelesai: "" }),
        randomUUID(),
      );
    expect(await pairs(two.id)).toMatchObject([{ ini: { id: two.id }, dengan: { id: one.id } }]);
    expect(await listed()).toEqual([]);
  });

  test("two who send the same at once: the second finds the first", async () => {
    const uraian = `Serentak ${randomUUID()}`;
    const both = [operator, await makePerson(db)].map((who) =>
      enter("pengawasan", { tanggalDiterima: "2024-03-05", uraian }, who),
    );
    const [a, b] = await Promise.all(both);
    expect(await pairs(a?.id ?? "")).toHaveLength(1);
    expect(await pairs(b?.id ?? "")).toHaveLength(1);
  });
});
