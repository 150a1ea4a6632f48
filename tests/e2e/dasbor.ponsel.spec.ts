import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/e2e";
import { signIn } from "../support/sign-in";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("twelve dashboards are one line on a phone, opened by keyboard", async ({ page, context }) => {
    await signIn(context, "pimpinan.provinsi");
    await page.goto("/kerja/dasbor/waktu");
    const dasbor = page.getByRole("navigation", { name: "Dasbor" });
    await expect(dasbor.getByRole("link")).toHaveCount(0);
    const kini = dasbor.locator("summary");
    await expect(kini).toHaveText(/Waktu/);
    expect((await dasbor.boundingBox())?.height).toBeLessThan(60);
    await kini.focus();
    await page.keyboard.press("Enter");
    await expect(dasbor.getByRole("link")).toHaveCount(12);
    await expect(dasbor.locator("a[aria-current=page]:visible")).toHaveText("Waktu");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await dasbor.getByRole("link", { name: "Mutu data" }).click();
    await expect(page).toHaveURL(/\/kerja\/dasbor\/mutu/);
    await expect(dasbor.locator("summary")).toHaveText(/Mutu data/);
  });
});

test("the open control has nothing that axe finds", async ({ page, context }) => {
  await signIn(context, "pimpinan.provinsi");
  await page.goto("/kerja/dasbor/mutu");
  await page.getByRole("navigation", { name: "Dasbor" }).locator("summary").click();
  const tag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).include("nav[aria-label=Dasbor]").withTags(tag).analyze();
  expect(violations.map((v) => `${v.id} ${v.nodes.map((n) => n.target).join(" ")}`)).toEqual([]);
});
