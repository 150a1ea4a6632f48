import { expect, test } from "vitest";
import { kataHalaman, sebagaiTolakan } from "@/lib/antarmuka/keluhan";
import { bacaSaring } from "@/lib/terbitan/filter";
import { paramsDari } from "@/lib/terbitan/jalur";

test("a name nobody knows, or one asked twice, is named; what networks hang on links is not", () => {
  const ask = (q: string) => {
    const { saring, galat } = bacaSaring(paramsDari(new URLSearchParams(q)));
    return { saring, galat: kataHalaman(galat) };
  };
  expect(ask("kata=imbauan&utm_source=wa&fbclid=x&_rsc=1").galat).toEqual([]);
  expect(ask("kantr=64.72").galat).toEqual(["Saringan “kantr” tidak dikenal di sini."]);
  expect(ask("__proto__=1").galat).toEqual(["Saringan “__proto__” tidak dikenal di sini."]);
  const known = ask("jenis=sengketa&diketahui=2024-01-01");
  expect([known.saring.filter.diketahui, known.galat.length]).toEqual([undefined, 1]);
  const twice = ask("kantor=64.72&kantor=64.71");
  expect(twice.saring.filter.kantor).toBe("64.72");
  expect(twice.galat.join()).toContain("“kantor” disebut lebih dari sekali");
  expect(ask("jenis=sengketa&sumber=temuan").galat.join()).toContain("“sumber” tidak dikenal");
  expect(ask("hasil=x").galat.join()).toContain("hanya ada pada satu jenis");
  const half = ask(`${"a".repeat(39)}👍b=1`).galat.join();
  expect(half).toBe(`Saringan “${"a".repeat(39)}👍” tidak dikenal di sini.`);
});

test("a refusal says in both languages what was wrong and what to ask instead, and not what a page would show", () => {
  const told = (q: string) => sebagaiTolakan(bacaSaring(paramsDari(new URLSearchParams(q))).galat);
  expect(told("per=2023-02-30")).toEqual({
    id: "Tanggal “per” tidak ada dalam kalender. Tulis TTTT-BB-HH antara tahun 2000 dan 2099, misalnya 2024-02-14.",
    en: "“per” is not a day of the calendar. Write YYYY-MM-DD between the years 2000 and 2099, such as 2024-02-14.",
  });
  const several = told("jenis=x&urut=acak&tahun=24&kantr=1");
  for (const text of Object.values(several)) {
    for (const name of ["“jenis”", "pelanggaran", "“urut”", "terlama", "2099", "“kantr”", "kantor, wilayah"])
      expect(text).toContain(name);
    expect(text).not.toMatch(/yang tampil|diabaikan/i);
  }
});
