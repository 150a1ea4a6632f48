import { beforeAll, expect, test } from "vitest";
import { selCsv } from "@/lib/format";
import { JENIS } from "@/lib/jenis/fields";
import { bacaSaring } from "@/lib/terbitan/filter";
import { kamus } from "@/lib/terbitan/kamus";
import { unduhanPublik } from "@/lib/terbitan/unduh";
import { useDatabase } from "../support/database";
import { fillRecords } from "../support/records";
import { readCsv } from "../support/spreadsheet";

const db = useDatabase();
beforeAll(async () => {
  await fillRecords(db, ["64", "64.08", "64.72"], 14, "csv");
  // what a spreadsheet would run, where a person typed it
  await db.query(`set session_replication_role = replica;
    update terbitan set tingkat = 'rinci', ringkasan = (array['=1+1', E'  \\u00a0@A1, "kutip"', E'baris;\\n-2', 'biasa', ''])[1 + (hashtext(publik_id) & 3)] where terkini;
    set session_replication_role = origin`);
}, 300_000);

const asked = (tanya: string) => bacaSaring(Object.fromEntries(new URLSearchParams(tanya))).saring;
/** A value of JSON as the cell of the CSV that says the same. */
const cell = (v: unknown) =>
  v === null ? "" : Array.isArray(v) ? selCsv(v.join("; ")) : typeof v === "string" ? selCsv(v) : String(v);

// the database writes the CSV, the code writes JSON: two ways that must not part
test.each(JENIS)(
  "%s: the CSV that the database writes says what the JSON says, cell by cell, in the same order",
  async (jenis) => {
    const lines = (await (await unduhanPublik(asked(`jenis=${jenis}`), "ndjson")).text()).trim().split("\n");
    const expected = lines.map((line) => Object.values(JSON.parse(line) as object).map(cell));
    const [head, ...rows] = readCsv(await (await unduhanPublik(asked(`jenis=${jenis}`), "csv")).text());
    expect(head).toEqual(kamus(jenis).map((k) => k.label));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(expected);
  },
);

test("a filtered one holds the same records, an empty one its head alone", async () => {
  const of = async (tanya: string) => readCsv(await (await unduhanPublik(asked(tanya))).text()).slice(1);
  const all = await of("jenis=pencegahan");
  const part = await of("jenis=pencegahan&kantor=64.72&per=2024-06-30");
  const at = kamus("pencegahan").findIndex((k) => k.kunci === "kantorKode");
  const day = kamus("pencegahan").findIndex((k) => k.kunci === "tanggal");
  expect(part).toEqual(all.filter((r) => r[at] === "64.72" && (r[day] ?? "") <= "2024-06-30"));
  expect(await of("jenis=pencegahan&dari=2025-06-01")).toEqual([]);
});
