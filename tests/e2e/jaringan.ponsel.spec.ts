import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { field } from "../support/screens";
import { query, signIn } from "../support/sign-in";

test.use({ consoleAllowed: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });
const kept = (page: Page) => page.getByText(/Draf tersimpan \d\d\.\d\d WITA\./);
/** Of the form on this page: how often its draft is kept. */
const drafts = async (page: Page) =>
  (await query("select from draf where id = $1", [await page.locator("input[name=drafId]").first().inputValue()]))
    .length;

test("typed while the line was broken: kept when it is back, without another key", async ({ page, context }) => {
  await signIn(context, "operator.ppu");
  await page.goto("/kerja/sengketa/baru");
  await expect(field(page, "Kabupaten/kota")).toBeVisible();
  await context.setOffline(true);
  await field(page, "Objek sengketa").fill("Diketik tanpa jaringan");
  await field(page, "Petitum").fill("Meminta perbaikan berita acara.");
  await expect(page.getByText("Server tidak terjangkau: draf belum tersimpan", { exact: false })).toBeVisible();
  await context.setOffline(false);
  await expect(kept(page)).toBeVisible();
  await page.goto("/kerja");
  await page.getByRole("link", { name: "Diketik tanpa jaringan" }).click();
  await expect(field(page, "Petitum")).toHaveValue("Meminta perbaikan berita acara.");
  await page.goto("/kerja");
  await page.getByRole("button", { name: "Hapus draf Diketik tanpa jaringan" }).click();
  await expect(page.getByText("Draf dihapus.")).toBeVisible();
});

test("leaving before the draft is kept is asked first; after it is kept, not", async ({ page, context }) => {
  await signIn(context, "operator.ppu");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.dismiss();
  });
  await page.goto("/kerja/pelanggaran/baru");
  await expect(field(page, "Kabupaten/kota")).toBeVisible();
  await context.setOffline(true);
  await field(page, "Uraian kejadian").click();
  await page.keyboard.type("Yang tidak boleh hilang.");
  await page.getByRole("link", { name: "Dugaan pelanggaran", exact: true }).first().click();
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await expect(field(page, "Uraian kejadian")).toHaveValue("Yang tidak boleh hilang.");
  expect(await drafts(page)).toBe(0);
  await context.setOffline(false);
  await expect(kept(page)).toBeVisible();
  expect(await drafts(page)).toBe(1);
  await page.getByRole("link", { name: "Dugaan pelanggaran", exact: true }).first().click();
  await expect(page).toHaveURL(/\/kerja\/pelanggaran$/);
  expect(asked).toEqual(["beforeunload"]);
});

test("a tip has no draft: the browser asks before it is left, and what was sent into a broken line stays", async ({
  page,
  context,
}) => {
  await signIn(context, "operator.ppu");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.dismiss();
  });
  await page.goto("/kerja/informasi-awal/baru");
  await expect(field(page, "Kabupaten/kota")).toBeVisible();
  await field(page, "Uraian").click();
  await page.keyboard.type("Diceritakan di lapangan.");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Simpan informasi awal" }).click();
  await expect(page.getByText("Server tidak terjangkau.", { exact: false })).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("link", { name: "Informasi awal", exact: true }).first().click();
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await expect(field(page, "Uraian")).toHaveValue("Diceritakan di lapangan.");
});

test("what is wrong is listed in the order of the form", async ({ page, context }) => {
  await signIn(context, "operator.ppu");
  for (const jenis of ["pelanggaran", "pengawasan", "pencegahan", "sengketa"]) {
    await page.goto(`/kerja/${jenis}/baru`);
    await expect(field(page, "Kabupaten/kota")).toBeVisible();
    await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
    const summary = page.getByRole("region", { name: /perlu diperbaiki/ });
    await expect(summary).toBeFocused();
    const at = await summary
      .getByRole("link")
      .evaluateAll((links) =>
        links.map((a) => document.getElementById(a.getAttribute("href")?.slice(1) ?? "")?.getBoundingClientRect().top),
      );
    expect(at.length, jenis).toBeGreaterThan(3);
    expect(at, jenis).toEqual([...at].sort((a, b) => Number(a) - Number(b)));
  }
});
