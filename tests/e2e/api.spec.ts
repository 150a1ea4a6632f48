import type { APIRequestContext, APIResponse } from "@playwright/test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "../support/e2e";

type Parameter = { name: string; in: string; schema: { enum?: string[] } };
type Operasi = {
  description: string;
  parameters: Parameter[];
  responses: Record<string, { content?: Record<string, { schema: { $ref: string } }> }>;
};
type Dokumen = { openapi: string; paths: Record<string, { get: Operasi }> };

// each test asks from a network of its own, so that none uses up another's allowance
let asked = 0;
const network = () => ({ "x-forwarded-for": `203.0.113.${++asked + test.info().workerIndex * 100}` });

/** The document, and what holds an answer to it. */
async function describe(request: APIRequestContext) {
  const document = (await (await request.get("/api/v1/openapi.json")).json()) as Dokumen;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, "dokumen");
  /** Holds an answer to what the document says of this address and this status. */
  const hold = async (path: string, answer: APIResponse) => {
    const told = document.paths[path]?.get.responses[answer.status()]?.content;
    const [kind = "", { schema } = { schema: { $ref: "" } }] = Object.entries(told ?? {})[0] ?? [];
    expect(answer.headers()["content-type"]?.split(";")[0], answer.url()).toBe(kind);
    const fits = ajv.compile({ $ref: `dokumen${schema.$ref}` });
    const body = await answer.json();
    expect(fits(body) ? [] : fits.errors, answer.url()).toEqual([]);
    return body;
  };
  return { document, hold };
}

test("every documented address is called, and its answer is as the document says", async ({ request }) => {
  const headers = network();
  const { document, hold } = await describe(request);
  expect(document.openapi).toMatch(/^3\.1\./);
  const open = (path: string) => request.get(path, { headers });
  const called = new Map<string, number>();
  const call = async (path: string, address: string) => {
    const answer = await open(address);
    expect(answer.status(), address).toBe(200);
    called.set(path, (called.get(path) ?? 0) + 1);
    return hold(path, answer);
  };
  for (const [path, { get }] of Object.entries(document.paths)) {
    for (const [, example = ""] of get.description.matchAll(/`(\/api\/v1\/[^`]+)`/g)) await call(path, example);
    const parts = get.parameters.filter((p) => p.in === "path");
    // one closed list in the path: each of its values
    const [only] = parts;
    if (parts.length === 1)
      for (const value of only?.schema.enum ?? []) await call(path, path.replace(`{${only?.name}}`, value));
  }
  for (const jenis of ["pengawasan", "pencegahan", "pelanggaran", "penindakan", "sengketa"]) {
    const list = await call("/api/v1/catatan/{jenis}", `/api/v1/catatan/${jenis}?batas=3`);
    expect(list.data.length, jenis).toBeGreaterThan(0);
    for (const { id } of list.data as { id: string }[])
      await call("/api/v1/catatan/{jenis}/{id}", `/api/v1/catatan/${jenis}/${id}`);
  }
  expect([...called.keys()].sort()).toEqual(Object.keys(document.paths).sort());
});

test("the press's figure, and its part of the campaign", async ({ request }) => {
  const ask = async (rest: string) =>
    (await request.get(`/api/v1/angka/pelanggaran?per=2024-02-02&penyelenggaraan=PEMILU-2024${rest}`)).json();
  expect(await ask("")).toMatchObject({ kode: "pelanggaran", nilai: 47, per: "2024-02-02" });
  expect(await ask("&tahapan=P24-10-KAMPANYE")).toMatchObject({ nilai: 22 });
  const { nilai, baris } = await ask("&kelompok=kantor,tahapan");
  expect([nilai, baris.reduce((n: number, b: { nilai: number }) => n + b.nilai, 0)]).toEqual([47, 47]);
  expect(Object.keys(baris[0].kunci)).toEqual(["kantor", "tahapan"]);
});

test("following the cursor gives each record once, and the page that a person reads", async ({ request, page }) => {
  const headers = network();
  const ids: string[] = [];
  let first = "";
  for (let next: string | null = "/api/v1/catatan/sengketa?batas=4"; next; ) {
    const answer = await request.get(next, { headers });
    const body = (await answer.json()) as { data: { id: string; alamat: string }[]; berikut: string | null };
    ids.push(...body.data.map((d) => d.id));
    first ||= body.data[0]?.alamat ?? "";
    expect(answer.headers().link?.includes(`<${body.berikut}>; rel="next"`)).toBe(body.berikut !== null);
    next = body.berikut;
  }
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
  await page.goto(first);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Sengketa/);
});

test("asked again with its ETag, 304; read from another site; and not too often from one network", async ({
  request,
}) => {
  const headers = network();
  const first = await request.get("/api/v1/catatan/pencegahan", { headers });
  const etag = first.headers().etag ?? "";
  const again = await request.get("/api/v1/catatan/pencegahan", { headers: { ...headers, "if-none-match": etag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  expect(first.headers()).toMatchObject({
    "access-control-allow-origin": "*",
    "cache-control": "public, max-age=0, s-maxage=60",
  });
  const before = await request.fetch("/api/v1/catatan/pencegahan", { method: "OPTIONS", headers });
  expect([before.status(), before.headers()["access-control-allow-methods"]]).toEqual([204, "GET, HEAD, OPTIONS"]);
  const head = await request.head("/api/v1/catatan/pencegahan", { headers });
  expect([head.status(), head.headers().etag]).toEqual([200, etag]);

  const limit = Number(first.headers()["ratelimit-limit"]);
  const many = { ...headers, "if-none-match": etag };
  let last = first;
  for (let n = 0; n <= limit && last.status() !== 429; n += 20)
    last = (
      await Promise.all(Array.from({ length: 20 }, () => request.get("/api/v1/catatan/pencegahan", { headers: many })))
    ).at(-1) as APIResponse;
  expect(last.status()).toBe(429);
  expect(Number(last.headers()["retry-after"])).toBeGreaterThan(0);
  expect((await request.get("/api/v1/catatan/pencegahan", { headers: network() })).status()).toBe(200);
});

test("what cannot be answered is a problem document, in the reader's language, and quick", async ({ request }) => {
  const headers = network();
  const { hold } = await describe(request);
  const list = "/api/v1/catatan/{jenis}";
  const bad: [string, string, number][] = [
    [list, "/api/v1/catatan/rahasia", 404],
    [list, "/api/v1/catatan/pelanggaran?kategori_terlapor=asn", 400],
    [list, "/api/v1/catatan/pelanggaran?per=2024-02-30", 400],
    [list, "/api/v1/catatan/pelanggaran?sesudah=2024-01-01~0123456789ab~AAAAAAAAAAAAAAAA", 400],
    [list, "/api/v1/catatan/pelanggaran?kata=%00", 400],
    [list, "/api/v1/catatan/pelanggaran?kata=%ff%fe", 400],
    [list, "/api/v1/catatan/pelanggaran?kata=%zz", 400],
    [list, `/api/v1/catatan/pelanggaran?kata=${"x".repeat(10_000)}`, 414],
    ["/api/v1/catatan/{jenis}/{id}", "/api/v1/catatan/pelanggaran/000000000000", 404],
    ["/api/v1/catatan/{jenis}/{id}", "/api/v1/catatan/pelanggaran/%00", 400],
    ["/api/v1/angka/{kode}", "/api/v1/angka/rahasia", 404],
    ["/api/v1/angka/{kode}", "/api/v1/angka/pelanggaran?kelompok=terlapor", 400],
    ["/api/v1/angka/{kode}", "/api/v1/angka/pelanggaran?per=2099-12-31", 400],
    ["/api/v1/wilayah", "/api/v1/wilayah?induk=31", 400],
    ["/api/v1/tenggat", "/api/v1/tenggat?mulai=2024-01-29&lama=1&satuan=jam&a=b", 400],
    ["/api/v1/angka", "/api/v1/angka?_=1", 400],
  ];
  for (const [path, address, status] of bad) {
    const answer = await request.get(address, { headers });
    expect(answer.status(), address).toBe(status);
    const { detail, id } = await hold(path, answer);
    expect(detail).toBe(id.detail);
  }
  const english = await request.get("/api/v1/catatan/rahasia", { headers: { ...headers, "accept-language": "en" } });
  expect(english.headers()["content-language"]).toBe("en");
  expect(await english.json()).toMatchObject({ title: "Not found" });
  for (const nowhere of ["/api/v1/rahasia", "/api/v1/catatan", "/api/v1/catatan/pelanggaran/a/b"]) {
    const answer = await request.get(nowhere, { headers });
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([404, "application/problem+json"]);
  }
  const written = await request.post("/api/v1/catatan/pelanggaran", { headers, data: {} });
  expect([written.status(), written.headers().allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
});

test.describe("the readable page, without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("its examples open, and every problem leads to its explanation", async ({ page, request }) => {
    await page.goto("/api/v1");
    await expect(page).toHaveURL(/\/data\/api$/);
    await expect(page.getByRole("heading", { level: 1, name: "API: data untuk program" })).toBeVisible();
    await expect(page.getByText(/^curl 'http.*per=2024-02-02&penyelenggaraan=PEMILU-2024'$/).first()).toBeVisible();
    const links = page.locator('main a[href^="/api/v1/"]');
    const addresses = new Set(await links.evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? "")));
    expect(addresses.size).toBeGreaterThan(8);
    const headers = network();
    for (const address of addresses) expect((await request.get(address, { headers })).status(), address).toBe(200);
    const { type } = await (await request.get("/api/v1/rahasia", { headers })).json();
    await page.goto(type);
    await expect(page.locator(new URL(type).hash)).toContainText("404 · Tidak ditemukan");
  });
});
