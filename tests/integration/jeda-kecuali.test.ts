import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { muat } from "@/lib/catatan/baris";
import { rinci } from "@/lib/catatan/rinci";
import { asPublic, asViewer } from "@/lib/db";
import { geser, hariIni } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import { catatPihak } from "@/lib/pihak/commands";
import { tanpaRincian } from "@/lib/pihak/schema";
import { tarik, terbitEdisi, terbitkan, terbitkanJeda } from "@/lib/terbitan/commands";
import { satuPublik } from "@/lib/terbitan/queries";
import { useDatabase } from "../support/database";
import { versionOf } from "../support/handover";
import { type At, type Cast, key, makeCast, validated } from "../support/journey";
import { paused as pausedFor } from "../support/pause";
import { makePerson } from "../support/people";
import { correct, NAME } from "../support/public-states";
import { publicIdOf } from "../support/search";
import { refused, traced } from "../support/trace";

// While a pause of publication lasts, a leader may let one record out, and says why: that and nothing else.
const db = useDatabase();
let cast: Cast;
let ketua: Orang;
beforeAll(async () => {
  cast = await makeCast(db);
  ketua = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
});

const BASIS = "Pasal uji kecuali";
const paused = (run: () => Promise<unknown>) => pausedFor(db, BASIS, run);
const except = async (who: Orang, at: At, words: { ringkasan?: string; alasan?: string } = {}) =>
  terbitkanJeda(
    who,
    at.id,
    (await versionOf(db, at)).versi,
    { ringkasan: "Mendesak.", alasan: "Putusan dibacakan hari ini.", ...words },
    key(),
  );
const shown = async (at: At) => {
  const id = await publicIdOf(db, at);
  return (await asPublic((tx) => satuPublik(tx, "pencegahan", id)))?.kini.ringkasan ?? null;
};
const exceptions = (at: At) =>
  db.query<{ edisi: number; oleh: string; alasan: string; dasar: string; now: boolean }>(
    "select edisi, oleh, alasan, dasar, abs(extract(epoch from pada - now())) < 60 as now from pengecualian_jeda where catatan_id = $1 order by edisi",
    [at.id],
  );

describe("the exception to a pause of publication", () => {
  test("by a leader of the office or of the province: published, with who, why, when and against what; the trace has it", async () => {
    await paused(async () => {
      for (const who of [cast.pimpinan, ketua]) {
        const at = await validated(cast, "pencegahan");
        const { link } = await traced(db, () => except(who, at));
        expect(link).toMatchObject({ verba: "terbitkan_jeda", pelaku: who.id, sasaran: at.id });
        expect(link.rincian).toMatchObject({ alasan: "Putusan dibacakan hari ini." });
        expect(await shown(at)).toBe("Mendesak.");
        expect(await exceptions(at)).toEqual([
          { edisi: 2, oleh: who.id, alasan: "Putusan dibacakan hari ini.", dasar: BASIS, now: true },
        ]);
        const r = await rinci(cast.operator, "pencegahan", at.id);
        expect([r.jeda, r.terbitan.map((t) => t.kecuali)]).toEqual([
          BASIS,
          [{ oleh: who.nama, alasan: "Putusan dibacakan hari ini.", dasar: BASIS }, null],
        ]);
      }
    });
  });

  test("holds for that edition: what follows from the record goes on, new words and a return after withdrawal do not", async () => {
    const at = await validated(cast, "pencegahan", { jangkauan: "10" });
    await paused(async () => {
      await except(cast.pimpinan, at);
      await correct(db, cast, at, { jangkauan: "12" });
      expect(await shown(at)).toBe("Mendesak.");
      const anew = async () => terbitkan(cast.ppid, at.id, (await versionOf(db, at)).versi, "Kata lain.", key());
      await expect(anew()).rejects.toThrow(/ditunda/);
      await tarik(cast.ppid, at.id, "Keliru.", key());
      await expect(anew()).rejects.toThrow(/ditunda/);
      await except(cast.pimpinan, at, { ringkasan: "Lagi." });
      expect(await shown(at)).toBe("Lagi.");
    });
    expect((await exceptions(at)).map((e) => e.edisi)).toEqual([2, 5]);
    expect((await rinci(cast.operator, "pencegahan", at.id)).jeda).toBeNull();
  });

  test("refused to everybody else, to who entered or validated it, without a pause, and where the law forbids the detail", async () => {
    const at = await validated(cast, "pencegahan");
    expect((await refused(db, () => except(cast.pimpinan, at))).message).toMatch(/Tidak ada jeda/);
    const counted = await validated(cast, "pelanggaran");
    await paused(async () => {
      const elsewhere = await makePerson(db, { fungsi: "pimpinan", kantor: "64.72" });
      expect((await refused(db, () => except(elsewhere, at))).constructor.name).toBe("TidakAda");
      for (const who of [cast.operator, cast.verifikator, cast.ppid, cast.auditor])
        expect((await refused(db, () => except(who, at))).message).toMatch(/diterbitkan oleh pimpinan/);
      const both = { ...cast.verifikator, tugas: [...cast.verifikator.tugas, ...cast.pimpinan.tugas] };
      expect((await refused(db, () => except(both, at))).message).toMatch(/bukan pemvalidasi/);
      await refused(db, () => except(cast.pimpinan, counted));
      const party = { ...tanpaRincian, nama: NAME, peran: "saksi" as const };
      await catatPihak(cast.operator, { ...party, catatanId: at.id, kunci: key() });
      for (const bidang of ["ringkasan", "alasan"] as const) {
        const why = await refused(db, () => except(cast.pimpinan, at, { [bidang]: `Menyangkut ${NAME}.` }));
        expect(why.bidang?.[bidang]).toMatch(/nama pihak/);
      }
    });
    expect(await exceptions(at)).toEqual([]);
  });
});

describe("the database holds it, whatever the code does", () => {
  type Act = { who: Orang; verba?: string; edisi?: number; terbit?: boolean };
  /** Past the command, with the application's role: the exception and the edition by themselves. */
  const bypass = ({ id }: At, { who, verba = "terbitkan_jeda", edisi = 2, terbit = true }: Act) =>
    asViewer(konteks(who, verba), async (tx) => {
      await tx.run(
        sql`insert into pengecualian_jeda (catatan_id, edisi, alasan) values (${id}::uuid, ${edisi}, 'Dilewati.')`,
      );
      if (terbit)
        await terbitEdisi(tx, who.id, await muat(tx, id), { tingkat: "rinci", ringkasan: "Lewat.", ditahan: [] });
    });
  const edition = ({ id }: At, who: Orang) =>
    asViewer(konteks(who, "terbitkan_jeda"), async (tx) =>
      terbitEdisi(tx, who.id, await muat(tx, id), { tingkat: "rinci", ringkasan: "Tanpa.", ditahan: [] }),
    );

  test("only a leader of that office, by that command, for the next edition, in one transaction with it", async () => {
    const at = await validated(cast, "pencegahan");
    await expect(bypass(at, { who: cast.pimpinan })).rejects.toThrow(/Tidak ada jeda/);
    await paused(async () => {
      await expect(bypass(at, { who: cast.ppid })).rejects.toThrow(/hanya diterbitkan pimpinan/);
      await expect(bypass(at, { who: { ...cast.operator, tugas: cast.pimpinan.tugas } })).rejects.toThrow(
        /hanya diterbitkan pimpinan/,
      );
      await expect(bypass(at, { who: cast.pimpinan, verba: "terbitkan" })).rejects.toThrow(
        /hanya diterbitkan pimpinan/,
      );
      await expect(bypass(at, { who: cast.pimpinan, edisi: 3 })).rejects.toThrow(/edisi berikutnya/);
      await expect(bypass(at, { who: cast.pimpinan, terbit: false })).rejects.toThrow(/tanpa terbitan/);
      await expect(edition(at, cast.pimpinan)).rejects.toThrow(/ditunda/);
      await bypass(at, { who: cast.pimpinan });
    });
    expect(await shown(at)).toBe("Lewat.");
  });

  test("who no longer leads, whose account ended, who leads for another kind", async () => {
    const at = await validated(cast, "pencegahan");
    const leader = await makePerson(db, { fungsi: "pimpinan", kantor: "64.08" });
    const past = geser(hariIni(), -1);
    await paused(async () => {
      for (const [change, back] of [
        [
          `update tugas set berlaku_sampai = '${past}' where pengguna_id = $1`,
          "update tugas set berlaku_sampai = null where pengguna_id = $1",
        ],
        [
          `update pengguna set berlaku_sampai = '${past}' where id = $1`,
          "update pengguna set berlaku_sampai = null where id = $1",
        ],
        ["update pengguna set aktif = false where id = $1", "update pengguna set aktif = true where id = $1"],
        [
          "update tugas set jenis = '{sengketa}' where pengguna_id = $1",
          "update tugas set jenis = null where pengguna_id = $1",
        ],
      ] as const) {
        await db.query(change, [leader.id]);
        await expect(bypass(at, { who: leader }), change).rejects.toThrow(/hanya diterbitkan pimpinan/);
        await db.query(back, [leader.id]);
      }
      await bypass(at, { who: leader });
    });
  });

  test("what it wrote down is not changed, nor written in another's name or at another time", async () => {
    const at = await validated(cast, "pencegahan");
    await paused(async () => {
      await except(cast.pimpinan, at);
      for (const text of [
        sql`update pengecualian_jeda set alasan = 'Lain.' where catatan_id = ${at.id}::uuid`,
        sql`delete from pengecualian_jeda where catatan_id = ${at.id}::uuid`,
        sql`insert into pengecualian_jeda (catatan_id, edisi, alasan, oleh) values (${at.id}::uuid, 3, 'x', ${ketua.id}::uuid)`,
        sql`insert into pengecualian_jeda (catatan_id, edisi, alasan, pada) values (${at.id}::uuid, 3, 'x', now() - interval '1 day')`,
      ])
        await expect(asViewer(konteks(cast.pimpinan, "terbitkan_jeda"), (tx) => tx.run(text))).rejects.toThrow(
          /tidak ditemukan/,
        );
    });
    expect(await exceptions(at)).toHaveLength(1);
  });
});
