import { describe, expect, test } from "vitest";
import { cetakNomor, ganjil, isPenyampaian, type KantorNomor, seriDari, seriPerkara } from "@/lib/nomor/nomor";
import { caseNumber, disputeNumber, hearingNumber } from "@/prisma/seed/plan/numbers";

const office = (kantor: string, kode: string, tingkat = "kabupaten_kota", namaSingkat = ""): KantorNomor => ({
  kantor,
  kode,
  tingkat,
  namaSingkat,
});
const KUTIM = office("64.08", "23.09");

describe("a number as it is printed (domain 2.4)", () => {
  test.each([
    ["001/Reg/LP/PB/Kab/23.09/IX/2024", 1, "LP/PB", KUTIM, "2024-09-12"],
    ["001/Reg/TM/PW/Kota/23.08/IX/2024", 1, "TM/PW", office("64.71", "23.08"), "2024-09-02"],
    ["001/Reg/LP/PG/Prov/23.00/XII/2024", 1, "LP/PG", office("64", "23.00", "provinsi"), "2024-12-01"],
    ["012/Reg/LP/PL/Kab/23.09/I/2024", 12, "LP/PL", KUTIM, "2024-01-31"],
    ["1204/Reg/LP/PL/Kab/23.09/II/2024", 1204, "LP/PL", KUTIM, "2024-02-01"],
    [
      "003/Reg/TM/PB/Cam-Sangatta Utara/23.09/X/2024",
      3,
      "TM/PB",
      office("64.08.04", "23.09", "kecamatan", "Sangatta Utara"),
      "2024-10-01",
    ],
    ["001/PS.REG/64/II/2023", 1, "PS.REG", office("64", "64", "provinsi"), "2023-02-06"],
    ["001/PS.REG/64.6402/IX/2024", 1, "PS.REG", office("64.02", "64.6402"), "2024-09-26"],
    ["001/PSAP/64.6474/I/2024", 1, "PSAP", office("64.74", "64.6474"), "2024-01-18"],
    ["001/LP/ADM.PL/BWSL.PROV/23.00/V/2023", 1, "LP/ADM.PL", office("64", "23.00", "provinsi"), "2023-05-02"],
    ["001/LP/ADM.PL/BWSL.KAB/23.09/V/2023", 1, "LP/ADM.PL", KUTIM, "2023-05-02"],
    ["012/TM/ADM.PP/BWSL.KOTA/23.05/I/2024", 12, "TM/ADM.PP", office("64.72", "23.05"), "2024-01-15"],
    ["01/Reg/L/TSM-PG/23.00/XI/2024", 1, "L/TSM-PG", office("64", "23.00", "provinsi"), "2024-11-05"],
  ] as const)("%s", (printed, urut, seri, kantor, hari) => {
    expect(cetakNomor(urut, seri, kantor, hari)).toBe(printed);
  });

  test("is the one that the demo prints", () => {
    const c = { kantor: "64.08", sumber: "LP", macam: "PB", hari: "2024-09-12", register: true };
    expect(cetakNomor(7, "LP/PB", KUTIM, c.hari)).toBe(caseNumber("007", c));
    expect(cetakNomor(7, "LP/ADM.PL", KUTIM, c.hari)).toBe(hearingNumber("007", { ...c, macam: "PL" }));
    const kode = office("64.08", "64.6408");
    expect(cetakNomor(7, "PSAP", kode, c.hari)).toBe(disputeNumber("007", "64.08", c.hari, true));
  });
});

test("the series is apart for LP and TM, for each election, and for each kind of dispute", () => {
  expect(seriDari("pelanggaran", { sumber: "laporan", pemilihan: "presiden" })).toEqual({ seri: "LP/PP" });
  expect(seriDari("pelanggaran", { sumber: "temuan", pemilihan: "wali_kota" })).toEqual({ seri: "TM/PW" });
  expect(seriDari("sengketa", { jenisSengketa: "peserta_penyelenggara" })).toEqual({ seri: "PS.REG" });
  expect(seriDari("sengketa", { jenisSengketa: "antarpeserta" })).toEqual({ seri: "PSAP" });
  for (const pemilihan of [null, undefined, "", "constructor", "toString"])
    expect(seriDari("pelanggaran", { sumber: "laporan", pemilihan })).toEqual({ kurang: "pemilihan" });
  for (const jenis of ["pengawasan", "pencegahan", "penindakan"] as const) expect(seriDari(jenis, {})).toBeNull();
});

describe("the series of a case number", () => {
  const laporan = { sumber: "laporan", pemilihan: "legislatif" };
  const perkara = { jalur: "administratif" };
  const tsm = { ...perkara, acara: "tsm" };

  test("is that of an administrative case of the Pemilu, and of TSM in a Pemilihan", () => {
    expect(seriPerkara("pemilu", perkara, laporan)).toEqual({ seri: "LP/ADM.PL" });
    expect(seriPerkara("non_tahapan", tsm, { sumber: "temuan", pemilihan: "presiden" })).toEqual({ seri: "TM/ADM.PP" });
    for (const [pemilihan, kode] of [
      ["gubernur", "PG"],
      ["bupati", "PB"],
      ["wali_kota", "PW"],
    ])
      expect(seriPerkara("pemilihan", tsm, { ...laporan, pemilihan })).toEqual({ seri: `L/TSM-${kode}` });
  });

  test("is none where the law names none, and not known without the election", () => {
    for (const jalur of ["pidana", "kode_etik", "hukum_lainnya"])
      expect(seriPerkara("pemilu", { jalur }, laporan)).toBeNull();
    expect(seriPerkara("pemilihan", { ...perkara, acara: "biasa" }, laporan)).toBeNull();
    expect(seriPerkara("pemilihan", tsm, { sumber: "temuan", pemilihan: "gubernur" })).toBeNull();
    expect(seriPerkara("pemilu", perkara, { sumber: "laporan", pemilihan: null })).toEqual({ kurang: "pemilihan" });
  });
});

describe("what looks odd is said, part by part", () => {
  const rincian = { sumber: "laporan", pemilihan: "legislatif" };
  const c = { jenis: "pelanggaran", rincian, kode: "23.09", hari: "2024-01-17" } as const;
  test.each([
    ["001/Reg/LP/PL/Kab/23.09/I/2024", []],
    ["001/reg/LP/PL/Kab/23.09/I/2024", [/tidak mengikuti pola/]],
    ["001/LP/PL/Kab/23.09/I/2024", [/tidak mengikuti pola/]],
    ["nomor lama 7", [/tidak mengikuti pola/]],
    ["001/Reg/TM/PL/Kab/23.09/I/2024", [/menyebut TM\/PL, isian catatan ini LP\/PL/]],
    ["001/Reg/LP/PL/Kota/23.05/I/2024", [/kode 23\.05, kode kantor ini 23\.09/]],
    ["001/Reg/LP/PL/Kab/23.09/II/2024", [/menyebut II\/2024, hari registrasinya I\/2024/]],
    ["001/Reg/TM/PP/Kab/23.05/II/2023", [/TM\/PP/, /23\.05/, /II\/2023/]],
  ])("%s", (nomor, said) => {
    const got = ganjil(nomor, c);
    expect(got.length).toBe(said.length);
    for (const [n, words] of said.entries()) expect(got[n]).toMatch(words);
  });

  test("nothing is odd about a number of a kind without a register", () => {
    expect(ganjil("047/LHP/PM.01.02/23.02/12/2023", { ...c, jenis: "pengawasan" })).toEqual([]);
  });

  test("a receipt's number is no register number", () => {
    for (const n of ["002/LP/PL/Kab/27.09/III/2024", "05/PL/PW/Kota/23.08/IX/2020", "003/TM/PB/Kab/27.12/XI/2024"])
      expect(isPenyampaian(n)).toBe(true);
    for (const n of ["001/Reg/LP/PL/Kab/23.09/I/2024", "001/PS.REG/64/II/2023", "lama"])
      expect(isPenyampaian(n)).toBe(false);
  });
});
