import { expect, test } from "../support/e2e";
import { query, signIn } from "../support/sign-in";

test.describe("anybody asks the clock", () => {
  test.use({ javaScriptEnabled: false });

  test("without script: a length, a rule, a year without holidays", async ({ page }) => {
    await page.goto("/kalkulator");
    await page.getByLabel("Hari mulai").fill("2024-01-29");
    await page.getByLabel("Lama", { exact: true }).fill("14");
    await page.getByRole("button", { name: "Hitung" }).click();
    await expect(page.getByRole("heading", { name: "Jatuh tempo Rabu, 21 Februari 2024" })).toBeVisible();
    const days = page.getByRole("list", { name: "Hari demi hari" }).getByRole("listitem");
    await expect(days).toHaveCount(23);
    await expect(days.filter({ hasText: "Kamis, 8 Februari 2024" })).toContainText("libur nasional, Isra Mikraj");

    await page.getByLabel("Lama", { exact: true }).fill("");
    await page.getByLabel("Hari mulai").fill("2024-10-13");
    await page.getByLabel("Aturan", { exact: true }).selectOption("pemilihan/penanganan");
    await page.getByRole("button", { name: "Hitung" }).click();
    await expect(page.getByRole("heading", { name: "Jatuh tempo Rabu, 16 Oktober 2024" })).toBeVisible();
    await expect(page.getByText("Paling lama sampai Jumat, 18 Oktober 2024")).toBeVisible();

    await page.goto("/kalkulator?mulai=2022-03-01&lama=3&satuan=hari_kerja");
    await expect(page.getByText("Kalender libur 2022 belum diisi.")).toBeVisible();
    await expect(page.getByLabel("Hari mulai")).toHaveValue("2022-03-01");
  });

  test("as a program: JSON, and RFC 9457 for what cannot be answered", async ({ request }) => {
    const good = await request.get("/api/v1/tenggat?mulai=2024-01-29&lama=14&satuan=hari_kerja");
    const { jatuh_tempo, hari } = (await good.json()) as { jatuh_tempo: string; hari: { tanggal: string }[] };
    expect([good.status(), jatuh_tempo, hari.length, hari.at(-1)?.tanggal]).toEqual([
      200,
      "2024-02-21",
      23,
      "2024-02-21",
    ]);
    for (const bad of ["", "?mulai=2024-02-30&lama=1&satuan=jam", "?mulai=2024-01-29&lama=1e9&satuan=hari_kerja"]) {
      const answer = await request.get(`/api/v1/tenggat${bad}`);
      expect(answer.status()).toBe(400);
      expect(answer.headers()["content-type"]).toBe("application/problem+json");
      expect(await answer.json()).toMatchObject({ status: 400, detail: expect.stringMatching(/\w+ .*\./) });
    }
  });
});

test("an officer opens a case from the list of clocks and reads why it is due that day", async ({ page, context }) => {
  const [case_] = await query<{ kantor: string; judul: string; nama: string }>(
    `select x.kantor_kode as kantor, x.judul, a.nama from tenggat t join catatan x on x.id = t.catatan_id join aturan_tenggat a on a.id = t.aturan_id
      where t.status = 'berjalan' and t.kode = 'penanganan' and x.kantor_kode in ('64.71', '64.72', '64.08') order by t.jatuh_tempo desc limit 1`,
  );
  await signIn(context, "verifikator.provinsi");
  await page.goto(`/kerja/tenggat?kantor=${case_?.kantor}&jam=penanganan`);
  await page.getByRole("link", { name: case_?.judul }).first().click();
  const card = page.locator("#tenggat");
  await expect(card.getByText(String(case_?.nama)).first()).toBeVisible();
  await card.getByText("Mengapa hari itu").first().click();
  await expect(card.getByText("hari ke-1", { exact: true }).first()).toBeVisible();
  // more time is the kordiv's of the office that handles the case
  await expect(card.getByRole("button", { name: /Minta keterangan tambahan/ })).toHaveCount(0);
});

test("a leader reads them by office, and every number opens its list", async ({ page, context }) => {
  await signIn(context, "pimpinan.provinsi");
  await page.goto("/kerja/tenggat?tampilan=kantor");
  const row = page
    .getByRole("row")
    .filter({ has: page.getByRole("link") })
    .first();
  const link = row.getByRole("link").first();
  const counted = Number(await link.textContent());
  await link.click();
  await expect(page.locator("tbody tr")).toHaveCount(counted);
});
