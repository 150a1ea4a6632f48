import type { Page } from "@playwright/test";
import { demoPassword } from "@/prisma/seed/accounts";
import { expect, test } from "../support/e2e";
import { enter, field, fillForm, step } from "../support/screens";
import { deskOf, endSessions, query, signIn } from "../support/sign-in";

test.describe.configure({ timeout: 150_000 });
const SENT = "Catatan terkirim dan menunggu validasi.";
const titled = async (judul: string) =>
  Number((await query<{ n: string }>("select count(*) as n from catatan where judul = $1", [judul]))[0]?.n);
/** A title that no other run has used. */
const once = (judul: string) => `${judul} ${Date.now().toString(36)}`;
/** The script has come: the areas stand in steps instead of one long list. */
const alive = (page: Page) => expect(field(page, "Kabupaten/kota")).toBeVisible();

test("two steps one after another, without the page being loaded again: both are recorded", async ({ browser }) => {
  const page = await deskOf(browser, "operator.kukar");
  const record = await enter(page, "pelanggaran", { judul: "Dua langkah berturut-turut" });
  await page.goto(record);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => Object.assign(window, { sama: true }));
  await step(page, "Kajian awal", "2024-03-16");
  await step(page, "Diregistrasi", "2024-03-17");
  await step(page, "Klarifikasi", "2024-03-18");
  await step(page, "Klarifikasi", "2024-03-19");
  expect(await page.evaluate(() => "sama" in window), "halaman dimuat ulang: uji ini tidak membuktikan apa pun").toBe(
    true,
  );
  const steps = async () =>
    (
      await query<{ kode: string }>("select kode from langkah where catatan_id = $1 order by urutan", [
        record.split("/").pop(),
      ])
    ).map((r) => r.kode);
  await expect.poll(steps).toEqual(["diterima", "kajian_awal", "diregistrasi", "klarifikasi", "klarifikasi"]);
});

test("back to the form that was sent, changed and sent again: a second record, not the first one's answer", async ({
  browser,
}) => {
  const [satu, dua] = [once("Yang pertama"), once("Yang kedua")];
  const page = await deskOf(browser, "operator.kukar");
  await page.goto("/kerja/pencegahan/baru");
  await alive(page);
  await fillForm(page, "pencegahan", { judul: satu });
  await field(page, "Kabupaten/kota").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
  await expect(page.getByText(SENT)).toBeVisible();
  await page.goBack();
  await alive(page);
  await fillForm(page, "pencegahan", { judul: dua });
  await field(page, "Kabupaten/kota").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
  await expect(page.getByText(SENT)).toBeVisible();
  expect([await titled(satu), await titled(dua)]).toEqual([1, 1]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dua);
});

test("two people put into the vault one after another are two", async ({ browser }) => {
  const page = await deskOf(browser, "operator.kukar");
  const record = await enter(page, "pelanggaran", { judul: "Dua pihak berturut-turut" });
  await page.goto(record);
  await page.waitForLoadState("networkidle");
  for (const nama of ["Pihak Contoh Satu", "Pihak Contoh Dua"]) {
    await page.getByRole("button", { name: "Catat pihak" }).click();
    const vault = page.getByRole("dialog");
    await field(vault, "Peran").selectOption({ label: "Saksi" });
    await field(vault, "Nama").fill(nama);
    await vault.getByRole("button", { name: "Simpan ke brankas" }).click();
    await expect(vault).toBeHidden();
  }
  await expect(page.getByText(/^SKS-\d+$/)).toHaveCount(2);
});

test("someone was faster: the difference is shown, nothing typed is lost, and what is sent again is kept", async ({
  browser,
}) => {
  const one = await deskOf(browser, "operator.kukar");
  const two = await deskOf(browser, "operator.kukar");
  const record = await enter(one, "pelanggaran", { judul: "Disunting dua orang", tempat: "Tenggarong" });
  for (const page of [one, two]) {
    await page.goto(`${record}/ubah`);
    await alive(page);
  }
  await field(two, "Tempat peristiwa").fill("Loa Kulu");
  await two.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
  await expect(two.getByText("Perubahan terkirim")).toBeVisible();

  await field(one, "Bukti yang diajukan").fill("Rekaman video");
  await one.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
  await expect(one.getByText("Catatan ini baru saja diubah orang lain.", { exact: false }).first()).toBeVisible();
  await expect(one.getByText("Tempat peristiwa: Loa Kulu")).toBeVisible();
  await expect(field(one, "Bukti yang diajukan")).toHaveValue("Rekaman video");
  await field(one, "Tempat peristiwa").fill("Loa Kulu");
  await one.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
  await expect(one.getByText("Perubahan terkirim")).toBeVisible();
  const [row] = await query<{ tempat: string; bukti: string }>(
    "select tempat, bukti from pelanggaran where catatan_id = $1",
    [record.split("/").pop()],
  );
  expect(row).toEqual({ tempat: "Loa Kulu", bukti: "Rekaman video" });
});

test("a session that ends while the form is open: sign-in opens over it, the post is repeated, nothing is typed again", async ({
  browser,
}) => {
  const judul = once("Dikirim dari sesi yang habis");
  const page = await deskOf(browser, "operator.mahulu");
  await page.goto("/kerja/pencegahan/baru");
  await alive(page);
  await fillForm(page, "pencegahan", { judul });
  await field(page, "Kabupaten/kota").selectOption({ index: 1 });
  // nobody else in these tests signs in as this account
  await endSessions("operator.mahulu");
  await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
  const lembar = page.getByRole("dialog", { name: "Sesi Anda telah berakhir" });
  await lembar.getByLabel("Surel").fill("operator.mahulu@contoh.bawaslu");
  await lembar.getByLabel("Kata sandi").fill(demoPassword);
  await lembar.getByRole("button", { name: "Masuk dan kirim ulang" }).click();
  await expect(page.getByText(SENT)).toBeVisible();
  expect(await titled(judul)).toBe(1);
});

test.describe("a line that breaks", () => {
  test.use({ consoleAllowed: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });
  test("what was typed is still there, and goes out when the line is back", async ({ page, context }) => {
    const judul = once("Dikirim saat jaringan putus");
    await signIn(context, "operator.kubar");
    await page.goto("/kerja/pencegahan/baru");
    await alive(page);
    await fillForm(page, "pencegahan", { judul });
    await field(page, "Kabupaten/kota").selectOption({ index: 1 });
    await context.setOffline(true);
    await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
    await expect(page.getByText("Server tidak terjangkau", { exact: false }).first()).toBeVisible();
    await expect(field(page, "Nama kegiatan")).toHaveValue(judul);
    await expect(field(page, "Sasaran")).toHaveValue("Pemilih pemula");
    expect(await titled(judul)).toBe(0);
    await context.setOffline(false);
    await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
    await expect(page.getByText(SENT)).toBeVisible();
    expect(await titled(judul)).toBe(1);
  });
});

test.describe("an answer that is lost", () => {
  test.use({ consoleAllowed: [/ERR_CONNECTION_RESET|Failed to fetch/] });
  test("sent twice, and once more after the answer was lost: one record", async ({ page, context }) => {
    const judul = once("Dikirim berkali-kali");
    await signIn(context, "operator.kubar");
    await page.goto("/kerja/pencegahan/baru");
    await alive(page);
    await fillForm(page, "pencegahan", { judul });
    await field(page, "Kabupaten/kota").selectOption({ index: 1 });
    // the server stores it, but its answer never arrives
    await page.route("**/kerja/pencegahan/baru", async (route) => {
      if (route.request().method() !== "POST") return route.continue();
      await route.fetch({ maxRedirects: 0 });
      await route.abort("connectionreset");
    });
    await page.getByRole("button", { name: "Kirim untuk divalidasi" }).dblclick();
    await expect(page.getByText("Server tidak terjangkau", { exact: false }).first()).toBeVisible();
    expect(await titled(judul)).toBe(1);
    await page.unroute("**/kerja/pencegahan/baru");
    await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
    await expect(page.getByText(SENT)).toBeVisible();
    expect(await titled(judul)).toBe(1);
  });
});

test("a form keeps itself as a draft, waits on the desk, opens again and ends when it is sent", async ({ browser }) => {
  const judul = once("Separuh diketik");
  const page = await deskOf(browser, "operator.paser");
  await page.goto("/kerja/pelanggaran/baru");
  await alive(page);
  await field(page, "Ringkasan perkara").fill(judul);
  await field(page, "Uraian kejadian").fill("Baru separuh <b>uraian</b>.");
  await expect(page.getByText(/Draf tersimpan \d\d\.\d\d WITA\./)).toBeVisible({ timeout: 20_000 });
  expect(await titled(judul)).toBe(0);
  await page.goto("/kerja");
  await page.getByRole("link", { name: judul }).click();
  await expect(field(page, "Uraian kejadian")).toHaveValue("Baru separuh <b>uraian</b>.");
  await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
  await expect(page.getByRole("heading", { name: /isian perlu diperbaiki/ })).toBeVisible();
  await expect(field(page, "Uraian kejadian")).toHaveValue("Baru separuh <b>uraian</b>.");
  await fillForm(page, "pelanggaran", { judul });
  await field(page, "Kabupaten/kota").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
  await expect(page.getByText(SENT)).toBeVisible();
  await page.goto("/kerja");
  await expect(page.getByText(judul)).toHaveCount(0);
});
