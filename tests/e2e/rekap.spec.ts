import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { query, signIn } from "../support/sign-in";

// A recap is large and its files are drawn while one waits.
test.describe.configure({ timeout: 240_000 });
const sha = (isi: Buffer) => createHash("sha256").update(isi).digest("hex");
const SAMARINDA = "/kerja/rekap?jenis=pelanggaran&lingkup=64.72&penyelenggaraan=PEMILU-2024";

/** Keeps the recap of an address under a title of its own, and is on the page of the release. */
async function keep(page: Page, address: string, title: string): Promise<void> {
  await page.goto(address);
  await page.getByText("Simpan sebagai rilis").first().click();
  await page.getByLabel("Judul pendek").fill(title);
  await page.getByRole("button", { name: "Simpan sebagai rilis" }).click();
  await page.waitForURL(/\/kerja\/rekap\/rilis\/[0-9a-f-]{36}\?pesan=/, { timeout: 120_000 });
}

/** No violation of WCAG 2.2 AA on this page, and nothing to scroll sideways at 360 px. */
async function accessible(page: Page): Promise<void> {
  const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 720 });
}

/** The bytes behind a download link of this page. */
async function bytes(page: Page, link: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).first().click(),
  ]);
  return readFileSync(await download.path());
}

test("a recap is kept, found again, is the same bytes, and is laid beside another", async ({ page, context }) => {
  await signIn(context, "pimpinan.samarinda");
  const [lama, baru] = [`Rilis lama ${randomUUID().slice(0, 8)}`, `Rilis baru ${randomUUID().slice(0, 8)}`];
  await keep(page, `${SAMARINDA}&per=2024-01-31`, lama);
  await expect(page.getByText("Berkasnya tidak berubah lagi")).toBeVisible();
  for (const link of [/Unduh XLSX/, /Unduh PDF/])
    await expect(page.getByText(sha(await bytes(page, link)), { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Turunkan ulang dan cocokkan" }).click();
  await expect(page.getByText("Sama bita demi bita")).toBeVisible({ timeout: 120_000 });
  await accessible(page);

  // the same once more: nothing is kept twice
  const address = page.url().split("?")[0] ?? "";
  const stored = page.getByRole("link", { name: /\/kerja\/rekap\?jenis=pelanggaran/ });
  await keep(page, (await stored.getAttribute("href")) ?? "", "Judul lain");
  await expect(page.getByText("Rilis yang sama sudah tersimpan sebelumnya")).toBeVisible();
  expect(page.url()).toContain(address);

  await keep(page, `${SAMARINDA}&per=2024-12-31`, baru);
  await page.goto("/kerja/rekap/rilis");
  for (const title of [lama, baru]) await expect(page.getByRole("link", { name: title })).toBeVisible();
  const option = async (title: string) =>
    (await page.getByLabel("Dari rilis").getByRole("option", { name: title }).getAttribute("value")) ?? "";
  await page.getByLabel("Dari rilis").selectOption(await option(lama));
  await page.getByLabel("Ke rilis").selectOption(await option(baru));
  await page.getByRole("button", { name: "Bandingkan" }).click();
  const [n] = await query<{ lama: number; baru: number }>(
    `select (select (isi::json->'bagian'->0->>'total')::int from rilis where judul = $1) as lama,
            (select (isi::json->'bagian'->0->>'total')::int from rilis where judul = $2) as baru`,
    [lama, baru],
  );
  expect(n?.baru).toBeGreaterThan(n?.lama ?? 0);
  await expect(page.getByText(`${n?.lama} → ${n?.baru}`)).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: /demi dugaan pelanggaran yang mengubahnya/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Apa yang berubah");
  await expect(page.getByText(`${n?.lama} dugaan pelanggaran sampai 31 Januari 2024 menjadi ${n?.baru}`)).toBeVisible();
});

test("the message holds the number of the screen, is copied by one press and by hand without script", async ({
  browser,
  page,
  context,
}) => {
  await signIn(context, "pimpinan.samarinda");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${SAMARINDA}&per=2024-12-31`);
  const total = await page.locator("p.text-3xl a").first().textContent();
  const text = await page.getByLabel("Teks siap tempel").inputValue();
  expect(text).toContain(`*Dugaan pelanggaran: ${total}*`);
  expect(text).toContain("31 Desember 2024");
  await page.getByRole("button", { name: "Salin teks" }).click();
  await expect(page.getByText("Tersalin.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  const plain = await browser.newContext({ javaScriptEnabled: false });
  await signIn(plain, "pimpinan.samarinda");
  const other = await plain.newPage();
  await other.goto(page.url());
  expect(await other.getByLabel("Teks siap tempel").inputValue()).toBe(text);
  await expect(other.getByRole("button", { name: "Salin teks" })).toHaveCount(0);
  await plain.close();
});

test("the press sheet is a file, and on a phone nothing of a recap scrolls sideways", async ({ page, context }) => {
  await signIn(context, "pimpinan.samarinda");
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [SAMARINDA, "/kerja/rekap/rilis", "/kerja/jumpa-pers", `${SAMARINDA}&per=2001-01-01`]) {
    await page.goto(address);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, address).toBeLessThanOrEqual(0);
  }
  await expect(page.getByText("Tidak ada yang dihitung pada pilihan ini")).toBeVisible();
  await expect(page.getByRole("link", { name: "semua penyelenggaraan" })).toBeVisible();
  await page.goto("/kerja/jumpa-pers");
  expect((await bytes(page, /Unduh PDF/)).subarray(0, 5).toString()).toBe("%PDF-");
});

test("what cannot be answered is a sentence and never a fault", async ({ context, page }) => {
  await signIn(context, "pimpinan.samarinda");
  const bad: [string, number][] = [
    ["/kerja/rekap/unduh/a4?per=2024-02-31", 422],
    ["/kerja/rekap/unduh/xlsx?dari=2025-01-01&per=2024-01-01", 422],
    ["/kerja/rekap/unduh/xlsx?diketahui=2001-01-01", 422],
    ["/kerja/rekap/unduh/xlsx?jenis=perkara", 422],
    ["/kerja/rekap/unduh/xlsx?lingkup=semua", 422],
    ["/kerja/rekap/unduh/xlsx?tahapan=x%00y", 422],
    ["/kerja/rekap/unduh/xlsx?per=2001-01-01", 422],
    ["/kerja/rekap/unduh/docx", 404],
    ["/kerja/rekap/rilis/x/pdf", 404],
    [`/kerja/rekap/rilis/${randomUUID()}/xlsx`, 404],
    ["/kerja/jumpa-pers/unduh?per=2024-02-31", 422],
    ["/kerja/jumpa-pers/unduh?diketahui=2001-01-01", 422],
    ["/kerja/jumpa-pers/unduh?kantor=64", 404],
  ];
  for (const [address, status] of bad) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(status);
    expect((await answer.json()).pesan, address).toMatch(/\.$/);
  }
  for (const q of ["?per=2024-02-31", "?dari=2025-01-01&per=2024-01-01", "?jenis=x&lingkup=y", "?tahapan=%00"])
    expect((await page.request.get(`/kerja/rekap${q}`)).status(), q).toBe(200);
});
