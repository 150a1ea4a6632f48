import { expect, test } from "vitest";
import * as f from "@/lib/format";

test("the zone of the machine plays no part: tests run in Kathmandu", () => {
  expect(process.env.TZ).toBe("Asia/Kathmandu");
  expect(new Date("2024-01-01T00:00:00Z").getTimezoneOffset()).toBe(-345);
});

test("days are written as Indonesians write them", () => {
  expect(f.tanggal("2024-02-02")).toBe("2 Februari 2024");
  expect(f.tanggal("2000-01-01")).toBe("1 Januari 2000");
  expect(f.tanggal("2099-12-31")).toBe("31 Desember 2099");
  expect(f.tanggal("2024-02-29")).toBe("29 Februari 2024");
  expect(f.tanggalPendek("2024-08-17")).toMatch(/^17 Agu\w* 2024$/);
  expect(f.hariTanggal("2024-02-02")).toBe("Jumat, 2 Februari 2024");
  expect(f.bulan("2024-05")).toBe("Mei 2024");
  expect(f.bulan("2024-05-31")).toBe("Mei 2024");
  expect(f.bulanSingkat("2024-01")).toBe("Jan 2024");
  expect(f.bulanSingkat("2024-02")).toBe("Feb");
});

test.each([
  ["2024-02-01T15:59:59Z", "2024-02-01", "1 Februari 2024, 23.59 WITA"],
  ["2024-02-01T16:00:00Z", "2024-02-02", "2 Februari 2024, 00.00 WITA"],
  ["2024-02-01T23:59:59+07:00", "2024-02-02", "2 Februari 2024, 00.59 WITA"],
  ["2024-02-01T00:00:00+09:00", "2024-01-31", "31 Januari 2024, 23.00 WITA"],
  ["2023-12-31T16:00:00Z", "2024-01-01", "1 Januari 2024, 00.00 WITA"],
])("the instant %s falls on %s in WITA", (instant, day, words) => {
  const at = new Date(instant);
  expect(f.hariWita(at)).toBe(day);
  expect(f.saat(at)).toBe(words);
  expect(f.hariIni(at)).toBe(day);
});

test("numbers have dots for thousands and a comma, shares of fewer than twenty are not told", () => {
  expect(f.angka(1234.5)).toBe("1.234,5");
  expect(f.angka(7120)).toBe("7.120");
  expect(f.angka(0)).toBe("0");
  expect(f.persen(5, 19)).toBeNull();
  expect(f.persen(5, 20)).toBe("25%");
  expect(f.persen(1, 3000)).toBe("0%");
});

test("days move over months, leap years and years", () => {
  expect(f.geser("2024-02-28", 1)).toBe("2024-02-29");
  expect(f.geser("2023-02-28", 1)).toBe("2023-03-01");
  expect(f.geser("2024-01-01", -1)).toBe("2023-12-31");
  expect(f.geser("2024-03-10", 0)).toBe("2024-03-10");
  expect(f.akhirBulan("2024-02-10")).toBe("2024-02-29");
  expect(f.akhirBulan("2023-02")).toBe("2023-02-28");
  expect(f.akhirBulan("2024-12-01")).toBe("2024-12-31");
  let day = "2023-01-01";
  for (let n = 0; n < 800; n++) {
    const next = f.geser(day, 1);
    expect(next > day).toBe(true);
    expect(f.geser(next, -1)).toBe(day);
    day = next;
  }
  expect(day).toBe("2025-03-11");
});
