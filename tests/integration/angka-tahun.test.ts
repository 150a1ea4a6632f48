import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { barisTerhitung } from "@/lib/angka/baris";
import { periksaLedger } from "@/lib/angka/periksa";
import { angka } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { daftarHalaman } from "@/lib/catatan/queries";
import { asViewer } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { useDatabase } from "../support/database";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";

// A figure over several years that asks for no months is read from the cells of whole years.
const db = useDatabase();
/** The total says its months and is read with the last of these: what is counted by the others asks for none. */
const MENURUT = ["kantor", "tahapan", "terbit"];
let pimpinan: Orang;
let samarinda: Orang;

beforeAll(async () => {
  await fillRecords(db, ["64", "64.08", "64.72"], 15, "tahun");
  await db.query("select angka_gulung_ekor()");
  pimpinan = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
  samarinda = await makePerson(db, { fungsi: "pimpinan", kantor: "64.72" });
}, 300_000);

const tanya = (jenis: Jenis, f: Partial<Filter> = {}): Filter => ({ jenis, dimensi: {}, ...f });

async function dariRangkum(orang: Orang, f: Filter, cara: string): Promise<Record<string, number>> {
  const { menurut } = await angka(orang, f, MENURUT);
  return Object.fromEntries((menurut[cara] ?? []).map((b) => [b.kunci, b.n]));
}

async function dariBaris(orang: Orang, f: Filter, cara: string): Promise<Record<string, number>> {
  const baris = await asViewer(konteks(orang), (tx) => tx.all<{ k0: string }>(barisTerhitung(orang, f, [cara])));
  const isi: Record<string, number> = {};
  for (const { k0 } of baris) isi[k0] = (isi[k0] ?? 0) + 1;
  return isi;
}

const banyak = (isi: Record<string, number>) => Object.values(isi).reduce((a, b) => a + b, 0);

/** Adds 1,000 to a cell of a year of a roll-up, runs, and takes it away again. */
async function denganSelSalah(keluarga: string, tahun: number, run: (kantor: string) => Promise<void>) {
  const [sel] = await db.query<{ ctid: string; kantor: string }>(
    "select ctid::text, kantor from angka_rangkum_dalam where keluarga = $1 and kala = 'tahun' and berlaku = make_date($2, 1, 1) and kantor in ('64.72', '') limit 1",
    [keluarga, tahun],
  );
  if (!sel) throw new Error(`${keluarga} has no cell of ${tahun}`);
  // an update moves a row
  const [{ ctid } = sel] = await db.query<{ ctid: string }>(
    "update angka_rangkum_dalam set n = n + 1000 where ctid = $1::tid returning ctid::text",
    [sel.ctid],
  );
  try {
    await run(sel.kantor);
  } finally {
    await db.query("update angka_rangkum_dalam set n = n - 1000 where ctid = $1::tid", [ctid]);
  }
}

test.each([
  [undefined],
  ["2023-12-31"],
  ["2024-01-01"],
  ["2024-01-31"],
  ["2024-02-01"],
  ["2024-10-10"],
  ["2024-12-30"],
  ["2024-12-31"],
  ["2025-03-03"],
])("by office and by stage as of %s it is what the rows say", async (per) => {
  let ada = 0;
  for (const jenis of JENIS)
    for (const orang of [pimpinan, samarinda])
      for (const cara of ["kantor", "tahapan"]) {
        const f = tanya(jenis, { per });
        const benar = await dariBaris(orang, f, cara);
        ada += Object.keys(benar).length;
        expect(await dariRangkum(orang, f, cara), `${jenis} ${cara}`).toEqual(benar);
      }
  expect(ada).toBeGreaterThan(20);
});

describe("whose cell", () => {
  const SALAH = "pelanggaran-wilayah-tahapan-catat";
  const beda = async (kantor: string, p: Partial<Filter>) => {
    const f = tanya("pelanggaran", p);
    const [isi, benar] = [await dariRangkum(pimpinan, f, "kantor"), await dariBaris(pimpinan, f, "kantor")];
    return (isi[kantor] ?? 0) - (benar[kantor] ?? 0);
  };

  test("of a whole year is wrong is read by who asks for offices only, and found by the check", async () => {
    await denganSelSalah(SALAH, 2023, async (kantor) => {
      for (const per of [undefined, "2023-12-31", "2024-01-01", "2024-10-10", "2025-06-30"])
        expect(await beda(kantor, { per }), `${per}`).toBe(1000);
      expect((await periksaLedger()).rangkum).toEqual([{ sisi: "dalam", keluarga: SALAH, sel: 2 }]);
    });
    expect(await beda("64.72", {})).toBe(0);
  });

  test("holds a day after `per` is not read", async () => {
    await denganSelSalah(SALAH, 2024, async (kantor) => {
      for (const per of ["2023-12-31", "2024-01-01", "2024-12-30"]) expect(await beda(kantor, { per }), per).toBe(0);
      expect(await beda(kantor, { per: "2024-12-31" })).toBe(1000);
    });
  });

  test("tells no months apart answers nobody who asks for them, for a first day or for what was known", async () => {
    await denganSelSalah(SALAH, 2023, async (kantor) => {
      for (const dari of ["2023-01-01", "2023-02-11"])
        expect(await beda(kantor, { dari, per: "2024-10-10" }), dari).toBe(0);
      expect(await beda(kantor, { per: "2024-10-10", diketahui: "2099-01-01" })).toBe(0);
      const f = tanya("pelanggaran", { per: "2024-10-10" });
      // here the total, which says its months, is read with the offices: that pass needs them
      const { total, menurut, mulai } = await angka(pimpinan, f, ["kantor", "kantor:bulan"]);
      const benar = await dariBaris(pimpinan, f, "kantor");
      expect(Object.fromEntries((menurut.kantor ?? []).map((b) => [b.kunci, b.n]))).toEqual(benar);
      expect(total).toBe(banyak(benar));
      expect(mulai).toMatch(/^2023-/);
      expect(menurut["kantor:bulan"]?.every((b) => (b.silang ?? "") >= "2023-01" && b.n < 1000)).toBe(true);
    });
  });

  test("counts a list", async () => {
    const f = tanya("sengketa", { per: "2024-10-10" });
    const benar = banyak(await dariBaris(pimpinan, f, "kantor"));
    await denganSelSalah("sengketa-kantor-wilayah-tahapan-catat", 2023, async () => {
      const { jumlah } = await daftarHalaman(
        pimpinan,
        { ...f, status: "divalidasi" },
        { urut: "tanggal", naik: false },
      );
      expect(jumlah).toBe(benar + 1000);
    });
  });
});

test("years are kept only where the month of recording is not, and can be made anew from what is there", async () => {
  const tahunan = () =>
    db.query(
      `select g.lepas, count(*)::int as n from angka_rangkum r join angka_keluarga g on g.sisi = r.sisi and g.nama = r.keluarga
        where r.kala = 'tahun' group by 1 order by 1`,
    );
  const semula = await tahunan();
  expect(semula.map((b) => b.lepas)).toEqual([
    ["kantor", "wilayah", "catat"],
    ["kantor", "wilayah", "tahapan", "catat"],
    ["wilayah", "tahapan", "catat"],
  ]);
  await db.query("select angka_gulung_ulang()");
  expect(await tahunan()).toEqual(semula);
  // an archive that was rolled up before there were years
  await db.query("delete from angka_rangkum where kala = 'tahun'");
  const file = readFileSync("prisma/migrations/20261129000010_angka_tahun/migration.sql", "utf8");
  await db.query(file.slice(file.indexOf("-- What is rolled up already.")));
  expect(await tahunan()).toEqual(semula);
  expect((await periksaLedger()).rangkum).toEqual([]);
});
