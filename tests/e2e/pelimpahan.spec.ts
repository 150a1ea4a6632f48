import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { enter, field, press, say, step } from "../support/screens";
import { deskOf } from "../support/sign-in";

// A case goes from one office's desk to another's, and what stays behind is its receipt.
test.describe.configure({ timeout: 150_000 });
test.use({ consoleAllowed: [/status of 404/] });

/** Fills and sends the form of a handover on the page of a case. */
async function handOver(page: Page, record: string, to: string): Promise<void> {
  await page.goto(record);
  await page.getByRole("button", { name: "Limpahkan", exact: true }).click();
  const form = page.getByRole("dialog");
  await field(form, "Tujuan").selectOption({ label: to });
  await field(form, "Alasan").fill("Peristiwanya terjadi di wilayah kantor itu.");
  await field(form, "Nomor surat pelimpahan").fill("031/PP.00.01/K.KI-08/03/2024");
  await field(form, "Tanggal pelimpahan").fill("2024-03-06");
  await field(form, "Nomor berita acara pleno").fill("014/BA-PLENO/2024");
  await form.getByRole("button", { name: "Limpahkan", exact: true }).click();
  // what is missing is said, and what was typed still stands
  await expect(form.getByRole("link", { name: /Tanggal pleno: / })).toBeVisible();
  await expect(field(form, "Nomor surat pelimpahan")).toHaveValue("031/PP.00.01/K.KI-08/03/2024");
  await field(form, "Tanggal pleno").fill("2024-03-06");
  await form.getByRole("button", { name: "Limpahkan", exact: true }).click();
  await expect(page.getByText("Pelimpahan tercatat.")).toBeVisible();
}

test("handed over, refused, handed over again and received: the paper stays with both", async ({ browser }) => {
  const operator = await deskOf(browser, "operator.kutim");
  const verifikator = await deskOf(browser, "verifikator.kutim");
  const samarinda = await deskOf(browser, "verifikator.samarinda");
  const judul = "Laporan yang pindah kantor";
  const record = await enter(operator, "pelanggaran", { judul });
  await press(verifikator, record, "Validasi", "Catatan divalidasi. Sejak sekarang ia dihitung.");
  await operator.goto(record);
  await step(operator, "Kajian awal", "2024-03-05");
  await expect(operator.getByRole("button", { name: "Limpahkan", exact: true })).toHaveCount(0);

  await handOver(verifikator, record, "Bawaslu Kota Samarinda");
  await expect(verifikator.getByText("Dilimpahkan kepada Bawaslu Kota Samarinda, menunggu diterima")).toBeVisible();
  await samarinda.goto("/kerja");
  await samarinda.getByRole("region", { name: "Limpahan masuk" }).getByRole("link", { name: judul }).click();
  await expect(samarinda.getByRole("heading", { name: "Isi perkara" })).toBeVisible();
  await say(samarinda, samarinda.url(), "Tolak", "Alasan penolakan", "Lengkapi dahulu alamat peristiwanya.");
  await expect(samarinda.getByText("Pelimpahan ditolak. Perkara kembali ke kantor asalnya.")).toBeVisible();

  await handOver(verifikator, record, "Bawaslu Kota Samarinda");
  await samarinda.goto("/kerja");
  await samarinda.getByRole("region", { name: "Limpahan masuk" }).getByRole("link", { name: judul }).click();
  const receipt = new URL(samarinda.url()).pathname;
  await field(samarinda, "Nomor tanda terima").fill("005/TT/2024");
  await field(samarinda, "Tanggal diterima").fill("2024-03-07");
  await field(samarinda, "Kabupaten/kota").selectOption({ index: 1 });
  await samarinda.getByRole("button", { name: "Terima perkara" }).click();
  await expect(samarinda.getByText("Perkara diterima di kantor Anda.")).toBeVisible();
  expect(new URL(samarinda.url()).pathname).toBe(record);
  await expect(field(samarinda, "Langkah")).toContainText("Kajian awal");

  expect((await verifikator.goto(record))?.status()).toBe(404);
  await verifikator.goto("/kerja/pelimpahan");
  await verifikator
    .getByRole("region", { name: "Limpahan keluar", exact: true })
    .getByRole("row", { name: /Diterima/ })
    .getByRole("link", { name: judul })
    .click();
  expect(new URL(verifikator.url()).pathname).toBe(receipt);
  for (const words of ["005/TT/2024", "014/BA-PLENO/2024", "Bawaslu Kota Samarinda"])
    await expect(verifikator.getByText(words).first()).toBeVisible();
  await verifikator.emulateMedia({ media: "print" });
  await expect(verifikator.getByText("Yang menerima,")).toBeVisible();
});
