import { expect, test } from "../support/e2e";
import { field, fillForm } from "../support/screens";
import { query, signIn } from "../support/sign-in";

test.describe.configure({ timeout: 150_000 });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a form is filled, mended and sent; the case is carried on and validated", async ({ browser }) => {
    const open = async (who: string) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      await signIn(context, who);
      return context.newPage();
    };
    const page = await open("operator.ppu");
    await page.goto("/kerja/pelanggaran/baru");
    await fillForm(page, "pelanggaran", { judul: "Dikirim tanpa skrip", tanggalDiketahui: "2024-03-20" });
    await page.getByLabel(/^Wilayah/).selectOption({ label: "Kabupaten Penajam Paser Utara" });
    await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
    await expect(page.getByText(/Tanggal diketahui sesudah/).first()).toBeVisible();
    await expect(field(page, "Ringkasan perkara")).toHaveValue("Dikirim tanpa skrip");
    await expect(page.getByLabel(/^Wilayah/)).toHaveValue("64.09");
    await field(page, "Tanggal diketahui").fill("2024-01-12");
    await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
    await expect(page.getByText("Catatan terkirim dan menunggu validasi.")).toBeVisible();
    const record = new URL(page.url()).pathname;
    await field(page, "Langkah").selectOption({ label: "Kajian awal" });
    await field(page, "Tanggal langkah").fill("2024-03-16");
    await page.getByRole("button", { name: "Catat kajian awal" }).click();
    await expect(page.getByText("Langkah tercatat.")).toBeVisible();
    const verifikator = await open("verifikator.ppu");
    await verifikator.goto(record);
    await verifikator.getByRole("button", { name: "Validasi", exact: true }).click();
    await expect(verifikator.getByText("Catatan divalidasi. Sejak sekarang ia dihitung.")).toBeVisible();
  });
});

test("a clerk enters a complete pelanggaran by keyboard alone, with no field asked twice", async ({
  page,
  context,
}) => {
  await signIn(context, "operator.bontang");
  await page.goto("/kerja");
  await page.getByRole("link", { name: "Catat dugaan pelanggaran" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Catat dugaan pelanggaran" })).toBeVisible();
  const seen: string[] = [];
  const stops: string[] = [];
  let [typed, tabs] = [0, 0];
  const type = async (words: string, delay = 0) => {
    typed += words.length;
    await page.keyboard.type(words, { delay });
  };
  const at = () =>
    page.evaluate(() => {
      const e = document.activeElement as HTMLInputElement;
      return {
        name: e.name || e.id || e.textContent?.trim() || e.tagName,
        type: e.type ?? "",
        label: e.labels?.[0]?.textContent ?? "",
      };
    });
  // day and month are the same number: browsers ask for them in the order of their own language
  const typing: Record<string, string> = {
    sumber: "Laporan",
    penyelenggaraanKode: "Pemilu 2024",
    tahapanKode: "Masa kampanye",
    tanggalDiterima: "03032024",
    judul: "Diketik tanpa tetikus",
    tanggalDiketahui: "01012024",
    uraian: "Terlapor membagikan ajakan memilih.",
    kategoriTerlapor: "ASN",
  };
  // the form's first field, then Tab until the button that sends
  await field(page, "Sumber").focus();
  for (let n = 0; n < 90; n++) {
    const here = await at();
    const key = here.label.startsWith("Kabupaten") ? "wilayahKode" : here.name;
    if (here.type === "submit" && /Kirim/.test(here.name)) break;
    if (here.name === "aksi" && here.type === "submit") break;
    // day, month and year of a date and the boxes of one question are one field
    if (stops.at(-1) !== key) stops.push(key);
    tabs++;
    if (!seen.includes(key)) {
      seen.push(key);
      if (key === "wilayahKode") await type("Kota Bontang", 20);
      const words = typing[key];
      if (words) await type(words, here.type.startsWith("select") ? 20 : 0);
    }
    await page.keyboard.press("Tab");
  }
  const asked = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>("main form :is(input, select, textarea)")]
      .filter((e) => !["hidden", "submit", "checkbox", "radio"].includes(e.type))
      .map((e) => e.labels?.[0]?.textContent?.trim() ?? e.name),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(asked, "tidak ada isian yang ditanyakan dua kali").toEqual([...new Set(asked)]);
  expect(stops, "Tab tidak kembali ke isian yang sudah dilewati").toEqual([...new Set(stops)]);
  expect(stops).toEqual(expect.arrayContaining(Object.keys(typing)));
  console.log(`satu pelanggaran: ${stops.length} perhentian, ${tabs} kali Tab, ${typed} huruf diketik`);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Catatan terkirim dan menunggu validasi.")).toBeVisible();
  const [row] = await query<{ judul: string; hari: string; tahu: string; wilayah: string; kategori: string }>(
    `select judul, tanggal_diterima::text as hari, tanggal_diketahui::text as tahu, wilayah_kode as wilayah, kategori_terlapor as kategori
       from catatan c join pelanggaran d on d.catatan_id = c.id where judul = 'Diketik tanpa tetikus' order by dibuat_pada desc limit 1`,
  );
  expect(row).toEqual({
    judul: "Diketik tanpa tetikus",
    hari: "2024-03-03",
    tahu: "2024-01-01",
    wilayah: expect.stringMatching(/^64\.74/),
    kategori: "asn",
  });
  // what the first entry said, the next form already knows
  await page.goto("/kerja/pelanggaran/baru");
  await expect(field(page, "Penyelenggaraan")).toHaveValue("PEMILU-2024");
  await expect(field(page, "Tahapan")).toHaveValue("P24-10-KAMPANYE");
});
