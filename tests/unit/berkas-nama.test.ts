import { describe, expect, test } from "vitest";
import { periksaNama } from "@/lib/berkas/kenali";
import { akhiranDari, kabarNama, namaBersih, ukuranKata } from "@/lib/berkas/nama";
import { MACAM } from "@/lib/berkas/schema";
import { sebagaiUnduhan } from "@/lib/berkas/utuh";
import { Penolakan } from "@/lib/errors";
import { fc } from "../support/seed";

describe("a name", () => {
  test.each([
    ["../../etc/passwd.pdf", "passwd.pdf"],
    ["C:\\Users\\saya\\foto.jpg", "foto.jpg"],
    ["  surat   tugas .pdf ", "surat tugas.pdf"],
    ["foto\u202Egpj.exe", "fotogpj.exe"],
    ["a\u0000b\u200Bc\n.pdf", "abc.pdf"],
    ['"lapor|an?".pdf', "_lapor_an__.pdf"],
    ["...", ""],
    ["cafe\u0301.pdf", "café.pdf"],
    [".htaccess", "htaccess"],
  ])("%j becomes %j", (asal, bersih) => expect(namaBersih(asal)).toBe(bersih));

  test("of 300 bytes keeps its beginning and its ending, in 255 bytes", () => {
    for (const huruf of ["a", "é", "ꦧ", "😀"]) {
      const bersih = namaBersih(`${huruf.repeat(300)}.pdf`);
      expect(Buffer.byteLength(bersih)).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(bersih)).toBeGreaterThan(248);
      expect(bersih.endsWith(`${huruf}.pdf`)).toBe(true);
    }
  });

  test("whatever it was, is one name without a path, and cleaning it again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (asal) => {
        const bersih = namaBersih(asal);
        expect(bersih).not.toMatch(/[/\\<>:"|?*\p{Cc}\u202A-\u202E]|^\.|\.$/u);
        expect(Buffer.byteLength(bersih)).toBeLessThanOrEqual(255);
        expect(Buffer.from(bersih).toString()).toBe(bersih);
        expect(namaBersih(bersih)).toBe(bersih);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test("goes into a header in both spellings, and cannot leave it", () => {
    expect(sebagaiUnduhan('surat "é";\r\nX: 1.pdf')).toMatch(
      /^attachment; filename="[^"\r\n]*"; filename\*=UTF-8''[\w.%!~-]+$/,
    );
    expect(sebagaiUnduhan("foto.jpg")).toBe(`attachment; filename="foto.jpg"; filename*=UTF-8''foto.jpg`);
  });

  test("that is not kept as it came is told, and no other", () => {
    expect([kabarNama("foto.jpg"), kabarNama("Berita Acara é.pdf".normalize("NFD"))]).toEqual([undefined, undefined]);
    expect(kabarNama("../../etc/passwd.png")).toContain("disimpan sebagai “passwd.png”");
    const panjang = kabarNama(`${"a".repeat(296)}.png`) ?? "";
    expect(panjang).toMatch(/Isinya utuh; namanya disimpan sebagai “a{40}…a{12}\.png”/);
  });

  test("that ends in no way we know is refused before the first byte", () => {
    for (const nama of ["a.exe", "a", "a.heic", "a.docm", "a.js", ""])
      expect(() => periksaNama(nama), nama).toThrow(Penolakan);
    for (const m of Object.values(MACAM))
      for (const a of m.akhiran) expect(() => periksaNama(`a.${a.toUpperCase()}`)).not.toThrow();
    expect(akhiranDari("A.Tar.GZ")).toEqual(["tar", "gz"]);
  });
});

test("sizes are said as people say them", () => {
  expect([0, 1023, 1536, 15 * 1024, 209_715_200].map(ukuranKata)).toEqual([
    "0 bita",
    "1.023 bita",
    "1,5 kB",
    "15 kB",
    "200 MB",
  ]);
});
