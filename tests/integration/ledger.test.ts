import { randomUUID } from "node:crypto";
import { Logger, runOnce } from "graphile-worker";
import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { barisTerhitung } from "@/lib/angka/baris";
import { periksaLedger } from "@/lib/angka/periksa";
import { angka } from "@/lib/angka/stats";
import { buat, validasiBanyak } from "@/lib/catatan/commands";
import type { Filter } from "@/lib/catatan/filter";
import { semua } from "@/lib/catatan/queries";
import { asViewer, roleUrl } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { dimensiJenis } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { jadwal, tugas } from "@/lib/jobs/tugas";
import { useDatabase } from "../support/database";
import { entry } from "../support/entries";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";
import { BENIH } from "../support/seed";

// The ledger against the records: what was counted from the rows themselves at an instant is what the ledger says later
// when it is asked as known at that instant.
const db = useDatabase();
const KANTOR = ["64", "64.08", "64.08.04", "64.72"];
const HARI = ["2023-03-15", "2023-12-31", "2024-01-20", "2024-03-31", "2024-10-10", undefined];
const UMUM = ["kantor", "wilayah", "kecamatan", "tahapan", "bulan", "satuan", "posisi", "terbit", "rangkaian"];
const caraDari = (jenis: Jenis) => [...UMUM, ...Object.keys(dimensiJenis(jenis))];

type Pecahan = Record<string, Record<string, number>>;
type Potret = { saat: string; orang: Orang; f: Filter; isi: Pecahan };
const potret: Potret[] = [];
let pimpinan: Orang;
let samarinda: Orang;

/** Every decomposition, counted from the rows without the ledger. */
async function dariBaris(orang: Orang, f: Filter): Promise<Pecahan> {
  const cara = caraDari(f.jenis);
  const rows = await asViewer(konteks(orang), (tx) => tx.all<Record<string, string>>(barisTerhitung(orang, f, cara)));
  const isi: Pecahan = Object.fromEntries(cara.map((c) => [c, {}]));
  for (const row of rows)
    for (const [i, c] of cara.entries()) {
      const bagian = isi[c] as Record<string, number>;
      const kunci = row[`k${i}`] ?? "";
      bagian[kunci] = (bagian[kunci] ?? 0) + 1;
    }
  return isi;
}

/** The same out of the books; each decomposition sums to the total. */
async function dariLedger(orang: Orang, f: Filter): Promise<Pecahan> {
  const a = await angka(orang, f, caraDari(f.jenis));
  for (const [cara, butir] of Object.entries(a.menurut))
    expect(
      butir.reduce((n, b) => n + b.n, 0),
      `${cara} sums to the total`,
    ).toBe(a.total);
  return Object.fromEntries(
    Object.entries(a.menurut).map(([c, butir]) => [c, Object.fromEntries(butir.map((b) => [b.kunci, b.n]))]),
  );
}

const jumlahBaris = async (orang: Orang, f: Filter) => {
  let n = 0;
  for await (const halaman of semua(orang, f, 10_000)) n += halaman.length;
  return n;
};

beforeAll(async () => {
  pimpinan = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
  samarinda = await makePerson(db, { fungsi: "pimpinan", kantor: "64.72" });
  for (const putaran of ["satu", "dua", "tiga"]) {
    await fillRecords(db, KANTOR, 12, `${putaran} ${BENIH}`);
    // the last round waits to be rolled up
    if (putaran !== "tiga") await db.query("select angka_gulung_ekor()");
    const [kini] = await db.query<{ saat: Date }>("select clock_timestamp() as saat");
    const saat = kini?.saat.toISOString() ?? "";
    for (const orang of [pimpinan, samarinda])
      for (const jenis of JENIS)
        for (const per of HARI) {
          const f: Filter = { jenis, per, dimensi: {} };
          potret.push({ saat, orang, f, isi: await dariBaris(orang, f) });
        }
  }
}, 300_000);

test("what is known now agrees with the records on every sampled day", async () => {
  const akhir = potret.filter((p) => p.saat === potret.at(-1)?.saat);
  expect(akhir.some((p) => Object.keys(p.isi.kantor ?? {}).length > 2)).toBe(true);
  for (const p of akhir) expect(await dariLedger(p.orang, p.f), `${p.f.jenis} ${p.f.per}`).toEqual(p.isi);
}, 60_000);

describe("what was known then stays answerable", () => {
  test.each(JENIS.map((j) => [j]))(
    "%s",
    async (jenis) => {
      for (const p of potret.filter((x) => x.f.jenis === jenis))
        expect(await dariLedger(p.orang, { ...p.f, diketahui: p.saat }), `${p.f.per} known ${p.saat}`).toEqual(p.isi);
    },
    60_000,
  );

  test("and its list has as many rows", async () => {
    for (const p of potret) {
      const total = Object.values(p.isi.kantor ?? {}).reduce((a, b) => a + b, 0);
      expect(await jumlahBaris(p.orang, { ...p.f, diketahui: p.saat })).toBe(total);
    }
  }, 60_000);
});

test("a period is the difference of two days of receipt, whichever days of the month they are", async () => {
  for (const jenis of JENIS)
    for (const dari of ["2023-04-01", "2023-04-17", "2024-02-29"]) {
      const f: Filter = { jenis, dari, per: "2024-05-20", dimensi: {} };
      expect(await dariLedger(pimpinan, f), `${jenis} ${dari}`).toEqual(await dariBaris(pimpinan, f));
    }
});

test("the books agree with every record at every instant, and the roll-up with the books", async () => {
  const { catatan, saat, selisih, rangkum } = await periksaLedger();
  expect(catatan).toBeGreaterThan(100);
  expect(saat).toBeGreaterThan(catatan);
  expect(selisih).toEqual([]);
  expect(rangkum).toEqual([]);
});

test("what waits to be rolled up counts already: that the worker rolls it up moves no figure", async () => {
  const berapa = async () => (await db.query<{ n: number }>("select count(*)::int as n from angka_ekor"))[0]?.n;
  expect(await berapa()).toBeGreaterThan(10);
  const tanya: Filter[] = potret.map((p) => ({ ...p.f, diketahui: p.saat }));
  const semuanya = async () => {
    const isi: Pecahan[] = [];
    for (const f of [...potret.map((p) => p.f), ...tanya].filter((_, n) => n % 5 === 0))
      isi.push(await dariLedger(pimpinan, { ...f, dari: "2023-02-11" }));
    return isi;
  };
  const sebelum = await semuanya();
  // some at a time: the rest still counts
  expect(await db.query("select angka_gulung_ekor(3) as n")).toEqual([{ n: 3 }]);
  expect(await semuanya()).toEqual(sebelum);
  await asViewer({}, (tx) => tx.run(sql`select antrekan('gulung_angka')`));
  const pekerja = { connectionString: roleUrl("satudata_pekerja"), logger: new Logger(() => () => undefined) };
  await runOnce({ ...pekerja, taskList: tugas, noHandleSignals: true });
  expect(await berapa()).toBe(0);
  expect(jadwal().map((j) => j.task)).toContain("gulung_angka");
  expect(await semuanya()).toEqual(sebelum);
  expect((await periksaLedger()).rangkum).toEqual([]);
}, 120_000);

test("a transaction over many records posts by one statement", async () => {
  await db.query("create table pos (n int)");
  await db.query("grant insert on pos to satudata_dalam");
  await db.query(
    "create function hitung_pos() returns trigger language plpgsql as $$ begin insert into pos select count(*) from baru; return null; end $$",
  );
  await db.query(
    "create trigger hitung after insert on angka_entri referencing new table as baru for each statement execute function hitung_pos()",
  );
  const operator = await makePerson(db, { kantor: "64.72" });
  const verifikator = await makePerson(db, { fungsi: "verifikator", kantor: "64.72" });
  const m = entry("pencegahan", { kantorKode: "64.72", wilayahKode: "64.72" });
  const pilihan: { id: string; versi: number }[] = [];
  for (let n = 0; n < 3; n++) pilihan.push(await buat(operator, "pencegahan", m, { kunci: randomUUID() }));
  await validasiBanyak(verifikator, pilihan, randomUUID());
  // inside and public, each record once
  expect(await db.query("select n from pos where n > 0")).toEqual([{ n: 6 }]);
  await db.query("drop trigger hitung on angka_entri");
});

describe("the books cannot be changed", () => {
  const sebagai = (perintah: string) =>
    asViewer({ kantor: ["64"] }, (tx) => tx.run({ text: perintah, values: [] } as never)).then(
      () => "done",
      (e: unknown) => String(e),
    );
  test.each([
    "update angka_entri set n = 2",
    "delete from angka_entri",
    "update angka_rangkum set n = 2",
    "insert into angka_rangkum_dalam select * from angka_rangkum_dalam limit 1",
    "delete from angka_rangkum_dalam",
    "truncate angka_entri",
  ])("%s", async (perintah) => {
    expect(await sebagai(perintah)).not.toBe("done");
  });

  test("not even by the owner, except by adding", async () => {
    await expect(db.query("delete from angka_entri_dalam")).rejects.toThrow("hanya ditambah");
  });
});

test("a difference is found", async () => {
  await db.query("select angka_gulung_ekor()");
  await db.query("alter table angka_rangkum_dalam disable trigger user");
  await db.query(
    "update angka_rangkum set n = n + 1 where ctid = (select ctid from angka_rangkum_dalam where keluarga = 'sengketa' limit 1) and sisi = 'dalam' and keluarga = 'sengketa'",
  );
  const [c] = await db.query<{ id: string }>(
    "select id from catatan where status = 'divalidasi' and jenis = 'sengketa' limit 1",
  );
  await db.query(
    "insert into angka_entri (sisi, catatan_id, jenis, kantor, wilayah, penyelenggaraan, tahapan, terima, berlaku, dicatat_pada, sifat, n, jumlah) select sisi, catatan_id, jenis, kantor, wilayah, penyelenggaraan, tahapan, terima, berlaku, now(), sifat, 1, 0 from angka_entri where catatan_id = $1 limit 1",
    [c?.id],
  );
  const { selisih, rangkum } = await periksaLedger();
  expect(selisih.map((s) => s.catatan)).toEqual([c?.id]);
  expect(rangkum.map((r) => r.keluarga)).toContain("sengketa");
});
