import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { enter, field, press, publish, say, section } from "../support/screens";
import { deskOf, query } from "../support/sign-in";

test.describe.configure({ timeout: 150_000 });
/** Where every published pencegahan is to be read; each kind of answer that is kept by the site, or by a program. */
const LISTS = ["/", "/cari?jenis=pencegahan&kata=ruangpenarikan", "/cari?kata=ruangpenarikan", "/sitemap.xml"];
LISTS.push("/cari/umpan.atom?jenis=pencegahan", "/cari/unduh.csv?kata=ruangpenarikan", "/data/pencegahan/unduh.json");
LISTS.push(
  "/data/pencegahan/unduh.csv",
  "/data/pencegahan/unduh.ndjson",
  "/api/v1/catatan/pencegahan?kata=ruangpenarikan",
);
/** In which of them a text stands, asked once each. */
const standing = async (page: Page, text: string) => {
  const found = [];
  for (const list of LISTS) {
    const answer = await page.request.get(list);
    expect(answer.status(), list).toBe(200);
    if ((await answer.text()).includes(text)) found.push(list);
  }
  return found;
};
const VALIDATED = "Catatan divalidasi. Sejak sekarang ia dihitung.";

test("returned with a note, mended, sent again: the verifier sees what changed since", async ({ browser }) => {
  const operator = await deskOf(browser, "operator.samarinda");
  const verifikator = await deskOf(browser, "verifikator.samarinda");
  const record = await enter(operator, "pencegahan", { judul: "Kegiatan yang dikembalikan", tempat: "Aula lama" });
  await verifikator.goto(record);
  const opens = verifikator.getByRole("button", { name: "Kembalikan", exact: true });
  await opens.press("Enter");
  await expect(field(verifikator.getByRole("dialog"), "Apa yang perlu diperbaiki")).toBeFocused();
  await verifikator.keyboard.press("Escape");
  await expect(opens).toBeFocused();
  const dialog = await say(verifikator, record, "Kembalikan", "Apa yang perlu diperbaiki", " ");
  await expect(dialog.getByText("Wajib diisi.").first()).toBeVisible();
  await field(dialog, "Apa yang perlu diperbaiki").fill("Tempatnya bukan aula lama.");
  await dialog.getByRole("button", { name: "Kembalikan", exact: true }).click();
  await expect(verifikator.getByText("Catatan dikembalikan dengan catatan Anda.")).toBeVisible();

  await operator.goto("/kerja");
  const returned = operator.getByRole("region", { name: "Dikembalikan kepada kantor Anda" });
  await expect(returned.getByText("Tempatnya bukan aula lama.")).toBeVisible();
  await returned.getByRole("link", { name: "Kegiatan yang dikembalikan" }).click();
  await operator.getByRole("link", { name: "Perbaiki dan kirim lagi" }).click();
  // what is to be mended stands over the form that mends it
  await expect(operator.getByText("Tempatnya bukan aula lama.")).toBeVisible();
  await field(operator, "Tempat").fill("Aula baru");
  await operator.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
  await expect(operator.getByText("Perubahan terkirim dan menunggu validasi.")).toBeVisible();

  await verifikator.goto(record);
  const since = verifikator.getByText("Berubah sejak dikembalikan").locator("..");
  await expect(since).toContainText("Aula lama → Aula baru");
  await expect(since).toContainText("Tempatnya bukan aula lama.");
  await press(verifikator, record, "Validasi", VALIDATED);
});

test("a ralat: proposed with a reason, decided by a second person, told to the public; then taken back", async ({
  browser,
}) => {
  const operator = await deskOf(browser, "operator.samarinda");
  const verifikator = await deskOf(browser, "verifikator.samarinda");
  const ppid = await deskOf(browser, "ppid.provinsi");
  const publik = await (await browser.newContext()).newPage();
  const record = await enter(operator, "pencegahan", { judul: "Kegiatan yang diralat", jumlahPeserta: "80" });
  await press(verifikator, record, "Validasi", VALIDATED);
  expect(await standing(publik, "ruangpenarikan.")).toEqual([]);
  const address = await publish(ppid, record, "Sosialisasi di Kota Samarinda: ruangpenarikan.");
  const id = address.split("/").at(-1) ?? "-";
  expect(await standing(publik, id)).toEqual(LISTS);
  const own = [address, `${address}/kutip.bib`, `${address}/kutip.json`, `/api/v1/catatan/pencegahan/${id}`];
  const statuses = async () => Promise.all(own.map(async (a) => (await publik.request.get(a)).status()));
  expect(await statuses()).toEqual([200, 200, 200, 200]);
  expect((await publik.request.get(`${address}/kartu/2.png`)).status()).toBe(200);
  await publik.goto(address);
  await expect(publik.getByText("80").first()).toBeVisible();

  await operator.goto(record);
  await expect(operator.getByRole("link", { name: "Ubah", exact: true })).toHaveCount(0);
  await operator.getByRole("link", { name: "Ajukan ralat" }).click();
  await field(operator, "Jumlah peserta").fill("65");
  await operator.getByRole("button", { name: "Ajukan ralat" }).click();
  await expect(operator.getByText("Wajib diisi.").first()).toBeVisible();
  await expect(field(operator, "Jumlah peserta")).toHaveValue("65");
  await field(operator, "Mengapa catatan ini diralat").fill("Daftar hadir dihitung ulang.");
  await operator.getByRole("button", { name: "Ajukan ralat" }).click();
  await expect(operator.getByText("Ralat diajukan dan menunggu persetujuan orang kedua.")).toBeVisible();
  await expect(operator.getByRole("button", { name: "Setujui ralat" })).toHaveCount(0);
  await publik.reload();
  await expect(publik.getByText("80").first()).toBeVisible();

  await verifikator.goto(record);
  await expect(verifikator.getByText("Jumlah peserta: 80 → 65")).toBeVisible();
  await verifikator.getByRole("button", { name: "Setujui ralat" }).click();
  await expect(verifikator.getByText("Ralat disetujui dan berlaku.")).toBeVisible();
  await publik.goto(address);
  await expect(publik.getByText("65").first()).toBeVisible();
  await expect(publik.getByText("ralat", { exact: false }).first()).toBeVisible();

  const reason = "Memuat tempat yang keliru.";
  // of this record alone: others are validated meanwhile
  const counted = async () =>
    (
      await query<{ n: string }>(
        `select count(*) as n from terbitan where catatan_id = '${record.split("/").at(-1)}' and terkini and ditarik_pada is null`,
      )
    )[0]?.n;
  expect(await counted()).toBe("1");
  await say(ppid, record, "Tarik dari publik", "Alasan penarikan", reason);
  await expect(ppid.getByText("Rincian ditarik dari publik. Catatan tetap dihitung.")).toBeVisible();
  expect(await standing(publik, id)).toEqual([]);
  expect(await standing(publik, "ruangpenarikan.")).toEqual([]);
  expect(await statuses()).toEqual([200, 404, 404, 410]);
  expect((await publik.request.get(`${address}/kartu/2.png`)).status()).toBe(404);
  await publik.goto(address);
  await expect(publik.getByText(reason).first()).toBeVisible();
  await expect(publik.getByText("Sosialisasi di Kota Samarinda")).toHaveCount(0);
  await expect(publik.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  expect(await counted()).toBe("1");
});

test("chosen rows are validated at once, by keyboard alone", async ({ browser }) => {
  const operator = await deskOf(browser, "operator.samarinda");
  const verifikator = await deskOf(browser, "verifikator.samarinda");
  const judul = ["LHP pertama sekaligus", "LHP kedua sekaligus"];
  for (const one of judul) await enter(operator, "pengawasan", { judul: one });
  await verifikator.goto("/kerja/pengawasan?status=dikirim&kata=sekaligus");
  const all = verifikator.getByRole("checkbox", { name: "Pilih semua di halaman ini" });
  for (const one of judul) {
    await verifikator.getByRole("checkbox", { name: `Pilih ${one}` }).focus();
    await verifikator.keyboard.press("Space");
  }
  await expect(verifikator.getByText("2 dari 2 dipilih")).toBeVisible();
  await expect(all).toBeChecked();
  // a phone hides the table's head, and still has all that a keyboard has
  await verifikator.setViewportSize({ width: 360, height: 740 });
  await all.press("Space");
  await expect(verifikator.getByText(/dari 2 dipilih/)).toHaveCount(0);
  await expect(all).toBeInViewport();
  await all.press("Space");
  await expect(verifikator.getByRole("checkbox", { name: `Pilih ${judul[1]}` })).toBeChecked();
  await verifikator.keyboard.press("Tab");
  await expect(verifikator.getByRole("button", { name: "Validasi yang dipilih" })).toBeFocused();
  await verifikator.keyboard.press("Enter");
  await expect(verifikator.getByText("2 catatan divalidasi.")).toBeVisible();
  const done = await query("select from catatan where judul = any($1) and status = 'divalidasi'", [judul]);
  expect(done.length).toBe(2);
});

test("a summary that names somebody of the case is refused, beside the field", async ({ browser }) => {
  const operator = await deskOf(browser, "operator.samarinda");
  const verifikator = await deskOf(browser, "verifikator.samarinda");
  const ppid = await deskOf(browser, "ppid.provinsi");
  const record = await enter(operator, "pencegahan", { judul: "Kegiatan dengan pihak" });
  await operator.getByRole("button", { name: "Catat pihak" }).click();
  const vault = operator.getByRole("dialog");
  await field(vault, "Peran").selectOption({ label: "Pelapor" });
  await field(vault, "Nama").fill("Mawar Melati Contoh");
  await vault.getByRole("button", { name: "Simpan ke brankas" }).click();
  await expect(operator.getByText("Pihak tersimpan di brankas.")).toBeVisible();
  await expect(operator.getByText("Mawar")).toHaveCount(0);
  await operator.getByText("Buka identitas").first().click();
  await operator.getByLabel("Alasan membuka").fill("Klarifikasi besok.");
  await operator.getByRole("button", { name: "Buka identitas" }).click();
  await expect(operator.getByText("Mawar Melati Contoh")).toBeVisible();
  await press(verifikator, record, "Validasi", VALIDATED);
  // begun with what many are published with at once
  await ppid.goto(record);
  await ppid.getByRole("button", { name: "Terbitkan rincian", exact: true }).click();
  await expect(field(ppid.getByRole("dialog"), "Ringkasan")).toHaveValue(/^Pencegahan pada tahapan .+ di .+\.$/);
  const dialog = await say(ppid, record, "Terbitkan rincian", "Ringkasan", "Kegiatan bersama Mawar Melati Contoh.");
  await expect(
    dialog.getByText("Memuat nama pihak yang tersimpan di brankas. Hapus sebelum terbit.").first(),
  ).toBeVisible();
  await expect(field(dialog, "Ringkasan")).toHaveValue("Kegiatan bersama Mawar Melati Contoh.");
  await field(dialog, "Ringkasan").fill("Kegiatan bersama Dahlia Kemuning Contoh.");
  await dialog.getByRole("button", { name: "Terbitkan rincian", exact: true }).click();
  await expect(ppid.getByText("Rincian terbit untuk publik.")).toBeVisible();

  // whom that names becomes a party afterwards: saved, and told to who saves it and to PPID until it is withdrawn
  const warning = (page: Page) => page.getByText("Teks publik menyebut pihak").locator("..");
  await operator.goto(record);
  await operator.getByRole("button", { name: "Catat pihak" }).click();
  await field(vault, "Peran").selectOption({ label: "Saksi" });
  await field(vault, "Nama").fill("Dahlia Kemuning Contoh");
  await vault.getByRole("button", { name: "Simpan ke brankas" }).click();
  await expect(operator.getByText("Orang ini sudah disebut dalam teks yang terbit")).toBeVisible();
  await expect(warning(operator)).toContainText(/Ringkasan yang sudah terbit menyebut SKS-\d+/);
  await expect(warning(operator)).toContainText("PPID melihatnya di meja kerjanya");
  await expect(operator.getByText("Dahlia")).toHaveCount(0);
  await ppid.goto("/kerja");
  await section(ppid, "Teks publik menyebut pihak").getByRole("link", { name: "Kegiatan dengan pihak" }).click();
  await expect(warning(ppid)).toContainText("Tarik rinciannya dari publik, lalu terbitkan lagi tanpa nama itu.");
  await say(ppid, record, "Tarik dari publik", "Alasan penarikan", "Memuat yang dikecualikan.");
  await expect(ppid.getByText("Rincian ditarik dari publik. Catatan tetap dihitung.")).toBeVisible();
  await expect(warning(ppid)).toHaveCount(0);
  await operator.goto(record);
  await expect(warning(operator)).toHaveCount(0);
});
