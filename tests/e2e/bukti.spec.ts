import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { query, signIn } from "../support/sign-in";
import { unzip } from "../support/spreadsheet";

// Every sheet of a bundle is drawn while one waits.
test.describe.configure({ timeout: 240_000 });
// what is refused is answered with 422 or 404, which the browser notes
test.use({ consoleAllowed: [/status of (422|404)/] });
const SENGKETA = "/kerja/rekap/bukti?jenis=sengketa&penyelenggaraan=PEMILU-2024";

/** Presses the button of the bundle and opens what comes. */
async function bundle(page: Page): Promise<{ name: string; files: Map<string, Buffer> }> {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    page.getByRole("button", { name: /Unduh bundel/ }).click(),
  ]);
  return { name: download.suggestedFilename(), files: unzip(readFileSync(await download.path())) };
}

test("what some figures counted is taken along in one press, for a purpose that stands in the trace", async ({
  page,
  context,
}) => {
  await signIn(context, "pimpinan.provinsi");
  await page.goto("/kerja/rekap?jenis=sengketa&penyelenggaraan=PEMILU-2024");
  await page.getByRole("link", { name: "Bundel bukti" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bundel bukti" })).toBeVisible();
  const table = page.getByRole("table", { name: /Banyaknya catatan/ });
  const counted = Number(await table.getByRole("link").first().textContent());
  expect(counted).toBeGreaterThan(0);

  await page.getByLabel("Keperluan").fill("NIK 6472010203040005");
  await page.getByRole("button", { name: /Unduh bundel/ }).click();
  const status = page.getByRole("status").filter({ hasText: "Keperluan memuat deretan 16 angka" });
  await expect(status).toBeVisible();

  const purpose = `Perkara ${Date.now()}/PHP.GUB/2025`;
  await page.getByLabel("Keperluan").fill(purpose);
  const { name, files } = await bundle(page);
  await expect(page.getByText(`Unduhan selesai: ${name}`)).toBeVisible();
  expect([...files.keys()].filter((f) => f.endsWith("/lembar.pdf"))).toHaveLength(counted);
  for (const line of (files.get("SHA256SUMS") ?? "").toString().trim().split("\n")) {
    const [sum, place = ""] = line.split("  ");
    expect(
      createHash("sha256")
        .update(files.get(place) ?? "")
        .digest("hex"),
      place,
    ).toBe(sum);
  }
  const links = await query<{ n: number }>(
    "select jsonb_array_length(rincian -> 'id') as n from jejak where verba = 'bundel_bukti' and rincian ->> 'keperluan' = $1",
    [purpose],
  );
  expect(links).toEqual([{ n: counted }]);
});

test("without script the same form gives the same bundle", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  await signIn(context, "pimpinan.provinsi");
  const page = await context.newPage();
  await page.goto(SENGKETA);
  await page.getByLabel("Keperluan").fill("Rapat dengar pendapat");
  const { name, files } = await bundle(page);
  expect(name).toMatch(/^BKT-64-\d{8}-[0-9A-F]{8}\.zip$/);
  expect(files.has("DAFTAR-ISI.xlsx")).toBe(true);
  await context.close();
});

test("who only enters records is shown no bundle", async ({ page, context }) => {
  await signIn(context, "operator.samarinda");
  expect((await page.goto("/kerja/rekap/bukti"))?.status()).toBe(404);
});
