import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { query, signIn } from "../support/sign-in";

// Each type of page inside once: no violation of WCAG 2.2 AA, and nothing to scroll sideways on a cheap phone.
test.describe.configure({ timeout: 120_000 });
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The newest record of the demo that fits, as an address. */
async function record(where: string): Promise<string> {
  const [row] = await query<{ jenis: string; id: string }>(
    `select x.jenis, x.id from catatan x where ${where} order by x.dibuat_pada desc limit 1`,
  );
  return `/kerja/${row?.jenis}/${row?.id}`;
}
const PAUSE = "Pasal aksesibilitas jeda";
const KUTIM = "x.kantor_kode = '64.08'";
type Place = [what: string, who: string, where: string | (() => Promise<string>), then?: (page: Page) => Promise<void>];
const open = (name: string) => (page: Page) => page.getByRole("button", { name, exact: true }).click();

const PLACES: Place[] = [
  ["sign-in", "", "/masuk"],
  ["an operator's desk", "operator.kutim", "/kerja"],
  ["a verifier's desk", "verifikator.provinsi", "/kerja"],
  ["PPID's desk", "ppid.provinsi", "/kerja"],
  ["a list", "operator.kutim", "/kerja/pelanggaran"],
  ["a list without a row", "operator.kutim", "/kerja/sengketa?kata=tidakadasamasekali"],
  ["a list to be validated at once", "verifikator.provinsi", "/kerja/pencegahan?status=dikirim"],
  [
    "a list under filters it does not know",
    "operator.kutim",
    "/kerja/pelanggaran?per=2024-02-31&status=x&urut=toString&sesudah=x~y",
  ],
  ["the dictionary of figures", "operator.kutim", "/kerja/kamus-angka"],
  ["the search for a party", "verifikator.kutim", "/kerja/pihak"],
  [
    "a case whose parties are looked at",
    "verifikator.kutim",
    () => record(`${KUTIM} and exists (select from brankas.pihak p where p.catatan_id = x.id)`),
    async (page) => {
      await page.getByText("Buka identitas").first().click();
      await page.getByLabel("Alasan membuka").first().fill("Klarifikasi.");
      await page.getByRole("button", { name: "Buka identitas" }).first().click();
      await page.getByText("Tutup identitas").waitFor();
    },
  ],
  ["a recap", "pimpinan.provinsi", "/kerja/rekap"],
  ["a recap of nothing", "pimpinan.provinsi", "/kerja/rekap?per=2001-01-01"],
  ["a bundle of evidence", "pimpinan.provinsi", "/kerja/rekap/bukti?jenis=sengketa"],
  ["a bundle of too much", "pimpinan.provinsi", "/kerja/rekap/bukti?penyelenggaraan="],
  ["releases", "pimpinan.samarinda", "/kerja/rekap/rilis"],
  ["PPID's list", "ppid.provinsi", "/kerja/terbit/pencegahan"],
  ["a new form", "operator.kutim", "/kerja/pelanggaran/baru"],
  [
    "a form with mistakes",
    "operator.kutim",
    "/kerja/pengawasan/baru",
    async (page) => {
      await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
      await expect(page.getByRole("heading", { name: /isian perlu diperbaiki/ })).toBeVisible();
    },
  ],
  [
    "a record that is carried on",
    "verifikator.kutim",
    () => record(`${KUTIM} and x.jenis = 'pelanggaran' and x.status = 'divalidasi'`),
  ],
  [
    "a record to be validated",
    "verifikator.kutim",
    () => record(`${KUTIM} and x.status = 'dikirim'`),
    open("Kembalikan"),
  ],
  [
    "a record that a leader may let out during a pause",
    "pimpinan.provinsi",
    async () => {
      await query(
        `insert into jeda_publikasi (regime, wilayah_kode, mulai, selesai, dasar_hukum)
         values ('pemilu', '64.11', current_date - 1, current_date + 1, $1)`,
        [PAUSE],
      );
      return record(
        `x.kantor_kode = '64.11' and x.jenis = 'pencegahan' and x.status = 'divalidasi' and x.penyelenggaraan_kode = 'PEMILU-2024'`,
      );
    },
    async (page) => {
      await query("delete from jeda_publikasi where dasar_hukum = $1", [PAUSE]);
      await open("Terbitkan dengan pengecualian")(page);
    },
  ],
  [
    "a ralat",
    "operator.kutim",
    async () => `${await record(`${KUTIM} and x.jenis = 'pencegahan' and x.status = 'divalidasi'`)}/ralat`,
  ],
  ["clocks", "verifikator.provinsi", "/kerja/tenggat"],
  ["clocks by office", "pimpinan.provinsi", "/kerja/tenggat?tampilan=kantor"],
  ["a month of clocks", "operator.samarinda", "/kerja/tenggat?tampilan=bulan&bulan=2026-11"],
  [
    "a case with its clocks explained",
    "verifikator.provinsi",
    () =>
      record(
        "exists (select from tenggat t where t.catatan_id = x.id and t.kode = 'penanganan' and t.status = 'berjalan')",
      ),
    (page) => page.getByText("Mengapa hari itu").first().click(),
  ],
  ["rules of the clock", "admin.provinsi", "/kerja/kelola/tenggat"],
  [
    "what moved a number",
    "pimpinan.provinsi",
    "/kerja/dasbor/perubahan?penyelenggaraan=PEMILU-2024&dulu=2023-12-31&per=2024-02-02",
  ],
  ["how long the steps took", "pimpinan.provinsi", "/kerja/dasbor/waktu?penyelenggaraan="],
  ["prevention beside violations", "pimpinan.provinsi", "/kerja/dasbor/tema?penyelenggaraan="],
  ["elections beside each other", "pimpinan.provinsi", "/kerja/dasbor/pemilihan"],
  ["the clocks behind a number", "pimpinan.provinsi", "/kerja/dasbor/waktu/daftar?penyelenggaraan=&keadaan=terlambat"],
  ["the board of quality", "pimpinan.provinsi", "/kerja/dasbor/mutu"],
  ["records that look alike", "pimpinan.provinsi", "/kerja/dasbor/mutu/mirip"],
  [
    "two records to be told apart",
    "verifikator.provinsi",
    async () => {
      // what the worker does each minute; each waits for the other
      while (Number((await query<{ n: number }>("select cari_mirip(500) as n"))[0]?.n) > 0);
      return "/kerja/dasbor/mutu/mirip";
    },
    async (page) => {
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      const row = page
        .getByRole("row")
        .filter({ has: page.getByRole("button") })
        .first();
      const pair = await row
        .getByText(/^\d[\w./]+\/\d{4}$/)
        .filter({ visible: true })
        .allInnerTexts();
      await row.getByRole("button", { name: /^Bukan ganda/ }).click();
      const dialog = page.getByRole("dialog", { name: "Nyatakan bukan ganda" });
      await expect(dialog).toBeVisible();
      expect(pair).toHaveLength(2);
      for (const named of pair) await expect(dialog).toContainText(named);
      // a sentence in the dialog is not on the one line that the table's cell is
      expect(await dialog.evaluate((d) => d.scrollWidth - d.clientWidth)).toBe(0);
      expect(said).toEqual([]);
    },
  ],
  ["the map", "pimpinan.provinsi", "/kerja/dasbor/peta?per=2024-02-02"],
  ["datasets and the national portal", "admin.provinsi", "/kerja/kelola/katalog"],
  ["dated releases of the datasets", "ppid.provinsi", "/kerja/katalog"],
  ["voters and polling stations", "admin.provinsi", "/kerja/kelola/pembagi"],
  ["how the site does", "admin.provinsi", "/kerja/kelola/kesehatan"],
  ["region by region", "pimpinan.provinsi", "/kerja/dasbor/kondusif?per=2024-02-02"],
  ["months to be declared nihil", "operator.mahulu", "/kerja/nihil"],
  ["a stage beside another", "pimpinan.provinsi", "/kerja/dasbor/tahapan?tahapan=P24-10-KAMPANYE&per=2024-12-31"],
  ["the press sheet", "pimpinan.kutim", "/kerja/jumpa-pers"],
  ["tips", "pimpinan.provinsi", "/kerja/informasi-awal"],
  ["a new tip", "operator.kutim", "/kerja/informasi-awal/baru"],
  [
    "a tip that is traced",
    "operator.kutim",
    async () => {
      const [tip] = await query<{ id: string }>(
        "select id from informasi_awal where kantor_kode = '64.08' and status = 'ditelusuri' limit 1",
      );
      return `/kerja/informasi-awal/${tip?.id}`;
    },
    open("Selesai tanpa tindak lanjut"),
  ],
  ["handovers", "operator.kutim", "/kerja/pelimpahan"],
  ["an account", "operator.kutim", "/kerja/akun"],
  ["accounts", "admin.provinsi", "/kerja/kelola/pengguna"],
  ["reference data", "admin.provinsi", "/kerja/kelola/libur"],
  ["the trace", "auditor.provinsi", "/kerja/jejak"],
];

for (const [what, who, where, then] of PLACES)
  test(`${what}: axe finds nothing, 360 px is wide enough`, async ({ page, context }) => {
    if (who) await signIn(context, who);
    expect((await page.goto(typeof where === "string" ? where : await where()))?.status()).toBe(200);
    await page.waitForLoadState("networkidle");
    await then?.(page);
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`)).toEqual([]);
    await expect(page).toHaveTitle(/\S/);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    await page.setViewportSize({ width: 360, height: 740 });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await wide(), "menggulir ke samping").toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect.soft(await wide(), "menggulir ke samping dengan huruf 200 %").toBeLessThanOrEqual(0);
  });

test.describe("what is not there", () => {
  test.use({ consoleAllowed: [/status of 404/] });
  test("says so in words, inside, and never shows a stack", async ({ page, context }) => {
    await signIn(context, "operator.kutim");
    const foreign = await record("x.kantor_kode = '64.72'");
    const none = "7a1e0a4e-1f0c-4a63-9d0a-0d9a5f6f2b11";
    const addresses = [
      foreign,
      `${foreign}/ubah`,
      `${foreign}/ralat`,
      `/kerja/pelanggaran/${none}`,
      "/kerja/pelanggaran/x",
      "/kerja/constructor",
    ];
    addresses.push(
      "/kerja/penindakan/baru",
      `/kerja/pelanggaran/baru?draf=${none}`,
      `/kerja/pelanggaran/baru?dari=${foreign.split("/").pop()}`,
    );
    for (const address of addresses) {
      expect((await page.goto(address))?.status(), address).toBe(404);
      await expect(page.getByText(/tidak ditemukan/i).first()).toBeVisible();
      await expect(page.locator("body")).not.toContainText(/at \w+ \(|node_modules|Error/, { useInnerText: true });
    }
  });
});

test("malformed addresses of lists and files answer in words", async ({ page, context }) => {
  await signIn(context, "operator.kutim");
  const odd = [
    "?per=2024-02-31",
    "?sesudah=x~y",
    "?urut=__proto__&arah=x",
    "?kata=%00%F0%9F",
    "?kelompok=x",
    "?status=a&status=b",
    `?kata=${"a".repeat(3000)}`,
  ];
  for (const q of odd)
    for (const path of ["/kerja/pelanggaran", "/kerja/pengawasan", "/kerja/pelanggaran/unduh"]) {
      const answer = await page.request.get(`${path}${q}`);
      expect(answer.status(), path + q).toBe(200);
    }
});
