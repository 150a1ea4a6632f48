import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";

test.use({ javaScriptEnabled: false });

/** Opens a page that must be there and must run no script. */
async function open(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  const html = (await answer?.text()) ?? "";
  expect(html.match(/<script\b[^>]*>/g)?.filter((tag) => !tag.includes("application/ld+json")) ?? []).toEqual([]);
}

test("the home leads to the list, the list to every kind's figures, and from a number to what it counts", async ({
  page,
}) => {
  await open(page, "/");
  await page.getByRole("link", { name: "Lihat angka tiap kantor" }).click();
  await expect(page).toHaveURL(/\/angka\/daftar$/);
  const kinds = page.locator("#jenis-data").getByRole("link");
  for (const path of await kinds.evaluateAll((links) => links.map((a) => a.getAttribute("href") ?? ""))) {
    await open(page, path);
  }
  await open(page, "/angka/jenis/pelanggaran/2024-02-02");
  const link = page
    .getByRole("row", { name: /^Samarinda/ })
    .getByRole("link")
    .first();
  const counted = Number((await link.textContent())?.match(/\d+/)?.[0]);
  await link.click();
  await expect(
    page.getByRole("heading", { level: 2, name: new RegExp(`^${counted} dugaan pelanggaran`) }),
  ).toBeVisible();
});

test("the table is sorted by its heads, goes on, and holds what the file holds", async ({ page, request }) => {
  await open(page, "/perkara-selesai");
  const file = await (await request.get("/perkara-selesai.csv")).text();
  const [, ...lines] = file.split("\r\n").filter(Boolean);
  await page.getByRole("columnheader", { name: "Kantor" }).getByRole("link").click();
  await expect(page).toHaveURL(/\/perkara-selesai\/kantor-naik$/);
  await expect(page.getByRole("columnheader", { name: "Kantor" })).toHaveAttribute("aria-sort", "ascending");
  const seen: string[] = [];
  for (const on = page.getByRole("link", { name: "50 berikutnya" }); ; ) {
    seen.push(
      ...(await page
        .getByRole("rowheader")
        .getByRole("link")
        .evaluateAll((a) => a.map((x) => x.getAttribute("href") ?? ""))),
    );
    if ((await on.count()) === 0) break;
    await open(page, (await on.getAttribute("href")) ?? "");
  }
  expect(new Set(seen).size).toBe(seen.length);
  const listed = lines.map((line) => new URL(line.split(",").at(-1)?.replace(/"/g, "") ?? "").pathname);
  expect([...seen].sort()).toEqual(listed.sort());
});
