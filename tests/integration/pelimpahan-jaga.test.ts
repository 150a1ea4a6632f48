import sql, { type Sql } from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { rinci } from "@/lib/catatan/rinci";
import { asViewer } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { batalkanLimpahan, limpahkan, terimaLimpahan, tolakLimpahan } from "@/lib/pelimpahan/commands";
import { halamanLimpahan } from "@/lib/pelimpahan/queries";
import { useDatabase } from "../support/database";
import {
  type Crew,
  clocks,
  crews,
  handOver,
  letter,
  moved,
  receipt,
  sees,
  studied,
  versionOf,
} from "../support/handover";
import { type At, key, walk } from "../support/journey";
import { makePerson } from "../support/people";
import { refused, traced } from "../support/trace";

const db = useDatabase();
let kutim: Crew;
let provinsi: Crew;
let samarinda: Crew;
let pimpinan: Orang;
beforeAll(async () => {
  ({ kutim, provinsi, samarinda, pimpinan } = await crews(db));
});

describe("a handover that does not arrive", () => {
  test("refused with a reason, the case is back at its step; taken back by the source as well", async () => {
    const at = await studied(kutim);
    const running = await clocks(db, at);
    expect(running).toContain("registrasi berjalan 64.08");
    const first = await handOver(kutim.verifikator, at, { tujuan: "64.72" });
    const diff = await moved(pimpinan, async () => {
      const { link } = await traced(db, () =>
        tolakLimpahan(samarinda.verifikator, first, "Bukan wilayah kami.", key()),
      );
      expect(link).toMatchObject({ verba: "tolak_limpahan", rincian: { dari: "64.08", ke: "64.72" } });
    });
    expect(diff).toEqual({});
    expect(await clocks(db, at)).toEqual(running);
    const r = await rinci(kutim.operator, "pelanggaran", at.id);
    expect(r.catatan).toMatchObject({ posisi: "kajian_awal", kantorKode: "64.08" });
    expect(r.langkah.at(-1)).toMatchObject({ kode: "pembatalan", keterangan: "Bukan wilayah kami." });
    await expect(rinci(samarinda.verifikator, "pelanggaran", at.id)).rejects.toBeInstanceOf(TidakAda);
    const page = await halamanLimpahan(samarinda.verifikator, first);
    expect(page).toMatchObject({ isi: null, limpahan: { status: "ditolak", alasanPutus: "Bukan wilayah kami." } });

    const second = await handOver(kutim.verifikator, await versionOf(db, at));
    await traced(db, () => batalkanLimpahan(kutim.verifikator, second, "Salah alamat.", key()));
    expect((await rinci(kutim.operator, "pelanggaran", at.id)).catatan.posisi).toBe("kajian_awal");
    expect(
      (await refused(db, () => terimaLimpahan(provinsi.operator, second, receipt("2024-01-19"), key()))).message,
    ).toMatch(/sudah diputus/);
    await walk(kutim.operator, await versionOf(db, at), ["menunggu_kelengkapan", "2024-01-19"]);
  });

  test("to another body the case ends here, and the number of the receipt may follow", async () => {
    const at = await studied(kutim);
    const to = { tujuan: "lain", instansi: "Bawaslu Republik Indonesia" };
    const id = await handOver(kutim.verifikator, at, to);
    const r = await rinci(kutim.operator, "pelanggaran", at.id);
    expect(r.catatan.posisi).toBe("dilimpahkan_instansi");
    expect((await halamanLimpahan(kutim.operator, id)).limpahan).toMatchObject({ keKantor: null, namaKe: to.instansi });
    const put = (day: string, orang = kutim.operator) => terimaLimpahan(orang, id, receipt(day), key());
    expect((await refused(db, () => put("2024-01-16"))).bidang).toHaveProperty("tanggal");
    expect((await refused(db, () => put("2099-01-01"))).bidang).toHaveProperty("tanggal");
    expect(await refused(db, () => put("2024-01-25", samarinda.operator))).toBeInstanceOf(TidakAda);
    await traced(db, () => put("2024-01-25"));
    expect((await halamanLimpahan(kutim.operator, id)).limpahan.status).toBe("diterima");
    expect(await sees(kutim.operator, at)).toBe(true);
  });
});

test("what may not be handed over, by whom not, and where not", async () => {
  const at = await studied(kutim);
  const hand = (orang: Orang, over = {}, from = at) => limpahkan(orang, from.id, from.versi, letter(over), key());
  for (const orang of [kutim.operator, provinsi.verifikator])
    expect(await refused(db, () => hand(orang))).toBeInstanceOf(Penolakan);
  expect(await refused(db, () => hand(samarinda.verifikator))).toBeInstanceOf(TidakAda);
  for (const [over, field] of [
    [{ tujuan: "64.08" }, "tujuan"],
    [{ tujuan: "99" }, "tujuan"],
    [{ tujuan: "64.72.01" }, "tujuan"],
    [{ tanggal: "2024-01-15", tanggalBeritaAcara: "2024-01-15" }, "tanggal"],
    [{ tanggal: "2099-01-15" }, "tanggal"],
    [{ tanggalBeritaAcara: "2024-01-19" }, "tanggalBeritaAcara"],
  ] as const)
    expect((await refused(db, () => hand(kutim.verifikator, over))).bidang, field).toHaveProperty(field);
  const done = await walk(kutim.operator, at, ["diregistrasi", "2024-01-17"]);
  expect((await refused(db, () => hand(kutim.verifikator, {}, done))).message).toMatch(/sudah diregistrasi/);
});

test("two receivers at once: one receives, the other is told; sent twice it is the same answer", async () => {
  const at = await studied(kutim);
  const id = await handOver(kutim.verifikator, at, { tujuan: "64.72" });
  const form = receipt("2024-01-19", "64.72");
  const once = key();
  const put = (orang: Orang, kunci: string) => terimaLimpahan(orang, id, form, kunci);
  const both = await Promise.allSettled([put(samarinda.operator, once), put(samarinda.verifikator, key())]);
  expect(both.map((b) => b.status).sort()).toEqual(["fulfilled", "rejected"]);
  const lost = both.find((b) => b.status === "rejected") as PromiseRejectedResult;
  expect(lost.reason.message).toMatch(/sudah diputus|sibuk/);
  if (both[0]?.status === "fulfilled") expect(await put(samarinda.operator, once)).toMatchObject({ catatanId: at.id });
  const steps = await db.query("select from langkah where catatan_id = $1 and kode = 'diterima_limpahan'", [at.id]);
  expect(steps).toHaveLength(1);
});

describe("the database refuses, when the code is wrong,", () => {
  /** Runs statements past the commands, as the role of the inside. */
  const force = (orang: Orang, verba: string, ...statements: Sql[]) =>
    asViewer(konteks(orang, verba), async (tx) => {
      let rows = 0;
      for (const s of statements) rows += await tx.run(s);
      return rows;
    });
  const office = (at: At, kantor: string) =>
    sql`update catatan set kantor_kode = ${kantor}, wilayah_kode = ${kantor}, versi = versi + 1 where id = ${at.id}::uuid`;
  const step = (at: At, orang: Orang, kode: string) =>
    sql`insert into langkah (catatan_id, urutan, kode, tanggal, nomor_dokumen, nomor_berita_acara, tanggal_berita_acara, dibuat_oleh)
      select ${at.id}::uuid, max(urutan) + 1, ${kode}, '2024-01-18', 'S', 'BA', '2024-01-18', ${orang.id}::uuid from langkah where catatan_id = ${at.id}::uuid`;
  const position = (at: At, kode: string) =>
    sql`update catatan set posisi = ${kode}, versi = versi + 1 where id = ${at.id}::uuid`;

  test("an office that changes without a handover, whatever the verb says", async () => {
    const at = await studied(kutim);
    const both = { ...provinsi.verifikator, id: kutim.verifikator.id };
    for (const verba of ["ralat", "lanjutkan", "limpahkan", "terima_limpahan", ""])
      for (const kantor of ["64", "64.72"])
        await expect(force(both, verba, office(at, kantor)), `${verba} ${kantor}`).rejects.toThrow(
          /hanya lewat pelimpahan/,
        );
  });

  test("a step of a handover without its row, and a row without its step", async () => {
    const at = await studied(kutim);
    const v = kutim.verifikator;
    for (const kode of ["dilimpahkan", "dilimpahkan_instansi"])
      await expect(force(v, "limpahkan", step(at, v, kode), position(at, kode)), kode).rejects.toThrow(
        /bersama pelimpahannya/,
      );
    const row = (langkah: Sql) =>
      sql`insert into pelimpahan (catatan_id, langkah_id, ke_kantor, alasan) select ${at.id}::uuid, id, '64', 'x' from langkah where catatan_id = ${at.id}::uuid and ${langkah}`;
    await expect(force(v, "limpahkan", row(sql`kode = 'kajian_awal'`))).rejects.toThrow(/pelimpahan tanpa langkahnya/);
    const done = await walk(kutim.operator, at, ["diregistrasi", "2024-01-17"]);
    await expect(force(v, "limpahkan", row(sql`kode = 'diregistrasi'`))).rejects.toThrow(/sudah diregistrasi/);
    expect(await versionOf(db, at)).toEqual(done);
  });

  test("the receiving office changing anything but by its decision, and a third office anything at all", async () => {
    const at = await studied(kutim);
    const id = await handOver(kutim.verifikator, at, { tujuan: "64.72" });
    const [v, third] = [samarinda.verifikator, await makePerson(db, { fungsi: "verifikator", kantor: "64.01" })];
    const judul = sql`update catatan set judul = 'Lain', versi = versi + 1 where id = ${at.id}::uuid`;
    for (const verba of ["ralat", "lanjutkan", "batalkan_limpahan", ""])
      expect(await force(v, verba, judul).catch(() => 0), verba).toBe(0);
    for (const verba of ["terima_limpahan", "tolak_limpahan"]) {
      await expect(force(v, verba, judul), verba).rejects.toThrow();
      await expect(force(v, verba, office(at, "64.01")), verba).rejects.toThrow();
    }
    const detail = sql`update pelanggaran set uraian = 'Lain' where catatan_id = ${at.id}::uuid`;
    await expect(force(v, "ralat", detail)).rejects.toThrow(/sedang dilimpahkan/);
    // decided without the case having moved, or by the office that handed over
    const decide = (
      status: string,
    ) => sql`update pelimpahan set status = ${status}::text::status_pelimpahan, diputus_oleh = pengguna_kini(),
      nomor_tanda_terima = ${status === "diterima" ? "1" : null}, alasan_putus = ${status === "diterima" ? null : "x"}, tanggal_putus = ${status === "diterima" ? "2024-01-19" : null}::date
      where id = ${id}::uuid`;
    for (const status of ["diterima", "ditolak", "dibatalkan"])
      for (const orang of [v, kutim.verifikator, provinsi.verifikator])
        await expect(force(orang, "terima_limpahan", decide(status)), status).rejects.toThrow();
    expect(await force(third, "terima_limpahan", decide("ditolak"), judul, office(at, "64.01"))).toBe(0);
    // what was handed over stays as it was listed
    for (const set of ["berkas = '[]'", "alasan = 'x'", "ke_kantor = '64.01'", "status = 'diterima'"])
      await expect(db.query(`update pelimpahan set ${set} where id = '${id}'`), set).rejects.toThrow();
    await expect(db.query("delete from pelimpahan")).rejects.toThrow(/hanya ditambah/);
    await terimaLimpahan(samarinda.operator, id, receipt("2024-01-19", "64.72"), key());
    const now = await versionOf(db, at);
    await expect(
      force(
        v,
        "lanjutkan",
        sql`insert into langkah (catatan_id, urutan, kode, tanggal, keterangan, membatalkan, dibuat_oleh)
        select ${at.id}::uuid, max(urutan) + 1, 'pembatalan', '2024-01-20', 'x', (array_agg(id order by urutan desc))[1], ${v.id}::uuid from langkah where catatan_id = ${at.id}::uuid`,
        position(now, "dilimpahkan"),
      ),
    ).rejects.toThrow(/bersama pelimpahannya/);
  });
});
