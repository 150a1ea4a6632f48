import { beforeAll, expect, test } from "vitest";
import { selCsv } from "@/lib/format";
import { JENIS } from "@/lib/jenis/fields";
import { bacaSaring } from "@/lib/terbitan/filter";
import { kamus } from "@/lib/terbitan/kamus";
import { unduhanPublik } from "@/lib/terbitan/unduh";
import { useDatabase } from "../support/database";
import { fillRecords } from "../support/records";
import { readCsv, readXlsx } from "../support/spreadsheet";

const db = useDatabase();
beforeAll(async () => {
  await fillRecords(db, ["64", "64.08", "64.72"], 14, "csv");
  // what a spreadsheet would run, where a person typed it
  await db.query(`set session_replication_role = replica;
    update terbitan set tingkat = 'rinci', ringkasan = (array['=1+1', E'  \\u00a0@A1, "kutip"', E'baris;\\n-2', 'biasa', ''])[1 + (hashtext(publik_id) & 3)],
      perlu_diperbarui = hashtext(publik_id || 'usang') & 1 = 1 where terkini;
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

test.each(["jenis=pelanggaran", ""])(
  "whose summary is older than its state says so in every form (%s)",
  async (tanya) => {
    const rows = await db.query<{ publik_id: string; usang: boolean }>(
      "select publik_id, perlu_diperbarui as usang from terbitan where terkini and (jenis::text = $1 or publik_id in (select publik_id from terbitan_cari where $1 = ''))",
      [tanya.split("=")[1] ?? ""],
    );
    const marked = rows.filter((r) => r.usang).map((r) => r.publik_id);
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.length).toBeLessThan(rows.length);
    const lines = (await (await unduhanPublik(asked(tanya), "ndjson")).text()).trim().split("\n");
    const said = lines.map((l) => JSON.parse(l) as { id: string; sedang_diperbarui: string });
    const [head = [], ...body] = readCsv(await (await unduhanPublik(asked(tanya), "csv")).text());
    const [id, mark] = [head.indexOf("ID"), head.indexOf("Sedang diperbarui")];
    const sheet = new Uint8Array(await (await unduhanPublik(asked(tanya), "xlsx")).arrayBuffer());
    const book = readXlsx(sheet).map((r) => r.map((c) => c.text));
    const pairs = [
      said.map((r) => [r.id, r.sedang_diperbarui]),
      body.map((r) => [r[id], r[mark]]),
      book.slice(1).map((r) => [r[id], r[mark]]),
    ];
    for (const form of pairs) {
      expect(
        form
          .filter(([, v]) => v === "Ya")
          .map(([k]) => k)
          .sort(),
      ).toEqual(marked.sort());
      expect(form.filter(([, v]) => v === "Tidak")).toHaveLength(rows.length - marked.length);
    }
  },
);
