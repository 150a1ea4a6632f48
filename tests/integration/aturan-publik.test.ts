import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { definisiJenis } from "@/lib/angka/definisi";
import { roleUrl } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { JENIS } from "@/lib/jenis/fields";
import { HIMPUNAN } from "@/lib/katalog/himpunan";
import { buatRilis, type Tanya } from "@/lib/katalog/susun";
import { useDatabase } from "../support/database";
import { type Cast, makeCast } from "../support/journey";
import { type Answer, type Ask, answer, OUTPUTS, type Output, publicFiles } from "../support/public-outputs";
import { type InState, makeStates, type Secrets } from "../support/public-states";
import { readCsv } from "../support/spreadsheet";

const db = useDatabase();
const folder = mkdtempSync(join(tmpdir(), "aturan-"));
let cast: Cast;
let all: InState[] = [];
let secrets: Secrets = {};
beforeAll(async () => {
  process.env.BERKAS_DIR = folder;
  process.env.API_PER_MENIT = "10000";
  cast = await makeCast(db);
  ({ all, secrets } = await makeStates(db, cast));
  const worker = new pg.Client({ connectionString: roleUrl("satudata_pekerja") });
  await worker.connect();
  const tanya: Tanya = (text, values) => worker.query(text, values);
  try {
    for (const h of HIMPUNAN) await buatRilis(h, "bulanan", null, tanya);
  } finally {
    await worker.end();
  }
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every address of the public stands in the table, and nothing else", () => {
  expect(Object.keys(OUTPUTS).sort()).toEqual(publicFiles());
});

test("every state of the rules has its record", () => {
  expect(all.filter((r) => r.terbuka).map((r) => r.keadaan)).toEqual([
    "published",
    "announced",
    "sengketa registered",
    "in open hearing",
    "stopped",
    "corrected",
  ]);
  expect(all.filter((r) => !r.terbuka).length).toBe(9);
  expect(Object.values(secrets).every((s) => s.length > 5)).toBe(true);
});

/** Everything that an output answers to all that is asked of it. */
async function answers(name: string): Promise<(Answer & { ask: Ask })[]> {
  const given = [];
  for (const ask of OUTPUTS[name]?.tanya(all) ?? []) given.push({ ...(await answer(name, ask)), ask });
  expect(given.length).toBeGreaterThan(0);
  return given;
}

test.each(Object.keys(OUTPUTS))(
  "%s says what it must, and nothing of what it must not",
  async (name) => {
    const { memuat, keadaan, boleh = [] } = OUTPUTS[name] as Output;
    const given = await answers(name);
    for (const { teks, ask, status } of given) {
      const held = Object.entries(secrets).filter(([why, s]) => !boleh.includes(why) && teks.includes(s));
      expect(held, `${name} ${JSON.stringify(ask.params ?? ask.tanya)}`).toEqual([]);
      const hidden = all.filter((r) => !r.terbuka && r.publikId && r !== ask.tentang && teks.includes(r.publikId));
      expect(hidden.map((r) => r.keadaan)).toEqual([]);
      expect(status).toBeLessThan(500);
    }
    const joined = given.map((g) => g.teks).join("\n");
    for (const r of all.filter((r) => r.terbuka && (keadaan?.includes(r.keadaan) ?? true)))
      for (const s of memuat === "id" ? [r.publikId] : memuat === "kata" ? r.kata : [])
        expect(joined.includes(s), `${name}: ${r.keadaan} ${s}`).toBe(true);
  },
  60_000,
);

const RECORD = "app/(publik)/data/[jenis]/[id]";
const OWN: [string, (r: InState) => number][] = [
  [
    "app/api/v1/catatan/[jenis]/[id]/route.ts",
    (r) => (r.terbuka ? 200 : r.keadaan.startsWith("withdrawn") ? 410 : 404),
  ],
  [`${RECORD}/kutip.bib/route.ts`, (r) => (r.terbuka ? 200 : 404)],
  [`${RECORD}/kutip.json/route.ts`, (r) => (r.terbuka ? 200 : 404)],
  [`${RECORD}/kartu/[berkas]/route.ts`, (r) => (r.terbuka ? 200 : 404)],
  [`${RECORD}/gambar/[gambar]/route.ts`, () => 404],
];
test.each(OWN)("%s is there while the record can be read, and says so once it cannot", async (name, wanted) => {
  for (const { status, ask } of await answers(name))
    expect(status, ask.tentang?.keadaan).toBe(ask.tentang && wanted(ask.tentang));
});

test("its page is its tombstone once it is withdrawn, and none where it never stood in detail", async () => {
  for (const { teks, ask } of await answers(`${RECORD}/page.tsx`)) {
    const { keadaan = "", terbuka } = ask.tentang ?? {};
    const gone = keadaan.startsWith("withdrawn");
    expect(teks.includes("Keliru menyebut tempat."), keadaan).toBe(gone);
    expect(teks.includes('"status":"404"'), keadaan).toBe(!terbuka && !gone);
    if (!terbuka) expect(teks, keadaan).toMatch(/"robots":\{"index":false\}/);
  }
});

test.each(JENIS)(
  "%s: what is only counted is counted everywhere alike, and nothing before it is validated",
  async (jenis) => {
    const [real] = await db.query<{ n: number; semua: number }>(
      "select count(*) filter (where status = 'divalidasi')::int as n, count(*)::int as semua from catatan where jenis = $1::jenis",
      [jenis],
    );
    if (jenis === "pencegahan") expect(real?.semua).toBeGreaterThan(real?.n ?? 0);
    const { kode } = definisiJenis(jenis);
    const api = await answer("app/api/v1/angka/[kode]/route.ts", { params: { kode } });
    expect(api.teks).toContain(`"kode":"${kode}","nilai":${real?.n},`);
    const file = await answer("app/(publik)/angka/unduh/[...jalur]/route.ts", {
      params: { jalur: ["jenis", jenis, `${hariIni()}.csv`] },
    });
    const total = readCsv(file.teks).find((row) => row[0] === kode && row[4] === "total");
    expect(total?.[7]).toBe(String(real?.n));
  },
);

test("the monthly tables tell no cell of one to four", async () => {
  const kode = "pelanggaran-menurut-kategori";
  const { teks } = await answer("app/(publik)/katalog/[himpunan]/rilis/[tanggal]/[berkas]/route.ts", {
    params: { himpunan: kode, tanggal: "terbaru", berkas: `${kode}.ndjson` },
  });
  type Row = { kode: string; tempat_kode: string | null; nilai: number | null };
  const rows = teks.split("\n").filter((l) => l.startsWith('{"'));
  const cells = rows
    .map((l) => JSON.parse(l) as Row)
    .filter((r) => r.kode !== "dikecualikan" && r.tempat_kode !== null);
  expect(cells.some((r) => r.kode === "bpd" && r.nilai === null)).toBe(true);
  expect(cells.filter((r) => r.nilai !== null && r.nilai > 0 && r.nilai < 5)).toEqual([]);
});
