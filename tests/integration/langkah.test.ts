import { beforeAll, describe, expect, test } from "vitest";
import { batalkan, kembalikan } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { TidakAda } from "@/lib/errors";
import { geser, hariIni } from "@/lib/format";
import { periksaRantai } from "@/lib/jejak/queries";
import type { Isian } from "@/lib/jenis/fields";
import { lanjutkan } from "@/lib/langkah/commands";
import { useDatabase } from "../support/database";
import { type At, type Cast, enter, key, makeCast, PAPER, tracks, validated, walk } from "../support/journey";
import { refused, traced } from "../support/trace";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

const step = (at: At, kode: string, tanggal: string, rincian: Record<string, unknown> = {}, orang = cast.verifikator) =>
  lanjutkan(orang, at.id, at.versi, { kode, tanggal, ...PAPER, tanggalBeritaAcara: tanggal, rincian }, key());
const PILKADA: Isian = {
  penyelenggaraanKode: "PILKADA-2024",
  tahapanKode: "K24-B6-KAMPANYE",
  tanggalDiterima: "2024-10-10",
};
const days = { tanggalPeristiwa: "2024-10-01", tanggalDiketahui: "2024-10-05" };
const kinds = (...jenisPelanggaran: string[]) => ({ jenisPelanggaran });
const opened = async (id: string) => Object.keys(await tracks(db, id));

describe("a step", () => {
  test("follows only where the case may go, on a day that has been and is not before the last", async () => {
    const at = await enter(cast, "pelanggaran");
    const wrong: [string, string, RegExp][] = [
      ["pleno", "2024-01-20", /tidak dapat mengikuti/],
      ["constructor", "2024-01-20", /tidak dapat mengikuti/],
      ["__proto__", "2024-01-20", /tidak dapat mengikuti/],
      ["kajian_awal", "2024-01-14", /Mendahului langkah sebelumnya \(15 Januari 2024\)/],
      ["kajian_awal", geser(hariIni(), 1), /belum terjadi/],
    ];
    for (const [kode, tanggal, said] of wrong) {
      const error = await refused(db, () => step(at, kode, tanggal));
      expect(`${error.message} ${Object.values(error.bidang ?? {})}`).toMatch(said);
    }
    const { hasil, link } = await traced(db, () =>
      step(at, "kajian_awal", "2024-01-15", kinds("pidana"), cast.operator),
    );
    expect(link).toMatchObject({ verba: "lanjutkan", sasaran: at.id, versi: 2, rincian: { langkah: "kajian_awal" } });
    const r = await rinci(cast.operator, "pelanggaran", hasil.id);
    expect(r.langkah.map((l) => [l.urutan, l.kode])).toEqual([
      [1, "diterima"],
      [2, "kajian_awal"],
    ]);
    expect(r.catatan).toMatchObject({ posisi: "kajian_awal", versi: 2, rincian: kinds("pidana") });
    expect(r.versi).toMatchObject([{ versi: 1, verba: "lanjutkan", isi: { posisi: "diterima" } }]);
  });

  test("that decides is recorded by a verifikator who did not enter the case", async () => {
    const at = await walk(cast.operator, await enter(cast, "pelanggaran"), ["kajian_awal", "2024-01-16"]);
    const henti = { alasanTidakDiregistrasi: "syarat_formal" };
    expect(
      (await refused(db, () => step(at, "tidak_diregistrasi", "2024-01-18", henti, cast.operator))).message,
    ).toMatch(/verifikator yang bukan pembuat/);
    const both = { ...cast.operator, tugas: [...cast.operator.tugas, ...cast.verifikator.tugas] };
    await refused(db, () => step(at, "tidak_diregistrasi", "2024-01-18", henti, both));
    await step(at, "tidak_diregistrasi", "2024-01-18", henti);
    expect(await opened(at.id)).toEqual([]);
  });

  test("settles its own fields and no other: what is validated changes by ralat", async () => {
    const at = await validated(cast, "pelanggaran");
    await refused(db, () => step(at, "kajian_awal", "2024-01-16", { uraian: "Diganti diam-diam." }));
    await refused(db, () => step(at, "kajian_awal", "2024-01-16", { hasilKajian: "terbukti" }));
  });

  test("of one regime is none of another", async () => {
    const sengketa = await enter(cast, "sengketa", { ...PILKADA, tanggalObjek: "2024-10-08" });
    const at = await walk(cast.operator, sengketa, ["diregister", "2024-10-12"]);
    expect((await refused(db, () => step(at, "mediasi", "2024-10-13"))).message).toMatch(/tidak berlaku/);
    const pemilu = await walk(cast.operator, await enter(cast, "sengketa"), ["diregister", "2024-01-16"]);
    await step(pemilu, "mediasi", "2024-01-17");
  });

  test("gives the case its number where its kind says so, and keeps it afterwards", async () => {
    const at = await walk(cast.operator, await enter(cast, "pelanggaran"), ["kajian_awal", "2024-01-16"]);
    const nomor = "001/Reg/LP/PL/Kab/23.09/I/2024";
    const l = { kode: "diregistrasi", tanggal: "2024-01-17", nomorDokumen: null, keterangan: null, nomor, rincian: {} };
    const next = await lanjutkan(cast.operator, at.id, at.versi, l, key());
    await walk(cast.operator, next, ["klarifikasi", "2024-01-18"]);
    expect((await rinci(cast.operator, "pelanggaran", at.id)).catatan.nomor).toBe(nomor);
  });

  test("is taken by the office of the case, not while it is returned, and by one of several who try at once", async () => {
    const at = await enter(cast, "pelanggaran");
    expect(await refused(db, () => step(at, "kajian_awal", "2024-01-16", {}, cast.tetangga))).toBeInstanceOf(TidakAda);
    await refused(db, () => step(at, "kajian_awal", "2024-01-16", {}, cast.provinsi));
    const race = await Promise.allSettled(
      Array.from({ length: 10 }, () => step(at, "kajian_awal", "2024-01-16", {}, cast.operator)),
    );
    expect(race.filter((r) => r.status === "fulfilled").length).toBe(1);
    const back = await kembalikan(cast.verifikator, at.id, 2, "Lengkapi.", key());
    await refused(db, () => step(back, "diregistrasi", "2024-01-17", {}, cast.operator));
  });
});

describe("penindakan opens by itself", () => {
  test("pidana, and in a Pemilu administratif, when the case is registered; the others at the pleno; none twice", async () => {
    const semua = kinds("administratif", "kode_etik", "pidana", "hukum_lainnya");
    let at = await walk(cast.operator, await validated(cast, "pelanggaran"), ["kajian_awal", "2024-01-16", semua]);
    expect(await opened(at.id)).toEqual([]);
    const { hasil } = await traced(db, () => step(at, "diregistrasi", "2024-01-18", semua, cast.operator));
    at = hasil;
    expect(await opened(at.id)).toEqual(["administratif", "pidana"]);
    at = await walk(cast.verifikator, at, ["kajian", "2024-01-22"]);
    await traced(db, () => step(at, "pleno", "2024-01-25", { ...semua, hasilKajian: "terbukti" }));
    const four = await tracks(db, at.id);
    expect(Object.entries(four).map(([jalur, t]) => [jalur, t.tanggal])).toEqual([
      ["administratif", "2024-01-18"],
      ["pidana", "2024-01-18"],
      ["kode_etik", "2024-01-25"],
      ["hukum_lainnya", "2024-01-25"],
    ]);
    const r = await rinci(cast.operator, "penindakan", four.pidana?.id ?? "");
    expect(r.catatan).toMatchObject({
      status: "dikirim",
      indukId: at.id,
      dibuatOleh: cast.operator.id,
      kantorKode: "64.08",
    });
    expect(r.langkah.map((l) => [l.kode, l.tanggal])).toEqual([["dibuka", "2024-01-18"]]);
    expect(r.tautan).toMatchObject([{ id: at.id, macam: "penindakan_dari", arah: "dari" }]);
  });

  test("a temuan is registered when it is entered, and its pidana opens at once", async () => {
    const isi = { sumber: "temuan", ...kinds("pidana", "kode_etik"), melibatkanAnak: "ya" };
    const { hasil } = await traced(db, () => enter(cast, "pelanggaran", isi));
    const { pidana } = await tracks(db, hasil.id);
    expect(pidana?.tanggal).toBe("2024-01-15");
    const r = await rinci(cast.operator, "penindakan", pidana?.id ?? "");
    expect(r.catatan.rincian).toMatchObject({ jalur: "pidana", melibatkanAnak: true, hasilPutusan: null });
  });

  test("in a Pemilihan administratif waits for the pleno", async () => {
    const isi = { ...PILKADA, ...days, sumber: "temuan", ...kinds("administratif", "pidana") };
    let at = await enter(cast, "pelanggaran", isi);
    expect(await opened(at.id)).toEqual(["pidana"]);
    at = await walk(cast.verifikator, at, ["kajian", "2024-10-12"]);
    await step(at, "pleno", "2024-10-14", { ...kinds("administratif", "pidana"), hasilKajian: "terbukti" });
    expect(await opened(at.id)).toEqual(["administratif", "pidana"]);
  });

  test("a pleno that finds no violation opens nothing", async () => {
    const at = await walk(cast.verifikator, await enter(cast, "pelanggaran", { sumber: "temuan" }), [
      "kajian",
      "2024-01-20",
    ]);
    await step(at, "pleno", "2024-01-22", { ...kinds("kode_etik"), hasilKajian: "tidak_terbukti" });
    expect(await opened(at.id)).toEqual([]);
  });

  test("one that was cancelled may open again at the pleno, one that runs may not", async () => {
    let at = await enter(cast, "pelanggaran", { sumber: "temuan", ...kinds("pidana", "administratif") });
    const { pidana } = await tracks(db, at.id);
    await batalkan(cast.verifikator, pidana?.id ?? "", 1, "Salah jalur.", key());
    at = await walk(cast.verifikator, at, ["kajian", "2024-01-20"]);
    await step(at, "pleno", "2024-01-22", { ...kinds("pidana", "administratif"), hasilKajian: "terbukti" });
    const rows = await db.query<{ jalur: string; status: string }>(
      "select jalur, status from catatan c join penindakan d on d.catatan_id = c.id where induk_id = $1 order by jalur, status",
      [at.id],
    );
    expect(rows.map((r) => `${r.jalur} ${r.status}`)).toEqual([
      "administratif dikirim",
      "pidana dikirim",
      "pidana dibatalkan",
    ]);
  });
});

test("terbukti is a word of a putusan: without one it is refused beside the field", async () => {
  const at = await enter(cast, "pelanggaran", { sumber: "temuan", ...kinds("administratif") });
  const track = (await tracks(db, at.id)).administratif as At;
  const heard = await walk(cast.verifikator, track, ["sidang", "2024-01-20"]);
  const isi = { hasilPutusan: "terbukti", produk: "rekomendasi", nomorProduk: null, tanggalProduk: null, amar: null };
  expect((await refused(db, () => step(heard, "putusan", "2024-01-25", isi))).bidang?.hasilPutusan).toMatch(/putusan/);
  await step(heard, "putusan", "2024-01-25", { ...isi, produk: "putusan" });
});

test("steps are added, never changed", async () => {
  for (const sql of ["update langkah set kode = 'x'", "delete from langkah", "truncate langkah cascade"])
    await expect(db.query(sql)).rejects.toThrow(/hanya ditambah/);
});

test("after all this the chain holds", async () => {
  expect((await periksaRantai()).cacat).toEqual([]);
});
