import { expect, test } from "../support/e2e";
import { query } from "../support/sign-in";

// A first visit, with nothing kept: what the browser took over the wire, heads included (design: a cheap phone, a poor line).
const KB = 1000;
const LIMITS: [string, () => Promise<string>, number][] = [
  ["the home", async () => "/", 120 * KB],
  ...["pelanggaran", "penindakan", "sengketa", "pencegahan", "pengawasan"].map(
    (jenis): [string, () => Promise<string>, number] => [
      `a record of ${jenis}`,
      async () => {
        // the longest history is the heaviest page
        const [row] = await query<{ id: string }>(
          `select publik_id as id from terbitan where terkini and tingkat = 'rinci' and ditarik_pada is null and jenis = $1
            order by edisi desc, publik_id limit 1`,
          [jenis],
        );
        return `/data/${jenis}/${row?.id}`;
      },
      40 * KB,
    ],
  ),
];

for (const [name, where, limit] of LIMITS)
  test(`a whole first visit of ${name} stays within ${limit / KB} kB, fonts and pictures included`, async ({
    page,
  }) => {
    const wire = await page.context().newCDPSession(page);
    await wire.send("Network.enable");
    const kinds = new Map<string, string>();
    const bytes = new Map<string, number>();
    wire.on("Network.responseReceived", (e) => kinds.set(e.requestId, e.type));
    wire.on("Network.loadingFinished", (e) => bytes.set(e.requestId, e.encodedDataLength));
    const answer = await page.goto(await where(), { waitUntil: "networkidle" });
    expect(answer?.status()).toBe(200);
    expect(await answer?.headerValue("content-encoding")).toMatch(/gzip|br/);
    expect([...kinds.values()]).toEqual(expect.arrayContaining(["Document", "Stylesheet", "Font"]));
    expect([...kinds.values()]).not.toContain("Script");
    const sum = [...bytes.values()].reduce((all, each) => all + each, 0);
    expect(sum).toBeGreaterThan(10 * KB);
    expect(sum, [...bytes].map(([id, n]) => `${kinds.get(id)} ${n}`).join(", ")).toBeLessThanOrEqual(limit);
  });

test("a visitor who comes again gets no page that is as they have it", async ({ request }) => {
  // the search is kept under an address that only the portal knows
  // what was drawn a minute ago, or is renewed by a publication meanwhile, is given whole
  for (const path of ["/", "/data/pelanggaran", "/cari?kata=pleno"])
    await expect(async () => {
      const first = await request.get(path);
      const etag = first.headers().etag ?? "";
      expect(etag).toMatch(/^W\/"/);
      const again = await request.get(path, { headers: { "If-None-Match": etag } });
      expect([again.status(), (await again.body()).length], path).toEqual([304, 0]);
      for (const name of ["etag", "cache-control", "content-security-policy", "x-content-type-options"])
        expect(again.headers()[name], `${path} ${name}`).toBe(first.headers()[name]);
      const other = await request.get(path, { headers: { "If-None-Match": '"lain"' } });
      expect([other.status(), await other.text()], path).toEqual([200, await first.text()]);
    }).toPass();
});
