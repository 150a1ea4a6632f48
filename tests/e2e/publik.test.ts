import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page, Response } from "@playwright/test";
import pg from "pg";
import { expect, test } from "../support/e2e";

/** Rows of the demo, asked as its owner. */
async function rows<T extends pg.QueryResultRow>(text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  const found = await client.query<T>(text);
  await client.end();
  return found.rows;
}
const address = async (where: string) => {
  const [row] = await rows<{ jenis: string; id: string }>(
    `select jenis, publik_id as id from terbitan where ${where} order by terbit_pada desc limit 1`,
  );
  return `/data/${row?.jenis}/${row?.id}`;
};

/** What every public answer keeps to: no script but structured data, no cookie, no script allowed, a title in the head. */
async function isPlain(page: Page, answer: Response | null): Promise<void> {
  const html = (await answer?.text()) ?? "";
  expect(html.match(/<script\b[^>]*>/g)?.filter((tag) => !tag.includes("application/ld+json")) ?? []).toEqual([]);
  expect(html.split("</head>")[0]).toContain("<title>");
  expect(await answer?.headerValue("set-cookie")).toBeNull();
  expect(await answer?.headerValue("content-security-policy")).toContain("script-src 'none'");
  expect(await page.context().cookies()).toEqual([]);
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("from the figure to its list, to a record, to the file", async ({ page }) => {
    await isPlain(page, await page.goto("/"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /^Sejak 14 Juni 2022 sampai .*, Bawaslu mencatat \d+ dugaan pelanggaran Pemilu 2024 di Kalimantan Timur; \d+ di antaranya pada tahapan /,
    );
    await expect(page.getByText("DATA CONTOH").first()).toBeVisible();

    await page.getByRole("navigation", { name: "Utama" }).getByRole("link", { name: "Dugaan pelanggaran" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Dugaan pelanggaran" })).toBeVisible();
    const samarinda = page
      .getByRole("row", { name: /^Samarinda/ })
      .getByRole("link")
      .first();
    const counted = Number((await samarinda.textContent())?.match(/\d+/)?.[0]);
    await samarinda.click();
    await expect(page).toHaveURL(/\/cari\?jenis=pelanggaran.*kantor=64\.72/);
    await expect(
      page.getByRole("heading", { level: 2, name: new RegExp(`^${counted} dugaan pelanggaran`) }),
    ).toBeVisible();

    await page.getByRole("navigation", { name: "Jenis data" }).getByRole("link", { name: "Pencegahan" }).click();
    await page.getByLabel("Kata atau nomor").fill("sosialisasi");
    await page.getByText("Saringan lain").click();
    await page.getByRole("combobox", { name: "Penyelenggaraan" }).selectOption("PEMILU-2024");
    await page.getByLabel("Dari").fill("2023-01-01");
    await page.getByLabel("Sampai").fill("2023-12-31");
    await page.getByRole("combobox", { name: "Kantor yang menangani" }).selectOption("64.72");
    await page.getByRole("button", { name: "Cari" }).click();
    await expect(page).toHaveURL(/kata=sosialisasi/);
    await isPlain(page, await page.reload());
    const found = page
      .getByRole("list")
      .filter({ has: page.getByRole("heading", { level: 3 }) })
      .getByRole("listitem");
    const many = await found.count();
    expect(many).toBeGreaterThan(0);
    await expect(page.getByRole("list", { name: "Saringan yang dipakai" }).getByRole("listitem")).toHaveCount(5);

    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Unduh CSV" }).click();
    const file = readFileSync(await (await download).path(), "utf8");
    expect(file.charCodeAt(0)).toBe(0xfeff);
    const [count] = (await page.getByRole("heading", { level: 2 }).first().textContent())?.match(/^\d+/) ?? [];
    expect(file.trim().split("\r\n")).toHaveLength(Number(count) + 1);

    await found.first().getByRole("link").click();
    await isPlain(page, await page.reload());
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Pencegahan, tahapan .*, Kota Samarinda$/);
    await expect(page.getByRole("definition").filter({ hasText: "Bawaslu Kota Samarinda" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Hubungi PPID" })).toHaveAttribute("href", /^(mailto:|\/tentang#ppid)/);
  });

  test("the figure of a day that the press wrote of, and the bridge to it", async ({ page }) => {
    await page.goto("/");
    await page.getByLabel("Sampai hari").fill("2024-02-02");
    await page.getByRole("button", { name: "Lihat angka" }).click();
    await expect(page).toHaveURL(/\/angka\/2024-02-02\/PEMILU-2024$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "sampai 2 Februari 2024, Bawaslu mencatat 47 dugaan pelanggaran Pemilu 2024 di Kalimantan Timur; 22 di antaranya",
    );
    await expect(page.getByText("Sampai 31 Desember 2023 tercatat 23. Sesudah itu diterima 24 lagi")).toBeVisible();
    await expect(page.getByText("11 dari 11 kantor sudah menyampaikan data")).toBeVisible();
    await page.goto("/angka?hari=2024-11-13&penyelenggaraan=PILKADA-2024");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "mencatat 43 dugaan pelanggaran Pemilihan 2024",
    );
  });

  test("a list is turned page by page without losing its question", async ({ page }) => {
    await page.goto("/cari?jenis=pencegahan&penyelenggaraan=PEMILU-2024");
    const titles = async () =>
      page
        .getByRole("heading", { level: 3 })
        .getByRole("link")
        .evaluateAll((links) => links.map((a) => a.getAttribute("href")));
    const first = await titles();
    await page.getByRole("link", { name: "Berikutnya" }).click();
    await expect(page).toHaveURL(/penyelenggaraan=PEMILU-2024.*sesudah=/);
    expect((await titles()).filter((href) => first.includes(href))).toEqual([]);
    await page.getByRole("link", { name: "Ke awal" }).click();
    expect(await titles()).toEqual(first);
  });

  test("a withdrawn page keeps day and reason, one that lags says so, a correction is told", async ({ page }) => {
    await isPlain(page, await page.goto(await address("ditarik_pada is not null")));
    await expect(page.getByRole("heading", { name: "Halaman ini ditarik" })).toBeVisible();
    await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
    await page.goto(await address("perlu_diperbarui and terkini and tingkat = 'rinci' and ditarik_pada is null"));
    await expect(page.getByText("Status sedang diperbarui")).toBeVisible();
    await page.goto(await address("ralat is not null and terkini and tingkat = 'rinci' and ditarik_pada is null"));
    await expect(page.getByText("Ralat", { exact: true })).toBeVisible();
  });
});

test.describe("addresses that are nobody's", () => {
  test.use({ consoleAllowed: [/status of 404/] });

  for (const [path, sentence] of [
    ["/tiada", "Halaman tidak ditemukan"],
    ["/data/rahasia", "Jenis data itu tidak ada"],
    ["/data/pelanggaran/0123456789ab", "Halaman tidak ditemukan"],
    ["/data/pelanggaran/%27--", "Halaman tidak ditemukan"],
    ["/angka/2024-02-30", "Hari itu tidak ada dalam kalender"],
    ["/angka/2099-01-01", "Tidak ada angka untuk hari itu"],
    ["/angka/2024-02-02/PEMILU-1955", "Tidak ada angka untuk hari itu"],
    ["/angka/kantor/64.99", "Tidak ada angka di alamat itu"],
    ["/angka/jenis/pelanggaran/2024-02-30", "Tidak ada angka di alamat itu"],
    ["/angka/jenis/pelanggaran/2099-01-01", "Tidak ada angka di alamat itu"],
    ["/perkara-selesai/acak-naik", "Bagian tabel itu tidak ada"],
    ["/perkara-selesai/hasil-naik/0123456789ab", "Bagian tabel itu tidak ada"],
    ["/cari/abc", "Halaman tidak ditemukan"],
    ["/katalog/tiada", "Himpunan data itu tidak ada"],
  ] as const)
    test(`${path} answers 404 in words`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await isPlain(page, answer);
      await expect(page.getByRole("heading", { level: 1, name: sentence })).toBeVisible();
    });

  test("a record that is only counted has no page", async ({ page }) => {
    const path = await address("terkini and tingkat = 'angka' and edisi = 1");
    expect((await page.goto(path))?.status()).toBe(404);
  });
});

test("malformed filters are named on the page, and a download refuses them", async ({ page, request }) => {
  const bad = "jenis=pelanggaran&per=2024-02-31&registrasi=%3Cscript%3E&kantor=64.99&sesudah=x";
  const answer = await page.goto(`/cari?${bad}`);
  expect(answer?.status()).toBe(200);
  const notice = page.getByText("Sebagian saringan tidak dapat dipakai").locator("..");
  await expect(notice.getByRole("listitem")).toHaveCount(4);
  expect((await request.get(`/data/pelanggaran/unduh.csv?${bad}`)).status()).toBe(400);
  expect((await request.get("/data/rahasia/unduh.csv")).status()).toBe(404);
});

test.describe("every page type passes axe", () => {
  const TYPES: [string, () => Promise<string>][] = [
    ["the opening page", async () => "/"],
    ["a kind", async () => "/data/pelanggaran"],
    ["a search", async () => "/cari?jenis=sengketa&kantor=64"],
    ["a search of words", async () => "/cari?kata=kampnye+samarinda"],
    ["a search that finds nothing", async () => "/cari?kata=sosialisasi&kantor=64.11&tahun=2022"],
    [
      "a record",
      async () => address("terkini and tingkat = 'rinci' and ditarik_pada is null and jenis = 'penindakan'"),
    ],
    ["a tombstone", async () => address("ditarik_pada is not null")],
    ["what it all means", async () => "/tentang"],
    ["what each figure means", async () => "/kamus-angka"],
    ["every page of figures", async () => "/angka/daftar"],
    ["figures of a kind", async () => "/angka/jenis/penindakan"],
    ["figures of an office on a day", async () => "/angka/kantor/64.72/2024-02-02"],
    ["the closed cases", async () => "/perkara-selesai"],
    ["the catalogue", async () => "/katalog"],
    ["a dataset", async () => "/katalog/pelanggaran"],
    ["a dataset of figures", async () => "/katalog/angka-kegiatan"],
    ["the data for programs", async () => "/data/api"],
    ["the calculator", async () => "/kalkulator?mulai=2024-01-29&aturan=pemilu/penanganan"],
  ];
  for (const [name, where] of TYPES)
    test(name, async ({ page }) => {
      await page.goto(await where());
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    });

  test("the opening page in the dark", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto("/");
    const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
  });
});
