import { describe, expect, test } from "vitest";
import { Penolakan } from "@/lib/errors";
import { hitung, kalenderDari, type Libur, TERLAMA } from "@/lib/tenggat/clock";
import { dasarHari, kataCara, kataHari, kataJatuh, kataLama } from "@/lib/tenggat/kata";
import { ATURAN_TENGGAT } from "@/prisma/seed/deadlines";
import { CALENDAR, calendarDays, hours, ruleOf, workingDays } from "../support/calendar";

const count = (hari: string, u: Parameters<typeof hitung>[1], jam: string | null = null) =>
  hitung({ hari, jam }, u, CALENDAR);

test("each day says whether it counts, and if not why", () => {
  const { hari } = count("2024-02-07", workingDays(2));
  expect(hari.map((h) => [h.tanggal, h.ke, h.sebab])).toEqual([
    ["2024-02-08", null, "libur_nasional"],
    ["2024-02-09", null, "cuti_bersama"],
    ["2024-02-10", null, "akhir_pekan"],
    ["2024-02-11", null, "akhir_pekan"],
    ["2024-02-12", 1, "dihitung"],
    ["2024-02-13", 2, "dihitung"],
  ]);
  expect(hari.map(kataHari)).toEqual([
    "tidak dihitung: libur nasional, Isra Mikraj Nabi Muhammad SAW",
    "tidak dihitung: cuti bersama, Cuti bersama Imlek",
    "tidak dihitung: akhir pekan, Tahun Baru Imlek 2575 Kongzili",
    "tidak dihitung: akhir pekan",
    "hari ke-1",
    "hari ke-2",
  ]);
  expect(dasarHari(hari[0] as never)).toMatch(/^SKB 3 Menteri Nomor 855/);
  expect(dasarHari(hari[4] as never)).toBeUndefined();
});

describe("what a rule says changes the count", () => {
  test("day 1 may be the day of the start", () => {
    const hariItu = { ...workingDays(2), hariPertamaBesok: false };
    expect(count("2024-01-29", hariItu).jatuhTempo).toBe("2024-01-30");
    expect(count("2024-01-27", hariItu).jatuhTempo).toBe("2024-01-30"); // a Saturday is no first day
    expect(count("2024-01-27", ruleOf("pemilu", "verifikasi_permohonan")).jatuhTempo).toBe("2024-01-27");
  });
  test("cuti bersama may count", () => {
    const h = count("2024-02-08", workingDays(1, false));
    expect(h.jatuhTempo).toBe("2024-02-09");
    expect(h.hari.map(kataHari)).toEqual(["hari ke-1 (Cuti bersama Imlek, tetap dihitung)"]);
    expect(kataCara(workingDays(1, false))).toMatch(/cuti bersama tetap dihitung/);
  });
  test("the door closes at an hour: later is the next day, and the last day ends then", () => {
    const tutup = { ...workingDays(2), jamTutup: "16:00" };
    expect(count("2024-01-29", tutup, "16:00")).toMatchObject({ jatuhTempo: "2024-01-31", jam: "16:00" });
    expect(count("2024-01-29", tutup, "16:01")).toMatchObject({ jatuhTempo: "2024-02-01", jam: "16:00" });
    expect(kataJatuh(count("2024-01-29", tutup))).toBe("Rabu, 31 Januari 2024, pukul 16.00 WITA");
  });
  test("Pemilu: fourteen from registration in all, not seven and fourteen; Pemilihan: five", () => {
    expect(count("2024-01-29", ruleOf("pemilu", "penanganan")).jatuhTempo).toBe("2024-02-07");
    expect(count("2024-01-29", ruleOf("pemilu", "penanganan", { total: true })).jatuhTempo).toBe("2024-02-21");
    expect(count("2024-10-13", ruleOf("pemilihan", "penanganan", { total: true })).jatuhTempo).toBe("2024-10-18");
  });
});

describe("1×24 jam", () => {
  test.each([
    ["2024-02-09", "15:30", 24, "2024-02-10", "15:30", ["8 jam 30 menit", "15 jam 30 menit"]],
    ["2024-02-09", null, 24, "2024-02-10", null, ["24 jam"]],
    ["2024-02-09", "00:00", 24, "2024-02-09", null, ["24 jam"]],
    ["2024-02-09", "23:59", 48, "2024-02-11", "23:59", ["1 menit", "24 jam", "23 jam 59 menit"]],
    ["2024-12-31", "12:00", 1, "2024-12-31", "13:00", ["1 jam"]],
  ])("%s %s, %i jam → %s %s", (hari, jam, lama, jatuhTempo, pukul, kata) => {
    const h = count(hari, hours(lama), jam);
    expect(h).toMatchObject({ jatuhTempo, jam: pukul });
    expect(h.hari.map((x) => kataHari(x).replace(/ \(.*/, ""))).toEqual(kata);
    expect(h.hari.reduce((n, x) => n + (x.menit ?? 0), 0)).toBe(lama * 60);
  });
  test("in words", () => {
    expect([kataLama(24, "jam"), kataLama(48, "jam"), kataLama(5, "jam")]).toEqual(["1×24 jam", "2×24 jam", "5 jam"]);
    expect(kataLama(14, "hari_kerja")).toBe("14 hari kerja");
  });
});

describe("what cannot be counted is refused with a sentence", () => {
  test.each([
    ["2022-03-01", 3],
    ["2022-12-29", 2],
  ])("a year without holidays: %s + %i", (hari, lama) => {
    expect(() => count(hari, workingDays(lama))).toThrow("Kalender libur 2022 belum diisi.");
  });
  test("also where the clock runs into such a year", () => {
    expect(() => count("2026-12-28", workingDays(9))).toThrow("Kalender libur 2027 belum diisi.");
  });
  test("calendar days and hours need no holidays", () => {
    expect(count("2022-03-01", calendarDays(3)).jatuhTempo).toBe("2022-03-04");
    expect(count("2022-03-01", hours(24)).jatuhTempo).toBe("2022-03-02");
  });
  test.each([0, -1, 1.5, Number.NaN, TERLAMA.hari_kerja + 1, 1e9])("a length of %d", (lama) => {
    expect(() => count("2024-01-29", workingDays(lama))).toThrow(Penolakan);
    expect(() => count("2024-01-29", hours(lama === 367 ? TERLAMA.jam + 1 : lama))).toThrow(/1 sampai/);
  });
});

test("a day that is both national holiday and cuti bersama is skipped as the holiday, also where cuti count", () => {
  const dua: Libur[] = [
    { tanggal: "2024-05-10", nama: "A", jenis: "cuti_bersama", dasar: null },
    { tanggal: "2024-05-10", nama: "B", jenis: "libur_nasional", dasar: "SKB" },
  ];
  const h = hitung({ hari: "2024-05-09" }, workingDays(1, false), kalenderDari(dua));
  expect(h.hari.map((x) => x.sebab)).toEqual(["libur_nasional", "akhir_pekan", "akhir_pekan", "dihitung"]);
});

describe("the delivered rules", () => {
  test("all rows of domain.md 2.7 and 3.3 stand there, each with its basis and a day from which it holds", () => {
    const rujukan = new Set(ATURAN_TENGGAT.flatMap((a) => a.rujukan.split(", ")));
    const wanted = [
      ...Array.from({ length: 24 }, (_, i) => `P${i + 1}`),
      "P2b",
      ...Array.from({ length: 15 }, (_, i) => `K${i + 1}`),
      ...Array.from({ length: 12 }, (_, i) => `D${i + 1}`),
    ];
    expect(wanted.filter((w) => !rujukan.has(w))).toEqual([]);
    for (const a of ATURAN_TENGGAT) {
      expect(a.dasar_hukum.length, a.kode).toBeGreaterThan(3);
      expect(a.berlaku_sejak, a.kode).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });
  test("each can be counted, the window of TSM apart", () => {
    for (const a of ATURAN_TENGGAT) {
      if (a.satuan === "jendela") expect(a.kode).toBe("lapor_tsm");
      else expect(count("2024-01-29", ruleOf(a.regime, a.kode)).hari.length).toBeGreaterThan(0);
    }
  });
});
