import { expect, test } from "vitest";
import { bacaSaring } from "@/lib/terbitan/filter";
import { paramsDari } from "@/lib/terbitan/jalur";

test("a name nobody knows, or one asked twice, is named; what networks hang on links is not", () => {
  const ask = (q: string) => bacaSaring(paramsDari(new URLSearchParams(q)));
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
