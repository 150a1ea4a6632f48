import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { bilangan, hari, kode, rapikan, teks, uuid } from "@/lib/atoms";

const said = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;
/** A sentence in Indonesian: none of zod's own words. */
const sentence = /^(?!.*\b(invalid|expected|received|required|too|must|string|number)\b)[A-Z].+\.$/i;

describe("text", () => {
  const text = teks(20);
  test.each([
    ["empty", ""],
    ["only blanks", " \n\t "],
    ["only what cannot be seen", "\u200b\ufeff\u2060"],
    ["too long", "a".repeat(21)],
    ["far too long", "a".repeat(100_000)],
    ["NUL", "a\u0000b"],
    ["a control character", "a\u0007b"],
    ["a C1 control character", "a\u0085b"],
    ["a mark that turns the direction", "a\u202eb"],
    ["an isolate", "a\u2066b"],
    ["an emoji", "bagus 👍"],
    ["a flag", "🇮🇩"],
    ["half a character", "a\ud83d"],
    ["what a browser sends for it", "a\ufffd"],
    ["a number", 5],
    ["a list", ["a"]],
    ["nothing", undefined],
    ["null", null],
    ["an object", { toString: () => "a" }],
    ["a file", new File(["a"], "a.txt")],
  ])("%s is refused with a sentence", (_, value) => {
    expect(said(text, value)).toMatch(sentence);
  });

  test.each([
    ["HTML", "<b>tebal</b>"],
    ["SQL", "'; drop table x;--"],
    ["quotes", '“kutip” ‘satu’ "dua"'],
    ["accents", "Séno Ñ"],
    ["a formula", "=1+1"],
    ["signs", "§ 5 ayat (2) © ½ – —"],
  ])("%s is text and stays as it is", (_, value) => {
    expect(text.parse(value)).toBe(value.normalize("NFC"));
  });

  test("it has one form: NFC, one kind of line end, no invisible joiner, nothing at the ends", () => {
    expect(text.parse("  e\u0301\r\nb\rc\u200b ")).toBe("é\nb\nc");
    expect(rapikan(rapikan("  a\r\n\u200b "))).toBe(rapikan("  a\r\n\u200b "));
  });

  test("the limit counts what is kept, not the blanks around it", () => {
    expect(text.parse(`  ${"a".repeat(20)}  `)).toBe("a".repeat(20));
  });
});

describe("days", () => {
  test.each(["2024-02-29", "2000-01-01", "2099-12-31", "2024-12-31"])("%s is a day", (day) => {
    expect(hari().parse(day)).toBe(day);
  });
  test.each([
    "2024-02-31",
    "2027-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-1-1",
    "1999-12-31",
    "2100-01-01",
    "0000-01-01",
    "9999-12-31",
    "2/31/2027",
    "31-02-2024",
    "2024-02-02T24:00",
    "2024-02-02 ",
    "kemarin",
    "",
    "2024-02-02\u0000",
    "２０２４-02-02",
    undefined,
    20240202,
    ["2024-02-02"],
  ])("%j is none", (day) => {
    expect(said(hari(), day)).toMatch(sentence);
  });
});

describe("numbers", () => {
  test.each([
    ["0", 0],
    ["120", 120],
    ["1.234", 1234],
    ["10.000", 10_000],
    ["1.000.000", 1_000_000],
    [" 25 ", 25],
    ["1 234", 1234],
    ["007", 7],
  ])("%j is %d", (typed, value) => {
    expect(bilangan(1_000_000).parse(typed)).toBe(value);
  });
  test.each(
    [
      "",
      "-1",
      "+1",
      "1,5",
      "1.5",
      "12.34",
      "1.2345",
      "1e5",
      "0x10",
      "lima",
      "1000001",
      "٣",
      "９",
      "9".repeat(400),
      "0".repeat(100_000),
      "1\u00002",
      "NaN",
      "Infinity",
      undefined,
      5,
      ["5"],
    ].map((typed) => [String(typed).slice(0, 20), typed] as const),
  )("%j is refused with a sentence", (_, typed) => {
    expect(said(bilangan(1_000_000), typed)).toMatch(sentence);
  });
});

describe("codes and ids", () => {
  test("a code is what a list can hold", () => {
    for (const k of ["64.08.04.2001", "P24-10-KAMPANYE", "PEMILU-2024"]) expect(kode().parse(k)).toBe(k);
    for (const k of ["", "a".repeat(41), "a\u0000", "64 08", "<b>", "64.08'", "\ud800", undefined, 64])
      expect(said(kode("Pilih kantor."), k)).toBe("Pilih kantor.");
  });
  test("an id is a uuid or the link is broken", () => {
    expect(uuid().safeParse("7a1e0a4e-1f0c-4a63-9d0a-0d9a5f6f2b11").success).toBe(true);
    for (const id of ["", "1", "../1", "7a1e0a4e", undefined]) expect(said(uuid(), id)).toMatch(sentence);
  });
});
