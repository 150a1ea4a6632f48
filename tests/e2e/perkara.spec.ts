import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { enter, field, press, section, step } from "../support/screens";
import { deskOf } from "../support/sign-in";

// Cases under the law, from intake to their end, as an operator and a kordiv record them.
test.describe.configure({ timeout: 240_000 });
const VALIDATED = "Catatan divalidasi. Sejak sekarang ia dihitung.";
const choose = (page: Page, label: string, words: string) => () =>
  field(page, label)
    .selectOption({ label: words })
    .then(() => undefined);

/** The days that the case's page names as due. */
const due = (page: Page, ...days: string[]) =>
  Promise.all(days.map((day) => expect(section(page, "Tenggat").getByText(day).first()).toBeVisible()));

test("a laporan is registered by the portal's number and opens two tracks: administratif to its putusan, pidana to the court", async ({
  browser,
}) => {
  const operator = await deskOf(browser, "operator.kutim");
  const verifikator = await deskOf(browser, "verifikator.kutim");
  const judul = "Laporan dengan dua jalur";
  const record = await enter(operator, "pelanggaran", {
    judul,
    tanggalDiterima: "2024-03-04",
    tanggalDiketahui: "2024-03-01",
  });
  // two working days of preliminary study
  await due(operator, "6 Maret 2024");
  await step(operator, "Kajian awal", "2024-03-05", async () => {
    await operator.getByLabel("Administratif", { exact: true }).check();
    await operator.getByLabel("Pidana", { exact: true }).check();
  });
  await step(
    operator,
    "Diregistrasi",
    "2024-03-06",
    choose(operator, "Pemilihan yang disangkut", "DPR, DPD, dan DPRD"),
  );
  await expect(operator.getByText(/\d{3}\/Reg\/LP\/PL\/Kab\/23\.09\/III\/2024/).first()).toBeVisible();
  // seven working days from registration: 11 and 12 March are Nyepi and its cuti bersama
  await due(operator, "19 Maret 2024");
  await step(operator, "Klarifikasi", "2024-03-08");
  await press(verifikator, record, "Validasi", VALIDATED);
  await step(
    verifikator,
    "Rapat pleno",
    "2024-03-15",
    choose(verifikator, "Hasil kajian", "Terbukti sebagai pelanggaran"),
  );
  await step(verifikator, "Status diumumkan", "2024-03-15");

  await expect(section(verifikator, "Terkait").getByRole("link")).toHaveCount(2);
  const tracks = await section(verifikator, "Terkait")
    .getByRole("link")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
  expect(tracks.length).toBe(2);
  const open: Record<string, string> = {};
  for (const track of tracks) {
    await press(verifikator, track, "Validasi", VALIDATED);
    const offered = await field(verifikator, "Langkah").locator("option").allTextContents();
    open[offered.includes("Pembahasan pertama Gakkumdu") ? "pidana" : "administratif"] = track;
  }

  await verifikator.goto(open.administratif ?? "");
  // fourteen working days from registration
  await due(verifikator, "28 Maret 2024");
  await step(verifikator, "Pemeriksaan pendahuluan", "2024-03-08", choose(verifikator, "Acara pemeriksaan", "Biasa"));
  await step(verifikator, "Sidang terbuka", "2024-03-14");
  await step(verifikator, "Putusan Bawaslu", "2024-03-25", async () => {
    await field(verifikator, "Hasil putusan").selectOption({ label: "Terbukti" });
    await field(verifikator, "Produk").selectOption({ label: "Putusan" });
    await field(verifikator, "Nomor produk").fill("001/LP/ADM.PL/BWSL.KAB/23.09/III/2024");
    await field(verifikator, "Tanggal produk").fill("2024-03-25");
  });
  await expect(verifikator.getByText(/Menunggu tindak lanjut instansi sejak 25 Maret 2024/)).toBeVisible();
  await step(
    verifikator,
    "Tindak lanjut KPU",
    "2024-03-28",
    choose(verifikator, "Tindak lanjut instansi", "Dilaksanakan"),
  );

  await verifikator.goto(open.pidana ?? "");
  await due(verifikator, "7 Maret 2024");
  await step(verifikator, "Pembahasan pertama Gakkumdu", "2024-03-07");
  await step(verifikator, "Pembahasan kedua Gakkumdu", "2024-03-14");
  await step(verifikator, "Diteruskan kepada penyidik", "2024-03-15", choose(verifikator, "Produk", "Penerusan"));
  await step(verifikator, "Penyidikan", "2024-03-15");
  await step(verifikator, "Pembahasan ketiga Gakkumdu", "2024-03-22");
  await step(verifikator, "Berkas ke penuntut (tahap I)", "2024-03-25");
  await step(verifikator, "Berkas lengkap (P-21) dan tahap II", "2024-03-27");
  await step(verifikator, "Dilimpahkan ke pengadilan negeri", "2024-04-02", () =>
    field(verifikator, "Nomor perkara").fill("12/Pid.Sus/2024/PN Sgt"),
  );
  await step(
    verifikator,
    "Putusan pengadilan negeri",
    "2024-04-16",
    choose(verifikator, "Putusan pengadilan", "Menyatakan bersalah"),
  );
});

test("a wrong step is taken back with a reason and stays readable", async ({ browser }) => {
  const operator = await deskOf(browser, "operator.kutim");
  await enter(operator, "pelanggaran", { judul: "Laporan dengan langkah keliru" });
  await step(operator, "Kajian awal", "2024-03-05");
  await operator.getByRole("button", { name: "Batalkan langkah terakhir", exact: true }).click();
  const dialog = operator.getByRole("dialog");
  await field(dialog, "Alasan").fill("Tertukar dengan laporan lain.");
  await dialog.getByRole("button", { name: "Batalkan langkah terakhir" }).click();
  await expect(operator.getByText("Dibatalkan: Kajian awal").first()).toBeVisible();
  await expect(operator.getByText("Tertukar dengan laporan lain.").first()).toBeVisible();
  await expect(field(operator, "Langkah").locator("option")).toContainText(["Kajian awal"]);
});

test("a sengketa goes through mediasi to a kesepakatan", async ({ browser }) => {
  const operator = await deskOf(browser, "operator.samarinda");
  const verifikator = await deskOf(browser, "verifikator.samarinda");
  const record = await enter(operator, "sengketa", {
    judul: "SK penetapan yang dimediasi",
    tanggalDiterima: "2024-03-04",
    tanggalObjek: "2024-03-01",
  });
  await step(operator, "Verifikasi", "2024-03-04");
  await step(operator, "Diregister", "2024-03-05");
  await expect(operator.getByText(/\d{3}\/PS\.REG\/64\.6472\/III\/2024/).first()).toBeVisible();
  // mediasi within two working days, a decision within twelve
  await due(operator, "7 Maret 2024", "25 Maret 2024");
  await step(operator, "Mediasi", "2024-03-06");
  await press(verifikator, record, "Validasi", VALIDATED);
  await step(verifikator, "Kesepakatan", "2024-03-07", async () => {
    await field(verifikator, "Nomor dokumen").fill("001/BA-MEDIASI/2024");
    await field(verifikator, "Hasil").first().selectOption({ label: "Tercapai kesepakatan" });
  });
  await step(verifikator, "Tindak lanjut KPU", "2024-03-13");
  await step(verifikator, "Selesai", "2024-03-13");
  await expect(verifikator.getByText("Tidak ada langkah yang menyusul.")).toBeVisible();
});
