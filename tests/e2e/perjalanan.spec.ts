import type { Browser } from "@playwright/test";
import { expect, test } from "../support/e2e";
import type { Entered } from "../support/entries";
import { enter, field, press, publish, section, step } from "../support/screens";
import { deskOf, query } from "../support/sign-in";

// From a regency's desk to the public page, by role, for all five kinds.
test.describe.configure({ timeout: 150_000 });
const VALIDATED = "Catatan divalidasi. Sejak sekarang ia dihitung.";
const desks = async (browser: Browser) => ({
  operator: await deskOf(browser, "operator.kutim"),
  verifikator: await deskOf(browser, "verifikator.kutim"),
  ppid: await deskOf(browser, "ppid.provinsi"),
  publik: await (await browser.newContext()).newPage(),
});

async function seen(
  publik: Awaited<ReturnType<typeof desks>>["publik"],
  address: string,
  words: string[],
  never: string,
): Promise<void> {
  expect(address).toMatch(/^\/data\/\w+\/[0-9a-f]{12}$/);
  expect((await publik.goto(address))?.status()).toBe(200);
  for (const word of words) await expect(publik.getByText(word).first()).toBeVisible();
  await expect(publik.getByText(never)).toHaveCount(0);
}

const PLAIN: [Entered, string, string][] = [
  ["pengawasan", "Kampanye tatap muka yang diawasi", "Saran perbaikan"],
  ["pencegahan", "Sosialisasi bagi pemilih pemula", "Pemilih pemula"],
  ["sengketa", "Keberatan atas berita acara", "Berita acara KPU"],
];
for (const [jenis, judul, kata] of PLAIN)
  test(`${jenis}: entry, validation, publication, public page`, async ({ browser }) => {
    const { operator, verifikator, ppid, publik } = await desks(browser);
    const over = { judul, ...(jenis === "pengawasan" ? { tindakLanjut: "saran_perbaikan" } : {}) };
    const record = await enter(operator, jenis, over);
    // of twenty tabs each is told apart, and what the record is about stays out of the browser's history
    await expect(operator).toHaveTitle(new RegExp(`\\d.*, .*${jenis}`));
    expect(await operator.title()).not.toContain(judul);
    if (jenis === "sengketa") await step(operator, "Diregister", "2024-03-16");
    await press(verifikator, record, "Validasi", VALIDATED);
    const address = await publish(ppid, record, `Ringkasan ${jenis} untuk publik.`);
    await seen(publik, address, [`Ringkasan ${jenis} untuk publik.`, kata], judul);
  });

test("pelanggaran and its penindakan: registered, studied, announced; the track is heard and published", async ({
  browser,
}) => {
  const { operator, verifikator, ppid, publik } = await desks(browser);
  const judul = "Perkara yang menempuh seluruh jalan";
  const record = await enter(operator, "pelanggaran", { judul });
  const kinds = () => operator.getByLabel("Administratif", { exact: true }).check();
  // three steps one after another on the same page: each is recorded, none answers for another
  await step(operator, "Kajian awal", "2024-03-16", kinds);
  await step(operator, "Diregistrasi", "2024-03-17");
  await step(operator, "Klarifikasi", "2024-03-18");
  await press(verifikator, record, "Validasi", VALIDATED);
  await step(verifikator, "Rapat pleno", "2024-03-22", async () => {
    await verifikator.getByLabel("Hasil kajian").selectOption({ label: "Terbukti sebagai pelanggaran" });
  });
  await step(verifikator, "Status diumumkan", "2024-03-23");
  const steps = await query<{ kode: string }>("select kode from langkah where catatan_id = $1 order by urutan", [
    record.split("/").pop(),
  ]);
  expect(steps.map((s) => s.kode)).toEqual([
    "diterima",
    "kajian_awal",
    "diregistrasi",
    "klarifikasi",
    "pleno",
    "status_diumumkan",
  ]);
  const address = await publish(ppid, record, "Penanganan laporan ini selesai dikaji.");
  await seen(publik, address, ["Penanganan laporan ini selesai dikaji.", "Selesai dikaji, status diumumkan"], judul);

  await verifikator.goto(record);
  await section(verifikator, "Terkait").getByRole("link", { name: "Penindakan" }).click();
  await expect(section(verifikator, "Terkait").getByRole("link", { name: "Dugaan pelanggaran" })).toBeVisible();
  const track = new URL(verifikator.url()).pathname;
  expect(track).toMatch(/^\/kerja\/penindakan\//);
  await press(verifikator, track, "Validasi", VALIDATED);
  await step(verifikator, "Pemeriksaan pendahuluan", "2024-03-25");
  await step(verifikator, "Sidang terbuka", "2024-03-25");
  await seen(
    publik,
    await publish(ppid, track, "Sidang terbuka telah digelar."),
    ["Sidang terbuka telah digelar."],
    judul,
  );
});

test("an LHP becomes a temuan with nothing typed again, and each shows the other", async ({ browser }) => {
  const operator = await deskOf(browser, "operator.kutim");
  const judul = "Pengawasan yang menemukan dugaan";
  const lhp = await enter(operator, "pengawasan", { judul });
  await operator.getByRole("link", { name: "Jadikan temuan" }).click();
  await expect(operator.getByLabel(/Ringkasan perkara/)).toHaveValue(judul);
  await expect(operator.getByLabel(/^(Blok 5 )?Uraian kejadian/)).toHaveValue(
    "Seorang aparatur hadir dengan atribut peserta.",
  );
  await expect(operator.getByLabel(/^Sumber/).first()).toHaveValue("temuan");
  await operator.getByLabel(/Kategori terlapor/).selectOption({ label: "ASN" });
  await field(operator, "Pemilihan yang disangkut").selectOption({ label: "DPR, DPD, dan DPRD" });
  await operator.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
  await expect(operator.getByText("Catatan terkirim dan menunggu validasi.")).toBeVisible();
  // set in the pleno, a temuan is registered, with the portal's number
  await expect(operator.getByText(/\d{3}\/Reg\/TM\/PL\/Kab\/23\.09\//).first()).toBeVisible();
  await operator.getByRole("link", { name: judul }).click();
  await expect(operator).toHaveURL(new RegExp(`${lhp}$`));
  await expect(operator.getByText("menjadi dugaan pelanggaran", { exact: false })).toBeVisible();
});
