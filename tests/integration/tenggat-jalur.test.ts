import { beforeAll, expect, test } from "vitest";
import { mintaKeteranganTambahan } from "@/lib/tenggat/commands";
import { useDatabase } from "../support/database";
import { type Cast, enter, key, makeCast, PILKADA, track, tracks, validated, walk } from "../support/journey";

// (27 November 2024 was a holiday: voting day.) The clocks of the rarer ways: TSM to the Mahkamah Agung, cassation, and Gakkumdu's second discussion.
const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
const PUTUSAN = { produk: "putusan", hasilPutusan: "terbukti", nomorProduk: "1", tanggalProduk: "2024-11-01" };
/** The clocks of a case: kind → its due day and state. */
const clocks = async (id: string) =>
  Object.fromEntries(
    (
      await db.query<{ kode: string; jatuh: string; status: string }>(
        "select kode, jatuh_tempo::text as jatuh, status from tenggat where catatan_id = $1 order by dihitung_pada",
        [id],
      )
    ).map((t) => [t.kode, `${t.jatuh} ${t.status}`]),
  );

test("TSM in a Pemilihan is heard in fourteen working days, followed in three, and decided by the MA in fourteen", async () => {
  const at = await track(db, cast, "administratif", PILKADA);
  const heard = await walk(cast.verifikator, at, ["pendahuluan", "2024-10-21", { acara: "tsm" }]);
  // opened on 20 October by the pleno
  expect(await clocks(heard.id)).toEqual({ sidang_tsm: "2024-11-07 berjalan" });
  const decided = await walk(cast.verifikator, heard, ["sidang", "2024-10-25"], ["putusan", "2024-11-01", PUTUSAN]);
  expect(await clocks(decided.id)).toEqual({
    sidang_tsm: "2024-11-07 dipenuhi",
    tindak_lanjut_kpu_tsm: "2024-11-06 berjalan",
  });
  const appealed = await walk(
    cast.verifikator,
    decided,
    ["tindak_lanjut_kpu", "2024-11-05"],
    ["permohonan_ma", "2024-11-08"],
  );
  expect(await clocks(appealed.id)).toMatchObject({
    tindak_lanjut_kpu_tsm: "2024-11-06 dipenuhi",
    upaya_hukum_tsm: "2024-11-08 dipenuhi",
    putusan_ma_tsm: "2024-11-29 berjalan",
  });
  await walk(cast.verifikator, appealed, ["putusan_ma", "2024-11-28"]);
  expect(await clocks(at.id)).toMatchObject({ putusan_ma_tsm: "2024-11-29 dipenuhi" });
});

test("in a Pemilu TSM keeps the clocks of the hearing and of the KPU, and has those of the MA", async () => {
  const at = await walk(
    cast.verifikator,
    await track(db, cast, "administratif"),
    ["pendahuluan", "2024-10-20", { acara: "tsm" }],
    ["sidang", "2024-10-21"],
    ["putusan", "2024-11-01", PUTUSAN],
    ["tindak_lanjut_kpu", "2024-11-05"],
    ["permohonan_ma", "2024-11-08"],
  );
  const got = await clocks(at.id);
  expect(Object.keys(got).filter((kode) => kode.endsWith("_kpu_tsm") || kode === "sidang_tsm")).toEqual([]);
  expect(got).toMatchObject({
    tindak_lanjut_kpu: "2024-11-06 dipenuhi",
    upaya_hukum_tsm: "2024-11-08 dipenuhi",
    putusan_ma_tsm: "2024-11-29 berjalan",
  });
});

test("cassation has its twenty days, and the KPU follows only what the Mahkamah Agung decides", async () => {
  const start = await walk(
    cast.operator,
    await enter(cast, "sengketa", {
      penyelenggaraanKode: PILKADA.penyelenggaraanKode,
      tahapanKode: PILKADA.tahapanKode,
      tanggalDiterima: "2024-10-10",
      tanggalObjek: "2024-10-08",
    }),
    ["diregister", "2024-10-11"],
    ["musyawarah", "2024-10-12"],
    ["adjudikasi", "2024-10-14"],
  );
  const sued = await walk(
    cast.verifikator,
    start,
    ["putusan", "2024-10-21", { hasil: "ditolak" }],
    ["upaya_hukum", "2024-10-23"],
    ["putusan_pengadilan", "2024-11-01"],
    ["kasasi", "2024-11-06"],
  );
  expect(await clocks(sued.id)).toMatchObject({
    tindak_lanjut_pengadilan: "2024-11-08 gugur",
    kasasi: "2024-11-08 dipenuhi",
    putusan_kasasi: "2024-12-05 berjalan",
  });
  await walk(cast.verifikator, sued, ["putusan_kasasi", "2024-12-02"]);
  expect(await clocks(sued.id)).toMatchObject({
    putusan_kasasi: "2024-12-05 dipenuhi",
    tindak_lanjut_pengadilan: "2024-12-09 berjalan",
  });
});

test("the second discussion stays inside the handling: more time for the one is more for the other", async () => {
  const kinds = { jenisPelanggaran: ["pidana"] };
  const at = await walk(
    cast.operator,
    await validated(cast, "pelanggaran"),
    ["kajian_awal", "2024-01-16", kinds],
    ["diregistrasi", "2024-01-17", kinds],
  );
  const pidana = (await tracks(db, at.id)).pidana;
  expect(await clocks(pidana?.id ?? "")).toMatchObject({ pembahasan_2: "2024-01-26 berjalan" });
  const minta = { catatanId: at.id, kode: "penanganan", tanggal: "2024-01-25", alasan: "Saksi belum hadir." };
  await mintaKeteranganTambahan(cast.verifikator, minta, key());
  expect(await clocks(at.id)).toMatchObject({ penanganan: "2024-02-06 berjalan" });
  expect(await clocks(pidana?.id ?? "")).toMatchObject({ pembahasan_2: "2024-02-06 berjalan" });
});
