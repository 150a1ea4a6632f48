import { beforeAll, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { periksaLedger } from "@/lib/angka/periksa";
import { angka } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { useDatabase } from "../support/database";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";

// A new version of the portal counts in a way that the one before did not know.
const db = useDatabase();
let pimpinan: Orang;
let tengah: string;

beforeAll(async () => {
  pimpinan = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
  await fillRecords(db, ["64", "64.72"], 12, "dimensi");
  const [saat] = await db.query<{ saat: string }>(
    `select to_char(percentile_disc(0.5) within group (order by dicatat_pada) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as saat
       from angka_entri where jenis = 'pelanggaran'`,
  );
  tengah = saat?.saat ?? "";
}, 120_000);

test("what was known on a past day keeps its number when a new way of counting comes, and can be split by it", async () => {
  const f: Filter = { jenis: "pelanggaran", per: "2025-06-30", diketahui: tengah, dimensi: {} };
  const semula = await angka(pimpinan, f, ["kategori", "registrasi"]);
  expect(semula.total).toBeGreaterThan(0);
  const [lama] = await db.query(
    "delete from angka_dimensi where jenis = 'pelanggaran' and nama = 'kategori' returning *",
  );
  await db.query("select angka_segarkan()");
  expect((await periksaLedger()).selisih).toEqual([]);
  expect((await angka(pimpinan, f, ["registrasi"])).menurut).toEqual({ registrasi: semula.menurut.registrasi });

  await db.query("insert into angka_dimensi select * from jsonb_populate_record(null::angka_dimensi, $1)", [lama]);
  await db.query("select angka_segarkan()");
  const p = await periksaLedger();
  expect([p.selisih, p.rangkum]).toEqual([[], []]);
  expect(await angka(pimpinan, f, ["kategori", "registrasi"])).toEqual(semula);
}, 120_000);
