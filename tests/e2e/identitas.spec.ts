import { expect, test } from "../support/e2e";
import { enter, field } from "../support/screens";
import { deskOf, query } from "../support/sign-in";

test.describe.configure({ timeout: 150_000 });

test("an identity is opened with a reason, stands on that page alone, and is found in the log by who may read it", async ({
  browser,
}) => {
  const operator = await deskOf(browser, "operator.samarinda");
  const record = await enter(operator, "sengketa", { judul: "Permohonan dengan pihak" });
  await operator.getByRole("button", { name: "Catat pihak" }).click();
  const vault = operator.getByRole("dialog");
  await field(vault, "Peran").selectOption({ label: "Pemohon" });
  await field(vault, "Nama").fill("Kenanga Cempaka Contoh");
  await field(vault, "NIK").fill("64720145");
  await vault.getByRole("button", { name: "Simpan ke brankas" }).click();
  await expect(vault.getByText("NIK terdiri atas 16 angka sesuai KTP.").first()).toBeVisible();
  await expect(field(vault, "Nama")).toHaveValue("Kenanga Cempaka Contoh");
  await field(vault, "NIK").fill("6472014501900077");
  await field(vault, "Telepon").fill("0813 5555 0077");
  await vault.getByRole("button", { name: "Simpan ke brankas" }).click();
  await expect(operator.getByText("Pihak tersimpan di brankas.")).toBeVisible();
  await expect(operator.getByText("NIK dan telepon tercatat")).toBeVisible();

  const verifikator = await deskOf(browser, "verifikator.samarinda");
  await verifikator.goto(record);
  expect(await verifikator.content()).not.toMatch(/Kenanga|6472014501900077|6472•/);
  await verifikator.getByText("Buka identitas").first().click();
  await verifikator.getByLabel("Alasan membuka").fill("Undangan mediasi.");
  await verifikator.getByRole("button", { name: "Buka identitas" }).click();
  await expect(verifikator.getByText("Kenanga Cempaka Contoh")).toBeVisible();
  await expect(verifikator.getByText("6472••••••••0077")).toBeVisible();
  expect(await verifikator.content()).not.toContain("6472014501900077");
  expect(verifikator.url()).not.toMatch(/Kenanga|64720/);
  await verifikator.getByRole("button", { name: "Tutup identitas" }).click();
  await expect(verifikator.getByText("Kenanga Cempaka Contoh")).toHaveCount(0);

  // once more, with the numbers in full; left by a link and by Back again, nobody's name is there
  await verifikator.getByText("Buka identitas").first().click();
  await verifikator.getByLabel("Alasan membuka").fill("Mengirim undangan.");
  await verifikator.getByLabel("Tampilkan NIK dan telepon lengkap").check();
  await verifikator.getByRole("button", { name: "Buka identitas" }).click();
  await expect(verifikator.getByText("6472014501900077")).toBeVisible();
  await verifikator.goto("/kerja");
  await verifikator.goBack();
  await expect(verifikator.getByRole("heading", { name: "Pihak", exact: true })).toBeVisible();
  expect(await verifikator.content()).not.toMatch(/Kenanga|6472014501900077/);

  await verifikator.reload();
  await verifikator.getByText("Siapa yang membuka identitas (2)").click();
  const log = verifikator.getByRole("table", { name: /Pembukaan identitas/ });
  await expect(log.getByRole("row").filter({ hasText: "Undangan mediasi." })).toBeVisible();
  await expect(log.getByRole("row").filter({ hasText: "Mengirim undangan." })).toContainText("lengkap");
  await operator.goto(record);
  await expect(operator.getByText("Siapa yang membuka identitas")).toHaveCount(0);

  const auditor = await deskOf(browser, "auditor.provinsi");
  await auditor.goto("/kerja/jejak?verba=buka_identitas");
  await expect(auditor.getByRole("row").filter({ hasText: "Membuka identitas" }).first()).toBeVisible();
  await auditor.getByText("Rincian").first().click();
  await expect(auditor.getByText(/Mengirim undangan\./).first()).toBeVisible();
  expect(await auditor.content()).not.toMatch(/Kenanga|6472014501900077/);

  // searched by name: the code and the case, and nothing of what was typed in the address
  await verifikator.goto("/kerja/pihak");
  await field(verifikator, "NIK atau nama lengkap").fill("kenanga cempaka CONTOH");
  await field(verifikator, "Alasan").fill("Permohonan berulang.");
  await verifikator.getByRole("button", { name: "Cari pihak" }).click();
  await expect(verifikator.getByText("Tercatat 1 kali")).toBeVisible();
  expect(verifikator.url()).not.toMatch(/kenanga/i);
  await verifikator.getByRole("status").getByRole("link").click();
  await expect(verifikator).toHaveURL(new RegExp(record));
  const [trace] = await query<{ rincian: object }>(
    "select rincian from jejak where verba = 'cari_pihak' order by no desc limit 1",
  );
  expect(trace?.rincian).toMatchObject({ menurut: "nama", alasan: "Permohonan berulang." });
  expect(JSON.stringify(trace)).not.toMatch(/kenanga/i);
});

test("a party recorded wrongly is struck out with a reason and stays", async ({ browser }) => {
  const operator = await deskOf(browser, "operator.samarinda");
  await enter(operator, "pencegahan", { judul: "Kegiatan dengan pihak keliru" });
  await operator.getByRole("button", { name: "Catat pihak" }).click();
  const vault = operator.getByRole("dialog");
  await field(vault, "Peran").selectOption({ label: "Saksi" });
  await field(vault, "Nama").fill("Seroja Anggrek Contoh");
  await vault.getByRole("button", { name: "Simpan ke brankas" }).click();
  await expect(operator.getByText("Pihak tersimpan di brankas.")).toBeVisible();
  await operator.getByRole("button", { name: /Tandai keliru/ }).click();
  const dialog = operator.getByRole("dialog");
  await field(dialog, "Alasan").fill("Ini Seroja Anggrek Contoh.");
  await dialog.getByRole("button", { name: "Tandai keliru", exact: true }).click();
  await expect(dialog.getByText(/Alasan memuat nama pihak/).first()).toBeVisible();
  await field(dialog, "Alasan").fill("Bukan saksi kegiatan ini.");
  await dialog.getByRole("button", { name: "Tandai keliru", exact: true }).click();
  await expect(operator.getByText("Pihak ditandai keliru. Barisnya tetap tersimpan.")).toBeVisible();
  await expect(operator.getByText("Bukan saksi kegiatan ini.")).toBeVisible();
});
