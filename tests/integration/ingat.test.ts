import { randomUUID } from "node:crypto";
import sql from "sql-template-tag";
import { beforeAll, expect, test, vi } from "vitest";
import { bacaHalaman } from "@/app/kerja/dasbor/muat";
import { PIMPINAN } from "@/app/kerja/dasbor/pimpinan/petak";
import { bacaPetak } from "@/app/kerja/dasbor/susunan";
import type { Orang } from "@/lib/akses/policy";
import type { Bahan } from "@/lib/angka/queries";
import { buat } from "@/lib/catatan/commands";
import { asViewer } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { serempak } from "@/lib/serempak";
import { useDatabase } from "../support/database";
import { entry } from "../support/entries";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";

const db = useDatabase();
const P = { penyelenggaraan: "PEMILU-2024", per: "2025-06-30" };
let provinsi: Orang;
let samarinda: Orang;
let dihitung = 0;

const isi = async ({ hitung }: Bahan) => {
  dihitung++;
  const [a] = await hitung({ f: { jenis: "pengawasan", dimensi: {} } });
  return a.total + (a.belum ?? 0);
};
const baca = async (orang: Orang, p = P) => (await bacaHalaman(orang, { dasbor: "pimpinan", muat: isi }, p)).angka;
const sebanyak = async (baca: () => Promise<unknown>) => {
  const sebelum = dihitung;
  await baca();
  return dihitung - sebelum;
};

beforeAll(async () => {
  await fillRecords(db, ["64", "64.72"], 6, "ingat");
  provinsi = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
  samarinda = await makePerson(db, { fungsi: "pimpinan", kantor: "64.72" });
}, 120_000);

test("a dashboard that nothing has changed since is not counted again, for whoever saw it and the same question", async () => {
  const pertama = await baca(provinsi);
  expect(await sebanyak(async () => expect(await baca(provinsi)).toBe(pertama))).toBe(0);
  expect(await sebanyak(() => baca(provinsi, { ...P, per: "2025-05-31" }))).toBe(1);
  expect(await sebanyak(async () => expect(await baca(samarinda)).toBeLessThan(pertama))).toBe(1);
});

test("a page of tiles is remembered from visit to visit, and what is downloaded is what was seen", async () => {
  const asked = vi.spyOn(PIMPINAN, "muat");
  const pertama = await bacaPetak(PIMPINAN, provinsi, P);
  const kedua = await bacaPetak(PIMPINAN, provinsi, P);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(kedua.petak.map((p) => p.kode)).toEqual(pertama.petak.map((p) => p.kode));
  asked.mockRestore();
});

test("what is entered is seen at once", async () => {
  const sebelum = await baca(provinsi);
  const operator = await makePerson(db, { fungsi: "operator", kantor: "64.72" });
  const masukan = entry("pengawasan", { kantorKode: "64.72", wilayahKode: "64.72" });
  await buat(operator, "pengawasan", masukan, { kunci: randomUUID() });
  expect(await baca(provinsi)).toBe(sebelum + 1);
});

test("what the worker found to be alike is seen too, though it leaves no link", async () => {
  const operator = await makePerson(db, { fungsi: "operator", kantor: "64.72" });
  await buat(operator, "pengawasan", entry("pengawasan", { kantorKode: "64.72", wilayahKode: "64.72" }), {
    kunci: randomUUID(),
  });
  await baca(provinsi);
  await db.query("select cari_mirip(1000)");
  expect(await sebanyak(() => baca(provinsi))).toBe(1);
  expect(await sebanyak(() => baca(provinsi))).toBe(0);
});

test("reads that are asked together are one statement, and each answers as it would alone", async () => {
  const tanya = [
    sql`select now() as saat, current_date as hari, null::text as kosong, 7::bigint as besar, array['a', 'b'] as banyak`,
    sql`select kode from kantor order by kode desc limit 3`,
    sql`select 1 as n where false`,
  ];
  await asViewer(konteks(provinsi), async (tx) => {
    const sendiri = [];
    for (const q of tanya) sendiri.push(await tx.all(q));
    const t = serempak(tx);
    expect(await Promise.all(tanya.map((q) => t.all(q)))).toEqual(sendiri);
    expect(await Promise.all([t.one(tanya[2] as never), t.one(tanya[1] as never)])).toEqual([
      undefined,
      sendiri[1]?.[0],
    ]);
  });
});
