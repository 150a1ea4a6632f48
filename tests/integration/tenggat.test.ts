import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import { batalkan } from "@/lib/catatan/commands";
import { asAccounts, asViewer } from "@/lib/db";
import { batalkanLangkah } from "@/lib/langkah/commands";
import { bacaSaringTenggat } from "@/lib/tenggat/filter";
import { sinkronkan } from "@/lib/tenggat/simpan";
import { halamanTenggat } from "@/lib/tenggat/stats";
import { clock, clocks, temuan } from "../support/clocks";
import { useDatabase } from "../support/database";
import { type At, type Cast, enter, key, makeCast, tracks, walk } from "../support/journey";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

describe("clocks follow the steps of a case", () => {
  test("a laporan: reported in time, studied, registered, handled", async () => {
    const at = await walk(cast.operator, await enter(cast, "pelanggaran"), ["kajian_awal", "2024-01-17"]);
    const registered = await walk(cast.verifikator, at, [
      "diregistrasi",
      "2024-01-18",
      { jenisPelanggaran: ["hukum_lainnya"] },
    ]);
    expect((await clocks(db, at)).map((c) => [c.kode, c.jatuh, c.status])).toEqual([
      ["batas_lapor", "2024-01-23", "dipenuhi"],
      ["kajian_awal", "2024-01-17", "dipenuhi"],
      ["pemberitahuan_kelengkapan", "2024-01-18", "dipenuhi"],
      ["registrasi", "2024-01-18", "dipenuhi"],
      ["penanganan", "2024-01-29", "berjalan"],
    ]);
    expect((await clock(db, at, "penanganan"))?.maks).toBe("2024-02-07");
    await walk(cast.verifikator, registered, ["pleno", "2024-02-12", { hasilKajian: "tidak_terbukti" }]);
    expect(await clock(db, at, "penanganan")).toMatchObject({ status: "lewat", selesai: "2024-02-12" });
  });

  test("one track of a temuan has its own; purely administratif in a Pemilu is heard in fourteen days", async () => {
    const at = await temuan(cast, "2024-01-29", { jenisPelanggaran: ["administratif", "pidana"] });
    const t = await tracks(db, at.id);
    expect((await clock(db, t.administratif as At, "sidang_administratif"))?.jatuh).toBe("2024-02-21");
    expect(await clock(db, t.administratif as At, "pembahasan_1")).toBeUndefined();
    expect((await clock(db, t.pidana as At, "pembahasan_1"))?.jatuh).toBe("2024-01-30");
    const only = await temuan(cast, "2024-01-29", { jenisPelanggaran: ["administratif"] });
    expect(await clock(db, only, "penanganan")).toBeUndefined();
  });

  test("a sengketa: from the object's day, mediation and decision from the register", async () => {
    const at = await enter(cast, "sengketa", { tanggalObjek: "2024-01-12", tanggalDiterima: "2024-01-17" });
    await walk(cast.verifikator, at, ["verifikasi", "2024-01-17"], ["diregister", "2024-01-18"]);
    const all = await clocks(db, at);
    expect(all.find((c) => c.kode === "permohonan")).toMatchObject({ jatuh: "2024-01-17", status: "dipenuhi" });
    expect(all.find((c) => c.kode === "mediasi")).toMatchObject({ jatuh: "2024-01-22", status: "berjalan" });
    expect(all.find((c) => c.kode === "putusan_sengketa")?.jatuh).toBe("2024-02-05");
    expect(all.find((c) => c.kode === "acara_cepat_antarpeserta")).toBeUndefined();
  });

  test("a step taken back opens its clock again; a cancelled record stops them all", async () => {
    const at = await temuan(cast, "2024-01-29");
    const done = await walk(cast.verifikator, at, ["pleno", "2024-02-02", { hasilKajian: "tidak_terbukti" }]);
    expect((await clock(db, at, "penanganan"))?.status).toBe("dipenuhi");
    const back = await batalkanLangkah(cast.verifikator, done.id, done.versi, "Salah perkara.", key());
    expect(await clock(db, at, "penanganan")).toMatchObject({ status: "berjalan", selesai: null, jatuh: "2024-02-07" });
    await batalkan(cast.verifikator, back.id, back.versi, "Tercatat dua kali.", key());
    expect((await clock(db, at, "penanganan"))?.status).toBe("gugur");
  });

  test("a running clock is the office's that has the case", async () => {
    const at = await temuan(cast, "2024-01-29");
    await db.query("update tenggat set kantor_kode = '64' where catatan_id = $1", [at.id]);
    await walk(cast.operator, at, ["klarifikasi", "2024-01-30"]);
    const owners = await db.query("select kantor_kode from tenggat where catatan_id = $1 and status = 'berjalan'", [
      at.id,
    ]);
    expect(owners).toEqual([{ kantor_kode: "64.08" }]);
  });

  test("derived again nothing changes", async () => {
    const before = await db.query("select * from tenggat order by id");
    await asViewer({ kantor: ["64"], pengguna: cast.provinsi.id }, (tx) => sinkronkan(tx, "semua"));
    expect(await db.query("select * from tenggat order by id")).toEqual(before);
    expect(
      await db.query("select 1 from tenggat where status = 'berjalan' and acuan <> hari_hukum(catatan_id)"),
    ).toEqual([]);
  });
});

describe("the database holds it when the code is wrong", () => {
  test("a closed clock does not move, nothing is deleted, accounts see running clocks only and no case", async () => {
    const at = await temuan(cast, "2024-01-29");
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
    const at = await temuan(cast, "2024-01-29");
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
    // every number opens a list of as many rows; 64 is the province's own office, not all below it
    for (const kantor of ["64", "64.08"]) {
      const counted = await halamanTenggat(
        cast.provinsi,
        bacaSaringTenggat({ tampilan: "kantor" }, "2024-02-01").saring,
      );
      const { baris } = await halamanTenggat(cast.provinsi, bacaSaringTenggat({ kantor }, "2024-02-01").saring);
      const { kode: _, nama: __, ...n } = counted.kantor.find((k) => k.kode === kantor) ?? { kode: "", nama: "" };
      expect(baris.length).toBe(Object.values(n).reduce((a, b) => a + b, 0));
    }
  });
});
