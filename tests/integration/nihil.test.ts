import { randomUUID } from "node:crypto";
import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { batalkan, buat } from "@/lib/catatan/commands";
import { asViewer, type Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import { type BulanNihil, batalkanNihil, nyatakanNihil } from "@/lib/nihil/commands";
import { belumNihil, halamanNihil } from "@/lib/nihil/queries";
import { useDatabase } from "../support/database";
import { type Entered, entry } from "../support/entries";
import { meanwhile } from "../support/meanwhile";
import { makePerson } from "../support/people";
import { refused, traced } from "../support/trace";

const db = useDatabase();
const KANTOR = "64.08";
let operator: Orang;
let province: Orang;
let panwascam: Orang;
let month = 0;

beforeAll(async () => {
  operator = await makePerson(db);
  province = await makePerson(db, { fungsi: "verifikator", kantor: "64" });
  const [kecamatan] = await db.query<{ kode: string }>("select kode from kantor where kode like '64.08.%' limit 1");
  panwascam = await makePerson(db, { kantor: kecamatan?.kode });
});

/** A month that no other test speaks of. */
const fresh = () => `${2016 + Math.floor(month / 12)}-${String((month++ % 12) + 1).padStart(2, "0")}-01`;
const declare = (pilihan: BulanNihil[], kunci = randomUUID(), who = operator) =>
  nyatakanNihil(who, KANTOR, pilihan, kunci);
const record = (jenis: Entered, bulan: string, who = operator) => {
  const hari = `${bulan.slice(0, 7)}-12`;
  const over = { tanggalDiterima: hari, tanggalSelesai: "", kantorKode: who.tugas[0]?.kantor ?? "" };
  const wilayahKode = over.kantorKode.length > 5 ? over.kantorKode : "64.08.04";
  return buat(who, jenis, entry(jenis, { ...over, wilayahKode, judul: `Catatan ${randomUUID()}` }), {
    kunci: randomUUID(),
  });
};
const stands = async (bulan: string) =>
  (
    await db.query<{ jenis: string }>("select jenis from nihil where kantor_kode = $1 and bulan = $2 order by jenis", [
      KANTOR,
      bulan,
    ])
  ).map((r) => r.jenis);
const lapsed = (bulan: string) =>
  db.query<{ verba: string; gugur_oleh: string }>(
    "select verba, gugur_oleh from nihil_gugur where kantor_kode = $1 and bulan = $2",
    [KANTOR, bulan],
  );

describe("declaring", () => {
  test("several months and kinds at once: one command, one trace, the same again changes nothing", async () => {
    const [a, b] = [fresh(), fresh()];
    const pilihan: BulanNihil[] = [
      { jenis: "pengawasan", bulan: a },
      { jenis: "sengketa", bulan: a },
      { jenis: "pengawasan", bulan: b },
    ];
    const kunci = randomUUID();
    const { hasil, link } = await traced(db, () => declare(pilihan, kunci));
    expect(hasil).toEqual({ n: 3 });
    expect(link.verba).toBe("nihil");
    expect(await declare(pilihan, kunci)).toEqual({ n: 3 });
    expect(await declare(pilihan)).toEqual({ n: 0 });
    expect([await stands(a), await stands(b)]).toEqual([["pengawasan", "sengketa"], ["pengawasan"]]);
  });

  test("a month that holds a record, and one that is not over, refuse the whole", async () => {
    const [empty, full] = [fresh(), fresh()];
    await record("pencegahan", full);
    const both: BulanNihil[] = [
      { jenis: "pencegahan", bulan: empty },
      { jenis: "pencegahan", bulan: full },
    ];
    expect((await refused(db, () => declare(both))).message).toContain("tidak nihil");
    const running: BulanNihil[] = [{ jenis: "sengketa", bulan: `${hariIni().slice(0, 7)}-01` }];
    expect((await refused(db, () => declare(running))).message).toContain("belum berakhir");
    expect(await stands(empty)).toEqual([]);
  });

  test("nobody declares for another office", async () => {
    const one: BulanNihil[] = [{ jenis: "sengketa", bulan: fresh() }];
    const elsewhere = await makePerson(db, { kantor: "64.72" });
    for (const who of [elsewhere, province, panwascam])
      expect((await refused(db, () => declare(one, randomUUID(), who))).message).toContain("kantor yang bersangkutan");
  });
});

describe("it holds only as long as the month is empty", () => {
  test.each([
    ["the office", () => operator],
    ["a Panwaslu Kecamatan of it", () => panwascam],
  ])("a record by %s ends the declaration, which stays readable", async (_, who) => {
    const bulan = fresh();
    await declare([
      { jenis: "pengawasan", bulan },
      { jenis: "sengketa", bulan },
    ]);
    await record("pengawasan", bulan, who());
    expect(await stands(bulan)).toEqual(["sengketa"]);
    expect(await lapsed(bulan)).toEqual([{ verba: "buat", gugur_oleh: who().id }]);
  });

  test("a record that was cancelled leaves its month empty: it can be declared", async () => {
    const bulan = fresh();
    const { id, versi } = await record("pencegahan", bulan);
    await batalkan(province, id, versi, "Tercatat dua kali.", randomUUID());
    expect(await declare([{ jenis: "pencegahan", bulan }])).toEqual({ n: 1 });
  });

  test("who declared by mistake takes it back, and can declare again", async () => {
    const bulan = fresh();
    const one: BulanNihil = { jenis: "pencegahan", bulan };
    await declare([one]);
    await refused(db, () => batalkanNihil(province, KANTOR, one, randomUUID()));
    await traced(db, () => batalkanNihil(operator, KANTOR, one, randomUUID()));
    expect(await stands(bulan)).toEqual([]);
    expect((await refused(db, () => batalkanNihil(operator, KANTOR, one, randomUUID()))).message).toContain(
      "tidak (lagi)",
    );
    expect(await declare([one])).toEqual({ n: 1 });
    expect(await lapsed(bulan)).toEqual([{ verba: "batalkan_nihil", gugur_oleh: operator.id }]);
  });
});

describe("at the same moment", () => {
  const insert = (bulan: string) => (tx: Tx) =>
    tx.run(
      sql`insert into nihil (kantor_kode, jenis, bulan, oleh) values (${KANTOR}, 'pengawasan', ${bulan}::text::date, ${operator.id}::uuid)`,
    );

  test("a record that comes while the month is being declared ends the declaration", async () => {
    const bulan = fresh();
    expect((await meanwhile(db, operator, "nihil", insert(bulan), () => record("pengawasan", bulan)))?.status).toBe(
      "fulfilled",
    );
    expect(await stands(bulan)).toEqual([]);
    expect(await lapsed(bulan)).toHaveLength(1);
  });

  test("a declaration that comes while a record is being entered is refused by the database", async () => {
    const bulan = fresh();
    const made = (await record("pengawasan", fresh())).id;
    const copy = (tx: Tx) =>
      tx.run(sql`insert into catatan (jenis, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima, judul, sumber_data, posisi, dibuat_oleh, diubah_oleh)
        select jenis, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, ${`${bulan.slice(0, 7)}-20`}::text::date, judul, sumber_data, posisi, dibuat_oleh, diubah_oleh
          from catatan where id = ${made}::uuid`);
    const answer = await meanwhile(db, operator, "nihil", copy, () => declare([{ jenis: "pengawasan", bulan }]));
    expect(answer).toMatchObject({ status: "rejected" });
    expect(String((answer as PromiseRejectedResult).reason.message)).toContain("tidak nihil");
    expect(await stands(bulan)).toEqual([]);
  });

  test("however many do both at once, no month ends up with a record and a declaration", async () => {
    const months = Array.from({ length: 5 }, fresh);
    const answers = await Promise.allSettled(
      months.flatMap((bulan) => [
        declare([{ jenis: "pengawasan", bulan }]),
        record("pengawasan", bulan),
        declare([{ jenis: "pengawasan", bulan }]),
      ]),
    );
    // records are never refused for it; declarations are, where they come too late
    expect(answers.filter((_, i) => i % 3 === 1).flatMap((a) => (a.status === "rejected" ? [a.reason] : []))).toEqual(
      [],
    );
    for (const bulan of months) expect(await stands(bulan), bulan).toEqual([]);
  });
});

test("what an office is asked about: ended months without a record and without a word, newest first", async () => {
  const before = await asViewer(konteks(operator), (tx) => belumNihil(tx, operator, 12));
  const [newest] = before;
  expect(before.length).toBeGreaterThan(0);
  expect(newest && newest.bulan < `${hariIni().slice(0, 7)}-01`).toBe(true);
  expect([...before].sort((a, b) => b.bulan.localeCompare(a.bulan)).map((b) => b.bulan)).toEqual(
    before.map((b) => b.bulan),
  );
  const same = before.filter((b) => b.bulan === newest?.bulan);
  await declare(same.map(({ jenis, bulan }) => ({ jenis, bulan })));
  const after = await halamanNihil(operator);
  expect(after.belum.some((b) => b.bulan === newest?.bulan)).toBe(false);
  expect(after.sudah.filter((s) => s.bulan === newest?.bulan)).toHaveLength(same.length);
  expect(after.sudah[0]).toMatchObject({ kantor: KANTOR, oleh: operator.nama });
});
