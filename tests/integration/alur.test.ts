import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import { ubah } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { asViewer } from "@/lib/db";
import { dariBasisData, type Penolakan, WAJIB } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { LangkahDef } from "@/lib/jenis/define";
import { JENIS, kolom } from "@/lib/jenis/fields";
import { batalkanLangkah, lanjutkan } from "@/lib/langkah/commands";
import { yangBerlaku } from "@/lib/langkah/status";
import { ajukanRalat } from "@/lib/ralat/commands";
import { ALUR, ALUR_LANGKAH } from "@/prisma/seed/alur";
import { useDatabase } from "../support/database";
import { entry } from "../support/entries";
import { type At, type Cast, enter, key, makeCast, PAPER, track, validated, walk } from "../support/journey";
import { refused, traced } from "../support/trace";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
const position = async (id: string) =>
  (await db.query<{ posisi: string }>("select posisi from catatan where id = $1", [id]))[0]?.posisi;

test("the database knows the same ways as the code", async () => {
  const ways = await db.query<{ n: number }>("select count(*)::int as n from alur");
  const steps = await db.query<{ n: number }>("select count(*)::int as n from alur_langkah");
  expect([ways[0]?.n, steps[0]?.n]).toEqual([ALUR.length, ALUR_LANGKAH.length]);
});

describe("the database refuses, when the code is wrong,", () => {
  /** Writes a step past the command, as the role of the inside. */
  const force = (orang: Cast["operator"], at: At, step: Record<string, unknown>) =>
    asViewer(konteks(orang, "lanjutkan"), async (tx) => {
      const row = { kode: "kajian_awal", tanggal: "2024-01-16", ...step };
      if (step.alasan)
        await tx.run(
          sql`update pelanggaran set alasan_tidak_diregistrasi = ${step.alasan}::text::alasan_tidak_diregistrasi where catatan_id = ${at.id}::uuid`,
        );
      await tx.run(sql`insert into langkah (catatan_id, urutan, kode, tanggal, nomor_berita_acara, tanggal_berita_acara, dibuat_oleh)
        select ${at.id}::uuid, max(urutan) + 1, ${row.kode}, ${row.tanggal}::date, ${step.ba ?? null}, ${step.ba ? row.tanggal : null}::date, ${orang.id}::uuid
          from langkah where catatan_id = ${at.id}::uuid`);
      if (step.posisi !== false)
        await tx.run(sql`update catatan set posisi = ${row.kode}, versi = versi + 1 where id = ${at.id}::uuid`);
    });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ["a step that the alur does not allow", { kode: "pleno" }, /tidak dapat mengikuti langkah terakhir/],
    ["a step of another kind", { kode: "mediasi" }, /tidak dapat mengikuti langkah terakhir/],
    ["a day before the last step", { tanggal: "2024-01-14" }, /mendahului/],
    ["a day that has not been", { tanggal: "2099-01-01" }, /belum terjadi/],
    ["a position that the steps do not show", { posisi: false }, /bukan langkah terakhir/],
  ])("%s", async (_, step, said) => {
    const at = await enter(cast, "pelanggaran");
    await expect(force(cast.operator, at, step)).rejects.toThrow(said);
    expect(await position(at.id)).toBe("diterima");
  });

  test("an outcome by who entered the case, one without its minutes, and an end without its reason", async () => {
    const at = await walk(cast.operator, await enter(cast, "pelanggaran"), ["kajian_awal", "2024-01-16"]);
    const end = { kode: "tidak_diregistrasi", tanggal: "2024-01-18" };
    await expect(force(cast.operator, at, { ...end, ba: "1/BA" })).rejects.toThrow(/bukan pembuat catatan/);
    await expect(force(cast.verifikator, at, end)).rejects.toThrow(/berita acara/);
    const silent = await refused(db, () => force(cast.verifikator, at, { ...end, ba: "1/BA" }));
    expect(silent.bidang).toEqual({ alasanTidakDiregistrasi: WAJIB });
    await force(cast.verifikator, at, { ...end, ba: "1/BA", alasan: "syarat_formal" });
  });

  test("what a case has passed, though it was announced in between and never taken", async () => {
    const final = await walk(
      cast.verifikator,
      await track(db, cast, "pidana"),
      ["pembahasan_1", "2024-10-20"],
      ["pembahasan_2", "2024-10-22"],
      ["diteruskan_polri", "2024-10-22"],
      ["penyidikan", "2024-10-23"],
      ["pembahasan_3", "2024-10-25"],
      ["tahap_1", "2024-10-28"],
      ["p21", "2024-11-04"],
      ["dilimpahkan_pn", "2024-11-06"],
      ["putusan_pn", "2024-11-14", { putusanPengadilan: "bersalah" }],
      ["inkrah", "2024-11-19"],
      ["status_diumumkan", "2024-11-20"],
    );
    for (const kode of ["banding", "pembahasan_4"]) {
      const said = await refused(db, () => walk(cast.verifikator, final, [kode, "2024-11-21"]));
      expect(said.message).toMatch(/tidak dapat dicatat lagi sesudah “Berkekuatan hukum tetap”/);
      await expect(force(cast.verifikator, final, { kode, tanggal: "2024-11-21" })).rejects.toThrow(
        /perkaranya sudah melewatinya/,
      );
    }
    await walk(cast.verifikator, final, ["eksekusi", "2024-11-21"]);
  });
});

describe("an outcome", () => {
  test("says beside the field what paper it wants", async () => {
    const at = await walk(cast.operator, await enter(cast, "pelanggaran"), ["kajian_awal", "2024-01-16"]);
    const end = {
      kode: "tidak_diregistrasi",
      tanggal: "2024-01-18",
      rincian: { alasanTidakDiregistrasi: "syarat_formal" },
    };
    const bare = await refused(db, () => lanjutkan(cast.verifikator, at.id, at.versi, end, key()));
    expect(bare.bidang).toHaveProperty("nomorBeritaAcara");
    // and why the case ends is said
    const { rincian: _, ...silent } = { ...end, ...PAPER, tanggalBeritaAcara: "2024-01-18" };
    const mute = await refused(db, () =>
      lanjutkan(cast.verifikator, at.id, at.versi, { ...silent, rincian: {} }, key()),
    );
    expect(mute.bidang).toHaveProperty("alasanTidakDiregistrasi");
    const late = { ...end, ...PAPER, tanggalBeritaAcara: "2024-01-19" };
    expect((await refused(db, () => lanjutkan(cast.verifikator, at.id, at.versi, late, key()))).bidang).toHaveProperty(
      "tanggalBeritaAcara",
    );
  });
});

describe("the reason of an end", () => {
  const ended = async (at: At) =>
    walk(cast.verifikator, await walk(cast.operator, at, ["kajian_awal", "2024-01-16"]), [
      "tidak_diregistrasi",
      "2024-01-18",
      { alasanTidakDiregistrasi: "syarat_formal" },
    ]);
  const said = (alasanTidakDiregistrasi: string) => entry("pelanggaran", { alasanTidakDiregistrasi });
  const empty = (id: string) =>
    asViewer(konteks(cast.verifikator, "ralat"), (tx) =>
      tx.run(sql`update pelanggaran set alasan_tidak_diregistrasi = null where catatan_id = ${id}::uuid`),
    );

  test("may be changed but not emptied, neither by a change nor by a ralat nor past both", async () => {
    const early = await ended(await enter(cast, "pelanggaran"));
    const mute = await refused(db, () => ubah(cast.operator, early.id, early.versi, said(""), key()));
    expect(mute.bidang).toEqual({ alasanTidakDiregistrasi: WAJIB });
    await ubah(cast.operator, early.id, early.versi, said("syarat_materiel"), key());
    const late = await ended(await validated(cast, "pelanggaran"));
    const ralat = await refused(db, () => ajukanRalat(cast.operator, late.id, late.versi, said(""), "Keliru.", key()));
    expect(ralat.bidang).toEqual({ alasanTidakDiregistrasi: WAJIB });
    await ajukanRalat(cast.operator, late.id, late.versi, said("syarat_materiel"), "Keliru.", key());
    for (const { id } of [early, late])
      expect((await refused(db, () => empty(id))).bidang).toEqual({ alasanTidakDiregistrasi: WAJIB });
  });

  test("falls with the step that asked for it", async () => {
    const end = await ended(await enter(cast, "pelanggaran"));
    await batalkanLangkah(cast.verifikator, end.id, end.versi, "Keliru.", key());
    const { catatan } = await rinci(cast.operator, "pelanggaran", end.id);
    expect(catatan.rincian.alasanTidakDiregistrasi).toBeNull();
    await empty(end.id);
  });

  test("is asked for by the database in every step whose form asks for it, and has its sentence", async () => {
    const rows = await db.query<{ kode: string; wajib: string[] }>(
      "select kode, wajib from alur_langkah where wajib <> '{}' order by kode",
    );
    const asked = JENIS.flatMap((j) => Object.entries<LangkahDef>(DAFTAR[j].alur)).filter(([, d]) => d.wajib?.length);
    expect(asked.length).toBeGreaterThan(0);
    expect(rows.map((r) => r.kode)).toEqual(asked.map(([kode]) => kode).sort());
    for (const column of rows.flatMap((r) => r.wajib)) {
      const read = dariBasisData({ code: "23514", constraint: `wajib_${column}` });
      expect(Object.keys((read as Penolakan).bidang).map(kolom), column).toEqual([column]);
    }
  });
});

describe("a wrong step", () => {
  test("is taken back by a later one with a reason; what it settled is as before, and both stay readable", async () => {
    const first = await walk(cast.operator, await validated(cast, "pelanggaran"), [
      "kajian_awal",
      "2024-01-16",
      { jenisPelanggaran: ["kode_etik"], pasal: "Ps. 1" },
    ]);
    const { hasil, link } = await traced(db, () =>
      batalkanLangkah(cast.operator, first.id, first.versi, "Keliru memilih jenis.", key()),
    );
    expect(link).toMatchObject({ verba: "lanjutkan", rincian: { langkah: "pembatalan", atas: "kajian_awal" } });
    const r = await rinci(cast.operator, "pelanggaran", first.id);
    expect(r.catatan).toMatchObject({ posisi: "diterima", rincian: { jenisPelanggaran: [], pasal: null } });
    expect(r.langkah.map((l) => [l.kode, l.batal, l.atas])).toEqual([
      ["diterima", false, null],
      ["kajian_awal", true, null],
      ["pembatalan", false, 2],
    ]);
    expect(yangBerlaku(r.langkah).map((l) => l.kode)).toEqual(["diterima"]);
    // the clock that the step had ended runs again, the one that it had started is no more
    const clocks = await db.query<{ kode: string; status: string }>(
      "select kode, status from tenggat where catatan_id = $1 and kode in ('kajian_awal', 'registrasi') order by kode",
      [first.id],
    );
    expect(clocks).toEqual([
      { kode: "kajian_awal", status: "berjalan" },
      { kode: "registrasi", status: "gugur" },
    ]);
    // and the case goes on from where it stood
    await walk(cast.operator, hasil, ["kajian_awal", "2024-01-17", { jenisPelanggaran: ["pidana"] }]);
    expect(await position(first.id)).toBe("kajian_awal");
  });

  test("is not the first, and not one that opened a penindakan which still counts", async () => {
    const at = await enter(cast, "pelanggaran");
    expect((await refused(db, () => batalkanLangkah(cast.operator, at.id, at.versi, "x", key()))).message).toMatch(
      /pertama/,
    );
    const registered = await walk(
      cast.operator,
      at,
      ["kajian_awal", "2024-01-16", { jenisPelanggaran: ["pidana"] }],
      ["diregistrasi", "2024-01-17"],
    );
    const error = await refused(db, () => batalkanLangkah(cast.operator, at.id, registered.versi, "x", key()));
    expect(error.message).toMatch(/Batalkan dahulu penindakannya/);
  });

  test("that decided is taken back by a second person", async () => {
    const at = await walk(cast.operator, await enter(cast, "pelanggaran"), ["kajian_awal", "2024-01-16"]);
    const end = await walk(cast.verifikator, at, [
      "tidak_diregistrasi",
      "2024-01-18",
      { alasanTidakDiregistrasi: "syarat_formal" },
    ]);
    await refused(db, () => batalkanLangkah(cast.operator, at.id, end.versi, "Keliru.", key()));
    await batalkanLangkah(cast.verifikator, at.id, end.versi, "Keliru.", key());
    expect(await position(at.id)).toBe("kajian_awal");
  });
});
