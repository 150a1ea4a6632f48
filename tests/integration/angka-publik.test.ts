import { beforeAll, describe, expect, test } from "vitest";
import { GET as berkasAngka } from "@/app/(publik)/angka/unduh/[...jalur]/route";
import { batangDimensi, batangKode } from "@/app/(publik)/susunan";
import { PUBLIK } from "@/lib/akses/policy";
import { bacaPotret, caraPotret, daftarPotret, type Potret } from "@/lib/angka/potret";
import { angka, denganAngka } from "@/lib/angka/stats";
import { geser, hariIni } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { alamatPotret, bacaTempat, HAL, type Hal, type Tempat } from "@/lib/terbitan/potret";
import { useDatabase } from "../support/database";
import { fillRecords } from "../support/records";
import { readCsv } from "../support/spreadsheet";

const db = useDatabase();
beforeAll(async () => {
  await fillRecords(db, ["64", "64.08", "64.72"], 30, "potret");
}, 300_000);

const sum = (parts: { n: number }[] = []) => parts.reduce((all, p) => all + p.n, 0);
const page = (hal: Hal, ...jalur: string[]) =>
  denganAngka(PUBLIK, (count, tx) => bacaPotret(count, tx, bacaTempat(hal, jalur)));
const shown = async (hal: Hal, ...jalur: string[]): Promise<Potret> => {
  const p = await page(hal, ...jalur);
  if (!p) throw new Error(`tidak ada halaman ${hal}/${jalur.join("/")}`);
  return p;
};
const DAYS = ["2023-12-31", "2024-02-02", "2024-11-13"];
const PLACES: [Hal, string][] = [
  ...JENIS.map((j): [Hal, string] => ["jenis", j]),
  ["kantor", "64"],
  ["kantor", "64.72"],
  ["penyelenggaraan", "PEMILU-2024"],
  ["penyelenggaraan", "NON-TAHAPAN"],
  ["tahapan", "P24-10-KAMPANYE"],
];

describe("a page of figures", () => {
  test.each(PLACES)("%s %s: each split adds up, as counted and as drawn, on any day", async (hal, kode) => {
    for (const jalur of [[kode], ...DAYS.map((day) => [kode, day])]) {
      const p = await shown(hal, ...jalur);
      expect(p.bagian.map((b) => b.jenis)).toEqual(hal === "jenis" ? [kode] : [...JENIS]);
      for (const b of p.bagian) {
        const total = b.angka.total;
        expect(Object.keys(b.angka.menurut).sort()).toEqual(caraPotret(b.jenis, p).sort());
        for (const [way, parts] of Object.entries(b.angka.menurut)) expect(sum(parts), way).toBe(total);
        for (const dimension of Object.keys(DAFTAR[b.jenis].dimensi))
          expect(sum(batangDimensi(b.angka, b.filter, dimension).map((x) => ({ n: x.value }))), dimension).toBe(total);
        for (const way of ["kantor", "penyelenggaraan", "tahapan"] as const)
          if (b.angka.menurut[way])
            expect(sum(batangKode(b, way, p[way]).map((x) => ({ n: x.value }))), way).toBe(total);
        expect(b.rinci).toBeLessThanOrEqual(total);
        // where cases stood is told of those known by then
        if (b.keadaan) expect(sum(b.keadaan)).toBe(b.diketahui ?? 0);
      }
    }
  });

  test.each(DAYS)("as of %s it says what the ledger says, and what was received by then", async (day) => {
    let counted = 0;
    for (const [hal, kode] of PLACES) {
      const { bagian } = await shown(hal, kode, day);
      for (const b of bagian) {
        const narrow = hal === "jenis" ? {} : { [hal]: kode };
        expect(b.angka.total).toBe((await angka(PUBLIK, { jenis: b.jenis, per: day, dimensi: {}, ...narrow })).total);
        const [rows] = await db.query<{ n: number }>(
          `select count(*)::int as n from terbitan where terkini and ditarik_pada is null and jenis = $1::jenis
            and tanggal_diterima <= $2 and ${hal === "jenis" ? "$3 = $1::text" : `${hal}_kode = $3`}`,
          [b.jenis, day, kode],
        );
        expect(b.angka.total, `${hal} ${kode} ${b.jenis}`).toBe(rows?.n);
        counted += b.angka.total;
      }
    }
    expect(counted).toBeGreaterThan(50);
  });

  test("before anything was recorded it says so instead of zero", async () => {
    const { bagian } = await shown("jenis", "pelanggaran", "2023-12-31");
    expect(bagian[0]?.angka.total).toBeGreaterThan(0);
    expect(bagian[0]?.diketahui).toBeNull();
    const first = await shown("jenis", "pelanggaran", "2001-01-01");
    expect(first.bagian[0]).toMatchObject({ diketahui: null, keadaan: [] });
    expect(first.bagian[0]?.angka.total).toBe(0);
  });

  test.each([
    ["a kind that is none", "jenis", ["rahasia"]],
    ["a name that every object has", "jenis", ["constructor"]],
    ["an office that is none", "kantor", ["64.99"]],
    ["a village instead of an office", "kantor", ["64.72.01"]],
    ["an election that is none", "penyelenggaraan", ["PEMILU-1955"]],
    ["a stage that is none", "tahapan", ["P24-99"]],
    ["another letter case", "penyelenggaraan", ["pemilu-2024"]],
    ["a day that does not exist", "jenis", ["pelanggaran", "2024-02-30"]],
    ["a day before all", "jenis", ["pelanggaran", "1999-12-31"]],
    ["tomorrow", "jenis", ["pelanggaran", geser(hariIni(), 1)]],
    ["a day of the year 10000", "jenis", ["pelanggaran", "10000-01-01"]],
    ["what is no day", "kantor", ["64", "kemarin"]],
    ["a third part", "kantor", ["64", "2024-02-02", "lagi"]],
    ["nothing", "kantor", [""]],
    ["a quote", "tahapan", ["P24-10-KAMPANYE' or true --"]],
    ["a broken percent code", "tahapan", ["%E0%A4%A"]],
    ["a null byte", "kantor", ["64%00"]],
    ["a very long code", "kantor", ["6".repeat(10_000)]],
  ] as [string, Hal, string[]][])("there is none of %s", async (_, hal, jalur) => {
    expect(await page(hal, ...jalur)).toBeNull();
  });

  test("every address that the list names has its page", async () => {
    const { kelompok } = await denganAngka(PUBLIK, daftarPotret);
    const places = kelompok.flatMap((k) => k.isi.map((i) => i.tempat));
    expect(new Set(places.map((t) => t.hal))).toEqual(new Set(HAL));
    expect(new Set(places.map(alamatPotret)).size).toBe(places.length);
    const place: Tempat = { hal: "tahapan", kode: "P24-10-KAMPANYE", hari: "2024-02-02" };
    expect(bacaTempat("tahapan", alamatPotret(place).split("/").slice(3))).toEqual(place);
    for (const t of places.filter((t, n) => t.hal !== "tahapan" || n % 7 === 0))
      expect((await page(t.hal, t.kode))?.nama, alamatPotret(t)).toBeTruthy();
  });
});

describe("a page of figures as a file", () => {
  const file = (...jalur: string[]) =>
    berkasAngka(new Request(`http://portal.test/angka/unduh/${jalur.join("/")}`), {
      params: Promise.resolve({ jalur }),
    });

  test.each(PLACES)("%s %s: total and splits of the page, in both forms", async (hal, kode) => {
    const p = await shown(hal, kode, "2024-11-13");
    const [, ...cells] = readCsv(await (await file(hal, kode, "2024-11-13.csv")).text()).filter((r) => r.length > 1);
    const { data } = (await (await file(hal, kode, "2024-11-13.json")).json()) as { data: Record<string, unknown>[] };
    expect(cells).toHaveLength(data.length);
    expect(data.map((d) => String(d.nilai))).toEqual(cells.map((c) => c.at(-1)));
    const codes = new Set(data.map((d) => d.angka));
    expect(codes.size).toBe(p.bagian.length);
    for (const b of p.bagian) {
      const own = data.filter((d) => d.angka === data.filter((x) => x.menurut === "total")[p.bagian.indexOf(b)]?.angka);
      expect(own.find((d) => d.menurut === "total")?.nilai).toBe(b.angka.total);
      for (const way of Object.keys(b.angka.menurut)) {
        const parts = own.filter((d) => d.menurut === way);
        expect(sum(parts.map((d) => ({ n: Number(d.nilai) }))), way).toBe(b.angka.total);
      }
    }
  });

  test.each([
    ["kantor", "64.99", "2024-02-02.csv"],
    ["rahasia", "64", "2024-02-02.csv"],
    ["kantor", "64", "2024-02-30.csv"],
    ["kantor", "64", "2099-01-01.json"],
    ["kantor", "64", "2024-02-02.exe"],
    ["kantor", "64", "2024-02-02"],
    ["kantor", "64"],
    ["kantor", "64", "2024-02-02.csv", "lagi"],
    ["kantor", "%00", "2024-02-02.csv"],
  ])("%s/%s/%s is refused in words", async (...jalur) => {
    const answer = await file(...jalur.filter(Boolean));
    expect(answer.status).toBe(404);
    expect(((await answer.json()) as { detail: string }).detail).toContain("Tidak ada angka");
  });
});
