import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page, Request } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { mp3, photo, sha256 } from "../support/files";
import { endSessions, query, signIn } from "../support/sign-in";

test.describe.configure({ timeout: 120_000 });

/** A name that no other run of these tests has used: cases of the demo are shared, and files are never deleted. */
const unik = (nama: string) => `${randomUUID().slice(0, 8)} ${nama}`;

/** A case of the office that can take files. */
async function perkara(kantor: string): Promise<string> {
  const [c] = await query<{ id: string; jenis: string }>(
    "select id, jenis from catatan where kantor_kode = $1 and jenis = 'pelanggaran' and status in ('dikirim', 'divalidasi') order by id limit 1",
    [kantor],
  );
  return `/kerja/${c?.jenis}/${c?.id}`;
}
const kartu = (page: Page) => page.getByRole("region", { name: "Berkas", exact: true });
const pilih = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.getByLabel(/Pilih berkas/).setInputFiles(files);

test.describe("a line that breaks", () => {
  test.use({ consoleAllowed: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/] });

  test("an upload goes on from where it was cut, also after a new sign-in, and no byte is sent twice", async ({
    page,
    context,
  }) => {
    await signIn(context, "operator.kutim");
    await page.goto(await perkara("64.08"));
    const isi = mp3(18 * 1024 * 1024);
    const nama = unik("rekaman sidang.mp3");
    const sampai: number[] = [];
    const dari: number[] = [];
    page.on("requestfinished", async (r: Request) => {
      if (r.method() !== "PATCH") return;
      const jawab = await r.response();
      if (jawab?.ok()) {
        dari.push(Number(r.headers()["upload-offset"]));
        sampai.push(Number(jawab.headers()["upload-offset"] ?? isi.length));
      }
    });
    // the line goes while the third piece is on its way
    let potong = 0;
    await page.route("**/api/berkas/unggah/*", async (route) => {
      if (route.request().method() !== "PATCH" || ++potong !== 3) return route.fallback();
      await context.setOffline(true);
      await route.abort("internetdisconnected");
    });
    await pilih(page, { name: nama, mimeType: "audio/mpeg", buffer: isi });
    await expect(page.getByText(/Jaringan terputus/)).toBeVisible();
    const [lama] = await query<{ id: string }>("select id from berkas where nama = $1", [nama]);
    expect(lama, "belum ada baris sebelum utuh").toBeUndefined();
    await endSessions("operator.kutim");
    await context.setOffline(false);
    await page.getByRole("button", { name: "Masuk lagi" }).waitFor();
    const masuk = page.getByRole("dialog", { name: "Sesi Anda telah berakhir" });
    await masuk.getByLabel(/Surel/).fill("operator.kutim@contoh.bawaslu");
    await masuk.getByLabel(/Kata sandi/).fill("contoh-kaltim-2024");
    await masuk.getByRole("button", { name: "Masuk dan kirim ulang" }).click();
    await expect(kartu(page).getByRole("link", { name: nama })).toBeVisible({ timeout: 60_000 });
    const urut = dari.map((d, n) => [d, sampai[n] ?? 0] as const).sort((a, b) => a[0] - b[0]);
    expect(urut[0]?.[0]).toBe(0);
    for (const [n, potong] of urut.entries())
      if (n > 0) expect(potong[0], "mulai di akhir potongan sebelumnya").toBe(urut[n - 1]?.[1]);
    expect(urut.at(-1)?.[1]).toBe(isi.length);
    const [baris] = await query<{ sha256: string; ukuran: string; status: string }>(
      "select sha256, ukuran::text, status from berkas where nama = $1",
      [nama],
    );
    expect(baris).toEqual({ sha256: sha256(isi), ukuran: String(isi.length), status: "tersimpan" });
    const unduhan = page.waitForEvent("download");
    await kartu(page).getByRole("link", { name: nama }).click();
    const d = await unduhan;
    expect(d.suggestedFilename()).toBe(nama);
    expect(sha256(await readFile(await d.path()))).toBe(sha256(isi));
  });
});

test.describe("many files", () => {
  // a browser notes each refusal in its console
  test.use({ consoleAllowed: [/422/] });

  test("several at once: each with its own answer, a duplicate is noticed, a picture is looked at, a receipt is printed", async ({
    page,
    context,
  }) => {
    await signIn(context, "operator.paser");
    const alamat = await perkara("64.01");
    await page.goto(alamat);
    // the field takes several once the script has come
    await expect(page.getByLabel(/Pilih berkas/)).toHaveAttribute("multiple");
    const merah = await photo(`#${randomUUID().slice(0, 6)}`);
    const cap = unik("");
    const baik = await Promise.all(["#102030", "#405060", "#708090"].map((w) => photo(w)));
    await pilih(
      page,
      ...baik.map((buffer, n) => ({ name: `${cap}foto ${n + 1}.jpg`, mimeType: "image/jpeg", buffer })),
      { name: `${cap}foto merah.jpg`, mimeType: "image/jpeg", buffer: merah },
      { name: `${cap}salinan merah.jpg`, mimeType: "image/jpeg", buffer: merah },
      { name: "program.pdf", mimeType: "application/pdf", buffer: Buffer.from(`MZ${"x".repeat(300)}`) },
    );
    await expect(page.getByText("5 dari 6 berkas diterima.")).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole("alert").filter({ hasText: /Isi berkas ini/ })).toBeVisible();
    await expect(
      kartu(page).getByText(new RegExp(`Sama persis dengan “${cap}(foto|salinan) merah.jpg”`)),
    ).toBeVisible();
    await kartu(page).getByText(`Lihat ${cap}foto 1.jpg`).click();
    const gambar = kartu(page).getByAltText(`Pratinjau ${cap}foto 1.jpg`);
    await expect.poll(() => gambar.evaluate((e: HTMLImageElement) => e.naturalWidth)).toBe(640);
    await page.goto(`${alamat}/tanda-terima`);
    await expect(page.getByText(sha256(merah)).first()).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, consoleAllowed: [/422/] });

  test("one file goes by a plain form; a refusal is a sentence", async ({ page, context }) => {
    const nama = unik("surat tugas.jpg");
    await signIn(context, "operator.berau");
    await page.goto(await perkara("64.03"));
    await pilih(page, { name: nama, mimeType: "image/jpeg", buffer: await photo("#334455") });
    await page.getByRole("button", { name: "Unggah", exact: true }).click();
    await expect(page.getByText("Berkas diterima.")).toBeVisible();
    await expect(kartu(page).getByRole("link", { name: nama })).toBeVisible();
    await pilih(page, {
      name: "program.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from(`MZ${"x".repeat(300)}`),
    });
    await page.getByRole("button", { name: "Unggah", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Berkas tidak diterima" })).toBeVisible();
    await expect(page.getByText(/Isi berkas ini/)).toBeVisible();
  });
});

test("a file chosen before the script has come is not forgotten", async ({ page, context }) => {
  const nama = unik("lebih dulu.jpg");
  await signIn(context, "operator.kubar");
  let lepas = () => {};
  const skrip = new Promise<void>((ok) => {
    lepas = ok;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await skrip;
    await route.continue();
  });
  await page.goto(await perkara("64.07"), { waitUntil: "commit" });
  await pilih(page, { name: nama, mimeType: "image/jpeg", buffer: await photo("#556677") });
  lepas();
  await expect(kartu(page).getByRole("link", { name: nama })).toBeVisible();
});

test("nobody else's: another office, no session, another site", async ({ page, context, browser, request }) => {
  const nama = unik("rahasia bontang.jpg");
  await signIn(context, "operator.bontang");
  await page.goto(await perkara("64.74"));
  await pilih(page, { name: nama, mimeType: "image/jpeg", buffer: await photo("#998877") });
  const tautan = kartu(page).getByRole("link", { name: nama });
  await expect(tautan).toBeVisible();
  const alamat = (await tautan.getAttribute("href")) ?? "";
  const boleh = await page.request.get(alamat);
  expect(boleh.status()).toBe(200);
  expect(boleh.headers()).toMatchObject({ "content-type": "image/jpeg", "x-content-type-options": "nosniff" });
  expect(boleh.headers()["content-disposition"]).toMatch(/^attachment/);
  expect(boleh.headers()["content-security-policy"]).toContain("sandbox");
  const tetangga = await browser.newContext();
  await signIn(tetangga, "operator.kutim");
  for (const a of [alamat, `${alamat}/pratinjau`]) {
    expect((await tetangga.request.get(a)).status()).toBe(404);
    expect((await request.get(a)).status()).toBe(401);
  }
  const dariLuar = await page.request.post("/api/berkas/unggah", {
    headers: { Origin: "https://jahat.example", "Tus-Resumable": "1.0.0", "Upload-Length": "10" },
  });
  expect(dariLuar.status()).toBe(403);
});
