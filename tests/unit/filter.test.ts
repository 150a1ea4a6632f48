import { describe, expect, test } from "vitest";
import { alamat, bacaFilter, bacaHalaman, type Params } from "@/lib/catatan/filter";
import { DAFTAR, dimensiJenis, nilaiDimensi } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { fc } from "../support/seed";

const kind = fc.constantFrom(...JENIS);
const KEYS = [
  "penyelenggaraan",
  "tahapan",
  "kantor",
  "wilayah",
  "dari",
  "per",
  "status",
  "kata",
  "kecamatan",
  "posisi",
];
KEYS.push("langkah", "belum", "terbit", "kelompok", "sumber", "registrasi", "urut", "arah", "sesudah", "pelaksana");
KEYS.push("__proto__", "constructor", "toString", "jenis", "dimensi");
const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "",
    "64.08",
    "2024-02-31",
    "2024-02-02",
    "constructor",
    "__proto__",
    "\u0000",
    "' or 1=1--",
    "%",
    "a\u0000b",
  ),
  fc.constantFrom(
    "toString",
    "hasOwnProperty",
    "diterima.constructor",
    "divalidasi",
    "rinci",
    "ya~tidak",
    "~",
    "9".repeat(999),
  ),
);
const params = fc.dictionary(
  fc.constantFrom(...KEYS),
  fc.oneof(nasty, fc.array(nasty, { maxLength: 3 }), fc.constant(undefined)),
);
/** What PostgreSQL cannot read as text. */
const unreadable = (text: string) => text.includes("\u0000");

test("whatever stands in an address, a filter comes of it that the database can read", () => {
  fc.assert(
    fc.property(kind, params, fc.boolean(), (jenis, p, publik) => {
      const { filter, galat } = bacaFilter(jenis, p as Params, publik);
      expect(filter.jenis).toBe(jenis);
      expect(galat.every((g) => /^[A-Z].+\.$/.test(g))).toBe(true);
      const { dimensi, ...rest } = filter;
      for (const value of [...Object.values(rest), ...Object.values(dimensi)])
        if (value !== undefined) expect(typeof value === "string" && !unreadable(value)).toBe(true);
      const known = dimensiJenis(jenis, publik);
      for (const [name, value] of Object.entries(dimensi)) {
        expect(Object.hasOwn(known, name)).toBe(true);
        if (known[name]?.macam !== "teks")
          expect(Object.hasOwn(nilaiDimensi(jenis, known[name] as never), value)).toBe(true);
      }
      for (const steps of [filter.posisi, filter.langkah, filter.belum])
        for (const step of steps?.split(".") ?? []) expect(Object.hasOwn(DAFTAR[jenis].alur, step)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("an address made of a filter reads back as the same filter", () => {
  fc.assert(
    fc.property(kind, params, (jenis, p) => {
      const { filter } = bacaFilter(jenis, p as Params);
      const back = Object.fromEntries(new URLSearchParams(alamat(filter)));
      expect(bacaFilter(jenis, back)).toEqual({ filter, galat: bacaFilter(jenis, back).galat });
      expect(bacaFilter(jenis, back).galat.filter((g) => !g.startsWith("Tanggal awal"))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("whatever stands in an address, the place in a list is one that the database can read", () => {
  fc.assert(
    fc.property(params, (p) => {
      const { urut, sesudah } = bacaHalaman(p as Params);
      expect(["tanggal", "diubah", "judul", "nomor"]).toContain(urut);
      if (!sesudah) return;
      expect(unreadable(sesudah.nilai)).toBe(false);
      if (urut === "tanggal") expect(sesudah.nilai).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(sesudah.id).toMatch(/^[0-9a-f-]{36}$/i);
    }),
    { numRuns: 1000 },
  );
});

describe("the place in a list", () => {
  const ID = "7a1e0a4e-1f0c-4a63-9d0a-0d9a5f6f2b11";
  test.each([
    ["tanggal", `2024-02-02~${ID}`, true],
    ["tanggal", `2024-02-31~${ID}`, false],
    ["tanggal", `kemarin~${ID}`, false],
    ["tanggal", `~${ID}`, false],
    ["tanggal", "2024-02-02~7a1e0a4e", false],
    ["tanggal", "2024-02-02~7a1e0a4e1f0c", false],
    ["tanggal", "2024-02-02", false],
    ["diubah", `2024-02-02 03:04:05.678+00~${ID}`, true],
    ["tanggal", `0000-01-01~${ID}`, false],
    ["diubah", `2024-02-02~${ID}`, false],
    ["diubah", `2024-02-31 03:04:05+00~${ID}`, false],
    ["diubah", `2024-02-02 25:04:05+00~${ID}`, false],
    ["judul", `a~b~${ID}`, true],
    ["nomor", `~${ID}`, true],
    ["judul", `a\u0000~${ID}`, false],
  ])("by %s after %s", (urut, sesudah, known) => {
    expect(bacaHalaman({ urut, sesudah }).sesudah !== undefined).toBe(known);
  });
});

describe("what cannot be understood is left out and named", () => {
  const cases: [Jenis, Params, RegExp][] = [
    ["pelanggaran", { per: "2024-02-31" }, /kalender/],
    ["pelanggaran", { dari: "2024-03-01", per: "2024-02-01" }, /sesudah/],
    ["pelanggaran", { status: "hapus" }, /Status/],
    ["pelanggaran", { kelompok: "pencurian" }, /Jenis pelanggaran/],
    ["pelanggaran", { kantor: "64'--" }, /kantor/],
    ["pelanggaran", { posisi: "constructor" }, /Langkah/],
    ["pengawasan", { pelaksana: "a\u0000b" }, /Pelaksana/],
    ["sengketa", { terbit: "semua" }, /publikasi/],
  ];
  test.each(cases)("%s %j", (jenis, p, said) => {
    expect(bacaFilter(jenis, p).galat.join(" ")).toMatch(said);
  });

  test("the public narrows by less than the inside", () => {
    const p = { kecamatan: "64.08.04", posisi: "pleno", terbit: "rinci", kategori: "asn", alasan: "dicabut" };
    expect(bacaFilter("pelanggaran", p, true)).toEqual({ filter: expect.objectContaining({ dimensi: {} }), galat: [] });
    expect(alamat(bacaFilter("pelanggaran", p, true).filter)).toBe("");
    expect(Object.keys(bacaFilter("pelanggaran", p).filter.dimensi)).toEqual(["alasan", "kategori"]);
  });
});
