import { expect, test } from "../support/e2e";
import { enter } from "../support/screens";
import { deskOf, query } from "../support/sign-in";

// An office in which nothing else is validated: what waits here waits for this test.
test("a desk is worked through by keyboard: after each decision the focus waits on the next record", async ({
  browser,
}) => {
  const operator = await deskOf(browser, "operator.bontang");
  const page = await deskOf(browser, "verifikator.bontang");
  const judul = ["Sengketa yang diperiksa pertama", "Sengketa yang diperiksa kedua"];
  for (const one of judul) await enter(operator, "sengketa", { judul: one });
  const waiting = () =>
    query<{ judul: string }>(
      "select judul from catatan where kantor_kode = '64.74' and jenis = 'sengketa' and status = 'dikirim' order by dikirim_pada, id",
    );
  const all = (await waiting()).map((w) => w.judul);
  expect(all.slice(-2)).toEqual(judul);
  await page.goto("/kerja/sengketa?status=dikirim&urut=tanggal");
  await page.getByRole("link", { name: all[0], exact: true }).first().click();
  for (const [i, one] of all.entries()) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(one);
    await page.getByRole("button", { name: "Validasi", exact: true }).press("Enter");
    await expect(page.getByText("Catatan divalidasi. Sejak sekarang ia dihitung.")).toBeVisible();
    const next = all[i + 1];
    if (!next) break;
    await expect(page.getByText(`Berikutnya (${all.length - i - 1} menunggu)`)).toBeVisible();
    await expect(page.getByRole("link", { name: next })).toBeFocused();
    await page.keyboard.press("Enter");
  }
  await expect(page.getByText("Tidak ada lagi yang menunggu Anda di sini.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Kembali ke meja kerja" })).toBeFocused();
  expect(await waiting()).toEqual([]);
});
