import { expect, test } from "../support/e2e";

test.use({ javaScriptEnabled: false });

test("at 360 px nothing runs out of the page, and the menu opens without script", async ({ page }) => {
  for (const path of [
    "/",
    "/angka/2024-02-02",
    "/angka/daftar",
    "/angka/jenis/pelanggaran",
    "/angka/tahapan/P24-10-KAMPANYE/2024-02-02",
    "/perkara-selesai",
    "/data/pengawasan",
    "/data/penindakan",
    "/cari?jenis=pencegahan&kantor=64.72",
    "/cari?kata=1%2FLP%2Fkutim",
    "/tentang",
    "/kamus-angka",
    "/katalog",
    "/katalog/angka-kegiatan",
    "/data/api",
    "/kalkulator?mulai=2024-01-29&lama=14&satuan=hari_kerja",
  ]) {
    await page.goto(path);
    expect(await page.locator("html").evaluate((html) => html.scrollWidth), path).toBeLessThanOrEqual(360);
  }
  await page.goto("/cari?kata=kampanye");
  const kinds = page.getByRole("navigation", { name: "Jenis data" });
  await kinds.locator("summary").click();
  await kinds.getByRole("link", { name: /^Pencegahan/ }).click();
  await expect(kinds.locator("summary")).toHaveText(/Pencegahan/);
  await page.getByText("Menu", { exact: true }).click();
  await page.getByRole("navigation", { name: "Utama" }).getByRole("link", { name: "Sengketa" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sengketa proses" })).toBeVisible();
});
