import { describe, expect, test } from "vitest";
import type { Fungsi, Orang } from "@/lib/akses/policy";
import { bulanGenap, deretBulan, hariBulan, sumbuBulan } from "@/lib/angka/bulan";
import { type Acuan, alamatSaringan, bacaSaringan } from "@/lib/angka/filter";
import { dasborTerbuka } from "@/lib/angka/policy";
import type { Jenis } from "@/lib/jenis/fields";

test("months run from the first day's to the last day's, over the year", () => {
  expect(deretBulan("2023-11-30", "2024-02-01")).toEqual(["2023-11", "2023-12", "2024-01", "2024-02"]);
  expect(deretBulan("2024-02-29", "2024-02-29")).toEqual(["2024-02"]);
  expect(deretBulan("2024-03-01", "2024-02-29")).toEqual([]);
});

test("a month's days stay within the period", () => {
  expect(hariBulan("2024-02", undefined, "2024-12-31")).toEqual({ dari: "2024-02-01", per: "2024-02-29" });
  expect(hariBulan("2024-02", "2024-02-10", "2024-02-20")).toEqual({ dari: "2024-02-10", per: "2024-02-20" });
});

test.each([
  ["2026-11-22", "2026-10"],
  ["2026-11-30", "2026-11"],
  ["2024-01-01", "2023-12"],
  ["2024-02-28", "2024-01"],
  ["2024-02-29", "2024-02"],
])("the last month that is over on %s is %s", (hari, bulan) => {
  expect(bulanGenap(hari)).toBe(bulan);
});

test("a month under an axis names its year", () => {
  expect(["2024-01", "2024-08", "2023-12"].map(sumbuBulan)).toEqual(["Jan 24", "Agu 24", "Des 23"]);
});

const orang = (fungsi: Fungsi, jenis: Jenis[] = [], kantor = "64.72"): Orang => ({
  id: "x",
  nama: "x",
  surel: "x",
  sandiSementara: false,
  tugas: [{ fungsi, kantor, jenis }],
});

describe("dashboards open by function", () => {
  const semua = [
    "pimpinan",
    "pp-datin",
    "p2h",
    "hps",
    "sdmo",
    "waktu",
    "tema",
    "pemilihan",
    "peta",
    "tahapan",
    "kondusif",
    "mutu",
    "perubahan",
  ];
  test.each<[Fungsi, Jenis[], string[]]>([
    ["pimpinan", [], semua],
    ["verifikator", [], semua],
    ["verifikator", ["pencegahan"], ["p2h", "perubahan"]],
    // half of what a page counts would show the other half as zero
    ["verifikator", ["pelanggaran"], []],
    ["verifikator", ["pelanggaran", "penindakan", "sengketa"], ["pp-datin", "hps", "waktu", "perubahan"]],
    ["operator", [], []],
    ["ppid", [], []],
    ["auditor", [], []],
    ["admin", [], []],
  ])("%s of %j", (fungsi, jenis, terbuka) => {
    expect(dasborTerbuka(orang(fungsi, jenis))).toEqual(terbuka);
  });
});

describe("the filter of a dashboard", () => {
  const acuan = {
    kantor: [{ kode: "64" }, { kode: "64.72" }],
    penyelenggaraan: [{ kode: "PEMILU-2024" }, { kode: "PILKADA-2024" }],
    tahapan: [{ kode: "P24-10-KAMPANYE", penyelenggaraanKode: "PEMILU-2024" }],
    bawaan: "PEMILU-2024",
    hariData: "2026-11-22",
  } as Acuan;
  const baca = (p: Record<string, string>) => bacaSaringan(p, acuan);

  test("opens with the usual penyelenggaraan, until today; an empty one means all", () => {
    expect(baca({})).toEqual({ saringan: { penyelenggaraan: "PEMILU-2024", per: "2026-11-22" }, galat: [] });
    expect(baca({ penyelenggaraan: "" }).saringan.penyelenggaraan).toBeUndefined();
  });

  test("names what it cannot use and leaves it out", () => {
    const { saringan, galat } = baca({
      kantor: "64.71",
      penyelenggaraan: "PILKADA-2024",
      tahapan: "P24-10-KAMPANYE",
      per: "2024-02-31",
    });
    expect(saringan).toEqual({ penyelenggaraan: "PILKADA-2024", per: "2026-11-22" });
    expect(galat).toHaveLength(3);
    expect(baca({ kantor: "'; drop table catatan --" }).saringan.kantor).toBeUndefined();
    expect(baca({ status: "dikirim", kategori: "asn" }).galat).toEqual([]);
  });

  test.each([
    {},
    { penyelenggaraan: "" },
    { tahapan: "P24-10-KAMPANYE", kantor: "64.72" },
    { dari: "2023-01-01", per: "2023-12-31" },
  ])("its address reads back as itself: %j", (p) => {
    const { saringan } = baca(p as Record<string, string>);
    const kembali = Object.fromEntries(new URLSearchParams(alamatSaringan(saringan, acuan)));
    expect(baca(kembali).saringan).toEqual(saringan);
  });
});
