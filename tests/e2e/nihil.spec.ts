import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { deskOf, query, signIn } from "../support/sign-in";

// A page is counted anew after every declaration.
test.describe.configure({ timeout: 120_000 });

/** How many of the ended months of a kind the board says that an office handed in. */
async function handedIn(page: Page): Promise<number> {
  await page.goto("/kerja/dasbor/mutu?lama=24");
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Berau" }) });
  return Number(/(\d+) dari \d+/.exec((await row.textContent()) ?? "")?.[1]);
}

/** "9 dari 11 kantor sudah menyampaikan data", as the map says it of a kind. */
async function offices(page: Page, jenis: string): Promise<number> {
  await page.goto(`/kerja/dasbor/peta?penyelenggaraan=&jenis=${jenis}`);
  const kata = page.getByText(/\d+ dari \d+ kantor sudah menyampaikan data/);
  return Number(/(\d+) dari \d+ kantor/.exec((await kata.textContent()) ?? "")?.[1]);
}

test("what is outstanding is declared at one press, the coverage rises, and one that was wrong is taken back", async ({
  context,
  page,
  browser,
}) => {
  await signIn(context, "verifikator.berau");
  const leader = await deskOf(browser, "pimpinan.provinsi");
  const before = { months: await handedIn(leader), offices: await offices(leader, "sengketa") };

  await page.goto("/kerja/nihil");
  const outstanding = page.getByRole("button", { name: /^Nyatakan nihil untuk \d+ yang tersebut$/ });
  const banyak = Number(/\d+/.exec((await outstanding.textContent()) ?? "")?.[0]);
  expect(banyak).toBeGreaterThan(1);
  await outstanding.click();
  await expect(page.getByText("Nihil tercatat.")).toBeVisible();
  await expect(page.getByText("Semua bulan sudah disampaikan")).toBeVisible();

  // the board of the last two years and the map know at once
  const after = { months: await handedIn(leader), offices: await offices(leader, "sengketa") };
  expect(after.months).toBeGreaterThan(before.months);
  expect(after.offices).toBe(before.offices + 1);

  // one was said too soon: taken back, the month is open again and the office no longer complete
  await page
    .getByRole("button", { name: /Batalkan nihil Sengketa proses/ })
    .first()
    .click();
  await expect(page.getByText("Pernyataan nihil dibatalkan; bulan itu terbuka lagi.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Nyatakan nihil", exact: true })).toBeVisible();
  expect(await handedIn(leader)).toBe(after.months - 1);
  expect(await offices(leader, "sengketa")).toBe(before.offices);

  // what was said and taken back stays written
  const [{ n } = { n: 0 }] = await query<{ n: number }>(
    "select count(*)::int as n from nihil_gugur where kantor_kode = '64.03' and verba = 'batalkan_nihil'",
  );
  expect(n).toBe(1);
});

test.afterAll(async () => {
  const page = await query<{ id: string }>("select id from pengguna where surel = 'verifikator.berau@contoh.bawaslu'");
  await query("delete from nihil where kantor_kode = '64.03' and oleh = $1 and pada > now() - interval '10 minutes'", [
    page[0]?.id,
  ]);
});
