import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { query } from "../support/sign-in";

const record = async () => {
  const [row] = await query<{ id: string }>(
    `select publik_id as id from terbitan where terkini and tingkat = 'rinci' and ditarik_pada is null and jenis = 'penindakan'
      order by length(keadaan) desc, publik_id limit 1`,
  );
  return `/data/penindakan/${row?.id}`;
};
const PAGES: [string, () => Promise<string>][] = [
  ["the home", async () => "/"],
  ["a record", record],
  ["a search", async () => "/cari?jenis=pencegahan&kantor=64.72"],
  ["a figure of a day", async () => "/angka/2024-02-02/PEMILU-2024"],
  ["a kind", async () => "/data/pelanggaran"],
  ["the catalogue", async () => "/katalog"],
];

/** Text that its own box cuts off, and how much wider the page is than its window. */
const damage = (page: Page) =>
  page.evaluate(() => {
    const hides = (v: string) => v === "hidden" || v === "clip";
    const cut = [...document.querySelectorAll("body *")].filter((el) => {
      const s = getComputedStyle(el);
      if (el.clientWidth <= 1 || el.closest(".sr-only, svg, select, [aria-hidden=true]")) return false;
      const hiddenParts = [...el.querySelectorAll(".sr-only")].length > 0 && !el.textContent?.trim();
      if (hiddenParts) return false;
      return (
        (hides(s.overflowX) && el.scrollWidth > el.clientWidth + 1) ||
        (hides(s.overflowY) && el.scrollHeight > el.clientHeight + 1)
      );
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return { wider: scrollWidth - clientWidth, cut: cut.map((el) => el.outerHTML.slice(0, 160)) };
  });
const whole = { wider: 0, cut: [] };

for (const [name, where] of PAGES)
  test.describe(`${name} enlarged`, () => {
    test("400 %: as wide as 320 px, nothing scrolls sideways and nothing is cut", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(await where());
      expect(await damage(page)).toEqual(whole);
    });

    test("letters of twice the size, on a desk and on a phone", async ({ page }) => {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(await where());
        const before = await page
          .locator("p")
          .first()
          .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "200%";
        });
        const after = await page
          .locator("p")
          .first()
          .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
        expect(after).toBe(before * 2);
        expect(await damage(page), `${width} px`).toEqual(whole);
      }
    });

    test("with wider lines, words and letters (WCAG 1.4.12)", async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(await where());
      await page.evaluate(() => {
        const wide = { "line-height": "1.5", "letter-spacing": "0.12em", "word-spacing": "0.16em" };
        for (const el of document.querySelectorAll<HTMLElement>("body *"))
          for (const [name, value] of Object.entries(wide)) el.style.setProperty(name, value, "important");
        for (const p of document.querySelectorAll<HTMLElement>("p"))
          p.style.setProperty("margin-bottom", "2em", "important");
      });
      expect(await damage(page)).toEqual(whole);
    });
  });

test.describe("by keyboard alone", () => {
  test.use({ javaScriptEnabled: false });

  test("the skip link comes first, and a day is chosen and answered", async ({ page }) => {
    await page.goto("/");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Langsung ke isi" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("heading", { level: 1 }).getByRole("link")).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByLabel("Sampai hari")).toBeFocused();
    await page.keyboard.type("02022024");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/angka\/2024-02-02\/PEMILU-2024$/);
  });
});

for (const [name, where] of PAGES.slice(0, 2))
  test(`on ${name} focus can be seen wherever it goes, and follows the reading order`, async ({ page }) => {
    await page.goto(await where());
    const places: { at: number; seen: boolean; inView: boolean; what: string }[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      const place = await page.evaluate(() => {
        const el = document.activeElement;
        if (!el || el === document.body) return null;
        const s = getComputedStyle(el);
        const box = el.getBoundingClientRect();
        return {
          at: [...document.querySelectorAll("*")].indexOf(el),
          seen: s.outlineStyle !== "none" && Number.parseFloat(s.outlineWidth) >= 2,
          inView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
          what: el.outerHTML.slice(0, 120),
        };
      });
      if (!place) break;
      places.push(place);
    }
    expect(places.length).toBeGreaterThan(20);
    // the parts of a date field draw their own ring, one after the other: once is enough to see where one is
    const shown = (p: (typeof places)[number]) => places.some((q) => q.at === p.at && q.seen);
    expect(places.filter((p) => !shown(p) || !p.inView)).toEqual([]);
    const order = places.map((p) => p.at);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

test.describe("for those who hear the page", () => {
  test.use({ javaScriptEnabled: false });

  test("the home", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("main")).toMatchAriaSnapshot(`
      - heading /Sejak 14 Juni 2022 sampai .*, Bawaslu mencatat \\d+ dugaan pelanggaran Pemilu 2024/ [level=1]
      - textbox "Sampai hari"
      - combobox "Penyelenggaraan"
      - button "Lihat angka"
      - figure: /Dugaan pelanggaran menurut registrasi/
      - heading "Kerja pengawas pada Pemilu 2024" [level=2]
      - heading "Di mana" [level=2]
      - heading "Apa dugaannya" [level=2]
      - heading "Bagaimana ditangani" [level=2]
      - heading "Pada tahapan apa" [level=2]
      - heading "Kapan diterima" [level=2]
      - heading "Yang berubah pekan ini" [level=2]
      - heading "Arti kata di halaman ini" [level=2]
    `);
    // each of the five works opens the list that it counted, of this election and these days
    const works = page.locator("section", { hasText: "Kerja pengawas pada" }).locator("dd > a.text-ink");
    await expect(works).toHaveCount(5);
    const said = await works.evaluateAll((all) => all.map((a) => [a.getAttribute("href") ?? "", a.textContent ?? ""]));
    for (const [href = "", figure] of said) {
      const list = await (await page.request.get(href)).text();
      expect(/id="hasil"[^>]*>([\d.]+)/.exec(list)?.[1], href).toBe(figure);
    }
    const tiles = page.getByRole("list", { name: "Dugaan pelanggaran menurut kantor" }).getByRole("listitem");
    await expect(tiles).toHaveCount(11);
    for (const words of await tiles.allTextContents())
      expect(words).toMatch(/^[A-Z][A-Za-z ]+: (–?belum menyampaikan data|[\d.]+(, .+)?)$/);
    // tables stand open: every number of a drawing is in one that can be read without opening anything
    for (const name of ["Dugaan pelanggaran menurut kantor", "Dugaan pelanggaran menurut bulan dan tahun diterima"])
      await expect(page.getByRole("table", { name })).toBeVisible();
    await expect(page.getByRole("table", { name: "Dugaan pelanggaran menurut kantor" }).getByRole("row")).toHaveCount(
      12,
    );
    await expect(page.getByRole("img", { name: /Dugaan pelanggaran per bulan: \d+ periode, terbanyak/ })).toBeVisible();
  });

  test("a record", async ({ page }) => {
    await page.goto(await record());
    await expect(page.getByRole("main")).toMatchAriaSnapshot(`
      - article:
        - navigation:
          - list:
            - listitem:
              - link "Ringkasan"
            - listitem:
              - link "Penindakan"
        - heading /^Penindakan, tahapan .+, (Kabupaten|Kota) .+/ [level=1]
        - paragraph: Keadaan
        - heading "Rincian" [level=2]
        - term: Tanggal mulai
        - definition
        - heading "Yang tidak ditampilkan" [level=2]
        - heading "Riwayat penanganan" [level=2]
        - list
        - heading "Riwayat terbitan" [level=2]
        - list
        - heading "Catatan terkait" [level=2]
        - heading "Cara mengutip" [level=2]
        - list:
          - listitem:
            - link "BibTeX (BIB)"
          - listitem:
            - link "Zotero (CSL-JSON)"
    `);
  });
});
