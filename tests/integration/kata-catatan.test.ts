import { randomUUID } from "node:crypto";
import sql from "sql-template-tag";
import { beforeAll, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { buat } from "@/lib/catatan/commands";
import { PALING_KATA } from "@/lib/catatan/kata";
import { daftarHalaman, semua } from "@/lib/catatan/queries";
import { asPublic, asViewer, pool } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { jadwal, tugas } from "@/lib/jobs/tugas";
import { useDatabase } from "../support/database";
import { entry } from "../support/entries";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";

const db = useDatabase();
const viewers: Record<string, Orang> = {};

beforeAll(async () => {
  await fillRecords(db, ["64", "64.08", "64.08.04", "64.72"], 10, "kata");
  const at = (fungsi: Orang["tugas"][number]["fungsi"], kantor: string) => makePerson(db, { fungsi, kantor });
  Object.assign(viewers, {
    provinsi: await at("operator", "64"),
    kabupaten: await at("operator", "64.08"),
    kecamatan: await at("operator", "64.08.04"),
    pimpinan: await at("pimpinan", "64"),
    "tanpa catatan": await at("operator", "64.74"),
  });
}, 300_000);

const HALAMAN = { urut: "tanggal", naik: false } as const;
const filter = (jenis: Jenis, kata?: string) => ({ jenis, kata, dimensi: {} });

async function rows(orang: Orang, jenis: Jenis, kata?: string) {
  const found = [];
  for await (const page of semua(orang, filter(jenis, kata), 5000)) found.push(...page);
  return found;
}

test("a word finds the records that hold it in their subject or a number, of those that its asker sees", async () => {
  let hits = 0;
  for (const orang of Object.values(viewers))
    for (const jenis of JENIS) {
      const all = await rows(orang, jenis);
      const some = all.at(-1);
      const words = ["a", "zzqx", "%", "_", "\\", some?.judul.slice(3, 12), some?.judul.toUpperCase(), some?.nomor];
      for (const kata of words.filter((w) => w)) {
        const holds = (text?: string | null) => text?.toLowerCase().includes(`${kata}`.trim().toLowerCase());
        const wanted = all.filter((r) => holds(r.judul) || holds(r.nomor) || holds(r.sumberNomor)).map((r) => r.id);
        expect((await rows(orang, jenis, kata?.trim())).map((r) => r.id)).toEqual(wanted);
        const { daftar, jumlah } = await daftarHalaman(orang, filter(jenis, kata?.trim()), HALAMAN);
        expect([daftar.baris.length, jumlah]).toEqual([Math.min(wanted.length, 50), wanted.length]);
        hits += wanted.length;
      }
    }
  expect(hits).toBeGreaterThan(100);
});

test("what was just entered is found before the worker has put its words in order, and after", async () => {
  const m = entry("pengawasan", { judul: "Patroli qzxwv di Sungai" });
  const orang = await makePerson(db, { fungsi: "operator", kantor: m.induk.kantorKode });
  await db.query("select rapikan_kata()");
  const { id } = await buat(orang, "pengawasan", m, { kunci: randomUUID() });
  const found = async () => (await rows(orang, "pengawasan", "qzxwv")).map((r) => r.id);
  expect(await found()).toEqual([id]);
  const sorted = async () => (await pool("satudata_pekerja").query("select rapikan_kata() as n")).rows[0]?.n;
  expect(await sorted()).toBeGreaterThan(0);
  expect(await sorted()).toBe(0);
  expect(await found()).toEqual([id]);
  expect(jadwal().map((j) => j.task)).toContain("rapikan_kata");
  expect(Object.keys(tugas)).toContain("rapikan_kata");
});

test("the index of words shows nobody a record of an office that they do not see", async () => {
  const held = async (orang: Orang) =>
    asViewer(konteks(orang), async (tx) => ({
      found: (await tx.one<{ ids: string[] }>(sql`select catatan_berkata('pelanggaran', '%a%', 1000) as ids`))?.ids,
      seen: (
        await tx.all<{ id: string }>(sql`select id from catatan where jenis = 'pelanggaran' and judul ilike '%a%'`)
      ).map((r) => r.id),
    }));
  const sizes = [];
  for (const orang of Object.values(viewers)) {
    const { found, seen } = await held(orang);
    expect(found?.toSorted()).toEqual(seen.toSorted());
    sizes.push(seen.length);
  }
  expect(new Set(sizes).size).toBeGreaterThan(2);
  await expect(asPublic((tx) => tx.one(sql`select catatan_berkata('pelanggaran', '%a%', 1000)`))).rejects.toThrow(
    /permission denied|tidak/i,
  );
});

test("a word of more records than are listed by it is read from its end, and its list says more than how many", async () => {
  // drafts: nothing counts them
  await db.query(`set local session_replication_role = replica;
    insert into catatan (id, jenis, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima, judul, dibuat_oleh, diubah_oleh)
      select gen_random_uuid(), 'pengawasan', case n % 2 when 0 then '64.08' else '64.72' end, '64.08', 'PEMILU-2024', 'P24-10-KAMPANYE',
             date '2024-01-01' + n % 300, 'Kotak suara bersegel ' || n, p.id, p.id
        from generate_series(0, ${PALING_KATA}) n, (select id from pengguna limit 1) p`);
  const orang = viewers.provinsi as Orang;
  const { daftar, jumlah } = await daftarHalaman(orang, filter("pengawasan", "kotak SUARA"), HALAMAN);
  expect(jumlah).toBe(PALING_KATA + 1);
  expect(daftar.baris).toHaveLength(50);
  // the half that one office holds is counted, though the word is in too many
  const kabupaten = await daftarHalaman(viewers.kabupaten as Orang, filter("pengawasan", "kotak suara"), HALAMAN);
  expect(kabupaten.jumlah).toBe(PALING_KATA / 2 + 1);
  expect((await daftarHalaman(orang, filter("pengawasan", "bersegel 9999"), HALAMAN)).jumlah).toBe(1);
});
