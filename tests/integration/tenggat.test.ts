import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import { batalkan } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { asAccounts, asViewer } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import type { Isian } from "@/lib/jenis/fields";
import { batalkanLangkah } from "@/lib/langkah/commands";
import { hapusLibur, simpanLibur } from "@/lib/rujukan/commands";
import { rujukan } from "@/lib/rujukan/queries";
import { mintaKeteranganTambahan, simpanAturan, sinkronkan } from "@/lib/tenggat/commands";
import { bacaSaringTenggat } from "@/lib/tenggat/filter";
import { daftarAturan, tanyaTenggat } from "@/lib/tenggat/queries";
import { halamanTenggat } from "@/lib/tenggat/stats";
import { useDatabase } from "../support/database";
import { type At, type Cast, enter, key, makeCast, tracks, walk } from "../support/journey";
import { refused, traced } from "../support/trace";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

type Row = {
  kode: string;
  mulai: string;
  jatuh: string | null;
  maks: string | null;
  status: string;
  selesai: string | null;
};
const clocks = (at: At) =>
  db.query<Row>(
    `select kode, mulai::text, jatuh_tempo::text as jatuh, batas_maks::text as maks, status::text, selesai::text
       from tenggat where catatan_id = $1 order by mulai, kode`,
    [at.id],
  );
const clock = async (at: At, kode: string) => (await clocks(at)).findLast((c) => c.kode === kode);
const moves = (at: At) =>
  db.query<{ dari: string | null; menjadi: string | null; sebab: string }>(
    `select g.dari::text, g.menjadi::text, g.sebab from tenggat_geser g join tenggat t on t.id = g.tenggat_id
      where t.catatan_id = $1 order by g.id`,
    [at.id],
  );

/** A temuan registered on a day, with the clock of its handling running. */
const temuan = (tanggalDiterima: string, over: Isian = {}) =>
  enter(cast, "pelanggaran", {
    sumber: "temuan",
    tanggalDiterima,
    tanggalPeristiwa: "2024-01-10",
    tanggalDiketahui: "2024-01-12",
    jenisPelanggaran: ["hukum_lainnya"],
    ...over,
  });
const PILKADA: Isian = {
  penyelenggaraanKode: "PILKADA-2024",
  tahapanKode: "K24-B6-KAMPANYE",
  tanggalPeristiwa: "2024-10-09",
  tanggalDiketahui: "2024-10-09",
};

describe("clocks follow the steps of a case", () => {
  test("a laporan: reported in time, studied, registered, handled", async () => {
    const at = await walk(cast.operator, await enter(cast, "pelanggaran"), ["kajian_awal", "2024-01-17"]);
    const registered = await walk(cast.verifikator, at, [
      "diregistrasi",
      "2024-01-18",
      { jenisPelanggaran: ["hukum_lainnya"] },
    ]);
    expect((await clocks(at)).map((c) => [c.kode, c.jatuh, c.status])).toEqual([
      ["batas_lapor", "2024-01-23", "dipenuhi"],
      ["kajian_awal", "2024-01-17", "dipenuhi"],
      ["pemberitahuan_kelengkapan", "2024-01-18", "dipenuhi"],
      ["registrasi", "2024-01-18", "dipenuhi"],
      ["penanganan", "2024-01-29", "berjalan"],
    ]);
    expect((await clock(at, "penanganan"))?.maks).toBe("2024-02-07");
    await walk(cast.verifikator, registered, ["pleno", "2024-02-12", { hasilKajian: "tidak_terbukti" }]);
    expect(await clock(at, "penanganan")).toMatchObject({ status: "lewat", selesai: "2024-02-12" });
  });

  test("one track of a temuan has its own; purely administratif in a Pemilu is heard in fourteen days", async () => {
    const at = await temuan("2024-01-29", { jenisPelanggaran: ["administratif", "pidana"] });
    const t = await tracks(db, at.id);
    expect((await clock(t.administratif as At, "sidang_administratif"))?.jatuh).toBe("2024-02-21");
    expect(await clock(t.administratif as At, "pembahasan_1")).toBeUndefined();
    expect((await clock(t.pidana as At, "pembahasan_1"))?.jatuh).toBe("2024-01-30");
    const only = await temuan("2024-01-29", { jenisPelanggaran: ["administratif"] });
    expect(await clock(only, "penanganan")).toBeUndefined();
  });

  test("a sengketa: from the object's day, mediation and decision from the register", async () => {
    const at = await enter(cast, "sengketa", { tanggalObjek: "2024-01-12", tanggalDiterima: "2024-01-17" });
    await walk(cast.verifikator, at, ["verifikasi", "2024-01-17"], ["diregister", "2024-01-18"]);
    const all = await clocks(at);
    expect(all.find((c) => c.kode === "permohonan")).toMatchObject({ jatuh: "2024-01-17", status: "dipenuhi" });
    expect(all.find((c) => c.kode === "mediasi")).toMatchObject({ jatuh: "2024-01-22", status: "berjalan" });
    expect(all.find((c) => c.kode === "putusan_sengketa")?.jatuh).toBe("2024-02-05");
    expect(all.find((c) => c.kode === "acara_cepat_antarpeserta")).toBeUndefined();
  });

  test("a step taken back opens its clock again; a cancelled record stops them all", async () => {
    const at = await temuan("2024-01-29");
    const done = await walk(cast.verifikator, at, ["pleno", "2024-02-02", { hasilKajian: "tidak_terbukti" }]);
    expect((await clock(at, "penanganan"))?.status).toBe("dipenuhi");
    const back = await batalkanLangkah(cast.verifikator, done.id, done.versi, "Salah perkara.", key());
    expect(await clock(at, "penanganan")).toMatchObject({ status: "berjalan", selesai: null, jatuh: "2024-02-07" });
    await batalkan(cast.verifikator, back.id, back.versi, "Tercatat dua kali.", key());
    expect((await clock(at, "penanganan"))?.status).toBe("gugur");
  });

  test("derived again nothing changes", async () => {
    const before = await db.query("select * from tenggat order by id");
    await asViewer({ kantor: ["64"], pengguna: cast.provinsi.id }, (tx) => sinkronkan(tx, "semua"));
    expect(await db.query("select * from tenggat order by id")).toEqual(before);
  });
});

describe("a holiday", () => {
  const day = {
    tanggal: "2024-02-05",
    nama: "Cuti bersama uji",
    jenis: "cuti_bersama" as const,
    pasti: true,
    dasar: "SKB uji",
  };

  test("moves what runs and never what is closed, says so and comes back when it goes", async () => {
    const open = await temuan("2024-01-29");
    const closed = await temuan("2024-01-29");
    await walk(cast.verifikator, closed, ["pleno", "2024-02-06", { hasilKajian: "tidak_terbukti" }]);
    const { hasil, link } = await traced(db, () => simpanLibur(cast.admin, day));
    expect(hasil.bergeser).toBeGreaterThan(0);
    expect(link).toMatchObject({
      verba: "kelola",
      sasaran: "hari_libur:2024-02-05",
      rincian: { bergeser: hasil.bergeser },
    });
    expect(await clock(open, "penanganan")).toMatchObject({ jatuh: "2024-02-12", maks: "2024-02-22" });
    expect(await moves(open)).toEqual([
      { dari: "2024-02-07", menjadi: "2024-02-12", sebab: "cuti bersama: Cuti bersama uji (5 Februari 2024)" },
    ]);
    expect((await clock(closed, "penanganan"))?.jatuh).toBe("2024-02-07");
    expect(await moves(closed)).toEqual([]);
    const shown = (await rinci(cast.operator, "pelanggaran", open.id)).tenggat.find((t) => t.kode === "penanganan");
    expect(shown).toMatchObject({ jatuhTempo: "2024-02-12", geser: [{ dari: "2024-02-07", menjadi: "2024-02-12" }] });

    const again = await hapusLibur(cast.admin, day.tanggal, day.nama);
    expect(again.bergeser).toBe(hasil.bergeser);
    expect((await clock(open, "penanganan"))?.jatuh).toBe("2024-02-07");
    expect((await moves(open)).map((m) => m.menjadi)).toEqual(["2024-02-12", "2024-02-07"]);
  });

  test("on a weekend changes nothing; by another than the province's admin it is refused", async () => {
    const sabtu = { ...day, tanggal: "2024-02-03" };
    expect((await simpanLibur(cast.admin, sabtu)).bergeser).toBe(0);
    await hapusLibur(cast.admin, sabtu.tanggal, sabtu.nama);
    await refused(db, () => simpanLibur(cast.operator, day));
  });

  test("gives a day to a clock that had none for want of a calendar", async () => {
    const rows = await db.query<{ tanggal: string; nama: string }>(
      "select tanggal::text, nama from hari_libur where tanggal >= '2023-01-01' and tanggal < '2024-01-01'",
    );
    await db.query("delete from hari_libur where tanggal >= '2023-01-01' and tanggal < '2024-01-01'");
    const early = { tanggalDiterima: "2023-03-06", tanggalPeristiwa: "2023-03-01", tanggalDiketahui: "2023-03-02" };
    const at = await temuan("2023-03-06", { ...early, tahapanKode: "P24-03-DAFTAR-PEMILIH" });
    const [row] = await db.query<{ halangan: string }>(
      "select halangan from tenggat where catatan_id = $1 and kode = 'penanganan'",
      [at.id],
    );
    expect(row?.halangan).toBe("Kalender libur 2023 belum diisi.");
    for (const r of rows)
      await db.query("insert into hari_libur values ($1, $2, 'libur_nasional', true, null)", [r.tanggal, r.nama]);
    await simpanLibur(cast.admin, { ...day, tanggal: "2023-12-30" });
    expect((await clock(at, "penanganan"))?.jatuh).toBe("2023-03-15");
    expect((await moves(at))[0]).toMatchObject({ dari: null });
  });
});

describe("minta keterangan tambahan", () => {
  const ask = (orang: Cast[keyof Cast], at: At, tanggal: string, kode = "penanganan") =>
    mintaKeteranganTambahan(orang, { catatanId: at.id, kode, tanggal, alasan: "Dua saksi belum hadir." }, key());

  test("Pemilu runs to fourteen from registration in all, Pemilihan to five calendar days", async () => {
    const at = await temuan("2024-01-29");
    const { hasil, link } = await traced(db, () => ask(cast.verifikator, at, "2024-02-07"));
    expect(hasil.jatuhTempo).toBe("2024-02-21");
    expect(link).toMatchObject({ verba: "perpanjang", sasaran: at.id });
    expect(await moves(at)).toEqual([
      { dari: "2024-02-07", menjadi: "2024-02-21", sebab: "keterangan tambahan diminta" },
    ]);
    const pilkada = await temuan("2024-10-13", PILKADA);
    expect((await clock(pilkada, "penanganan"))?.jatuh).toBe("2024-10-16");
    expect((await ask(cast.verifikator, pilkada, "2024-10-15")).jatuhTempo).toBe("2024-10-18");
  });

  test.each([
    ["operator", "2024-02-01", "penanganan", /kordiv/],
    ["provinsi", "2024-02-01", "penanganan", /kordiv/],
    ["verifikator", "2024-02-08", "penanganan", /sudah lewat/],
    ["verifikator", "2024-01-28", "penanganan", /Mendahului/],
    ["verifikator", "2099-01-01", "penanganan", /belum terjadi/],
    ["verifikator", "2024-02-01", "tetapkan_temuan", /tidak sedang berjalan/],
    ["verifikator", "2024-02-01", "ngawur", /tidak sedang berjalan/],
  ] as const)("%s, %s, %s is refused", async (who, tanggal, kode, said) => {
    const at = await temuan("2024-01-29");
    const error = await refused(db, () => ask(cast[who], at, tanggal, kode));
    expect(`${error.message} ${Object.values(error.bidang ?? {})}`).toMatch(said);
  });

  test("not twice, not where the rule knows none, not for a neighbour", async () => {
    const at = await temuan("2024-01-29", { jenisPelanggaran: ["pidana"] });
    await ask(cast.verifikator, at, "2024-02-01");
    expect((await refused(db, () => ask(cast.verifikator, at, "2024-02-02"))).message).toMatch(/sudah diminta/);
    const pidana = (await tracks(db, at.id)).pidana as At;
    expect((await refused(db, () => ask(cast.verifikator, pidana, "2024-01-30", "pembahasan_1"))).message).toMatch(
      /tidak mengenal/,
    );
    await expect(ask(cast.tetangga, at, "2024-02-02")).rejects.toThrow(TidakAda);
  });
});

describe("a new version of a rule", () => {
  const rule = async (kode: string, regime = "pemilu") =>
    (await rujukan(daftarAturan)).find((a) => a.kode === kode && a.regime === regime && !a.berlakuSampai);
  const version = (a: NonNullable<Awaited<ReturnType<typeof rule>>>, over: object) =>
    ({ ...a, lama: a.lama as number, satuan: a.satuan, berlakuSampai: null, ...over }) as unknown as Parameters<
      typeof simpanAturan
    >[2];

  test("holds for cases registered from its day on; the others keep theirs", async () => {
    const before = await temuan("2024-01-29");
    const after = await temuan("2024-02-01");
    const a = await rule("penanganan");
    if (!a) throw new Error("aturan penanganan tidak ada");
    const { hasil, link } = await traced(db, () =>
      simpanAturan(cast.admin, a.id, version(a, { lama: 5, berlakuSejak: "2024-02-01", dasarHukum: "UU uji" })),
    );
    expect(hasil.bergeser).toBeGreaterThan(0);
    expect(link).toMatchObject({ sasaran: "aturan_tenggat:pemilu/penanganan" });
    expect((await clock(before, "penanganan"))?.jatuh).toBe("2024-02-07");
    expect((await clock(after, "penanganan"))?.jatuh).toBe("2024-02-12");
    const asked = { mulai: "2024-01-29", aturan: "penanganan", regime: "pemilu" as const };
    expect((await tanyaTenggat({ ...asked, jam: undefined, lama: undefined, satuan: undefined })).ukuran.lama).toBe(7);

    const early = await refused(db, () => simpanAturan(cast.admin, a.id, version(a, { berlakuSejak: "2024-02-01" })));
    expect(early.bidang?.berlakuSejak).toMatch(/Sudah ada versi/);
  });

  test("two versions cannot hold on the same day, and a rule without validity is none, whoever writes", async () => {
    const copy = (set: string) =>
      db.query(`insert into aturan_tenggat select r.* from aturan_tenggat a,
        jsonb_populate_record(a, '{"id":"${key()}"${set}}') r where a.kode = 'banding' and a.regime = 'pemilu' limit 1`);
    await expect(copy("")).rejects.toThrow(/aturan_satu_berlaku/);
    await expect(copy(',"kode":"banding_uji","berlaku_sejak":null')).rejects.toThrow(/berlaku_sejak/);
  });
});

describe("the database holds it when the code is wrong", () => {
  test("a closed clock does not move, nothing is deleted, accounts see running clocks only and no case", async () => {
    const at = await temuan("2024-01-29");
    await walk(cast.verifikator, at, ["pleno", "2024-02-06", { hasilKajian: "tidak_terbukti" }]);
    const inside = { kantor: ["64.08"], pengguna: cast.operator.id };
    const id = sql`catatan_id = ${at.id}::uuid`;
    await expect(
      asViewer(inside, (tx) =>
        tx.run(sql`update tenggat set jatuh_tempo = jatuh_tempo + 1 where ${id} and kode = 'penanganan'`),
      ),
    ).rejects.toThrow(/selesai tidak bergeser/);
    await expect(db.query("delete from tenggat")).rejects.toThrow();
    expect(await asAccounts({}, (tx) => tx.all(sql`select id from tenggat where status <> 'berjalan'`))).toEqual([]);
    await expect(asAccounts({}, (tx) => tx.all(sql`select catatan_id from tenggat`))).rejects.toThrow();
  });

  test("a neighbour's office sees none of it", async () => {
    const at = await temuan("2024-01-29");
    const see = (kantor: string) =>
      asViewer({ kantor: [kantor], pengguna: cast.tetangga.id }, (tx) =>
        tx.all(sql`select id from tenggat where catatan_id = ${at.id}::uuid`),
      );
    expect(await see("64.72")).toEqual([]);
    expect((await see("64.08")).length).toBeGreaterThan(0);
    const list = (who: Cast[keyof Cast]) => halamanTenggat(who, bacaSaringTenggat({}, "2024-02-01").saring);
    expect((await list(cast.tetangga)).baris).toEqual([]);
    expect((await list(cast.operator)).baris.map((b) => b.catatanId)).toContain(at.id);
    const own = await list(cast.pimpinan);
    const perOffice = await halamanTenggat(
      cast.pimpinan,
      bacaSaringTenggat({ tampilan: "kantor" }, "2024-02-01").saring,
    );
    expect(perOffice.kantor.map((k) => k.kode)).toEqual(["64.08"]);
    expect(perOffice.kantor[0]?.lewat).toBe(own.jumlah.lewat);
  });
});
