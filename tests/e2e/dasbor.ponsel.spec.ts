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

test("a tile and a field of the filter never share an address", async ({ page, context }) => {
  await signIn(context, "pimpinan.provinsi");
  for (const dasbor of [
    "pimpinan",
    "pp-datin",
    "p2h",
    "hps",
    "sdmo",
    "waktu",
    "tema",
    "tahapan",
    "pemilihan",
    "mutu",
  ]) {
    await page.goto(`/kerja/dasbor/${dasbor}`);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id));
    expect(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      dasbor,
    ).toEqual([]);
  }
});

test("how many, where, in which stage, how handled: a press each, and the numbers stand within the screen", async ({
  page,
  context,
}) => {
  await signIn(context, "pimpinan.provinsi");
  await page.goto("/kerja");
  await page.getByRole("link", { name: "Buka dasbor" }).click();
  await expect(page.getByRole("link", { name: /^\d+ dugaan pelanggaran$/ })).toBeInViewport();
  const berikut = page.getByRole("navigation", { name: "Jawaban berikutnya" });
  for (const [tanya, judul] of [
    ["Di mana?", "Registrasi menurut kantor"],
    ["Pada tahapan mana?", "Dugaan pelanggaran menurut tahapan"],
  ] as const) {
    await berikut.getByRole("link", { name: tanya }).click();
    await expect(page.getByRole("heading", { name: judul })).toBeInViewport();
  }
  await berikut.getByRole("link", { name: "Bagaimana ditangani?" }).click();
  const alur = page.getByRole("table", { name: "Dari masuk sampai dilaksanakan" });
  await expect(page.getByRole("heading", { name: "Dari masuk sampai dilaksanakan" })).toBeInViewport();
  const n = alur.getByRole("row", { name: /^Diregistrasi/ }).getByRole("link");
  await expect(n).toHaveText(/^\d+$/);
  await expect(n).toBeInViewport({ ratio: 1 });
  await expect(alur.getByRole("rowheader", { name: "1. Masuk" })).toBeVisible();
});
