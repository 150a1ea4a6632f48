import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { angka } from "@/lib/angka/stats";
import { Penolakan, TidakAda } from "@/lib/errors";
import { angka as angkaId, geser, hariIni, tanggal } from "@/lib/format";
import { JENIS } from "@/lib/jenis/fields";
import { alamatRekap, filterJenis } from "@/lib/rekap/filter";
import { pdfRekap } from "@/lib/rekap/pdf";
import { kataSampai } from "@/lib/rekap/penyampaian";
import { bacaRekap, periksaBanyak, periksaImbang, rekapUtuh } from "@/lib/rekap/queries";
import { banyakSel, MAKS_SEL, type Rekap, sidik, timpang } from "@/lib/rekap/rekap";
import { teksRekap } from "@/lib/rekap/teks";
import { unduhRekap } from "@/lib/rekap/unduh";
import { xlsxRekap } from "@/lib/rekap/xlsx";
import { useDatabase } from "../support/database";
import { readPaper } from "../support/papers";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";
import { readXlsx } from "../support/spreadsheet";

const db = useDatabase();
const KANTOR = ["64", "64.08", "64.72"];
let provinsi: Orang;
let samarinda: Orang;

const params = (r: Rekap) => Object.fromEntries(new URLSearchParams(alamatRekap(r.permintaan)));
const SEMUA = { penyelenggaraan: "" };

beforeAll(async () => {
  provinsi = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
  samarinda = await makePerson(db, { fungsi: "verifikator", kantor: "64.72", jenis: ["pencegahan"] });
}, 60_000);

test("before anything was recorded there is no recap, and no zero", async () => {
  const { rekap, galat } = await bacaRekap(provinsi, SEMUA);
  expect(rekap).toBeNull();
  expect(galat.join(" ")).toContain("Belum tercatat di portal ini");
});

describe("with records", () => {
  let rekap: Rekap;
  beforeAll(async () => {
    await fillRecords(db, KANTOR, 10, "rekap");
    rekap = await rekapUtuh(provinsi, SEMUA);
  }, 300_000);

  test("its totals are those of the ledger, and every decomposition adds up", async () => {
    expect(rekap.bagian.map((b) => b.jenis)).toEqual([...JENIS]);
    for (const b of rekap.bagian) {
      const a = await angka(provinsi, filterJenis(rekap.permintaan, b.jenis));
      expect([b.total, b.jumlah?.n ?? null]).toEqual([a.total, a.jumlah]);
      expect(b.total, b.jenis).toBeGreaterThan(0);
      expect(b.silang.length, b.jenis).toBeGreaterThan(0);
    }
    expect(timpang(rekap)).toEqual([]);
  });

  test("the workbook has the numbers of the screen, as numbers and not as formulas", async () => {
    const rows = readXlsx(await xlsxRekap(rekap));
    expect(rows[0]?.map((c) => c.text)).toEqual([
      "Jenis",
      "Definisi",
      "Rincian",
      "Nilai",
      "Kode",
      "Jumlah",
      "Bagian",
      "Penjumlahan",
    ]);
    expect(rows.flat().some((c) => c.formula)).toBe(false);
    for (const b of rekap.bagian) {
      const own = rows.filter((r) => r[0]?.text === b.label);
      const total = own.find((r) => r[2]?.text === "Jumlah");
      expect(total?.[5]).toMatchObject({ type: "n", text: String(b.total) });
      for (const t of b.tabel) {
        const parts = own.filter((r) => r[2]?.text === t.judul);
        expect(parts.map((r) => [r[4]?.text, Number(r[5]?.text)])).toEqual(t.baris.map((x) => [x.kunci, x.n]));
        // no percentage of fewer than twenty
        expect(parts.every((r) => (r[6]?.text ?? "").endsWith("%") === b.total >= 20)).toBe(true);
      }
    }
  });

  test("the same question gives the same bytes, later and for somebody else", async () => {
    const lain = await makePerson(db, { fungsi: "verifikator", kantor: "64" });
    const berkas = async (r: Rekap) => [sidik(await xlsxRekap(r)), sidik(await pdfRekap(r, "a4"))];
    const pertama = await berkas(rekap);
    await fillRecords(db, ["64.08"], 1, "sesudah");
    const lagi = await rekapUtuh(lain, params(rekap));
    expect(lagi).toEqual(rekap);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 400 * 86_400_000 });
    try {
      expect(await berkas(lagi)).toEqual(pertama);
    } finally {
      vi.useRealTimers();
    }
    const kini = await rekapUtuh(provinsi, SEMUA);
    expect(kini.nomor).not.toBe(rekap.nomor);
    expect(sidik(await xlsxRekap(kini))).not.toBe(pertama[0]);
  }, 240_000);

  test("the paper has kop, number, every total, the way back and its pages", async () => {
    const res = new Response(new Uint8Array(await pdfRekap(rekap, "f4")));
    const { semua, halaman, width, height } = await readPaper(res);
    expect([Math.round(width), Math.round(height)]).toEqual([609, 935]);
    for (const kata of ["BADAN PENGAWAS PEMILIHAN UMUM", rekap.nomor, "Ketua,", "Pindai untuk menurunkan ulang"])
      expect(semua).toContain(kata);
    for (const b of rekap.bagian) {
      expect(semua).toContain(`${b.label} ${b.total} `);
      for (const t of b.tabel) expect(semua, `${b.label} ${t.cara}`).toContain(t.judul);
    }
    halaman.forEach((h, i) => {
      expect(h).toContain(`Halaman ${i + 1} dari ${halaman.length}`);
    });
  }, 120_000);

  test("who has not delivered is named, on every file, as it was known", async () => {
    const b = rekap.bagian.find((x) => x.jenis === "pencegahan");
    expect(b?.sampai?.kantor).toHaveLength(11);
    const paser = b?.sampai?.kantor.find((k) => k.kode === "64.01");
    expect(paser).toMatchObject({ sudah: false });
    expect(paser?.kurang.length).toBeGreaterThan(1);
    expect(b?.sampai?.kalimat).toMatch(/^\d dari 11 kantor sudah menyampaikan data s\.d\. /);
    expect(rekap.bagian.find((x) => x.jenis === "penindakan")?.sampai).toBeNull();
    const kalimat = `${paser?.nama} (${paser?.kurang.length} bulan`;
    expect(kataSampai(b?.sampai ?? null)).toContain(paser?.nama);
    const kertas = await readPaper(new Response(new Uint8Array(await pdfRekap(rekap, "a4"))));
    for (const tulisan of [teksRekap(rekap), kertas.semua]) {
      expect(tulisan).toContain(b?.sampai?.kalimat);
      expect(tulisan).toContain(kalimat);
    }
    const nihil = paser?.kurang.map((bulan) => `('64.01', 'pencegahan', '${bulan}-01', '${provinsi.id}')`).join(", ");
    await db.query(`insert into nihil (kantor_kode, jenis, bulan, oleh) values ${nihil}`);
    expect(await rekapUtuh(provinsi, params(rekap))).toEqual(rekap);
    const kini = (await rekapUtuh(provinsi, { ...SEMUA, per: rekap.permintaan.per })).bagian;
    expect(kini.find((x) => x.jenis === "pencegahan")?.sampai?.kantor.find((k) => k.kode === "64.01")?.kurang).toEqual(
      [],
    );
  }, 120_000);

  test("the message says the numbers of the screen, and where to have them again", () => {
    const teks = teksRekap(rekap);
    for (const b of rekap.bagian) {
      expect(teks).toContain(`*${b.label}: ${angkaId(b.total)}`);
      const kantor = b.tabel.find((t) => t.cara === "kantor");
      const isi = kantor?.baris.filter((r) => r.n > 0).map((r) => `${r.label} ${angkaId(r.n)}`);
      expect(teks).toContain(`Kantor: ${isi?.join("; ")}.`);
    }
    for (const kata of [rekap.tautan, rekap.nomor, tanggal(rekap.permintaan.per)]) expect(teks).toContain(kata);
  });

  test("more than anybody reads is refused with the limit, nothing at all with a wider question", async () => {
    const b = rekap.bagian[0];
    const t = b?.tabel[0];
    if (!b || !t) throw new Error("tidak ada tabel");
    const baris = Array.from({ length: MAKS_SEL }, (_, i) => ({ kunci: `${i}`, label: "x", n: 0, jumlah: null }));
    expect(() => periksaBanyak({ bagian: [{ ...b, tabel: [{ ...t, baris }] }] })).toThrow("paling banyak 10.000");
    periksaBanyak(rekap);
    const kosong = { ...SEMUA, per: "2001-01-01" };
    expect((await bacaRekap(provinsi, kosong)).rekap?.bagian.every((x) => x.total === 0)).toBe(true);
    await expect(rekapUtuh(provinsi, kosong)).rejects.toThrow("Longgarkan");
    const req = new Request("http://localhost/kerja/rekap/unduh/a4?per=2001-01-01&penyelenggaraan=");
    await expect(unduhRekap(provinsi, req, { bentuk: "a4" })).rejects.toThrow("Longgarkan");
    for (const bentuk of ["docx", "constructor", ""])
      await expect(unduhRekap(provinsi, req, { bentuk })).rejects.toBeInstanceOf(TidakAda);
  });

  test("an office has its own recap, of the kinds that it is there for", async () => {
    const sendiri = await rekapUtuh(samarinda, SEMUA);
    expect(sendiri.permintaan).toMatchObject({ jenis: ["pencegahan"], lingkup: "64.72" });
    const dariAtas = await rekapUtuh(provinsi, params(sendiri));
    expect(dariAtas).toEqual(sendiri);
    await expect(rekapUtuh(samarinda, { ...SEMUA, lingkup: "semua" })).rejects.toThrow("di luar jangkauan Anda");
    await expect(rekapUtuh(samarinda, { ...SEMUA, jenis: "semua" })).rejects.toThrow("di luar tugas Anda");
    const operator = await makePerson(db, { kantor: "64.72" });
    expect((await bacaRekap(operator, SEMUA)).rekap).toBeNull();
    await expect(rekapUtuh(operator, SEMUA)).rejects.toThrow(Penolakan);
  });

  test.each([
    [{ dari: "2024-05-01", per: "2024-04-01" }, "Tanggal awal"],
    [{ per: "2024-02-31" }, "tidak ada dalam kalender"],
    [{ diketahui: "kemarin dulu" }, "tidak ada dalam kalender"],
    [{ diketahui: "2001-01-01" }, "Belum tercatat di portal ini"],
    [{ jenis: "perkara" }, "tidak dikenal"],
    [{ tahapan: "TIDAK-ADA" }, "Tahapan itu tidak ada"],
    [{ penyelenggaraan: "TIDAK-ADA" }, "tidak dikenal"],
  ])("%o is refused with a sentence, never answered with a number", async (buruk, kata) => {
    const { rekap: tiada, galat } = await bacaRekap(provinsi, { ...SEMUA, ...buruk });
    expect(tiada).toBeNull();
    expect(galat.join(" ")).toContain(kata);
    await expect(rekapUtuh(provinsi, { ...SEMUA, ...buruk })).rejects.toThrow(kata);
  });

  test("a day that is not over is settled on what is known now", async () => {
    const r = await rekapUtuh(provinsi, { ...SEMUA, diketahui: geser(hariIni(), 3) });
    expect(r.permintaan.diketahui).toMatch(/T.*Z$/);
    expect(r).toEqual(await rekapUtuh(provinsi, SEMUA));
  });

  test("what does not add up is named", () => {
    const rusak: Rekap = structuredClone(rekap);
    const baris = rusak.bagian[0]?.tabel[0]?.baris[0];
    if (baris) baris.n += 1;
    expect(timpang(rusak)).toHaveLength(1);
    expect(() => periksaImbang(rusak)).toThrow("tidak sama dengan jumlahnya");
    const silang: Rekap = structuredClone(rekap);
    const n = silang.bagian[0]?.silang[0]?.baris[0]?.n;
    if (n) n[0] = (n[0] ?? 0) - 1;
    expect(timpang(silang)).toHaveLength(1);
    expect(banyakSel(rekap)).toBeGreaterThan(50);
  });
});
