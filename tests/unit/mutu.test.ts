import { describe, expect, test } from "vitest";
import { masaWilayah } from "@/app/kerja/dasbor/kondusif/masa";
import { nisbah } from "@/app/kerja/dasbor/peta/nisbah";
import { type Mutu, masa, terburuk, URUT } from "@/lib/mutu/filter";
import { kelengkapan } from "@/lib/mutu/kelengkapan";

const BULAN = ["2024-01", "2024-02", "2024-03"];
const none = new Set<string>();
const isi = (ada: string[], mulai: string | null = "2023-01-01") => [
  { jenis: "sengketa" as const, mulai, ada: new Set(ada) },
];

describe("what an office owes", () => {
  test("a month is handed in by a record or by the word nihil, and by nothing else", () => {
    const nihil = new Set(["sengketa 64.08 2024-02", "pengawasan 64.08 2024-03", "sengketa 64.72 2024-03"]);
    const k = kelengkapan(
      "64.08",
      BULAN,
      isi(["64.08 2024-01", "64.72 2024-03"]),
      nihil,
      new Set(["sengketa 64.08 2024-03"]),
    );
    expect(k).toEqual({ wajib: 3, kurang: [{ jenis: "sengketa", bulan: "2024-03", menunggu: true }] });
  });

  test("nobody is asked for a kind before anybody recorded it", () => {
    expect(kelengkapan("64.08", BULAN, isi([], "2024-03-01"), none, none)).toEqual({
      wajib: 1,
      kurang: [{ jenis: "sengketa", bulan: "2024-03", menunggu: false }],
    });
    expect(kelengkapan("64.08", BULAN, isi([], null), none, none)).toEqual({ wajib: 0, kurang: [] });
  });
});

describe("which months a board looks at", () => {
  test.each([
    ["2026-11-18", {}, "2025-11-01", "2026-10-31"],
    ["2026-10-31", { lama: "3" }, "2026-08-01", "2026-10-31"],
    ["2024-01-15", { lama: "24" }, "2022-01-01", "2023-12-31"],
    ["2024-01-15", { lama: "99999" }, "2023-01-01", "2023-12-31"],
    ["2024-01-15", { lama: ["3", "6"] }, "2023-01-01", "2023-12-31"],
  ])("by %s, %o", (per, p, awal, akhir) => {
    const m = masa(per, p);
    expect(m).toMatchObject({ awal, akhir });
    expect(m.bulan).toHaveLength(m.lama);
  });
});

describe("the worst first", () => {
  const baik: Mutu = {
    kantor: "64.01",
    wajib: 12,
    kurang: [],
    masuk: 9,
    jeda: 1,
    validasi: 20,
    kembali: 0,
    tepat: 3,
    lambat: 0,
    lewat: 0,
    mirip: 0,
    terakhir: "2024-03-30",
  };
  const kurang = { jenis: "sengketa" as const, bulan: "2024-01", menunggu: false };
  const buruk: Mutu = {
    ...baik,
    kantor: "64.08",
    kurang: [kurang],
    jeda: 9,
    kembali: 5,
    lambat: 2,
    mirip: 1,
    terakhir: null,
  };

  test.each(Object.keys(URUT))("by %s", (urut) => {
    expect(terburuk([baik, buruk], { urut }).isi.map((m) => m.kantor)).toEqual(["64.08", "64.01"]);
    expect(terburuk([buruk, baik], { urut }).isi.map((m) => m.kantor)).toEqual(["64.08", "64.01"]);
  });

  test("an unknown column is the first one; what is alike stays in the order of codes", () => {
    expect(terburuk([buruk, baik], { urut: "toString" }).urut).toBe("kelengkapan");
    expect(terburuk([{ ...baik, kantor: "64.02" }, baik], {}).isi.map((m) => m.kantor)).toEqual(["64.01", "64.02"]);
  });
});

describe("against polling stations or voters", () => {
  const kukar = { penyelenggaraan: "PSU", wilayah: "64.02", tps: 1447, pemilih: 552_469, sumber: "KPU" };
  test("only where they were published", () => {
    expect([nisbah(7, "jumlah", undefined), nisbah(7, "tps", kukar), nisbah(7, "pemilih", kukar)]).toEqual([
      7, 0.5, 1.3,
    ]);
    expect([nisbah(7, "tps", undefined), nisbah(7, "pemilih", { ...kukar, pemilih: null })]).toEqual([null, null]);
  });
});

describe("the days before a period are as many as its own", () => {
  test.each([
    [{ per: "2024-03-31", dari: "2024-03-01" }, null, { dari: "2024-01-30", per: "2024-02-29" }],
    [{ per: "2024-03-30" }, null, { dari: "2023-10-03", per: "2023-12-31" }],
    [{ per: "2024-03-30", tahapan: "T" }, "2024-03-10", null],
    [{ per: "2024-03-01", dari: "2024-03-05" }, null, null],
  ])("%o", (s, mulai, dulu) => {
    expect(masaWilayah(s, mulai).dulu).toEqual(dulu);
  });
});
