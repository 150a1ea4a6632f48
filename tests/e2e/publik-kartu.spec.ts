import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { query } from "../support/sign-in";

test.use({ javaScriptEnabled: false });

type Row = { jenis: string; id: string; judul: string; edisi: number; ringkasan: string | null };
/** A record of the demo with what stands inside of it. */
const record = async (where: string): Promise<Row> => {
  const [row] = await query<Row>(
    `select t.jenis, t.publik_id as id, c.judul, t.edisi, t.ringkasan from terbitan t join catatan c on c.id = t.catatan_id
      where t.terkini and ${where} order by t.terbit_pada desc, t.publik_id limit 1`,
  );
  if (!row) throw new Error(`data contoh tidak punya catatan: ${where}`);
  return row;
};
const READABLE = "t.tingkat = 'rinci' and t.ditarik_pada is null";

/** The addresses and words of a page's head, as a sharing service reads them. */
async function head(request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text();
  const top = html.split("</head>")[0] ?? "";
  const meta = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(top)?.[1]?.replaceAll("&amp;", "&");
  return { html, top, meta, canonical: /<link rel="canonical" href="([^"]*)"/.exec(top)?.[1] };
}
const pathOf = (address = "") => new URL(address).pathname;

test.describe("a page that is shared brings its card", () => {
  const PAGES: [string, () => Promise<string>, RegExp][] = [
    ["the home", async () => "/", /^\/angka\/\d{4}-\d\d-\d\d\/PEMILU-2024\/kartu\.png$/],
    [
      "a figure of a day",
      async () => "/angka/2024-02-02/PEMILU-2024",
      /^\/angka\/2024-02-02\/PEMILU-2024\/kartu\.png$/,
    ],
    [
      "the figures of an office on a day",
      async () => "/angka/kantor/64.72/2024-02-02",
      /^\/angka\/kartu\/kantor\/64\.72\/2024-02-02\.png$/,
    ],
    ["a kind", async () => "/data/sengketa", /^\/data\/sengketa\/kartu\/\d{4}-\d\d-\d\d\.png$/],
    [
      "a record",
      async () => {
        const r = await record(`${READABLE} and t.jenis = 'penindakan'`);
        return `/data/${r.jenis}/${r.id}`;
      },
      /^\/data\/penindakan\/[0-9a-f]{12}\/kartu\/\d+\.png$/,
    ],
  ];
  for (const [name, where, card] of PAGES)
    test(name, async ({ request }) => {
      const path = await where();
      const { meta, canonical } = await head(request, path);
      expect(pathOf(canonical)).toBe(path);
      expect(pathOf(meta("og:url"))).toBe(path);
      expect(meta("twitter:card")).toBe("summary_large_image");
      for (const each of ["og:title", "og:description", "og:image:alt", "twitter:title", "twitter:image"])
        expect(meta(each)?.length, each).toBeGreaterThan(9);
      expect([meta("og:image:width"), meta("og:image:height")]).toEqual(["1200", "630"]);
      const image = pathOf(meta("og:image"));
      expect(image).toMatch(card);
      const answer = await request.get(image);
      expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/png"]);
      const png = await answer.body();
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      const etag = answer.headers().etag ?? "";
      expect((await request.get(image, { headers: { "if-none-match": etag } })).status()).toBe(304);
      expect((await request.get(image, { headers: { "if-none-match": '"lain"' } })).status()).toBe(200);
    });
});

test("what stands inside of a record stands nowhere on its page, in its head or in its citations", async ({
  request,
}) => {
  for (const jenis of ["pelanggaran", "penindakan", "sengketa", "pencegahan", "pengawasan"]) {
    const r = await record(`${READABLE} and t.jenis = '${jenis}' and length(c.judul) > 20`);
    const path = `/data/${r.jenis}/${r.id}`;
    const { html } = await head(request, path);
    expect(html).toContain("Cara mengutip");
    // the summary was written for the public, and may say of what kind it was in the same words
    const all = [html.replaceAll(r.ringkasan ?? "", "")];
    for (const each of ["kutip.bib", "kutip.json"]) {
      const answer = await request.get(`${path}/${each}`);
      expect(answer.status()).toBe(200);
      all.push(await answer.text());
    }
    expect(all.filter((text) => text.includes(r.judul))).toEqual([]);
    const [secret] = await query<{ id: string }>("select catatan_id as id from terbitan where publik_id = $1", [r.id]);
    expect(all.filter((text) => text.includes(secret?.id ?? "-"))).toEqual([]);
  }
});

test("who is only counted, withdrawn or nobody has no card and cannot be cited", async ({ request }) => {
  const counted = await record("t.tingkat = 'angka' and t.edisi = 1");
  const withdrawn = await record("t.ditarik_pada is not null");
  for (const { jenis, id } of [counted, withdrawn, { jenis: "pelanggaran", id: "0123456789ab" }])
    for (const file of ["kartu/1.png", "kutip.bib", "kutip.json"])
      expect((await request.get(`/data/${jenis}/${id}/${file}`)).status(), `${jenis}/${id}/${file}`).toBe(404);
  const other = await record(`${READABLE} and t.jenis = 'sengketa'`);
  for (const path of [
    `/data/pelanggaran/${other.id}/kartu/${other.edisi}.png`,
    `/data/sengketa/${other.id}/kartu/x.png`,
    `/data/sengketa/${other.id}/kartu/1.svg`,
    "/data/rahasia/kartu/2024-02-02.png",
    "/data/sengketa/kartu/2024-02-30.png",
    "/data/sengketa/kartu/2099-01-01.png",
    "/angka/kartu/kantor/64.99/2024-02-02.png",
    "/angka/kartu/kantor/64.72/2099-02-02.png",
    "/angka/kartu/rahasia/64.72/2024-02-02.png",
    "/angka/2024-02-02/PEMILU-1955/kartu.png",
    "/angka/2020-01-01/PEMILU-2024/kartu.png",
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});

test("a record says its state in plain words, leads to its case, says what is withheld and how to cite it", async ({
  page,
}) => {
  const r = await record(`${READABLE} and t.jenis = 'penindakan' and t.keadaan = 'Putusan Bawaslu: terbukti'
    and exists (select from terkait_publik(t.publik_id) where hubungan = 'induk')`);
  await page.goto(`/data/${r.jenis}/${r.id}`);
  const article = page.getByRole("article");
  await expect(article.getByText("Bawaslu memutus dalam sidang terbuka bahwa pelanggaran")).toBeVisible();
  await expect(article.getByRole("heading", { name: "Riwayat penanganan" })).toBeVisible();
  await expect(article.getByText(/dikecualikan dari publik menurut/)).toContainText("Pasal 18 ayat (2)");
  await expect(article.getByRole("link", { name: "Bagikan lewat WhatsApp" })).toHaveAttribute(
    "href",
    new RegExp(`^https://wa\\.me/\\?text=.*${r.id}$`),
  );
  await expect(article.getByText(/edisi \d+ \(.*\), dibaca \d+ \S+ 20\d\d, http/)).toContainText(r.id);
  await article.getByRole("link", { name: /^Berapa yang selesai tepat waktu/ }).click();
  await expect(page.getByText(/Dari \d+ tenggat yang jatuh sejak/)).toBeVisible();
  await page.goBack();
  await page.getByText("Dugaan pelanggaran asalnya").locator("..").getByRole("link").click();
  await expect(page).toHaveURL(/\/data\/pelanggaran\/[0-9a-f]{12}$/);
  await expect(page.getByText("Jalur penindakan perkara yang sama").first()).toBeVisible();
});
