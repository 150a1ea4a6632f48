import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { batalkan } from "@/lib/catatan/commands";
import { meja } from "@/lib/catatan/meja";
import { JENIS } from "@/lib/jenis/fields";
import { catatPihak } from "@/lib/pihak/commands";
import { tanpaRincian } from "@/lib/pihak/schema";
import { tarik } from "@/lib/terbitan/commands";
import { MAKS_SIAP, siapTerbit } from "@/lib/terbitan/meja";
import { useDatabase } from "../support/database";
import { makePerson } from "../support/people";
import { fill } from "../support/ready";
import { fillRecords } from "../support/records";

const db = useDatabase();
let ppid: Orang;
beforeAll(async () => {
  const { province, ppid: publisher } = await fillRecords(db, ["64", "64.08", "64.72"], 30, "siap");
  const [wrong] = await db.query<{ id: string; versi: number }>(
    "select id, versi from catatan join siap_terbit on catatan_id = id where catatan.jenis = 'pencegahan' order by id limit 1",
  );
  if (wrong) await batalkan(province, wrong.id, wrong.versi, "Tercatat dua kali.", randomUUID());
  const [out] = await db.query<{ id: string; versi: number }>(
    "select c.id, c.versi from catatan c join terbitan t on t.catatan_id = c.id where t.terkini and t.tingkat = 'rinci' order by c.id limit 1",
  );
  if (out) await tarik(publisher, out.id, "Rincian keliru.", randomUUID());
  ppid = await makePerson(db, { fungsi: "ppid", kantor: "64" });
}, 300_000);

const noted = () => db.query<{ id: string }>("select catatan_id as id from siap_terbit order by 1");
const counts = async (orang: Orang) => Object.fromEntries((await meja(orang)).siapTerbit.map((s) => [s.jenis, s.n]));
const listed = async (orang: Orang) => {
  const per: Record<string, number> = {};
  for (const jenis of JENIS.filter((j) => j !== "pengawasan")) {
    const { length } = await siapTerbit(orang, jenis);
    if (length) per[jenis] = length;
  }
  return per;
};

test("what was noted in passing is what the law's check says of every record", async () => {
  const lawful = await db.query<{ id: string }>(`select c.id from catatan c join terbitan t on t.catatan_id = c.id
    where t.terkini and t.tingkat = 'angka' and t.ditarik_pada is null and c.status = 'divalidasi'
      and (c.jenis = 'pengawasan' or halangan_rinci_jalur(c.id) is null) order by 1`);
  expect(lawful.length).toBeGreaterThan(10);
  expect(await noted()).toEqual(lawful);
  // others are counted only, published, withdrawn or cancelled: the question is not an empty one
  expect(await db.query("select from terbitan where terkini and tingkat = 'rinci'")).not.toHaveLength(0);
  expect(await db.query("select from terbitan where terkini and ditarik_pada is not null")).not.toHaveLength(0);
  const guarded = () => db.query("select oid, relforcerowsecurity from pg_class where relrowsecurity order by oid");
  const before = await guarded();
  await db.query("select segarkan_siap()");
  expect(await noted()).toEqual(lawful);
  expect(await guarded(), "row security is forced again").toEqual(before);
});

test("every count of PPID's desk opens a list of as many rows", async () => {
  const seen = await counts(ppid);
  expect(Object.keys(seen)).toEqual(expect.arrayContaining(["pencegahan", "penindakan", "sengketa"]));
  expect(await listed(ppid)).toEqual(seen);
});

test("a child in the case takes it off the desk at once, count and list alike", async () => {
  const before = await counts(ppid);
  const [row] = await db.query<{ id: string; kantor: string }>(
    "select catatan_id as id, kantor_kode as kantor from siap_terbit where jenis = 'sengketa' order by 1 limit 1",
  );
  const { id = "", kantor = "" } = row ?? {};
  const clerk = await makePerson(db, { kantor });
  await catatPihak(clerk, {
    ...tanpaRincian,
    catatanId: id,
    kunci: randomUUID(),
    peran: "saksi",
    nama: "Anak Contoh",
    nik: null,
    telepon: null,
    alamat: null,
    anak: true,
  });
  expect((await counts(ppid)).sengketa ?? 0).toBe((before.sengketa ?? 0) - 1);
  expect(await listed(ppid)).toEqual(await counts(ppid));
  expect((await noted()).map((n) => n.id)).toContain(id);
});

test("who worked on a record is not asked to publish it", async () => {
  const [row] = await db.query<{ id: string }>(
    "select orang[1] as id from siap_terbit where jenis = 'pencegahan' limit 1",
  );
  const maker = { ...ppid, id: row?.id ?? "" };
  const less = await counts(maker);
  expect(less.pencegahan ?? 0).toBeLessThan((await counts(ppid)).pencegahan ?? 0);
  expect(await listed(maker)).toEqual(less);
});

test("past a hundred it stops counting, and the list is cut there", async () => {
  await fill(db.url, 300, randomUUID(), randomUUID());
  expect((await counts(ppid)).pencegahan).toBe(MAKS_SIAP + 1);
  expect(await siapTerbit(ppid, "pencegahan")).toHaveLength(MAKS_SIAP);
});
