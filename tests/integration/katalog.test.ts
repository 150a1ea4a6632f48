import { Parser, type Quad } from "n3";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as csvJenis } from "@/app/(publik)/data/[jenis]/unduh.csv/route";
import { GET as jsonJenis } from "@/app/(publik)/data/[jenis]/unduh.json/route";
import { GET as ndjsonJenis } from "@/app/(publik)/data/[jenis]/unduh.ndjson/route";
import { GET as xlsxJenis } from "@/app/(publik)/data/[jenis]/unduh.xlsx/route";
import { GET as berkas } from "@/app/(publik)/katalog/[himpunan]/[berkas]/route";
import { GET as sebagaiJsonld } from "@/app/katalog.jsonld/route";
import { GET as sebagaiTtl } from "@/app/katalog.ttl/route";
import { PUBLIK } from "@/lib/akses/policy";
import { hitungAngka } from "@/lib/angka/jawab";
import { denganAngka } from "@/lib/angka/stats";
import { asPublic } from "@/lib/db";
import { JENIS } from "@/lib/jenis/fields";
import { HIMPUNAN } from "@/lib/katalog/himpunan";
import { bacaKatalog } from "@/lib/katalog/queries";
import { turtle } from "@/lib/katalog/turtle";
import { aturBeranda, catatNasional } from "@/lib/rujukan/commands";
import { lisensiData } from "@/lib/rujukan/queries";
import { useDatabase } from "../support/database";
import { type Cast, key, makeCast } from "../support/journey";
import { fillRecords } from "../support/records";
import { readCsv, readXlsx } from "../support/spreadsheet";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
  await fillRecords(db, ["64", "64.08", "64.72"], 30, "publik");
}, 300_000);

type Pintu = (req: Request, konteks: { params: Promise<never> }) => Promise<Response>;
const ask = (pintu: unknown, jalur: string, params: object = {}) =>
  (pintu as Pintu)(new Request(`http://portal.test${jalur}`), { params: Promise.resolve(params as never) });
const flat = (v: unknown): string => (v === null ? "" : Array.isArray(v) ? v.join("; ") : String(v));
type Rows = { csv: string[][]; json: Record<string, unknown>[]; ndjson: Record<string, unknown>[]; xlsx: string[][] };

/** The four files of a dataset, each by a reader of its own. */
async function files(get: (form: string) => Promise<Response>): Promise<Rows> {
  const answers = await Promise.all(["csv", "json", "ndjson", "xlsx"].map(get));
  expect(answers.map((a) => a.status)).toEqual([200, 200, 200, 200]);
  const [csv, json, ndjson, xlsx] = answers as [Response, Response, Response, Response];
  const lines = (await ndjson.text()).split("\n").filter(Boolean);
  const sheet = readXlsx(new Uint8Array(await xlsx.arrayBuffer()));
  const head = sheet[0]?.length ?? 0;
  return {
    csv: readCsv((await csv.text()).replace(/^\uFEFF/, "")),
    json: ((await json.json()) as { data: Record<string, unknown>[] }).data,
    ndjson: lines.map((line) => JSON.parse(line)),
    xlsx: sheet.map((row) => Array.from({ length: head }, (_, i) => row[i]?.text ?? "")),
  };
}
function same({ csv, json, ndjson, xlsx }: Rows): void {
  expect(ndjson).toEqual(json);
  expect(xlsx).toEqual(csv);
  expect(json.map((row) => Object.values(row).map(flat))).toEqual(csv.slice(1));
}

describe("downloads", () => {
  test.each(JENIS)("%s: the same rows in every form, and each published record once", async (jenis) => {
    const of = { csv: csvJenis, json: jsonJenis, ndjson: ndjsonJenis, xlsx: xlsxJenis } as Record<string, unknown>;
    const rows = await files((form) => ask(of[form], `/data/${jenis}/unduh.${form}`, { jenis }));
    same(rows);
    const stored = await db.query<{ id: string }>(
      "select publik_id as id from terbitan where jenis = $1 and terkini and tingkat = 'rinci' and ditarik_pada is null",
      [jenis],
    );
    expect(rows.json.map((r) => r.id).sort()).toEqual(stored.map((r) => r.id).sort());
  });

  test("a search that is not understood is refused in every form", async () => {
    for (const door of [csvJenis, jsonJenis, ndjsonJenis, xlsxJenis])
      expect((await ask(door, "/data/sengketa/unduh?dari=2024-02-30", { jenis: "sengketa" })).status).toBe(400);
  });

  test.each(HIMPUNAN.filter((h) => h.macam === "angka").map((h) => [h.kode, h] as const))(
    "%s: the parts add up to what the figure says, and what was not delivered has no number",
    async (kode, h) => {
      const rows = await files((form) =>
        ask(berkas, `/katalog/${kode}/unduh.${form}`, { himpunan: kode, berkas: `unduh.${form}` }),
      );
      same(rows);
      for (const d of h.angka.filter((d) => d.aturan)) {
        const mine = rows.json.filter((r) => r.angka === d.kode);
        const sum = mine.reduce((n, r) => n + Number(r.nilai ?? 0), 0);
        expect(sum, d.kode).toBe((await hitungAngka(PUBLIK, d.kode)).nilai);
      }
      for (const r of rows.json) expect(r.nilai === null).toBe(r.keterangan !== null);
    },
  );

  test("what is in no dataset is not there", async () => {
    for (const [himpunan, file] of [
      ["tiada", "metadata.json"],
      ["sengketa", "unduh.csv"],
      ["angka-perkara", "unduh.exe"],
      ["angka-perkara", "unduh.toString"],
    ] as const)
      expect((await ask(berkas, "/katalog", { himpunan, berkas: file })).status, `${himpunan}/${file}`).toBe(404);
  });
});

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const NS: Record<string, string> = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
};
const iri = (name: string) => {
  const [prefix = "", local] = name.split(":");
  return NS[prefix] + (local ?? "");
};
/** What DCAT-AP 3 and the record of data.go.id ask of each. */
const MUST: Record<string, string> = {
  "dcat:Catalog": "dct:title dct:description dct:publisher dcat:dataset dct:license dct:language dct:spatial",
  "dcat:Dataset":
    "dct:title dct:description dct:identifier dct:publisher dcat:contactPoint dcat:keyword dcat:theme dct:spatial dct:temporal dct:accrualPeriodicity dct:modified dct:license dct:accessRights dcat:distribution",
  "dcat:Distribution": "dct:title dcat:accessURL dcat:downloadURL dcat:mediaType dct:license",
  "dcat:DataService": "dct:title dcat:endpointURL dcat:servesDataset",
};

describe("DCAT 3", () => {
  const quads = async () =>
    new Parser({ baseIRI: "http://portal.test/" }).parse(await (await ask(sebagaiTtl, "/katalog.ttl")).text());
  const things = (all: Quad[], type: string) =>
    all.filter((q) => q.predicate.value === RDF && q.object.value === iri(type)).map((q) => q.subject.value);

  test("every thing says what its profile asks, and names only things that are there", async () => {
    const all = await quads();
    for (const [type, must] of Object.entries(MUST)) {
      const found = things(all, type);
      expect(found.length, type).toBeGreaterThan(0);
      for (const thing of found)
        for (const name of must.split(" "))
          expect(
            all.some((q) => q.subject.value === thing && q.predicate.value === iri(name)),
            `${thing} ${name}`,
          ).toBe(true);
    }
    expect(things(all, "dcat:Dataset")).toHaveLength(HIMPUNAN.length);
    expect(things(all, "dcat:Distribution")).toHaveLength(HIMPUNAN.length * 4);
    const said = new Set(all.map((q) => q.subject.value));
    for (const name of [
      "dcat:dataset",
      "dcat:distribution",
      "dct:publisher",
      "dcat:contactPoint",
      "dct:spatial",
      "dcat:service",
    ])
      for (const q of all.filter((q) => q.predicate.value === iri(name)))
        expect(said, q.object.value).toContain(q.object.value);
  });

  test("Turtle and JSON-LD say the same", async () => {
    const body = await (await ask(sebagaiJsonld, "/katalog.jsonld")).json();
    let said = 0;
    const walk = (node: Record<string, unknown>) => {
      for (const [name, values] of Object.entries(node)) {
        if (name === "@type") said++;
        if (name.startsWith("@")) continue;
        for (const v of values as Record<string, unknown>[]) {
          said++;
          if ("@type" in v && !("@value" in v)) walk(v);
        }
      }
    };
    for (const node of body["@graph"]) walk(node);
    expect((await quads()).length).toBe(said);
  });

  test("whatever stands in a text comes back from Turtle as it was", () => {
    const texts = [
      'kata "dalam kutip"',
      "garis\\miring",
      "baris\nbaru\r\ttab",
      "\u0000\u001f\u007f",
      "é漢🙂",
      "'''",
      '"""\\',
      "",
    ];
    const text = turtle({
      awalan: { dct: NS.dct as string },
      simpul: [
        {
          id: 'http://a.test/ x<y>"z',
          jenis: "dct:Location",
          isi: [["dct:title", texts.map((teks) => ({ teks, bahasa: "id" }))]],
        },
      ],
    });
    const back = new Parser().parse(text).filter((q) => q.predicate.value === iri("dct:title"));
    expect(back.map((q) => q.object.value)).toEqual(texts);
    expect(back[0]?.subject.value).toBe("http://a.test/%20x%3Cy%3E%22z");
  });
});

test("the admin says how a dataset stands with the national portal; nobody else does, and not half", async () => {
  const said = { himpunan: "sengketa", status: "diajukan" as const, tanggal: "2026-11-02", surat: null, alamat: null };
  await catatNasional(cast.admin, said, { kunci: key() });
  const read = async () => (await denganAngka(PUBLIK, bacaKatalog)).map((h) => [h.kode, h.nasional.status] as const);
  expect(Object.fromEntries(await read())).toMatchObject({ sengketa: "diajukan", pelanggaran: "belum" });
  await expect(catatNasional(cast.ppid, said, { kunci: key() })).rejects.toThrow();
  await expect(catatNasional(cast.admin, { ...said, himpunan: "tiada" }, { kunci: key() })).rejects.toThrow();
  for (const half of [
    "'x', 'diajukan', null, null",
    "'x', 'ditolak', '2026-11-02', null",
    "'x', 'belum', '2026-11-02', null",
  ])
    await expect(
      db.query(`insert into satudata_nasional (himpunan, status, tanggal, surat) values (${half})`),
      half,
    ).rejects.toThrow();
  await db.query("delete from satudata_nasional");
});

test("the licence that the admin chose stands in every answer", async () => {
  const set = (lisensi: "CC0-1.0" | null) =>
    aturBeranda(cast.admin, { penyelenggaraan: "PEMILU-2024", kontakPpid: null, lisensi }, { kunci: key() });
  await set("CC0-1.0");
  const zero = "https://creativecommons.org/publicdomain/zero/1.0/";
  expect((await asPublic(lisensiData)).alamat).toBe(zero);
  expect((await ask(csvJenis, "/data/sengketa/unduh.csv", { jenis: "sengketa" })).headers.get("link")).toContain(zero);
  expect(await (await ask(sebagaiTtl, "/katalog.ttl")).text()).toContain(zero);
  await set(null);
  expect((await asPublic(lisensiData)).nama).toBe("CC BY 4.0");
});
