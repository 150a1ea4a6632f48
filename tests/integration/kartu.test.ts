import sharp from "sharp";
import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import "@/lib/berkas/gambar"; // as in a web server that has looked at an upload: its sharp reads no SVG from then on
import { validasi } from "@/lib/catatan/commands";
import { asPublic } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { hariIni } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import { kartuHal, kartuHitungan, kartuTerbitan } from "@/lib/kartu/queries";
import { unduhKartu } from "@/lib/kartu/unduh";
import { tarik, terbitkan } from "@/lib/terbitan/commands";
import { pekanPublik } from "@/lib/terbitan/pekan";
import { kutipanCatatan, satuPublik, terkaitPublik } from "@/lib/terbitan/queries";
import { useDatabase } from "../support/database";
import { type At, type Cast, key, makeCast, tracks, validated, walk } from "../support/journey";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

const publish = async (at: At) => {
  const [now] = await db.query<{ versi: number }>("select versi from catatan where id = $1", [at.id]);
  return terbitkan(cast.ppid, at.id, now?.versi ?? 0, "Ringkasan untuk publik.", key());
};
const publicId = async (id: string) => {
  const [row] = await db.query<{ id: string }>(
    "select publik_id as id from terbitan where catatan_id = $1 and terkini",
    [id],
  );
  return row?.id ?? "";
};
const ask = (headers: Record<string, string> = {}) => new Request("http://satudata.uji/kartu", { headers });
const related = (jenis: Jenis, id: string) =>
  asPublic(async (tx) => {
    const satu = await satuPublik(tx, jenis, id);
    return satu ? terkaitPublik(tx, satu.kini) : [];
  });

describe("the card of a record", () => {
  test("is there while the record can be read, and not before or after", async () => {
    const at = await validated(cast, "pencegahan", { judul: "JUDUL DALAM" });
    const id = await publicId(at.id);
    expect(await kartuTerbitan("pencegahan", id)).toBeNull();
    await expect(unduhKartu(ask(), `uji ${id}`, () => kartuTerbitan("pencegahan", id))).rejects.toThrow(TidakAda);
    await expect(kutipanCatatan("pencegahan", id)).rejects.toThrow(TidakAda);

    await publish(at);
    const card = await kartuTerbitan("pencegahan", id);
    expect(card).toMatchObject({ besar: "Dilaksanakan" });
    expect(JSON.stringify(card)).not.toContain("JUDUL DALAM");
    expect(JSON.stringify(card)).not.toContain("Ringkasan untuk publik");
    expect(await kartuTerbitan("pelanggaran", id)).toBeNull();
    expect((await kutipanCatatan("pencegahan", id)).alamat).toMatch(new RegExp(`/data/pencegahan/${id}$`));

    await tarik(cast.ppid, at.id, "Keliru.", key());
    expect(await kartuTerbitan("pencegahan", id)).toBeNull();
    await expect(kutipanCatatan("pencegahan", id)).rejects.toThrow(TidakAda);
  });

  test("is a picture of 1200 × 630, drawn once for the same words, and 304 for who holds it", async () => {
    const at = await validated(cast, "pencegahan");
    await publish(at);
    const id = await publicId(at.id);
    const get = (headers?: Record<string, string>) =>
      unduhKartu(ask(headers), `uji ${id}`, () => kartuTerbitan("pencegahan", id));
    const [first, second] = await Promise.all([get(), get()]);
    expect(first.headers.get("content-type")).toBe("image/png");
    expect(first.headers.get("cache-control")).toBe("public, max-age=60");
    const png = Buffer.from(await first.arrayBuffer());
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(png.length).toBeLessThan(60_000);
    expect(Buffer.from(await second.arrayBuffer()).equals(png)).toBe(true);
    const etag = first.headers.get("etag") ?? "";
    const again = await get({ "if-none-match": `W/${etag}, "lain"` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect((await get({ "if-none-match": '"lain"' })).status).toBe(200);
  });
});

test("the card of a figure is of a day that has one, and of an election that there is", async () => {
  expect(await kartuHitungan("pelanggaran", hariIni(), "PEMILU-2024")).toMatchObject({
    atas: "Dugaan pelanggaran · Pemilu 2024",
  });
  expect(await kartuHitungan("sengketa", "2024-02-02")).toMatchObject({
    hari: expect.stringMatching(/2 Februari 2024$/),
  });
  const office = { hal: "kantor", kode: "64.72" } as const;
  expect(await kartuHal({ ...office, hari: "2024-02-02" })).toMatchObject({
    atas: "Kantor",
    judul: "dugaan pelanggaran – Bawaslu Kota Samarinda",
  });
  expect(await kartuHal({ ...office, kode: "64.99", hari: "2024-02-02" })).toBeNull();
  expect(await kartuHal({ ...office, hari: "2099-02-02" })).toBeNull();
  for (const [hari, kode] of [
    ["2099-01-01", undefined],
    ["1955-01-01", undefined],
    [hariIni(), "PEMILU-1955"],
    ["2020-01-01", "PEMILU-2024"],
  ] as const)
    expect(await kartuHitungan("pelanggaran", hari, kode), `${hari} ${kode}`).toBeNull();
});

test("a record leads to those of its case that can be read too, and to its neighbours; never to what is only counted", async () => {
  const kinds = { jenisPelanggaran: ["administratif"] };
  const pelanggaran = await walk(
    cast.verifikator,
    await validated(cast, "pelanggaran", { sumber: "temuan", ...kinds }),
    ["pleno", "2024-10-20", { ...kinds, hasilKajian: "terbukti" }],
    ["status_diumumkan", "2024-10-21"],
  );
  await publish(pelanggaran);
  const id = await publicId(pelanggaran.id);
  const sameCase = async (jenis: Jenis, of: string) =>
    (await related(jenis, of)).filter((t) => t.hubungan !== "sekitar").map((t) => `${t.hubungan} ${t.publikId}`);
  const opening = (await tracks(db, pelanggaran.id)).administratif as At;
  const opened = await validasi(cast.provinsi, opening.id, opening.versi, key());
  expect(await sameCase("pelanggaran", id)).toEqual([]);
  await publish(await walk(cast.verifikator, opened, ["sidang", "2024-10-22"]));
  const trackId = await publicId(opened.id);
  expect(await sameCase("pelanggaran", id)).toEqual([`jalur ${trackId}`]);
  expect(await sameCase("penindakan", trackId)).toEqual([`induk ${id}`]);
  await tarik(cast.ppid, pelanggaran.id, "Keliru.", key());
  expect(await sameCase("penindakan", trackId)).toEqual([]);

  const neighbours = [await validated(cast, "pencegahan"), await validated(cast, "pencegahan")];
  const hidden = await validated(cast, "pencegahan");
  const ids = await Promise.all(neighbours.map(({ id }) => publicId(id)));
  for (const at of neighbours) await publish(at);
  const found = (await Promise.all(ids.map((n) => related("pencegahan", n)))).flat();
  expect(found.some((t) => ids.includes(t.publikId) && t.hubungan === "sekitar")).toBe(true);
  expect(found.map((t) => t.publikId)).not.toContain(await publicId(hidden.id));
});

test("what changed in a week is what was published in it, and what was withdrawn", async () => {
  const week = async () => {
    const { jenis, contoh } = await asPublic((tx) => pekanPublik(tx, hariIni()));
    return { ...{ masuk: 0, rinci: 0, ditarik: 0 }, ...jenis.find((j) => j.jenis === "pencegahan"), contoh };
  };
  const before = await week();
  const at = await validated(cast, "pencegahan");
  await publish(at);
  const id = await publicId(at.id);
  const after = await week();
  expect(after).toMatchObject({ masuk: before.masuk + 1, rinci: before.rinci + 1, ditarik: before.ditarik });
  expect(after.contoh[0]?.publikId).toBe(id);
  await tarik(cast.ppid, at.id, "Keliru.", key());
  const withdrawn = await week();
  expect(withdrawn).toMatchObject({ rinci: after.rinci, ditarik: before.ditarik + 1 });
  expect(withdrawn.contoh.map((c) => c.publikId)).not.toContain(id);
  expect((await asPublic((tx) => pekanPublik(tx, "2000-01-07"))).jenis).toEqual([]);
});

test("duties done in time are told by kind, and not before a month has passed", async () => {
  const told = (day: string) =>
    asPublic((tx) =>
      tx.all<{ jenis: Jenis; tepat: number; terlambat: number }>(
        sql`select jenis, tepat, terlambat from ketepatan_publik(${day}::date)`,
      ),
    );
  await validated(cast, "pelanggaran", { tanggalDiterima: "2024-01-15" });
  expect((await told("2024-12-31")).find((k) => k.jenis === "pelanggaran")?.terlambat).toBeGreaterThan(0);
  expect(await told("2024-01-01")).toEqual([]);
  const before = await told("2099-12-31");
  await db.query(`update tenggat set jatuh_tempo = now()::date - 5, batas_maks = null
    where id = (select id from tenggat where jatuh_tempo is not null and batas_maks is null and langkah_selesai is null and status = 'berjalan' limit 1)`);
  const after = await told("2099-12-31");
  const sum = (rows: { tepat: number; terlambat: number }[]) => rows.reduce((n, r) => n + r.tepat + r.terlambat, 0);
  expect(sum(after)).toBe(sum(before) - 1);
});
