import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { demoPassword } from "@/prisma/seed/accounts";
import { expect, test } from "../support/e2e";
import { readCsv } from "../support/spreadsheet";

// Five pages with all their charts, on a machine that may be busy with others' tests.
test.describe.configure({ timeout: 120_000 });
const siap = { timeout: 30_000 };
const DASBOR = ["pimpinan", "pp-datin", "p2h", "hps", "sdmo"];

async function masuk(page: Page, siapa: string, tujuan: string): Promise<void> {
  await page.goto(`/masuk?kembali=${encodeURIComponent(tujuan)}`);
  await page.getByLabel("Surel").fill(`${siapa}@contoh.bawaslu`);
  await page.getByLabel("Kata sandi").fill(demoPassword);
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/masuk"));
}

const kalimat = (page: Page) => page.getByText(/^(Sejak .* s|S)ampai .* mencatat/);
const bilangan = (teks: string) => Number(/^\+?\s*([\d.]+)/.exec(teks)?.[1]?.replaceAll(".", ""));

test("a leader lands on the dashboard, sets the day, and reads what the press was told", async ({ page }) => {
  await masuk(page, "pimpinan.provinsi", "/kerja/dasbor");
  await expect(page).toHaveURL(/\/kerja\/dasbor\/pimpinan$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dasbor pimpinan");
  for (const [hari, jumlah] of [
    ["2023-12-31", "23 dugaan pelanggaran"],
    ["2024-02-02", "47 dugaan pelanggaran"],
  ] as const) {
    await page.getByText("Ubah saringan").click();
    await page.getByLabel("Penyelenggaraan").selectOption({ label: "Pemilu 2024" });
    await page.getByLabel("Sampai tanggal").fill(hari);
    await page.getByRole("button", { name: "Tampilkan" }).click();
    await expect(kalimat(page)).toContainText(jumlah, siap);
  }
  await expect(kalimat(page)).toContainText("Sejak 14 Juni 2022 sampai 2 Februari 2024");
  await page.getByRole("link", { name: "PP-Datin" }).click();
  await expect(page).toHaveURL(/pp-datin\?per=2024-02-02$/);
  await expect(kalimat(page)).toContainText("47 dugaan pelanggaran", siap);
  const kampanye = page.getByRole("row", { name: /^Masa kampanye Pemilu/ }).first();
  await expect(kampanye.getByRole("link")).toHaveText(/^22/);
  await kampanye.getByRole("link").click();
  await expect(page.getByText("22 catatan cocok dengan saringan")).toBeVisible();
});

for (const nama of DASBOR)
  test(`every number of ${nama} opens a list that has as many rows`, async ({ page }) => {
    await masuk(page, "pimpinan.provinsi", `/kerja/dasbor/${nama}?penyelenggaraan=&per=2024-11-30`);
    await expect(kalimat(page)).toBeVisible(siap);
    const tautan = await page
      // a mark that is drawn opens what the number beside it opens
      .locator("main a[href*='status=']:not([tabindex='-1'])")
      .evaluateAll((semua) => semua.map((a) => ({ href: (a as HTMLAnchorElement).href, teks: a.textContent ?? "" })));
    expect(tautan.length).toBeGreaterThan(30);
    // participants are people, not rows
    const angka = tautan.filter((t) => bilangan(t.teks) > 0 && !(nama === "p2h" && bilangan(t.teks) > 5000));
    const langkah = Math.max(1, Math.floor(angka.length / 20));
    for (const { href, teks } of angka.filter((_, i) => i % langkah === 0)) {
      const html = await (await page.request.get(href)).text();
      const jumlah = /([\d.]+)(?:<!-- -->)? catatan(?:<!-- -->)? cocok/.exec(html)?.[1];
      expect(jumlah?.replaceAll(".", ""), `${teks.trim()} → ${href}`).toBe(String(bilangan(teks)));
    }
  });

test("what one leads is all one sees: a city's verifier, an operator", async ({ page, browser }) => {
  await masuk(page, "verifikator.samarinda", "/kerja/dasbor/sdmo?penyelenggaraan=");
  await expect(kalimat(page)).toContainText("Bawaslu Kota Samarinda mencatat", siap);
  await page.getByText("Ubah saringan").click();
  await expect(page.getByLabel("Penyelenggaraan")).toBeVisible();
  await expect(page.getByLabel("Kantor", { exact: true })).toHaveCount(0);
  const lain = await page
    .locator("main a[href*='kantor=']")
    .evaluateAll((semua) => semua.map((a) => a.getAttribute("href") ?? ""));
  expect(lain.filter((href) => !href.includes("kantor=64.72"))).toEqual([]);

  const konteks = await browser.newContext();
  const operator = await konteks.newPage();
  await masuk(operator, "operator.samarinda", "/kerja/dasbor");
  await expect(operator.getByRole("heading", { name: "Dasbor tidak tersedia untuk akun ini" })).toBeVisible();
  await konteks.close();
});

test.describe("a dashboard that is not one's own", () => {
  test.use({ consoleAllowed: [/404/] });
  test("does not exist", async ({ page }) => {
    await masuk(page, "operator.samarinda", "/kerja");
    await page.goto("/kerja/dasbor/pimpinan");
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Dasbor pimpinan");
    await expect(kalimat(page)).toHaveCount(0);
  });
});

test("an address that cannot be understood says so and shows the rest", async ({ page }) => {
  await masuk(page, "pimpinan.provinsi", "/kerja/dasbor/hps?per=2024-02-31&kantor=99.99&dari=kemarin");
  await expect(page.getByText("Sebagian saringan di alamat ini tidak dipakai")).toBeVisible();
  await expect(page.getByText("Kantor itu tidak ada dalam jangkauan Anda.")).toBeVisible();
  await expect(kalimat(page)).toBeVisible(siap);
});

test("a tile is read as a table, by week, and downloaded as it stands on the screen", async ({ page }) => {
  await masuk(page, "pimpinan.provinsi", "/kerja/dasbor/pp-datin?penyelenggaraan=PEMILU-2024&per=2024-02-02");
  const tren = page.locator("#tren");
  await tren.getByRole("link", { name: "Lihat sebagai Tabel" }).click();
  await expect(page).toHaveURL(/per=2024-02-02.*tabel=tren#tren$/, siap);
  const jumlah = tren.getByRole("row").last().getByRole("link").last();
  await expect(jumlah).toBeVisible(siap);
  await tren.getByRole("link", { name: /^Per pekan/ }).click();
  await expect(page).toHaveURL(/kala=pekan/, siap);
  await expect(tren.getByRole("columnheader", { name: "Pekan" })).toBeVisible(siap);
  const sel = await tren
    .getByRole("row")
    .evaluateAll((baris) => baris.map((b) => [...b.querySelectorAll("th, td")].map((s) => s.textContent ?? "")));
  const [unduhan] = await Promise.all([
    page.waitForEvent("download"),
    tren.getByRole("link", { name: /Unduh CSV/ }).click(),
  ]);
  expect(unduhan.suggestedFilename()).toBe("pp-datin-tren-2024-02-02.csv");
  const csv = readCsv((await readFile(await unduhan.path(), "utf8")).replace(/^\uFEFF/, "")).filter(
    (b) => b.length > 1,
  );
  expect(csv).toEqual(sel.map((b) => b.map((s) => (/^[\d.]+$/.test(s) ? s.replaceAll(".", "") : s))));
});

for (const nama of DASBOR)
  test(`${nama} is accessible, fits a phone, and draws its charts`, async ({ page }) => {
    // one office where the page of all of them has a thousand rows: each of them looks the same to axe
    const sempit = ["p2h", "sdmo"].includes(nama) ? "?kantor=64.74" : "";
    await masuk(page, "pimpinan.provinsi", `/kerja/dasbor/${nama}${sempit}`);
    await expect(kalimat(page)).toBeVisible(siap);
    await expect(page.locator("main svg.recharts-surface").first()).toBeVisible(siap);
    const tag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await new AxeBuilder({ page }).withTags(tag).analyze();
    expect(violations.map((v) => `${v.id} ${v.nodes.map((n) => n.target).join(" ")}`)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), siap).toBeLessThanOrEqual(360);
  });
