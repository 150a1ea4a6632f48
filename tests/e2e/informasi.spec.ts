import { expect, test } from "../support/e2e";
import { field, say } from "../support/screens";
import { deskOf } from "../support/sign-in";

// A tip is written down, traced and becomes a temuan whose form comes filled in.
test.describe.configure({ timeout: 120_000 });

test("from a post on social media to a temuan, with nothing typed twice", async ({ browser }) => {
  const page = await deskOf(browser, "operator.kutim");
  const judul = "Unggahan tentang bahan kampanye di balai desa";
  await page.goto("/kerja");
  await page.getByRole("link", { name: "Informasi awal", exact: true }).first().click();
  await page.getByRole("link", { name: "Catat informasi awal" }).click();
  await field(page, "Tanggal diterima").fill("2024-03-04");
  await field(page, "Sumber").selectOption({ label: "Media sosial" });
  await field(page, "Ringkasan informasi").fill(judul);
  await field(page, "Uraian").fill("Hubungi 0812 3456 7890 untuk keterangan.");
  await field(page, "Kabupaten/kota").selectOption({ index: 1 });
  await field(page, "Penyelenggaraan").selectOption({ label: "Pemilu 2024" });
  await field(page, "Tahapan").selectOption({ label: "Rekapitulasi hasil penghitungan suara" });
  await page.getByRole("button", { name: "Simpan informasi awal" }).click();
  // what names somebody is refused, and what was typed still stands
  await expect(page.getByRole("link", { name: /Uraian: Memuat nomor telepon/ })).toBeVisible();
  await expect(field(page, "Ringkasan informasi")).toHaveValue(judul);
  await field(page, "Uraian").fill("Unggahan warga memperlihatkan pembagian bahan kampanye.");
  await page.getByRole("button", { name: "Simpan informasi awal" }).click();
  await expect(page.getByText("Informasi awal tercatat.")).toBeVisible();
  const tip = new URL(page.url()).pathname;

  await say(page, tip, "Mulai penelusuran", "Hari penelusuran dimulai", "2024-03-04");
  await expect(page.getByText("Penelusuran dimulai; jatuh temponya berjalan.")).toBeVisible();
  // 5, 6, 7, 8, 13, 14, 15 March: Nyepi and its cuti bersama are not counted
  await expect(page.getByText("Jumat, 15 Maret 2024").first()).toBeVisible();
  await page.goto("/kerja/informasi-awal");
  const row = page.getByRole("row", { name: new RegExp(judul) });
  await expect(row).toContainText("Sedang ditelusuri");

  await page.goto(tip);
  await page.getByRole("link", { name: "Jadikan temuan" }).click();
  await expect(field(page, "Ringkasan perkara")).toHaveValue(judul);
  await expect(field(page, "Uraian kejadian")).toHaveValue(/pembagian bahan kampanye/);
  await expect(field(page, "Sumber")).toHaveValue("temuan");
  await field(page, "Tanggal disampaikan (laporan) atau pleno (temuan)").fill("2024-03-14");
  await field(page, "Tanggal diketahui").fill("2024-03-13");
  await field(page, "Kategori terlapor").selectOption({ label: "Kepala desa/perangkat" });
  await field(page, "Pemilihan yang disangkut").selectOption({ label: "DPR, DPD, dan DPRD" });
  await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
  await expect(page.getByText("Catatan terkirim dan menunggu validasi.")).toBeVisible();
  await page.getByRole("region", { name: "Terkait" }).getByRole("link", { name: judul }).click();
  expect(new URL(page.url()).pathname).toBe(tip);
  await expect(page.getByText("Menjadi temuan").first()).toBeVisible();
  await expect(page.getByText("Tidak ada yang perlu Anda lakukan pada informasi ini.")).toBeVisible();
});
