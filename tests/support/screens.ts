import { expect, type Locator, type Page } from "@playwright/test";
import { SUMBER_DATA } from "@/lib/catatan/schema";
import { tanggal as hari } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Isian } from "@/lib/jenis/fields";
import { type Bidang, bagianJenis } from "@/lib/jenis/tampil";
import { type Entered, typed } from "./entries";

// The pages inside as somebody uses them: by the words that stand there.
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A label as it is read: perhaps with its block before it and "wajib" behind. */
const named = (label: string) => new RegExp(`^(Blok \\w+ ?)?${literal(label)}( ?\\* ?\\(wajib\\)| ?\\(wajib\\))?$`);
export const field = (page: Page | Locator, label: string) => page.getByLabel(named(label));
export const section = (page: Page, title: string) => page.getByRole("region", { name: title });

async function fill(page: Page, b: Bidang, value: string | string[] | undefined): Promise<void> {
  if (value === undefined || value === "" || value.length === 0) return;
  if (b.input === "pilihan_ganda") {
    const group = page.getByRole("group", { name: named(b.label) });
    for (const one of [value].flat()) await group.getByLabel(b.pilihan?.[one] ?? "", { exact: true }).check();
  } else if (b.input === "centang")
    await page.getByRole("checkbox", { name: new RegExp(`^${literal(b.label)}`) }).check();
  else if (b.input === "pilihan") await field(page, b.label).selectOption({ label: b.pilihan?.[String(value)] });
  else await field(page, b.label).fill(String(value));
}

/** Days and a stage that no published figure counts: what a journey adds must not disturb who reads figures. */
const LATER: Isian = { tanggalDiterima: "2024-03-04", tanggalSelesai: "" };
const STAGE = "Rekapitulasi hasil penghitungan suara";

/** Fills the form of a kind as far as `typed` says; names of choices, not their codes. */
export async function fillForm(page: Page, jenis: Entered, over: Isian = {}): Promise<void> {
  const isian = typed(jenis, { ...LATER, ...over });
  const def = DAFTAR[jenis];
  const { pokok, bagian } = bagianJenis(jenis, true);
  await field(page, "Penyelenggaraan").selectOption({ label: "Pemilu 2024" });
  await field(page, "Tahapan").selectOption({ label: STAGE });
  await field(page, def.labelTanggal).fill(String(isian.tanggalDiterima));
  await field(page, def.labelJudul).fill(String(isian.judul));
  if (isian.nomor) await field(page, def.labelNomor).fill(String(isian.nomor));
  for (const b of [...pokok, ...bagian.flatMap((s) => s.bidang)]) await fill(page, b, isian[b.nama]);
  expect(Object.keys(SUMBER_DATA)).toContain(isian.sumberData);
}

/** Begins a new entry, fills it and sends it. @returns the address of the record. */
export async function enter(page: Page, jenis: Entered, over: Isian = {}): Promise<string> {
  await page.goto(`/kerja/${jenis}/baru`);
  await fillForm(page, jenis, over);
  await field(page, "Kabupaten/kota").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Kirim untuk divalidasi" }).click();
  await expect(page.getByText("Catatan terkirim dan menunggu validasi.")).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Opens a record and presses a button that needs nothing but a press. */
export async function press(page: Page, record: string, button: string, said: string): Promise<void> {
  await page.goto(record);
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page.getByText(said)).toBeVisible();
}

/** Opens a record and presses a button that asks for words first. */
export async function say(page: Page, record: string, button: string, label: string, words: string): Promise<Locator> {
  await page.goto(record);
  await page.getByRole("button", { name: button, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await field(dialog, label).fill(words);
  await dialog.getByRole("button", { name: button, exact: true }).click();
  return dialog;
}

/** Takes the next step of a case from its page. */
export async function step(
  page: Page,
  label: string,
  tanggal: string,
  rest: () => Promise<void> = async () => {},
): Promise<void> {
  await field(page, "Langkah").selectOption({ label });
  await field(page, "Tanggal langkah").fill(tanggal);
  const hasil = Object.values(DAFTAR)
    .flatMap((d) => Object.values(d.alur))
    .find((l) => l.label === label)?.hasil;
  if (hasil === "pleno") {
    await field(page, "Nomor berita acara pleno").fill("012/BA-PLENO/2024");
    await field(page, "Tanggal pleno").fill(tanggal);
  }
  if (hasil === "dokumen") await field(page, "Nomor dokumen").fill("34/Putusan/2024");
  await rest();
  await page.getByRole("button", { name: `Catat ${label.toLowerCase()}` }).click();
  const taken = page
    .getByRole("listitem")
    .filter({ hasText: label })
    .filter({ hasText: `${hari(tanggal)} ·` });
  await expect(taken.first()).toBeVisible();
}

/** PPID gives a record to the public. @returns the address of its public page. */
export async function publish(page: Page, record: string, ringkasan: string): Promise<string> {
  await say(page, record, "Terbitkan rincian", "Ringkasan", ringkasan);
  await expect(page.getByText("Rincian terbit untuk publik.")).toBeVisible();
  return (await page.getByRole("link", { name: "Lihat halaman publik" }).getAttribute("href")) ?? "";
}
