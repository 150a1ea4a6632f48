import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { simpananCakram } from "@/lib/berkas/cakram";
import { batalkanBerkas, kunciAsli, tandaiTersimpan, terima } from "@/lib/berkas/commands";
import { bacaBukti } from "@/lib/bukti/queries";
import { MAKS_CATATAN } from "@/lib/bukti/schema";
import { bacaBundel, bitaBundel, unduhBundel } from "@/lib/bukti/unduh";
import { rinci } from "@/lib/catatan/rinci";
import { induk as bacaInduk } from "@/lib/catatan/schema";
import { Penolakan } from "@/lib/errors";
import { ajukanRalat, putuskanRalat } from "@/lib/ralat/commands";
import { alamatRekap } from "@/lib/rekap/filter";
import { useDatabase } from "../support/database";
import { sha256 } from "../support/files";
import { readPaper } from "../support/papers";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";
import { readXlsx, unzip } from "../support/spreadsheet";

const db = useDatabase();
const folder = mkdtempSync(join(tmpdir(), "bukti-"));
const store = simpananCakram(folder);
let province: Orang;
let samarinda: Orang;
const brought: { id: string; catatanId: string; isi: Buffer; nama: string; oleh: Orang }[] = [];

/** A file of a case, with its bytes in the storage. */
async function bring(oleh: Orang, catatanId: string, nama: string) {
  const id = randomUUID();
  const isi = Buffer.from(`${nama} ${id}`);
  const from = join(folder, `${id}.kirim`);
  await terima(
    oleh,
    id,
    { catatanId, langkahId: null, kategori: "alat_bukti", nama },
    { mime: "application/pdf", ukuran: isi.length, sha256: sha256(isi) },
  );
  await writeFile(from, isi);
  await store.taruh(kunciAsli(id), from, isi.length);
  await tandaiTersimpan(oleh, id);
  brought.push({ id, catatanId, isi, nama, oleh });
}
const all = async (parts: AsyncIterable<Uint8Array>) => {
  const list: Uint8Array[] = [];
  for await (const p of parts) list.push(p);
  return Buffer.concat(list);
};
const SEMUA = { penyelenggaraan: "" };
const text = (b: Uint8Array | undefined) => new TextDecoder().decode(b);
const fixed = async (who: Orang, p: Record<string, string> = SEMUA) => {
  const { rekap } = await bacaBukti(who, p);
  return Object.fromEntries(new URLSearchParams(rekap ? alamatRekap(rekap.permintaan) : ""));
};
const request = (fields: Record<string, string>) =>
  new Request("http://localhost/kerja/rekap/bukti/unduh", { method: "POST", body: new URLSearchParams(fields) });

beforeAll(async () => {
  const { crews } = await fillRecords(db, ["64.08", "64.72"], 8, "bukti");
  province = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
  samarinda = await makePerson(db, { fungsi: "verifikator", kantor: "64.72" });
  for (const { kantor, operator } of crews) {
    const cases = await db.query<{ id: string }>(
      "select id from catatan where kantor_kode = $1 and status = 'divalidasi' and jenis = 'pelanggaran' order by id limit 2",
      [kantor],
    );
    for (const { id } of cases) for (const n of ["surat.pdf", "surat.pdf"]) await bring(operator, id, n);
  }
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a bundle of evidence", () => {
  test("holds exactly what the figures counted, and the page says how much", async () => {
    const p = await fixed(province);
    const { banyak, rekap, total } = await bacaBukti(province, p);
    const b = await bacaBundel(province, p);
    for (const { jenis, total: n } of rekap?.bagian ?? []) {
      const isi = b.isi.filter((c) => c.jenis === jenis);
      expect(isi.length, jenis).toBe(n);
      const said = banyak?.find((x) => x.jenis === jenis);
      expect(said).toMatchObject({
        catatan: n,
        langkah: isi.flatMap((c) => c.langkah).length,
        berkas: isi.flatMap((c) => c.berkas).length,
        ukuran: isi.flatMap((c) => c.berkas).reduce((s, f) => s + f.ukuran, 0),
      });
    }
    expect(b.isi.length).toBe(total);
    expect(b.isi.flatMap((c) => c.berkas).length).toBe(brought.length);
    expect(brought.length).toBeGreaterThan(2);
  }, 60_000);

  test("opened with another reader, each file is what its digest says, and the list names it", async () => {
    const b = await bacaBundel(samarinda, await fixed(samarinda));
    const files = Object.fromEntries(unzip(await all(bitaBundel(b, store))));
    const sums = text(files.SHA256SUMS)
      .trim()
      .split("\n")
      .map((l) => l.split("  ") as [string, string]);
    expect(sums.map(([, place]) => place).sort()).toEqual(
      Object.keys(files)
        .filter((f) => f !== "SHA256SUMS")
        .sort(),
    );
    for (const [sum, place] of sums)
      expect(
        createHash("sha256")
          .update(files[place] ?? "")
          .digest("hex"),
        place,
      ).toBe(sum);
    const own = brought.filter((f) => b.isi.some((c) => c.id === f.catatanId));
    expect(own.length).toBeGreaterThan(0);
    const list = readXlsx(Buffer.from(files["DAFTAR-ISI.xlsx"] ?? ""), 4);
    for (const f of own) {
      const row = list.find((r) => r.some((c) => c.text === sha256(f.isi)));
      const place = row?.at(-1)?.text ?? "";
      expect(Buffer.from(files[place] ?? "")).toEqual(f.isi);
    }
    const first = Object.keys(files).find((f) => f.endsWith("lembar.pdf")) ?? "";
    const { semua } = await readPaper(new Response(new Uint8Array(files[first] ?? [])));
    expect(semua).toContain(b.isi[0]?.nomor ?? "LEMBAR CATATAN");
    const record = JSON.parse(text(files[first.replace("lembar.pdf", "catatan.json")]));
    expect(record).toMatchObject({ id: b.isi[0]?.id, judul: b.isi[0]?.judul });
    // nobody's name is taken out of the vault
    expect(JSON.stringify(b.isi.flatMap((c) => c.pihak.map((o) => Object.keys(o))))).not.toContain("nama");
  }, 120_000);

  test("asked again as of the same instant it has the same bytes, whatever came meanwhile", async () => {
    const p = await fixed(samarinda);
    const dulu = sha256(await all(bitaBundel(await bacaBundel(samarinda, p), store)));
    const f = brought.find((x) => x.oleh.tugas[0]?.kantor === "64.72");
    if (!f) throw new Error("no file to withdraw");
    await batalkanBerkas(f.oleh, f.id, "Salah unggah.", randomUUID());
    const c = await rinci(f.oleh, "pelanggaran", f.catatanId);
    const { id, versi, rincian } = c.catatan;
    const induk = { ...c.catatan, judul: "Judul sesudah bundel" };
    await ajukanRalat(samarinda, id, versi, { induk: bacaInduk.parse(induk), rincian }, "Salah ketik.", randomUUID());
    const [r] = await db.query<{ id: string }>("select id from ralat where catatan_id = $1", [id]);
    await putuskanRalat(
      await makePerson(db, { fungsi: "verifikator", kantor: "64.72" }),
      r?.id ?? "",
      true,
      randomUUID(),
    );
    await bring(f.oleh, f.catatanId, "susulan.pdf");
    await fillRecords(db, ["64.72"], 2, "sesudah");
    expect(sha256(await all(bitaBundel(await bacaBundel(samarinda, p), store)))).toBe(dulu);
    const kini = await bacaBundel(samarinda, await fixed(samarinda));
    const after = kini.isi.find((x) => x.id === f.catatanId);
    expect(after?.berkas.map((b) => b.nama)).toEqual(["surat.pdf", "susulan.pdf"]);
    expect(after?.judul).toBe("Judul sesudah bundel");
  }, 240_000);

  test("leaves one link that says what for and names every record; nobody's number stands in it", async () => {
    const p = { ...(await fixed(samarinda)), keperluan: "Perkara 12/PHP.KOT/2025" };
    await expect(unduhBundel(samarinda, request({ ...p, keperluan: "" }), {}, store)).rejects.toThrow(Penolakan);
    await expect(
      unduhBundel(samarinda, request({ ...p, keperluan: "NIK 6472010203040005" }), {}, store),
    ).rejects.toThrow(/NIK/);
    const before = await db.query("select no from jejak where verba = 'bundel_bukti'");
    expect(before).toEqual([]);
    const answer = await unduhBundel(samarinda, request(p), {}, store);
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="BKT-64\.72-\d{8}-[0-9A-F]{8}\.zip"$/,
    );
    expect(unzip(Buffer.from(await answer.arrayBuffer())).size).toBeGreaterThan(5);
    const [link] = await db.query<{ kantor_kode: string; rincian: { keperluan: string; id: string[] } }>(
      "select kantor_kode, rincian from jejak where verba = 'bundel_bukti'",
    );
    const b = await bacaBundel(samarinda, p);
    expect(link?.kantor_kode).toBe("64.72");
    expect(link?.rincian.keperluan).toBe(p.keperluan);
    expect(link?.rincian.id).toEqual(b.isi.map((c) => c.id));
  }, 120_000);

  test("is given to nobody else: not to who only enters, not of another office, not when a file is no longer what came", async () => {
    const operator = await makePerson(db, { fungsi: "operator", kantor: "64.72" });
    const p = await fixed(samarinda);
    await expect(bacaBundel(operator, p)).rejects.toThrow(Penolakan);
    await expect(bacaBundel(samarinda, { ...p, lingkup: "64.08" })).rejects.toThrow(Penolakan);
    const f = brought.find((x) => x.oleh.tugas[0]?.kantor === "64.08");
    if (!f) throw new Error("no file to spoil");
    const from = join(folder, "rusak");
    await writeFile(from, "lain");
    await store.buang(kunciAsli(f.id));
    await store.taruh(kunciAsli(f.id), from, 4);
    const asked = request({ ...(await fixed(province)), keperluan: "Rapat" });
    await expect(unduhBundel(province, asked, {}, store)).rejects.toThrow(/surat\.pdf pada .*SHA-256 berbeda/);
    const [last] = await db.query<{ verba: string }>("select verba from jejak order by no desc limit 1");
    expect(last?.verba).toBe("unduh_berkas");
  }, 120_000);

  test("more than a hearing reads is refused with what to do", async () => {
    const page = await bacaBukti(province, { penyelenggaraan: "", per: "2001-01-01" });
    expect(page.banyak).toBeNull();
    await expect(bacaBundel(province, { penyelenggaraan: "", per: "2001-01-01" })).rejects.toThrow(/Longgarkan/);
    expect(MAKS_CATATAN).toBeGreaterThan(100);
  });
});
