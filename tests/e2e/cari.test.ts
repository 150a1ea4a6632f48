import { readFileSync } from "node:fs";
import { expect, test } from "../support/e2e";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("words find what is meant: a slip is named, a facet narrows by what it says, an empty answer shows the way out", async ({
    page,
  }) => {
    const many = async () =>
      Number((await page.locator("#hasil").textContent())?.match(/^[\d.]+/)?.[0].replace(".", ""));
    await page.goto("/cari");
    await page.getByLabel("Kata atau nomor").fill("kampnye");
    await page.getByRole("button", { name: "Cari" }).click();
    await expect(page.locator("mark").first()).toBeVisible();
    const plain = await (await page.request.get(page.url())).text();
    expect(plain.match(/<script\b[^>]*>/g)?.filter((tag) => !tag.includes("application/ld+json")) ?? []).toEqual([]);
    await expect(
      page.getByText("Tidak ada catatan yang memuat “kampnye”. Mungkin maksud Anda: kampanye."),
    ).toBeVisible();
    await expect(page.locator("mark").first()).toHaveText(/kampanye/i);
    const facet = page.getByRole("region", { name: "Kantor yang menangani" }).getByRole("link").first();
    const says = Number((await facet.textContent())?.match(/([\d.]+) catatan$/)?.[1]?.replace(".", ""));
    expect(says).toBeGreaterThan(0);
    await facet.click();
    expect(await many()).toBe(says);
    await page.getByRole("link", { name: "Paling relevan" }).click();
    expect(await many()).toBe(says);
    const [json] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /^Unduh JSON, / }).click(),
    ]);
    expect(JSON.parse(readFileSync(await json.path(), "utf8")).data).toHaveLength(says);

    await page.goto("/cari?kata=1%2FLP%2Fkutim");
    await expect(page.getByText("001/Reg/LP/PB/Kab/23.09/IX/2024")).toBeVisible();
    await page.goto("/cari?kata=qwertyuiop+imbauan");
    await page.getByRole("link", { name: "“imbauan”" }).click();
    expect(await many()).toBeGreaterThan(0);
    await page.goto("/cari?kata=qwertyuiop");
    // what is filtered by one word only can be widened in one way only
    await expect(page.getByText("Coba lebih luas:").locator("..").getByRole("link")).toHaveText([
      "tanpa kata “qwertyuiop”",
    ]);
    await page.goto("/cari?kata=sosialisasi&jenis=sengketa");
    await page.getByRole("link", { name: "di semua jenis data" }).click();
    expect(await many()).toBeGreaterThan(0);
  });
});

test("every value of every facet finds as many as it says; one that no search finds alone is no link", async ({
  page,
  request,
}) => {
  await page.goto("/cari?jenis=pencegahan&kata=sosialisasi");
  const facets = page.locator("section[aria-labelledby^=faset-]");
  const values = await facets.getByRole("link", { includeHidden: true }).evaluateAll((links) =>
    links.map((a) => ({
      href: a.getAttribute("href") ?? "",
      says: Number(a.textContent?.match(/: ([\d.]+) catatan$/)?.[1]?.replace(".", "")),
    })),
  );
  expect(values.length).toBeGreaterThan(20);
  for (const { href, says } of values) {
    const found = /id="hasil"[^>]*>([\d.]+)/.exec(await (await request.get(href)).text())?.[1];
    expect(Number(found?.replace(".", "")), href).toBe(says);
  }
  const province = facets.locator("li", { hasText: "Tingkat provinsi" });
  await expect(province).toHaveText(/^Tingkat provinsi: [\d.]+ catatan$/);
  await expect(province.getByRole("link", { includeHidden: true })).toHaveCount(0);
});

test("a search is asked anything at all: a page that helps, or a refusal, never a disturbance", async ({ request }) => {
  const questions = [
    `kata=${"a".repeat(10_000)}`,
    "kata=%00%00",
    "kata=%C3%28%ff",
    "kata=%E0%A4%A",
    "kata='; drop table terbitan; --",
    "kata=(a|b)*!:%26<->%5C",
    "kata=%25_%25&urut=relevan",
    "kata=imbauan&urut=acak&tahun=20x4&keadaan=tiada",
    "kata=imbauan&urut=relevan&sesudah=99999999999.2024-01-01~0123456789ab",
    "sesudah=2024-02-31~0123456789ab",
    "dari=2024-02-30&per=0000-00-00",
    "dari=2024-05-01&per=2024-01-01",
    "kantor=64.99&tahapan=tiada&wilayah=99&penyelenggaraan=x",
    "jenis=__proto__&kelompok=constructor",
  ];
  for (const question of questions)
    for (const door of [
      "/cari",
      "/cari/umpan.atom",
      "/cari/unduh.csv",
      "/cari/unduh.json",
      "/api/v1/catatan/pencegahan",
    ]) {
      const answer = await request.get(`${door}?${question}`);
      const status = answer.status();
      // a page helps; what a program reads says what is wrong
      if (status >= 400) expect(answer.headers()["content-type"]).toContain("application/problem+json");
      expect(status, `${door}?${question.slice(0, 60)}`).toBeLessThan(500);
    }
});
