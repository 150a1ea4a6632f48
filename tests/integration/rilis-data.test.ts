import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import sql, { raw } from "sql-template-tag";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GET as angkaApi } from "@/app/api/v1/angka/[kode]/route";
import { GET as sebagaiTtl } from "@/app/katalog.ttl/route";
import { asViewer, pool, roleUrl } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { pintaRilis } from "@/lib/katalog/commands";
import { HIMPUNAN, himpunan } from "@/lib/katalog/himpunan";
import { buatRilis, type Tanya } from "@/lib/katalog/susun";
import { tarik } from "@/lib/terbitan/commands";
import { useDatabase } from "../support/database";
import { type Cast, key, makeCast } from "../support/journey";
import { bytes, get, sha, versions } from "../support/open-data";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";

const db = useDatabase();
const folder = mkdtempSync(join(tmpdir(), "rilis-"));
let cast: Cast;
let worker: pg.Client;
const tanya: Tanya = (text, values) => worker.query(text, values);
beforeAll(async () => {
  process.env.BERKAS_DIR = folder;
  cast = await makeCast(db);
  await fillRecords(db, ["64", "64.08", "64.72"], 30, "publik");
  worker = new pg.Client({ connectionString: roleUrl("satudata_pekerja") });
  await worker.connect();
}, 300_000);
afterAll(async () => {
  await worker?.end();
  rmSync(folder, { recursive: true, force: true });
});

const dataset = (kode: string) => {
  const h = himpunan(kode);
  if (!h) throw new Error(kode);
  return h;
};
const make = (kode: string, sebab: "bulanan" | "diminta" | "pengganti" = "bulanan") =>
  buatRilis(dataset(kode), sebab, null, tanya);
test("every dataset is released whole: sizes and digests are those of the bytes, and the sums file says so", async () => {
  for (const h of HIMPUNAN) {
    expect(await make(h.kode), h.kode).toBe(1);
    const [r] = await versions(h.kode);
    const sums = await (await get(h.kode, r?.rilis ?? "", "SHA256SUMS")).text();
    expect(sums.trim().split("\n")).toHaveLength(4);
    for (const f of r?.berkas ?? []) {
      const name = f.alamat.split("/").at(-1) ?? "";
      const body = await bytes(await get(h.kode, r?.rilis ?? "", name));
      expect([body.byteLength, sha(body)], name).toEqual([f.bita, f.sha256]);
      expect(sums).toContain(`${f.sha256}  ${name}\n`);
    }
  }
}, 120_000);

test("the newest release has a steady address that says where it lies, and is not sent twice", async () => {
  const [r] = await versions("angka-perkara");
  const newest = await get("angka-perkara", "terbaru", "angka-perkara.csv");
  expect(newest.headers.get("content-location")).toBe(`/katalog/angka-perkara/rilis/${r?.rilis}/angka-perkara.csv`);
  const dated = await get("angka-perkara", r?.rilis ?? "", "angka-perkara.csv");
  expect(sha(await bytes(newest))).toBe(sha(await bytes(dated)));
  const again = await get("angka-perkara", "terbaru", "angka-perkara.csv", {
    "if-none-match": newest.headers.get("etag") ?? "",
  });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("what is no release is not there, whatever stands in its place", async () => {
  for (const [rilis, berkas] of [
    ["2024-02-30", "sengketa.csv"],
    ["1999-01-01", "sengketa.csv"],
    ["2026-01-01.1", "sengketa.csv"],
    ["..", "sengketa.csv"],
    ["terbaru", "pelanggaran.csv"],
    ["terbaru", "../../secrets.json"],
    ["terbaru", "sengketa.exe"],
    ["\u0000", "x".repeat(10_000)],
  ] as const)
    expect((await get("sengketa", rilis, berkas)).status, `${rilis}/${berkas.slice(0, 40)}`).toBe(404);
  expect((await get("tiada", "terbaru", "tiada.csv")).status).toBe(404);
});

test("the same rows are released once, also by two at the same time; the calendar makes one a month", async () => {
  const before = await versions("sengketa");
  const other = new pg.Client({ connectionString: roleUrl("satudata_pekerja") });
  await other.connect();
  const both = await Promise.all([
    make("sengketa", "diminta"),
    buatRilis(dataset("sengketa"), "diminta", null, (text, values) => other.query(text, values)),
  ]).finally(() => other.end());
  expect(both).toEqual([null, null]);
  expect(await versions("sengketa")).toEqual(before);
  for (const [r] of [before])
    for (const f of r?.berkas ?? [])
      expect((await get("sengketa", r?.rilis ?? "", f.alamat.split("/").at(-1) ?? "")).status).toBe(200);
});

test("nobody changes a release, and the public reads nothing of what it was made of", async () => {
  for (const q of [
    "update rilis_data set baris = 0",
    "update rilis_data set ditutup_pada = waktu()",
    "delete from rilis_data_berkas",
    "insert into rilis_data_berkas values ('sengketa', '2026-01-01', 1, 'csv', 1, repeat('a', 64))",
    "select simpan_rilis_data('sengketa', '2026-01-01', '2026-01-01', 1, 'CC BY 4.0', 'diminta', now(), null, null, null, '[]')",
    "select * from bahan_kategori('2026-01-01')",
    "select dasar from rilis_data",
    "select oleh from rilis_data",
  ])
    for (const refused of [
      // past the transaction that only reads: the role itself may not
      () => pool("satudata_publik").query(q),
      () => asViewer(konteks(cast.ppid), (tx) => tx.run(sql`${raw(q)}`)),
    ])
      await expect(refused(), q).rejects.toThrow(/permission denied|Tidak ditemukan|hak|tidak/i);
  await expect(db.query("update rilis_data set baris = 0")).rejects.toThrow("hanya dapat ditutup");
  await expect(db.query("delete from rilis_data_berkas")).rejects.toThrow("hanya ditambah");
});

test("PPID of the province asks and leaves a trace; who may not is refused, and the monthly tables are nobody's to ask for", async () => {
  const k = key();
  await pintaRilis(cast.ppid, "sengketa", k);
  await pintaRilis(cast.ppid, "sengketa", k);
  const [said] = await db.query<{ n: number }>(
    "select count(*)::int as n from jejak where sasaran = 'pinta rilis data sengketa'",
  );
  expect(said?.n).toBe(1);
  const [queued] = await db.query<{ n: number }>(
    "select count(*)::int as n from graphile_worker._private_jobs where key = 'rilis_data:sengketa'",
  );
  expect(queued?.n).toBe(1);
  await expect(pintaRilis(cast.ppid, "pelanggaran-menurut-kategori", key())).rejects.toThrow("sekali sebulan");
  await expect(pintaRilis(cast.ppid, "tiada", key())).rejects.toThrow();
  for (const orang of [cast.admin, await makePerson(db, { fungsi: "ppid", kantor: "64.08" })])
    await expect(pintaRilis(orang, "sengketa", key())).rejects.toThrow("PPID provinsi");
});

test("a withdrawn record closes every release that holds it; figures stay, and the next edition is without it", async () => {
  const [one] = await db.query<{ id: string; publik: string }>(
    "select catatan_id as id, publik_id as publik from terbitan where jenis = 'sengketa' and terkini and tingkat = 'rinci' and ditarik_pada is null limit 1",
  );
  const [old] = await versions("sengketa");
  const [others] = await versions("pencegahan");
  expect(await (await get("sengketa", old?.rilis ?? "", "sengketa.ndjson")).text()).toContain(one?.publik ?? "-");
  await tarik(cast.ppid, one?.id ?? "", "Ada kekeliruan.", randomUUID());
  const closed = await get("sengketa", old?.rilis ?? "", "sengketa.ndjson");
  expect(closed.status).toBe(410);
  expect(((await closed.json()) as { detail: string }).detail).toContain("ditarik dari publik");
  expect((await get("sengketa", old?.rilis ?? "", "SHA256SUMS")).status).toBe(410);
  expect((await get("sengketa", "terbaru", "sengketa.ndjson")).status).toBe(404);
  expect((await get("angka-sengketa", "terbaru", "angka-sengketa.csv")).status).toBe(200);
  expect((await get("pencegahan", others?.rilis ?? "", "pencegahan.csv")).status).toBe(200);
  const [asked] = await db.query<{ payload: { sebab: string } }>(
    "select payload from graphile_worker._private_jobs where key = 'rilis_data:sengketa'",
  );
  expect(asked?.payload.sebab).toBe("pengganti");
  expect(await make("sengketa", "pengganti")).toBe(2);
  const next = await get("sengketa", "terbaru", "sengketa.ndjson");
  expect(next.headers.get("content-location")).toContain(`${old?.rilis}.2/`);
  expect(await next.text()).not.toContain(one?.publik ?? "-");
  const list = await versions("sengketa");
  expect(list.map((r) => [r.rilis, r.ditutup_pada === null, r.berkas.length])).toEqual([
    [`${old?.rilis}.2`, true, 4],
    [old?.rilis, false, 0],
  ]);
});

test("what is withdrawn while a release is being made is not in it: that release is not kept", async () => {
  const [one] = await db.query<{ id: string }>(
    "select catatan_id as id from terbitan where jenis = 'penindakan' and terkini and tingkat = 'rinci' and ditarik_pada is null limit 1",
  );
  const before = await versions("penindakan");
  let done = false;
  const slow: Tanya = async (text, values) => {
    // the last thing before it is kept
    if (text.includes("simpan_rilis_data") && !done) {
      done = true;
      await tarik(cast.ppid, one?.id ?? "", "Ada kekeliruan.", randomUUID());
    }
    return worker.query(text, values);
  };
  await expect(buatRilis(dataset("penindakan"), "diminta", null, slow)).rejects.toThrow("berubah selagi");
  expect((await versions("penindakan")).map((r) => r.rilis)).toEqual(before.map((r) => r.rilis));
});

test("DCAT tells the versions: of what, after which, how large, and with which digest", async () => {
  const text = await (
    await sebagaiTtl(new Request("http://portal.test/katalog.ttl"), { params: Promise.resolve({}) })
  ).text();
  const [r] = await versions("pencegahan");
  for (const said of [
    "dcat:hasVersion",
    "dcat:isVersionOf",
    `dcat:version "${r?.rilis}"`,
    "dcat:byteSize",
    "checksumAlgorithm_sha256",
  ])
    expect(text).toContain(said);
  for (const f of r?.berkas ?? []) expect(text).toContain(f.sha256);
});

test("identity-bearing dimensions are in the monthly tables alone: the daily API refuses them, and no small cell stands in a release", async () => {
  for (const cara of ["kategori", "kategori_terlapor", "kecamatan", "pasal", "kantor,kategori_terlapor"]) {
    const answer = await angkaApi(new Request(`http://portal.test/api/v1/angka/pelanggaran?kelompok=${cara}`), {
      params: Promise.resolve({ kode: "pelanggaran" }),
    });
    expect([400, 422], `kelompok=${cara}`).toContain(answer.status);
  }
  for (const saring of ["kategori_terlapor=asn", "kecamatan=64.72.01", "pasal=x", "wilayah=64.72.01"]) {
    const answer = await angkaApi(new Request(`http://portal.test/api/v1/angka/pelanggaran?${saring}`), {
      params: Promise.resolve({ kode: "pelanggaran" }),
    });
    expect([400, 422], saring).toContain(answer.status);
  }
  const rows = (
    await (await get("pelanggaran-menurut-kategori", "terbaru", "pelanggaran-menurut-kategori.ndjson")).text()
  )
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, string | number | null>);
  expect(rows.length).toBeGreaterThan(0);
  const cells = rows.filter((r) => r.kode !== "dikecualikan" && r.nilai !== null);
  expect(
    cells.filter(
      (r) => Number(r.nilai) > 0 && Number(r.nilai) < 5 && r.tempat !== null && r.menurut === "kategori_terlapor",
    ),
  ).toEqual([]);
  // every table of an election adds up to what the daily figure says of it
  const [daily] = await db.query<{ n: number }>(
    "select count(*)::int as n from terbitan where jenis = 'pelanggaran' and terkini and ditarik_pada is null and tanggal_diterima < date_trunc('month', now() at time zone 'Asia/Makassar')",
  );
  for (const cara of ["kategori_terlapor", "kecamatan", "pasal"]) {
    const mine = rows.filter(
      (r) =>
        r.menurut === cara &&
        (r.tempat_kode !== null ||
          !rows.some(
            (x) => x.menurut === cara && x.penyelenggaraan_kode === r.penyelenggaraan_kode && x.tempat_kode !== null,
          )),
    );
    expect(
      mine.reduce((n, r) => n + Number(r.nilai ?? 0), 0),
      cara,
    ).toBe(daily?.n);
  }
});
