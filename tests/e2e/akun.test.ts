import type { Page } from "@playwright/test";
import pg from "pg";
import { demoPassword } from "@/prisma/seed/accounts";
import { expect, test } from "../support/e2e";

const SALAH = "Surel atau kata sandi tidak cocok.";
const surel = (siapa: string) => `${siapa}@contoh.bawaslu`;

async function isiMasuk(page: Page, siapa: string, sandi = demoPassword): Promise<void> {
  await page.getByLabel("Surel").fill(siapa.includes("@") ? siapa : surel(siapa));
  await page.getByLabel("Kata sandi").fill(sandi);
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
}

async function sql(text: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  await client.query(text, values);
  await client.end();
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("one signs in, comes back to the page asked for, makes an account, signs out; its owner must change the password", async ({
    page,
    context,
  }) => {
    await page.goto("/kerja/kelola/pengguna?cari=kutim");
    await isiMasuk(page, "admin.provinsi", "salah sama sekali");
    await expect(page.getByText(SALAH)).toBeVisible();
    await expect(page.getByLabel("Surel")).toHaveValue(surel("admin.provinsi"));
    await isiMasuk(page, "admin.provinsi");
    await expect(page).toHaveURL(/\/kerja\/kelola\/pengguna\?cari=kutim$/);

    await page.goto("/kerja/kelola/pengguna/baru");
    await page.getByLabel("Nama").fill("Pegawai Baru");
    await page.getByLabel("Surel").fill("bukan surel");
    await page.getByRole("button", { name: "Buat akun" }).click();
    await expect(page.getByText("Tulis alamat surel").first()).toBeVisible();
    await expect(page.getByLabel("Nama")).toHaveValue("Pegawai Baru");
    await page.getByLabel("Surel").fill("pegawai.baru@uji.bawaslu");
    await page.getByLabel("Fungsi").selectOption("operator");
    await page.getByRole("combobox", { name: "Kantor" }).selectOption("64.72");
    await page.getByRole("button", { name: "Buat akun" }).click();
    const sandi =
      (await page
        .locator("strong")
        .filter({ hasText: /^\w{4}(-\w{4}){3}$/ })
        .textContent()) ?? "";

    await page.goto("/kerja");
    await page.getByRole("button", { name: "Keluar" }).first().click();
    await expect(page.getByText("Anda telah keluar")).toBeVisible();
    expect(await context.cookies()).toEqual([]);

    await page.goto("/kerja/pelanggaran");
    await isiMasuk(page, "pegawai.baru@uji.bawaslu", sandi);
    await expect(page.getByRole("heading", { name: "Ganti kata sandi" })).toBeVisible();
    await page.goto("/kerja/pelanggaran");
    await expect(page.getByRole("heading", { name: "Ganti kata sandi" })).toBeVisible();
    await page.getByLabel("Kata sandi sekarang").fill(sandi);
    await page.getByLabel(/^Kata sandi baru/).fill("tiga ekor kucing");
    await page.getByLabel("Ulangi").fill("tiga ekor kucing");
    await page.getByRole("button", { name: "Ganti kata sandi" }).click();
    await expect(page).toHaveURL(/\/kerja$/);
  });
});

test("a session that ends while a form is open: sign-in opens over it and the post is repeated", async ({ page }) => {
  await page.goto("/masuk?kembali=/kerja/akun/sandi");
  await isiMasuk(page, "pimpinan.kutim");
  await page.getByLabel("Kata sandi sekarang").fill("bukan yang sekarang");
  await page.getByLabel(/^Kata sandi baru/).fill("tiga ekor kucing");
  await page.getByLabel("Ulangi").fill("tiga ekor kucing");
  const sesi = (await page.context().cookies()).find((k) => k.name === "sesi");
  expect(sesi).toMatchObject({ httpOnly: true, sameSite: "Lax", expires: -1 });
  await sql(
    "update sesi set terakhir_aktif = now() - interval '31 minutes' where pengguna_id = (select id from pengguna where surel = $1)",
    [surel("pimpinan.kutim")],
  );
  await page.getByRole("button", { name: "Ganti kata sandi" }).click();
  const lembar = page.getByRole("dialog", { name: "Sesi Anda telah berakhir" });
  await lembar.getByRole("button", { name: "Nanti" }).click();
  await expect(lembar).toBeHidden();
  await page.getByRole("button", { name: "Masuk lagi" }).click();
  const masuk = async (siapa: string) => {
    await lembar.getByLabel("Surel").fill(surel(siapa));
    await lembar.getByLabel("Kata sandi").fill(demoPassword);
    await lembar.getByRole("button", { name: "Masuk dan kirim ulang" }).click();
  };
  await masuk("operator.kutim");
  await expect(lembar.getByText("dibuka oleh akun lain")).toBeVisible();
  await masuk("pimpinan.kutim");
  // The server has looked at what was sent again: secrets too were still there.
  await expect(page.getByText("Kata sandi sekarang tidak cocok.").first()).toBeVisible();
  await expect(page.getByLabel("Kata sandi sekarang")).toHaveValue("bukan yang sekarang");
});

test.describe("lost line", () => {
  test.use({ consoleAllowed: [/ERR_INTERNET_DISCONNECTED/] });
  test("what was typed is still there", async ({ page, context }) => {
    await page.goto("/masuk?kembali=/kerja/akun/sandi");
    await isiMasuk(page, "pimpinan.samarinda");
    await page.getByLabel("Kata sandi sekarang").fill("apa saja");
    await context.setOffline(true);
    await page.getByRole("button", { name: "Ganti kata sandi" }).click();
    await expect(page.getByText("Server tidak terjangkau")).toBeVisible();
    await expect(page.getByLabel("Kata sandi sekarang")).toHaveValue("apa saja");
  });
});

test.describe("what is not for one", () => {
  test.use({ consoleAllowed: [/status of 404/] });
  test("administration and trace are 404 for an operator; a disabled account is out at its next click", async ({
    page,
  }) => {
    await page.goto("/masuk");
    await isiMasuk(page, "operator.berau");
    await expect(page).toHaveURL(/\/kerja$/);
    for (const alamat of ["/kerja/kelola", "/kerja/kelola/pengguna", "/kerja/kelola/libur", "/kerja/jejak"]) {
      expect((await page.goto(alamat))?.status(), alamat).toBe(404);
    }
    await sql("update pengguna set aktif = false where surel = $1", [surel("operator.berau")]);
    await page.goto("/kerja");
    await expect(page).toHaveURL(/\/masuk$/);
    await sql("update pengguna set aktif = true where surel = $1", [surel("operator.berau")]);
  });
});

test("routes: another origin is refused, pages inside are not stored, signing out clears the browser", async ({
  page,
  baseURL,
}) => {
  await page.goto("/masuk?kembali=/kerja/akun");
  await isiMasuk(page, "auditor.provinsi");
  await expect(page.getByRole("heading", { name: "Akun saya" })).toBeVisible();
  const post = (alamat: string, origin: string) => page.request.post(alamat, { headers: { origin }, maxRedirects: 0 });
  expect((await post("/api/sesi/detak", "https://jahat.contoh")).status()).toBe(403);
  expect((await post("/api/sesi/keluar", "null")).status()).toBe(403);
  expect((await post("/api/sesi/detak", baseURL ?? "")).status()).toBe(204);
  expect((await page.request.get("/kerja/akun")).headers()["cache-control"]).toContain("no-store");
  const keluar = await post("/api/sesi/keluar", baseURL ?? "");
  expect([keluar.status(), keluar.headers()["clear-site-data"]]).toEqual([303, '"cache", "storage"']);
  await page.goto("/kerja/akun");
  await expect(page).toHaveURL(/\/masuk\?kembali=/);
});

test("next-auth's own door: the same rules, a cookie that ends with the browser, no way to another site", async ({
  page,
  baseURL,
}) => {
  const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
  const masuk = (sandi: string) =>
    page.request.post("/api/auth/callback/credentials", {
      form: { csrfToken, surel: surel("ppid.provinsi"), sandi, callbackUrl: "https://jahat.contoh/kerja" },
      headers: { origin: baseURL ?? "" },
      maxRedirects: 0,
    });
  await masuk("salah sama sekali");
  expect(await (await page.request.get("/api/auth/session")).json()).toEqual({});
  expect((await masuk(demoPassword)).headers().location).toBe("/kerja");
  const sesi = (await page.context().cookies()).find((k) => k.name === "sesi");
  expect(sesi).toMatchObject({ httpOnly: true, expires: -1 });
  expect(await (await page.request.get("/api/auth/session")).json()).toMatchObject({
    user: { email: surel("ppid.provinsi") },
  });
  await sql("update sesi set dicabut_pada = now() where pengguna_id = (select id from pengguna where surel = $1)", [
    surel("ppid.provinsi"),
  ]);
  expect(await (await page.request.get("/api/auth/session")).json()).toEqual({});
});
