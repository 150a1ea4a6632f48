import pg from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { z } from "zod";
import { GET as angkaSatu } from "@/app/api/v1/angka/[kode]/route";
import { GET as angkaSemua } from "@/app/api/v1/angka/route";
import { GET as catatanSatu } from "@/app/api/v1/catatan/[jenis]/[id]/route";
import { GET as catatanSemua, OPTIONS, POST } from "@/app/api/v1/catatan/[jenis]/route";
import { GET as rujukan } from "@/app/api/v1/rujukan/route";
import { GET as tenggat } from "@/app/api/v1/tenggat/route";
import { GET as wilayah } from "@/app/api/v1/wilayah/route";
import { PUBLIK } from "@/lib/akses/policy";
import { hitungAngka } from "@/lib/angka/jawab";
import { giliran } from "@/lib/antarmuka/batas";
import { ANGKA_PUBLIK } from "@/lib/antarmuka/parameter";
import { Angka, Daftar, DaftarAngka, DokumenMasalah, Rinci, Rujukan, Tenggat, Wilayah } from "@/lib/antarmuka/schema";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { tarik } from "@/lib/terbitan/commands";
import { useDatabase } from "../support/database";
import { type Cast, key, makeCast } from "../support/journey";
import { fillRecords } from "../support/records";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
  await fillRecords(db, ["64", "64.08", "64.72"], 30, "publik");
}, 300_000);

type Pintu = (req: Request, konteks: { params: Promise<never> }) => Promise<Response>;
/** Asks a door as a program would, from a network of its own. */
const ask = (pintu: unknown, alamat: string, params: object = {}, headers: Record<string, string> = {}) =>
  (pintu as Pintu)(
    new Request(`http://portal.test/api/v1/${alamat}`, { headers: { "x-forwarded-for": "192.0.2.1", ...headers } }),
    { params: Promise.resolve(params as never) },
  );
const daftar = (jenis: string, tanya = "", headers = {}) =>
  ask(catatanSemua, `catatan/${jenis}${tanya}`, { jenis }, headers);
const figure = (kode: string, tanya = "", headers = {}) => ask(angkaSatu, `angka/${kode}${tanya}`, { kode }, headers);

async function good<S extends z.ZodType>(answer: Response, schema: S): Promise<z.output<S>> {
  const body = await answer.json();
  expect(answer.status, JSON.stringify(body)).toBe(200);
  return schema.parse(body);
}
async function problem(answer: Response): Promise<z.output<typeof DokumenMasalah>> {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  const body = DokumenMasalah.parse(await answer.json());
  expect(body.status).toBe(answer.status);
  return body;
}
/** Every record of a list by following `berikut`. */
async function walk(jenis: Jenis, tanya: string): Promise<string[]> {
  const ids: string[] = [];
  for (let q: string | null = tanya; q !== null; ) {
    const answer = await daftar(jenis, q);
    const page = await good(answer, Daftar);
    ids.push(...page.data.map((d) => d.id));
    expect(answer.headers.get("link")?.includes('rel="next"')).toBe(page.berikut !== null);
    q = page.berikut && new URL(page.berikut, "http://portal.test").search;
  }
  return ids;
}
const terbit = (jenis: Jenis) =>
  db
    .query<{ id: string }>(
      "select publik_id as id from terbitan where jenis = $1 and terkini and tingkat = 'rinci' and ditarik_pada is null order by tanggal_diterima desc, publik_id desc",
      [jenis],
    )
    .then((rows) => rows.map((r) => r.id));

describe("lists", () => {
  test.each(JENIS)("%s: following the cursor gives each record once, newest first", async (jenis) => {
    const all = await terbit(jenis);
    expect(await walk(jenis, "?batas=7")).toEqual(all);
    expect((await walk(jenis, "?batas=7&kantor=64.72")).length).toBeLessThanOrEqual(all.length);
  });

  test("a cursor is valid for the list that gave it, and for no other", async () => {
    const page = await good(await daftar("pencegahan", "?batas=3"), Daftar);
    const sesudah = new URLSearchParams(page.berikut?.split("?")[1]).get("sesudah") ?? "";
    expect((await daftar("pencegahan", `?batas=9&sesudah=${sesudah}`)).status).toBe(200);
    const other = [
      daftar("pengawasan", `?sesudah=${sesudah}`),
      daftar("pencegahan", `?kantor=64.72&sesudah=${sesudah}`),
      daftar("pencegahan", `?sesudah=${sesudah.replace(/^\d{4}/, "2021")}`),
      daftar("pencegahan", `?sesudah=${sesudah.slice(0, -1)}`),
      daftar("pencegahan", "?sesudah=2024-01-01~0123456789ab"),
    ];
    for (const answer of await Promise.all(other)) expect((await problem(answer)).type).toContain("#masalah-kursor");
  });

  test("one record with its editions; withdrawn it is 410 with the day and the reason, and in no list", async () => {
    const [id = ""] = await terbit("pencegahan");
    const one = () => ask(catatanSatu, `catatan/pencegahan/${id}`, { jenis: "pencegahan", id });
    const { data, edisi } = await good(await one(), Rinci);
    expect([data.id, edisi.at(-1)?.keadaan]).toEqual([id, data.keadaan]);
    const [row] = await db.query<{ id: string }>(
      "select catatan_id as id from terbitan where publik_id = $1 and terkini",
      [id],
    );
    await tarik(cast.ppid, row?.id ?? "", "Tempatnya keliru.", key());
    renewed();
    expect((await problem(await one())).id.detail).toMatch(/^Ditarik \d+ \S+ \d{4}: Tempatnya keliru\.$/);
    expect(await walk("pencegahan", "?batas=50")).not.toContain(id);
    expect((await ask(catatanSatu, "x", { jenis: "pencegahan", id: "000000000000" })).status).toBe(404);
    expect((await ask(catatanSatu, "x", { jenis: "sengketa", id })).status).toBe(404);
  });
});

describe("figures", () => {
  test("each is the public's own figure, and its parts sum to it", async () => {
    for (const { kode, kelompok } of (await good(await ask(angkaSemua, "angka"), DaftarAngka)).data) {
      const { nilai } = await good(await figure(kode), Angka);
      expect(nilai, kode).toBe((await hitungAngka(PUBLIK, kode)).nilai);
      if (!kelompok.includes("kantor") || kode.startsWith("kantor.")) continue;
      const split = await good(await figure(kode, "?kelompok=kantor"), Angka);
      expect(
        split.baris?.reduce((n, b) => n + b.nilai, 0),
        kode,
      ).toBe(nilai);
    }
    expect(ANGKA_PUBLIK.length).toBeGreaterThan(10);
  });

  test("what cannot be asked of a figure is said, never answered under a part of the question", async () => {
    const bad = ["?kantor=64.99", "?per=2099-01-01", "?kelompok=terlapor", "?kelompok=kantor,tahapan,sumber"];
    for (const q of [...bad, "?tahapan=P24-10-KAMPANYE&penyelenggaraan=PILKADA-2024", "?versi=9", "?posisi=diterima"])
      expect((await problem(await figure("pelanggaran", q))).status, q).toBe(400);
    for (const kode of ["pelanggaran.rahasia", "__proto__", "%00", "constructor"])
      expect((await problem(await figure(kode))).status, kode).toBe(404);
  });
});

test("areas, codes and the clock answer as described", async () => {
  const kota = await good(await ask(wilayah, "wilayah?tingkat=kabupaten_kota"), Wilayah);
  expect(kota.data).toHaveLength(10);
  expect((await problem(await ask(wilayah, "wilayah?induk=64.99"))).bidang).toEqual({ induk: "Kode ini tidak ada." });
  const { kantor, tahapan } = await good(await ask(rujukan, "rujukan"), Rujukan);
  expect([kantor.length, tahapan.length > 10]).toEqual([11, true]);
  const t = await good(await ask(tenggat, "tenggat?mulai=2024-01-29&lama=14&satuan=hari_kerja"), Tenggat);
  expect([t.jatuh_tempo, t.hari.length]).toEqual(["2024-02-21", 23]);
});

/** What lib/terbitan/segar.ts does to everything that is remembered of published data. */
const renewed = () => {
  Object.assign(globalThis, { satudataSimpanan: { renewed: Date.now() } });
};

describe("the frame", () => {
  test("asked again with its ETag: 304, and the database is not asked", async () => {
    const first = await daftar("sengketa", "?batas=3");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    const connect = vi.spyOn(pg.Pool.prototype, "connect");
    try {
      const again = await daftar("sengketa", "?batas=3", { "if-none-match": `"lain", ${etag}` });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
      expect((await daftar("sengketa", "?batas=3", { "if-none-match": '"lain"' })).status).toBe(200);
      expect(connect).not.toHaveBeenCalled();
      renewed();
      await new Promise((go) => setImmediate(go));
      expect((await daftar("sengketa", "?batas=3", { "if-none-match": etag })).status).toBe(304);
      expect(connect).toHaveBeenCalled();
    } finally {
      connect.mockRestore();
    }
  });

  test("any site may read, nobody may write", async () => {
    const answer = await daftar("sengketa", "?batas=1", { origin: "https://koran.test" });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    const before = await OPTIONS();
    expect([before.status, before.headers.get("access-control-allow-methods")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    const written = await ask(POST, "catatan/sengketa");
    expect([written.status, written.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });

  test("one network that asks too often is told when to come back; another is not disturbed", async () => {
    const from = (alamat: string) => ask(angkaSemua, "angka", {}, { "x-forwarded-for": alamat });
    const first = await from("198.51.100.7");
    const limit = Number(first.headers.get("ratelimit-limit"));
    expect(Number(first.headers.get("ratelimit-remaining"))).toBe(limit - 1);
    for (let n = 1; n < limit; n++) expect((await from("198.51.100.7")).status).toBe(200);
    const over = await from("198.51.100.7");
    const reset = Number(over.headers.get("ratelimit-reset"));
    expect([over.status, over.headers.get("ratelimit-remaining"), reset > 0 && reset <= 60]).toEqual([429, "0", true]);
    expect(over.headers.get("retry-after")).toBe(String(reset));
    expect((await problem(over)).type).toContain("#masalah-terlalu-sering");
    expect((await from("198.51.100.8")).status).toBe(200);
  });
});

test("a few questions of one network are at the database at once; another's goes ahead", async () => {
  let at = 0;
  let most = 0;
  const letGo: (() => void)[] = [];
  const slow = () =>
    giliran("198.51.100.20", async () => {
      most = Math.max(most, ++at);
      await new Promise<void>((go) => letGo.push(go));
      at--;
    });
  const all = Array.from({ length: 9 }, slow);
  expect(await giliran("198.51.100.21", async () => "undisturbed")).toBe("undisturbed");
  for (let n = 0; n < all.length; n++) {
    await vi.waitUntil(() => letGo.length > n);
    letGo[n]?.();
  }
  await Promise.all(all);
  expect(most).toBe(3);
  await expect(giliran("198.51.100.20", () => Promise.reject(new Error("gagal")))).rejects.toThrow("gagal");
  expect(await giliran("198.51.100.20", async () => "again")).toBe("again");
});

test.each([
  ["an unknown kind", () => daftar("rahasia"), 404],
  ["a name that objects have of themselves", () => daftar("pelanggaran", "?__proto__=a"), 400],
  ["an unknown parameter", () => daftar("pelanggaran", "?urut=nomor"), 400],
  ["a dimension of the inside", () => daftar("pelanggaran", "?kategori_terlapor=asn"), 400],
  ["an unknown state", () => daftar("pelanggaran", "?keadaan=dihukum-mati"), 400],
  ["an office that does not exist", () => daftar("pelanggaran", "?kantor=64.99"), 400],
  ["an election that does not exist", () => daftar("pelanggaran", "?penyelenggaraan=PEMILU-1955"), 400],
  ["a day that does not exist", () => daftar("pelanggaran", "?dari=2023-02-29"), 400],
  ["an end before its start", () => daftar("pelanggaran", "?dari=2024-02-02&per=2024-01-01"), 400],
  ["a null byte", () => daftar("pelanggaran", "?kata=%00"), 400],
  ["broken UTF-8", () => daftar("pelanggaran", "?kata=%c3%28"), 400],
  ["broken percent codes", () => daftar("pelanggaran", "?kata=%E0%A4%A"), 400],
  ["10,000 characters", () => daftar("pelanggaran", `?kata=${"x".repeat(10_000)}`), 414],
  ["101 characters", () => daftar("pelanggaran", `?kata=${"x".repeat(101)}`), 400],
])("%s is a problem document", async (_, run, status) => {
  expect((await problem(await run())).status).toBe(status);
});

test.each(["' or 1=1 --", "%'; drop table terbitan; --", "(a+)+$", "\\", "%_", "𝒳 é ﷽"])(
  "%s is a word like any other",
  async (kata) => {
    expect((await good(await daftar("pelanggaran", `?kata=${encodeURIComponent(kata)}`), Daftar)).data).toEqual([]);
  },
);
