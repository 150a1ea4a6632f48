import { geser, hariIni } from "@/lib/format";
import { expect, test } from "../support/e2e";
import { enter, field, press, say } from "../support/screens";
import { deskOf, query } from "../support/sign-in";

test.describe.configure({ timeout: 150_000 });
// in a regency that no other journey publishes in
const BASIS = "Pasal perjalanan jeda";
test.afterAll(() => query("delete from jeda_publikasi where dasar_hukum = $1", [BASIS]));

test("a pause of publication: PPID waits, the leader lets one record out and says why", async ({ browser }) => {
  const admin = await deskOf(browser, "admin.provinsi");
  const operator = await deskOf(browser, "operator.berau");
  const verifikator = await deskOf(browser, "verifikator.berau");
  const ppid = await deskOf(browser, "ppid.provinsi");
  const ketua = await deskOf(browser, "pimpinan.provinsi");
  const publik = await (await browser.newContext()).newPage();
  const record = await enter(operator, "pencegahan", { judul: "Kegiatan selama jeda" });
  await press(verifikator, record, "Validasi", "Catatan divalidasi. Sejak sekarang ia dihitung.");

  // without a pause it is PPID's
  await ketua.goto(record);
  await expect(ketua.getByRole("button", { name: /^Terbitkan/ })).toHaveCount(0);

  await admin.goto("/kerja/kelola/jeda");
  await field(admin, "Regime").selectOption({ label: "Pemilu" });
  await field(admin, "Wilayah").selectOption({ label: "Kabupaten Berau" });
  await field(admin, "Mulai").fill(geser(hariIni(), -1));
  await field(admin, "Selesai").fill(geser(hariIni(), 1));
  await field(admin, "Dasar hukum").fill(BASIS);
  await admin.getByRole("button", { name: "Tambah jeda" }).click();
  await expect(admin.getByRole("cell", { name: BASIS })).toBeVisible();

  for (const page of [ppid, operator, verifikator]) {
    await page.goto(record);
    await expect(page.getByText(`Jeda publikasi (${BASIS}): rincian baru menunggu`)).toBeVisible();
    await expect(page.getByRole("button", { name: /^Terbitkan/ })).toHaveCount(0);
  }

  const dialog = await say(
    ketua,
    record,
    "Terbitkan dengan pengecualian",
    "Ringkasan",
    "Sosialisasi di Berau: jedaberau.",
  );
  await expect(dialog.getByText("Wajib diisi.").first()).toBeVisible();
  await expect(field(dialog, "Ringkasan")).toHaveValue("Sosialisasi di Berau: jedaberau.");
  await field(dialog, "Mengapa tidak dapat menunggu").fill("Kabar bohong beredar malam ini.");
  await dialog.getByRole("button", { name: "Terbitkan dengan pengecualian", exact: true }).click();
  await expect(ketua.getByText("Rincian terbit untuk publik dengan pengecualian. Alasannya tercatat.")).toBeVisible();

  const address = (await ketua.getByRole("link", { name: "Lihat halaman publik" }).getAttribute("href")) ?? "";
  await publik.goto(address);
  await expect(publik.getByText("jedaberau.").first()).toBeVisible();
  await expect(publik.getByText("Kabar bohong")).toHaveCount(0);

  await operator.reload();
  await expect(
    operator.getByText(/selama jeda publikasi \(Pasal perjalanan jeda\), dengan pengecualian oleh/),
  ).toContainText("Kabar bohong beredar malam ini.");
  const auditor = await deskOf(browser, "auditor.provinsi");
  await auditor.goto("/kerja/jejak?verba=terbitkan_jeda");
  await expect(auditor.getByText("Menerbitkan selama jeda publikasi").last()).toBeVisible();
});
