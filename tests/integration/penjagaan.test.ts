import sql, { type Sql } from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { VERBA } from "@/lib/akses/policy";
import { batalkan, kembalikan } from "@/lib/catatan/commands";
import { STATUS, type Status, sesudah } from "@/lib/catatan/status";
import { asViewer } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { useDatabase } from "../support/database";
import { type At, type Cast, enter, key, makeCast, track, validated } from "../support/journey";

// What the database refuses when the code is wrong: SQL with the application's own role, past all commands.
const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
const run = (orang: Orang, q: Sql, verba = "ubah") => asViewer(konteks(orang, verba), (tx) => tx.run(q));
const set = (id: string, change: Sql) => sql`update catatan set ${change}, versi = versi + 1 where id = ${id}::uuid`;

const MAKE: Record<Status, () => Promise<At>> = {
  dikirim: () => enter(cast, "pencegahan"),
  dikembalikan: async () => kembalikan(cast.verifikator, (await enter(cast, "pencegahan")).id, 1, "Lengkapi.", key()),
  divalidasi: () => validated(cast, "pencegahan"),
  dibatalkan: async () => batalkan(cast.verifikator, (await enter(cast, "pencegahan")).id, 1, "Ganda.", key()),
};

test.each(STATUS.flatMap((from) => STATUS.map((to) => [from, to] as const)))(
  "from %s to %s as the verbs say",
  async (from, to) => {
    const at = await MAKE[from]();
    const change = sql`status = ${to}::text::status, pesan = 'x', divalidasi_oleh = ${cast.verifikator.id}::uuid, divalidasi_pada = coalesce(divalidasi_pada, waktu())`;
    const done = run(cast.verifikator, set(at.id, change)).then(
      () => true,
      () => false,
    );
    expect(await done).toBe(VERBA.some((v) => sesudah(v, from) === to));
  },
);

describe("nobody validates what is theirs", () => {
  const validate = (id: string, by: Orang, as: Orang) =>
    run(
      as,
      set(id, sql`status = 'divalidasi', divalidasi_oleh = ${by.id}::uuid, divalidasi_pada = waktu()`),
      "validasi",
    );
  test("not the author, not who changed it, not in another's name", async () => {
    const at = await enter(cast, "pencegahan");
    await expect(validate(at.id, cast.operator, cast.operator)).rejects.toThrow(/bukan pembuat|tidak dapat divalidasi/);
    await run(cast.rekan, set(at.id, sql`diubah_oleh = ${cast.rekan.id}::uuid`));
    await expect(validate(at.id, cast.rekan, cast.rekan)).rejects.toThrow(/tidak dapat divalidasi/);
    await expect(validate(at.id, cast.verifikator, cast.operator)).rejects.toThrow(/tidak dapat divalidasi/);
    const both = set(
      at.id,
      sql`diubah_oleh = ${cast.verifikator.id}::uuid, status = 'divalidasi', divalidasi_oleh = ${cast.rekan.id}::uuid, divalidasi_pada = waktu()`,
    );
    await expect(run(cast.rekan, both, "validasi")).rejects.toThrow(/tidak dapat divalidasi/);
    await validate(at.id, cast.verifikator, cast.verifikator);
  });
  test("nor says afterwards that somebody else did", async () => {
    const at = await validated(cast, "pencegahan");
    await expect(run(cast.kedua, set(at.id, sql`divalidasi_oleh = ${cast.kedua.id}::uuid`), "ralat")).rejects.toThrow(
      /ralat/,
    );
  });
});

describe("a record keeps its shape", () => {
  const WRONG: [string, Sql][] = [
    ["a version that does not rise by one", sql`versi = versi + 1`],
    ["another author", sql`dibuat_oleh = gen_random_uuid()`],
    ["another kind", sql`jenis = 'sengketa'`],
    ["an area of another office", sql`wilayah_kode = '64.72.01'`],
    ["a stage of another election", sql`tahapan_kode = 'K24-B6-KAMPANYE'`],
    ["an office of somebody else", sql`kantor_kode = '64.72', wilayah_kode = '64.72'`],
    ["a return without a note", sql`status = 'dikembalikan', pesan = null`],
    ["a return with an empty note", sql`status = 'dikembalikan', pesan = '  '`],
    ["an empty title", sql`judul = ' '`],
    ["a title too long", sql`judul = ${"a".repeat(201)}`],
    ["a control character", sql`judul = ${"a\u0007b"}`],
    ["a mark that turns the direction", sql`judul = ${"a\u202eb"}`],
    ["a day before the portal's time", sql`tanggal_diterima = '1999-12-31'`],
  ];
  test.each(WRONG)("%s is refused", async (_, change) => {
    const at = await enter(cast, "pencegahan");
    const change2 = change.text.startsWith("versi")
      ? sql`update catatan set versi = versi + 2 where id = ${at.id}::uuid`
      : set(at.id, change);
    await expect(run(cast.verifikator, change2)).rejects.toThrow();
    expect(await db.query("select versi from catatan where id = $1", [at.id])).toEqual([{ versi: 1 }]);
  });

  const DETAIL: [string, Sql][] = [
    ["an end before the start", sql`tanggal_selesai = '2024-01-01'`],
    ["more women than participants", sql`peserta_perempuan = jumlah_peserta + 1`],
    ["a negative number", sql`jangkauan = -1`],
    ["the detail of another kind", sql`jenis = 'pengawasan'`],
  ];
  test.each(DETAIL)("%s is refused", async (_, change) => {
    const at = await enter(cast, "pencegahan");
    await expect(
      run(cast.operator, sql`update pencegahan set ${change} where catatan_id = ${at.id}::uuid`),
    ).rejects.toThrow();
  });

  test("a new record begins as dikirim, a penindakan under a pelanggaran", async () => {
    const insert = (jenis: string, status: string, induk: string | null) =>
      run(
        cast.operator,
        sql`insert into catatan (jenis, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima, judul, status, induk_id, pesan, divalidasi_oleh, divalidasi_pada, dibuat_oleh, diubah_oleh)
        values (${jenis}::jenis, '64.08', '64.08', 'PEMILU-2024', 'P24-10-KAMPANYE', '2024-01-02', 'x', ${status}::text::status, ${induk}::uuid, 'x', ${cast.kedua.id}::uuid, now(), ${cast.operator.id}::uuid, ${cast.operator.id}::uuid)`,
      );
    for (const status of ["dikembalikan", "divalidasi", "dibatalkan"])
      await expect(insert("pengawasan", status, null)).rejects.toThrow();
    const lhp = await enter(cast, "pengawasan");
    for (const induk of [null, lhp.id]) await expect(insert("penindakan", "dikirim", induk)).rejects.toThrow();
    await insert("penindakan", "dikirim", (await enter(cast, "pelanggaran")).id);
  });
});

describe("a pelanggaran is not cancelled from under its penindakan", () => {
  const now = async (id: string) =>
    (
      await db.query<At & { indukId: string }>(`select id, versi, induk_id as "indukId" from catatan where id = $1`, [
        id,
      ])
    )[0];
  const refusal = /Batalkan penindakannya lebih dahulu/;

  test("it is refused with a sentence while one counts, and done when none does", async () => {
    const penindakan = await track(db, cast, "kode_etik");
    const induk = await now((await now(penindakan.id))?.indukId ?? "");
    if (!induk) throw new Error("penindakan tanpa induk");
    const cancel = (at: At) => batalkan(cast.provinsi, at.id, at.versi, "Ganda.", key());
    await expect(cancel(induk)).rejects.toThrow(refusal);
    expect(await now(induk.id)).toEqual(induk);
    await cancel(penindakan);
    await cancel(induk);
    expect(await db.query("select status from catatan where id in ($1, $2)", [induk.id, penindakan.id])).toEqual([
      { status: "dibatalkan" },
      { status: "dibatalkan" },
    ]);
  });

  test("nor does one open under a cancelled pelanggaran", async () => {
    const at = await enter(cast, "pelanggaran");
    await batalkan(cast.verifikator, at.id, at.versi, "Ganda.", key());
    await expect(
      run(
        cast.operator,
        sql`insert into catatan (jenis, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima, judul, induk_id, dibuat_oleh, diubah_oleh)
        values ('penindakan', '64.08', '64.08', 'PEMILU-2024', 'P24-10-KAMPANYE', '2024-01-02', 'x', ${at.id}::uuid, ${cast.operator.id}::uuid, ${cast.operator.id}::uuid)`,
      ),
    ).rejects.toThrow();
  });
});
