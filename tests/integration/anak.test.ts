import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { validasi } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { BIDANG_INDUK, type Masukan } from "@/lib/catatan/schema";
import { asViewer } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { catatPihak, tandaiKeliru } from "@/lib/pihak/commands";
import { type PihakBaru, tanpaRincian } from "@/lib/pihak/schema";
import { ajukanRalat, putuskanRalat } from "@/lib/ralat/commands";
import { terbitkan } from "@/lib/terbitan/commands";
import { useDatabase } from "../support/database";
import { type At, type Cast, key, makeCast, tracks, validated, walk } from "../support/journey";
import { makePerson } from "../support/people";
import { refused, traced } from "../support/trace";

// A child anywhere in a case keeps it from detail, whenever it becomes known (Ps. 18(2) Perbawaslu 10/2019).
const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
const CHILD = { ...tanpaRincian, nama: "Anak Uji", peran: "saksi", anak: true } as const;
const child = (catatanId: string, over: Partial<PihakBaru> = {}) =>
  catatPihak(cast.operator, { ...CHILD, nama: `Anak ${key().slice(0, 8)}`, catatanId, kunci: key(), ...over });
const publish = (at: At) => terbitkan(cast.ppid, at.id, at.versi, "Ringkasan untuk publik.", key());
type Edition = { tingkat: string; edisi: number; ditarik: boolean; alasan: string | null };
const editions = (id: string) =>
  db.query<Edition>(
    "select tingkat, edisi, ditarik_pada is not null as ditarik, alasan_tarik as alasan from terbitan where catatan_id = $1 order by edisi desc",
    [id],
  );
const counted = async () =>
  Number(
    (await db.query<{ n: string }>("select count(*) as n from terbitan where terkini and ditarik_pada is null"))[0]?.n,
  );

/** A pelanggaran whose status is announced and its administratif track, heard in the open: both may be published. */
async function family(): Promise<{ parent: At; child: At }> {
  let parent = await validated(cast, "pelanggaran", { sumber: "laporan", jenisPelanggaran: ["administratif"] });
  parent = await walk(
    cast.verifikator,
    parent,
    ["kajian_awal", "2024-01-16"],
    ["diregistrasi", "2024-01-17"],
    ["pleno", "2024-01-20", { hasilKajian: "terbukti", jenisPelanggaran: ["administratif"] }],
    ["status_diumumkan", "2024-01-22"],
  );
  const found = (await tracks(db, parent.id)).administratif as At;
  const track = await validasi(cast.provinsi, found.id, found.versi, key());
  return { parent, child: await walk(cast.verifikator, track, ["sidang", "2024-01-23"]) };
}

describe("a child among the parties", () => {
  test("known before: neither the case nor its tracks are published, and nor is the case when the child is in a track", async () => {
    for (const where of ["parent", "child"] as const) {
      const f = await family();
      await child(f[where].id);
      for (const at of [f.parent, f.child])
        expect((await refused(db, () => publish(at))).message).toMatch(/melibatkan anak/);
    }
    const other = await family();
    await publish(other.parent);
    await publish(other.child);
  });

  test("known after: detail ends in the same transaction for the whole family, it is still counted, the words say nothing", async () => {
    const f = await family();
    await publish(f.parent);
    await publish(f.child);
    const before = await counted();
    const { hasil, link } = await traced(db, () => child(f.child.id));
    expect(link.rincian).toMatchObject({
      pihak: hasil.kode,
      ditarik: expect.arrayContaining([f.parent.id, f.child.id]),
    });
    for (const at of [f.parent, f.child]) {
      const [now, old] = await editions(at.id);
      expect(now).toMatchObject({ tingkat: "angka", ditarik: false });
      expect(old).toMatchObject({ tingkat: "rinci", ditarik: true, edisi: (now?.edisi ?? 0) - 1 });
      expect(old?.alasan).not.toMatch(/anak|umur|saksi/i);
      await refused(db, () => publish(at));
    }
    expect(await counted()).toBe(before);
  });

  test("told by the day of birth or the NIK though nobody ticked the box", async () => {
    const f = await family();
    await publish(f.parent);
    expect((await child(f.parent.id, { anak: false, tanggalLahir: "2015-05-05" })).anak).toBe(true);
    expect((await editions(f.parent.id))[0]?.tingkat).toBe("angka");
    const g = await family();
    expect((await child(g.parent.id, { anak: false, nik: "6408015505150001" })).anak).toBe(true);
    expect((await child(g.parent.id, { anak: false, nik: "6408015505900001" })).anak).toBe(false);
  });

  test("recorded wrongly: PPID may publish again, and nothing is published by itself", async () => {
    const f = await family();
    await publish(f.parent);
    await child(f.parent.id);
    const id = (await rinci(cast.operator, "pelanggaran", f.parent.id)).pihak[0]?.id ?? "";
    await tandaiKeliru(cast.operator, f.parent.id, id, "Bukan saksi perkara ini.", key());
    expect((await editions(f.parent.id))[0]?.tingkat).toBe("angka");
    await publish(f.parent);
    expect((await editions(f.parent.id))[0]).toMatchObject({ tingkat: "rinci", ditarik: false });
  });

  test("a party who is none changes nothing of what stands in public", async () => {
    const f = await family();
    await publish(f.parent);
    await child(f.parent.id, { anak: false });
    expect((await editions(f.parent.id))[0]).toMatchObject({ tingkat: "rinci", ditarik: false });
  });

  test("the database withdraws by itself and refuses detail, when the code forgets", async () => {
    const f = await family();
    await publish(f.parent);
    await db.query(
      `insert into brankas.pihak (catatan_id, peran, kode, anak, kunci_id, nama, nama_indeks, dibuat_oleh)
       values ($1, 'saksi', 'SKS-999999', true, 'x', '', '', $2)`,
      [f.parent.id, cast.operator.id],
    );
    expect((await editions(f.parent.id))[0]).toMatchObject({ tingkat: "rinci", ditarik: true });
    const again = db.query(
      `insert into terbitan (publik_id, edisi, catatan_id, jenis, tingkat, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima, berlaku, keadaan, isi, ringkasan, terkini, oleh)
       select publik_id, edisi + 10, catatan_id, jenis, 'rinci', kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima, berlaku, keadaan, isi, 'Lagi.', false, oleh
         from terbitan where catatan_id = $1 order by edisi desc limit 1`,
      [f.parent.id],
    );
    await expect(again).rejects.toThrow(/melibatkan anak/);
  });
});

describe("a track at another office than its case", () => {
  /** No command moves a track; what the law forbids must not hang on that. */
  async function apart(): Promise<{ parent: At; child: At; away: Orang }> {
    const f = await family();
    await db.query(
      `begin; set local session_replication_role = replica;
       update catatan set kantor_kode = '64.72', wilayah_kode = '64.72' where id = '${f.child.id}'; commit`,
    );
    return { ...f, away: await makePerson(db, { fungsi: "ppid", kantor: "64.72" }) };
  }
  const reveal = (orang: Orang, at: At) => terbitkan(orang, at.id, at.versi, "Ringkasan untuk publik.", key());

  test("is not published either, where the child stands in the case that its office does not see", async () => {
    const f = await apart();
    await child(f.parent.id);
    expect((await refused(db, () => reveal(f.away, f.child))).message).toMatch(/melibatkan anak/);
    const seen = await asViewer(konteks(f.away), async (tx) => {
      const reason = await tx.one<{ h: string }>(sql`select halangan_rinci(${f.child.id}::uuid) as h`);
      return [reason?.h, await tx.all(sql`select id from catatan where id = ${f.parent.id}::uuid`)];
    });
    expect(seen, "the check sees more than who asks, and only the check").toEqual(["melibatkan anak", []]);
  });

  test("nor is the case, where the child stands in the track; without one both are", async () => {
    const home = await makePerson(db, { fungsi: "ppid", kantor: "64.08" });
    const f = await apart();
    const clerk = await makePerson(db, { kantor: "64.72" });
    await catatPihak(clerk, { ...CHILD, catatanId: f.child.id, kunci: key() });
    expect((await refused(db, () => reveal(home, f.parent))).message).toMatch(/melibatkan anak/);
    const none = await apart();
    await reveal(home, none.parent);
    await reveal(none.away, none.child);
  });
});

test("a ralat that says a child is involved ends the detail of the tracks too", async () => {
  const f = await family();
  await publish(f.child);
  const before = await counted();
  const { catatan: c } = await rinci(cast.operator, "pelanggaran", f.parent.id);
  const induk = Object.fromEntries(BIDANG_INDUK.map((k) => [k, c[k]])) as Masukan["induk"];
  const changed = { induk, rincian: { ...c.rincian, melibatkanAnak: true } };
  await ajukanRalat(cast.operator, c.id, c.versi, changed, "Saksi ternyata anak.", key());
  const [open] = await db.query<{ id: string }>("select id from ralat where catatan_id = $1", [c.id]);
  await putuskanRalat(cast.verifikator, open?.id ?? "", true, key());
  expect((await editions(f.child.id)).slice(0, 2)).toMatchObject([
    { tingkat: "angka", ditarik: false },
    { tingkat: "rinci", ditarik: true },
  ]);
  expect(await counted()).toBe(before);
});
