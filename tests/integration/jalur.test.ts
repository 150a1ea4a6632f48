import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "../support/database";
import { type At, type Cast, enter, makeCast, PILKADA, track, tracks, validated, walk } from "../support/journey";
import { refused } from "../support/trace";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
const position = async (id: string) =>
  (await db.query<{ posisi: string }>("select posisi from catatan where id = $1", [id]))[0]?.posisi;

describe("the way through a track", () => {
  const PRODUK = { produk: "putusan", hasilPutusan: "terbukti", nomorProduk: "1", tanggalProduk: "2024-10-22" };

  test("administratif in a Pemilu: hearing, putusan, koreksi, tindak lanjut KPU", async () => {
    const at = await track(db, cast, "administratif");
    const end = await walk(
      cast.verifikator,
      at,
      ["pendahuluan", "2024-10-20", { acara: "biasa" }],
      ["sidang", "2024-10-21"],
      ["sidang", "2024-10-22"],
      ["putusan", "2024-10-22", PRODUK],
      ["koreksi", "2024-10-23"],
      ["putusan_koreksi", "2024-10-28"],
      ["tindak_lanjut_kpu", "2024-10-29", { tindakLanjutInstansi: "dilaksanakan" }],
      ["status_diumumkan", "2024-10-30"],
    );
    expect(await position(end.id)).toBe("status_diumumkan");
  });

  test("TSM goes to the Mahkamah Agung, another acara does not", async () => {
    const at = await track(db, cast, "administratif");
    const biasa = await walk(
      cast.verifikator,
      at,
      ["pendahuluan", "2024-10-20", { acara: "biasa" }],
      ["sidang", "2024-10-21"],
      ["putusan", "2024-10-22", PRODUK],
    );
    await refused(db, () => walk(cast.verifikator, biasa, ["permohonan_ma", "2024-10-23"]));
    const tsm = await walk(
      cast.verifikator,
      await track(db, cast, "administratif"),
      ["pendahuluan", "2024-10-20", { acara: "tsm" }],
      ["sidang", "2024-10-21"],
      ["putusan", "2024-10-22", PRODUK],
      ["permohonan_ma", "2024-10-23"],
      ["putusan_ma", "2024-10-30"],
    );
    expect(await position(tsm.id)).toBe("putusan_ma");
  });

  test("pidana from the first discussion to execution, P-19 and back, each station once unless it may repeat", async () => {
    const at = await track(db, cast, "pidana");
    const end = await walk(
      cast.verifikator,
      at,
      ["pembahasan_1", "2024-10-20"],
      ["penyelidikan", "2024-10-21"],
      ["pembahasan_2", "2024-10-22", { hasilKajian: "terbukti" }],
      ["diteruskan_polri", "2024-10-22", { produk: "penerusan" }],
      ["status_diumumkan", "2024-10-23"],
      ["penyidikan", "2024-10-23"],
      ["pembahasan_3", "2024-10-25"],
      ["tahap_1", "2024-10-28"],
      ["p19", "2024-10-30"],
      ["penyidikan_tambahan", "2024-10-31"],
      ["tahap_1", "2024-11-01"],
      ["p21", "2024-11-04"],
      ["dilimpahkan_pn", "2024-11-06", { nomorPerkara: "1/Pid.Sus/2024/PN Sgt" }],
      ["putusan_pn", "2024-11-14", { putusanPengadilan: "bersalah" }],
      ["status_diumumkan", "2024-11-14"],
      ["banding", "2024-11-15"],
      ["putusan_pt", "2024-11-22", { putusanPengadilan: "bersalah" }],
      ["inkrah", "2024-11-22"],
      ["eksekusi", "2024-11-25"],
      ["status_diumumkan", "2024-11-25"],
    );
    expect(await position(end.id)).toBe("status_diumumkan");
    // announced again, the case does not begin anew
    expect((await refused(db, () => walk(cast.verifikator, end, ["penyidikan", "2024-11-26"]))).message).toMatch(
      /sudah pernah/,
    );
  });

  test("a case that was stopped and announced is not taken up at a later station", async () => {
    const at = await walk(
      cast.verifikator,
      await track(db, cast, "pidana"),
      ["pembahasan_1", "2024-10-20"],
      ["dihentikan", "2024-10-21", { alasanHenti: "kurang_bukti" }],
      ["status_diumumkan", "2024-10-22"],
    );
    expect((await refused(db, () => walk(cast.verifikator, at, ["penyidikan", "2024-10-23"]))).message).toMatch(
      /memerlukan “Diteruskan kepada penyidik”/,
    );
  });

  test("in a Pemilihan a case registered before 30-07-2025 ends in a rekomendasi, one from that day on in a putusan", async () => {
    const lama = await track(db, cast, "administratif", PILKADA);
    await refused(db, () =>
      walk(cast.verifikator, lama, ["putusan", "2025-09-01", { ...PRODUK, tanggalProduk: "2025-09-01" }]),
    );
    await walk(cast.verifikator, lama, ["rekomendasi", "2024-10-22", { produk: "rekomendasi" }]);
    const hari = { tanggalDiterima: "2025-08-04", tanggalDiketahui: "2025-08-01", tanggalPeristiwa: "2025-08-01" };
    const kinds = { jenisPelanggaran: ["administratif"] };
    const baru = await walk(
      cast.verifikator,
      await validated(cast, "pelanggaran", { ...PILKADA, ...hari, sumber: "temuan", ...kinds }),
      ["pleno", "2025-08-06", { ...kinds, hasilKajian: "terbukti" }],
    );
    const opened = (await tracks(db, baru.id)).administratif as At;
    await refused(db, () => walk(cast.verifikator, opened, ["rekomendasi", "2025-08-06", { produk: "rekomendasi" }]));
    await walk(cast.verifikator, opened, ["putusan", "2025-08-06", { ...PRODUK, tanggalProduk: "2025-08-06" }]);
  });
});

test("a sengketa goes through mediasi to kesepakatan, or through a putusan to the court", async () => {
  const start = await walk(
    cast.operator,
    await enter(cast, "sengketa"),
    ["verifikasi", "2024-01-16"],
    ["diregister", "2024-01-17"],
    ["mediasi", "2024-01-18"],
  );
  const agreed = await walk(
    cast.verifikator,
    start,
    ["kesepakatan", "2024-01-19", { hasil: "kesepakatan" }],
    ["tindak_lanjut_kpu", "2024-01-22"],
    ["selesai", "2024-01-22"],
  );
  expect(await position(agreed.id)).toBe("selesai");
  const heard = await walk(
    cast.operator,
    await enter(cast, "sengketa"),
    ["diregister", "2024-01-17"],
    ["mediasi", "2024-01-18"],
    ["adjudikasi", "2024-01-22"],
  );
  const sued = await walk(
    cast.verifikator,
    heard,
    ["putusan", "2024-01-29", { hasil: "ditolak" }],
    ["upaya_hukum", "2024-02-01"],
    ["perbaikan_gugatan", "2024-02-05"],
    ["putusan_pengadilan", "2024-02-20"],
    ["tindak_lanjut_pengadilan", "2024-02-22"],
    ["selesai", "2024-02-22"],
  );
  expect(await position(sued.id)).toBe("selesai");
});
