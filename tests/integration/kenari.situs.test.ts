import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Child, stop } from "@/prisma/children";
import { checkout } from "@/prisma/embedded";
import { privateColumns } from "../support/canaries";
import { rehearse } from "../support/chorus";
import { type Answer, crawl } from "../support/crawl";
import { useDatabase } from "../support/database";
import { heard, MARK } from "../support/ear";
import { TEST_SECRETS } from "../support/secrets";
import { DIST, serve } from "../support/site";

// A canary in every private column of every table, in the photographs and their names. Then a stranger opens the site at its
// front door, follows everything that can be followed, and listens.
const db = useDatabase();
let stage: Awaited<ReturnType<typeof rehearse>>;
let site: { url: string; web: Child };
const ways: Record<string, number> = {};
const kinds = new Set<string>();
const broken: string[] = [];

/** Columns that hold text and cannot be given the mark: a word of a closed list, one made of an id that is listened for, or what its digest holds (the mark stands in it). */
const CLOSED =
  "alur_langkah.hasil alur_langkah.registrasi angka_dimensi.macam angka_ekor.sisi angka_ekor_dalam.sisi angka_entri.sisi angka_entri_dalam.sisi angka_entri_publik.sisi angka_keluarga.lepas angka_keluarga.sisi angka_rangkum.kala angka_rangkum.sisi angka_rangkum_dalam.kala angka_rangkum_dalam.sisi berkas.kunci_simpan berkas.mime brankas.pihak.kode mirip.sebab mutu_entri.macam nomor_seri.seri pelimpahan.ke_kantor rilis.isi rilis.kertas rilis_berkas.bentuk rilis_berkas.isi".split(
    " ",
  );

async function open(): Promise<void> {
  // one network is given few questions a minute, so that an error of that kind is read too
  site = await serve({ API_PER_MENIT: "40" });
  for (let patience = 400; !(await fetch(`${site.url}/api/sehat`).catch(() => undefined))?.ok; patience--) {
    if (patience === 0) throw new Error("Situs tidak menjawab.");
    await new Promise((go) => setTimeout(go, 100));
  }
}

let asked = 0;
/** Opens everything that can be found from here, and listens to each answer. */
async function listen(seeds: string[], one = false): Promise<string[]> {
  const all: string[] = [];
  const look = async ({ path, way, status, head, body }: Answer) => {
    ways[`${way} ${status}`] = (ways[`${way} ${status}`] ?? 0) + 1;
    // not ready is what it is; the one painter of cards may be too busy, and says so
    const said = status === 503 && (path === "/api/siap" || path.includes("/kartu"));
    if (status >= 500 && !said) broken.push(`${way} ${path}: ${status}`);
    kinds.add(/^content-type: ([^;\n]*)/im.exec(head)?.[1] ?? "");
    const name = `${way} ${path}`;
    all.push(
      ...(await heard(`${name} kepala`, Buffer.from(head, "latin1"), stage.known)),
      ...(await heard(name, body, stage.known)),
    );
  };
  const headers = () => ({ "x-forwarded-for": one ? "192.0.2.1" : `198.18.${(++asked >> 5) & 255}.${asked >> 13}` });
  const met = await crawl(site.url, { seeds, look, headers });
  const left = [...met].filter(([key, m]) => m.met > m.opened && !key.includes("?"));
  if (!one)
    console.info(
      `${asked} permintaan, ${JSON.stringify(ways)}; sebagian dibuka: ${left.map(([s, m]) => `${s} ${m.opened}/${m.met}`).join(", ")}`,
    );
  return all;
}

beforeAll(async () => {
  stage = await rehearse(db);
  await open();
});
afterAll(() => stop(site.web));

const WELL_KNOWN = [
  "/",
  "/robots.txt",
  "/sitemap.xml",
  "/favicon.ico",
  "/manifest.webmanifest",
  "/api/v1/openapi.json",
  "/api/sehat",
  "/api/siap",
];
const ERRORS = [
  "/tiada",
  "/data/rahasia",
  "/data/pelanggaran/0123456789ab",
  "/angka/2024-02-30",
  "/cari?jenis=pelanggaran&kantor=64.99&per=2024-02-31",
  "/data/pelanggaran/unduh.csv?kantor=64.99",
  "/api/v1/catatan/pelanggaran?kantor=64.99&dari=x",
  "/api/v1/catatan/pelanggaran/%ff",
  "/cari/%ff",
  "/data/pelanggaran/%00",
  "/api/v1/angka/pelanggaran?kategori_terlapor=asn",
  "/api/berkas/00000000-0000-4000-8000-000000000000",
  "/api/auth/session",
  "/api/auth/providers",
  "/kerja",
  "/masuk",
  "/masuk?galat=x",
  "/_next/image?url=%2Ficon.svg&w=64&q=75",
  "/.env",
  "/_next/static/chunks/main.js.map",
];

test("every table has a row, and every private column sings, but for words of closed lists", async () => {
  expect(stage.empty).toEqual([]);
  const textual = new Set(
    (await privateColumns(db))
      .filter((c) => /^(text|character|json|bytea|text\[\])/.test(c.tipe))
      .map((c) => `${c.tabel}.${c.kolom}`),
  );
  expect(stage.silent.filter((name) => textual.has(name)).sort()).toEqual(CLOSED.sort());
  expect(stage.sung.size).toBeGreaterThan(300);
  expect(stage.known.tokens.size).toBeGreaterThan(1000);
});

test("a stranger who follows every link hears no canary", async () => {
  // what was withdrawn is linked from nowhere, but somebody may have kept the link
  const remembered = ["/data", "/api/v1/catatan"].map((at) => `${at}/pencegahan/${stage.tarikan}`);
  const cries = await listen([...WELL_KNOWN, ...ERRORS, ...remembered]);
  expect(cries.join("\n")).toBe("");
  // the health of the database is asked while everything else is: it may say no once
  expect(broken.filter((b) => !b.includes("/api/sehat")).join("\n")).toBe("");
  // there was something to hear it in: each way of asking, each kind of file, each kind of answer
  for (const way of ["GET 200", "GET 404", "GET 400", "GET 410", "RSC 200", "prefetch 200"])
    expect(ways[way] ?? 0, way).toBeGreaterThan(0);
  for (const kind of [
    "text/html",
    "text/x-component",
    "text/csv",
    "application/json",
    "application/x-ndjson",
    "application/atom+xml",
    "application/xml",
    "text/turtle",
    "application/ld+json",
    "application/problem+json",
    "image/jpeg",
    "text/css",
    "font/woff2",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ])
    expect([...kinds], kind).toContain(kind);
});

test("nor in what it is told when it asks too often", async () => {
  expect(await listen(["/api/v1/openapi.json"], true)).toEqual([]);
  expect(ways["GET 429"] ?? 0).toBeGreaterThan(0);
});

describe("what lies on the disk for anybody to fetch", () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name));

  test("the build, and what the server wrote beside it since, hold no canary and no secret", async () => {
    const secrets = Object.values(TEST_SECRETS);
    const wrong: string[] = [];
    for (const file of [
      ...files(join(checkout, DIST, "static")),
      ...files(join(checkout, DIST, "server/app")),
      ...files(join(checkout, "public")),
    ]) {
      const body = readFileSync(file);
      wrong.push(...(await heard(file, body, stage.known)));
      if (
        secrets.some((s) => body.includes(s)) ||
        (/postgres(ql)?:\/\//.test(body.toString("latin1")) && file.includes("/static/"))
      )
        wrong.push(`${file}: rahasia`);
    }
    expect(wrong).toEqual([]);
    const since = statSync(join(checkout, DIST, "BUILD_ID")).mtimeMs + 60_000;
    const written = files(join(checkout, DIST)).filter(
      (f) => statSync(f).mtimeMs > since && !f.includes("/cache/") && !f.endsWith("/trace"),
    );
    for (const file of written) expect(await heard(file, readFileSync(file), stage.known), file).toEqual([]);
  });

  test("no source map is given out", () => {
    expect(files(join(checkout, DIST, "static")).filter((f) => f.endsWith(".map"))).toEqual([]);
  });
});

test("a disturbed database is not described to the visitor", async () => {
  await db.query("alter table terbitan rename to terbitan_lain");
  try {
    const said: string[] = [];
    for (const path of [
      "/angka/2023-05-05",
      "/cari?jenis=sengketa&kata=gangguan",
      "/api/v1/catatan/sengketa?batas=7",

      "/katalog.jsonld",
      "/data/sengketa/unduh.csv",
      "/cari/umpan.atom?jenis=sengketa",
    ]) {
      const answer = await fetch(site.url + path, { headers: { "x-forwarded-for": "198.51.100.77" } });
      const text = await answer.text();
      said.push(...(await heard(path, Buffer.from(text), stage.known)));
      if (
        /permission denied|satudata_|terbitan_lain|relation|select .* from|node_modules|\.ts:\d|at async|stack/i.test(
          text,
        )
      )
        said.push(`${path}: ${text.slice(0, 200)}`);
      expect(answer.status, path).toBeGreaterThanOrEqual(500);
    }
    expect(said).toEqual([]);
  } finally {
    await db.query("alter table terbitan_lain rename to terbitan");
  }
});

describe("the test itself", () => {
  test("hears a private field that somebody puts into the projection, wherever it comes out", async () => {
    await stop(site.web);
    // as the command would, if its list of fields were wrong
    await db.query(`set session_replication_role = replica;
      update terbitan t set isi = isi || jsonb_build_object('nomor', c.judul), ringkasan = case when ringkasan is not null then c.sumber_nomor end
        from (select id, judul, coalesce(sumber_nomor, judul) as sumber_nomor from catatan) c where c.id = t.catatan_id;
      set session_replication_role = origin`);
    await open();
    const leaked = await listen(["/data/sengketa", "/katalog"]);
    expect(leaked.length).toBeGreaterThan(0);
    for (const way of [
      /GET \/data\/sengketa\/[0-9a-f]{12}: /,
      /RSC \/data\/sengketa\/[0-9a-f]{12}: /,
      /GET \/api\/v1\/catatan\/sengketa/,
      /unduh\.csv/,
      /unduh\.xlsx » xl\/worksheets/,
      /unduh\.ndjson/,
      /umpan\.atom/,
    ])
      expect(
        leaked.some((l) => way.test(l)),
        String(way),
      ).toBe(true);
    expect(leaked.every((l) => l.toLowerCase().includes(MARK))).toBe(true);
  });
});
