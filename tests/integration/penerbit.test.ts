import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { muat } from "@/lib/catatan/baris";
import { asViewer } from "@/lib/db";
import { geser, hariIni } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import { tarik, terbitEdisi, terbitkan } from "@/lib/terbitan/commands";
import { useDatabase } from "../support/database";
import { versionOf } from "../support/handover";
import { type At, type Cast, enter, key, makeCast, validated, walk } from "../support/journey";
import { paused } from "../support/pause";
import { makePerson } from "../support/people";
import { correct } from "../support/public-states";

// Who publishes is asked by the command; the database asks again, whatever the code does.
const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

type Act = { verba?: string; ringkasan?: string; oleh?: string };
/** Past the command, with the application's role: the next edition of a record, in detail. */
const edition = ({ id }: At, who: Orang, { verba = "terbitkan", ringkasan = "Dilewati.", oleh = who.id }: Act = {}) =>
  asViewer(konteks(who, verba), async (tx) =>
    terbitEdisi(tx, oleh, await muat(tx, id), { tingkat: "rinci", ringkasan, ditahan: [] }),
  );
const counted = ({ id }: At, who: Orang, oleh = who.id) =>
  asViewer(konteks(who, "lanjutkan"), async (tx) => terbitEdisi(tx, oleh, await muat(tx, id), { tingkat: "angka" }));
const editions = ({ id }: At) =>
  db.query<{ tingkat: string; ringkasan: string | null; oleh: string }>(
    "select tingkat, ringkasan, oleh from terbitan where catatan_id = $1 order by edisi",
    [id],
  );
const publish = async (at: At) => terbitkan(cast.ppid, at.id, (await versionOf(db, at)).versi, "Kata PPID.", key());
const NOT_PPID = /diterbitkan PPID/;

describe("a detail comes from PPID, whatever the code does", () => {
  test("from nobody else, by whatever verb, nor under PPID's name", async () => {
    const at = await validated(cast, "pencegahan");
    const claimed = { ...cast.operator, tugas: [...cast.operator.tugas, ...cast.ppid.tugas] };
    for (const who of [
      cast.operator,
      cast.verifikator,
      cast.kedua,
      cast.pimpinan,
      cast.provinsi,
      cast.auditor,
      claimed,
    ])
      for (const verba of ["terbitkan", "terbitkan_jeda", "lanjutkan", ""])
        await expect(edition(at, who, { verba }), `${who.nama} ${verba}`).rejects.toThrow();
    await expect(edition(at, cast.kedua)).rejects.toThrow(NOT_PPID);
    await expect(edition(at, cast.kedua, { oleh: cast.ppid.id })).rejects.toThrow(/nama sendiri/);
    expect(await editions(at)).toHaveLength(1);
    await edition(at, cast.ppid);
    expect((await editions(at))[1]).toEqual({ tingkat: "rinci", ringkasan: "Dilewati.", oleh: cast.ppid.id });
  });

  test("nor from who entered, changed or validated the record, though they are PPID too", async () => {
    const at = await validated(cast, "pencegahan");
    for (const who of [cast.operator, cast.verifikator]) {
      await db.query("insert into tugas (pengguna_id, fungsi, kantor_kode, jenis) values ($1, 'ppid', '64.08', '{}')", [
        who.id,
      ]);
      for (const verba of ["terbitkan", "lanjutkan", ""])
        await expect(edition(at, who, { verba }), verba).rejects.toThrow(/orang lain daripada pembuat/);
      await db.query("delete from tugas where pengguna_id = $1 and fungsi = 'ppid'", [who.id]);
    }
  });

  test("PPID of another office, for another kind, no longer, or whose account ended", async () => {
    const at = await validated(cast, "pencegahan");
    // an office below sees less; what it may publish is asked apart from what it sees
    const below = await makePerson(db, { fungsi: "ppid", kantor: "64.72" });
    await expect(edition(at, { ...below, tugas: cast.ppid.tugas })).rejects.toThrow(NOT_PPID);
    const home = await makePerson(db, { fungsi: "ppid", kantor: "64.08", jenis: ["pencegahan"] });
    const past = geser(hariIni(), -1);
    for (const [change, back] of [
      [`update tugas set berlaku_sampai = '${past}'`, "update tugas set berlaku_sampai = null"],
      ["update tugas set jenis = '{sengketa}'", "update tugas set jenis = '{pencegahan}'"],
    ] as const) {
      await db.query(`${change} where pengguna_id = $1`, [home.id]);
      await expect(edition(at, home), change).rejects.toThrow(NOT_PPID);
      await db.query(`${back} where pengguna_id = $1`, [home.id]);
    }
    for (const [change, back] of [
      [`update pengguna set berlaku_sampai = '${past}'`, "update pengguna set berlaku_sampai = null"],
      ["update pengguna set aktif = false", "update pengguna set aktif = true"],
    ] as const) {
      await db.query(`${change} where id = $1`, [home.id]);
      await expect(edition(at, home), change).rejects.toThrow(NOT_PPID);
      await db.query(`${back} where id = $1`, [home.id]);
    }
    await edition(at, home);
  });

  test("what stands in detail is not told in other words, nor brought back after it was withdrawn", async () => {
    const at = await validated(cast, "pencegahan");
    await publish(at);
    await expect(edition(at, cast.kedua, { verba: "lanjutkan" })).rejects.toThrow(NOT_PPID);
    await tarik(cast.ppid, at.id, "Keliru.", key());
    await expect(edition(at, cast.kedua, { verba: "lanjutkan", ringkasan: "Kata PPID." })).rejects.toThrow(NOT_PPID);
    await expect(
      asViewer(konteks(cast.kedua, "ralat"), async (tx) => {
        await tx.run(sql`update terbitan set terkini = false where catatan_id = ${at.id}::uuid and terkini`);
        await tx.run(sql`insert into terbitan (publik_id, edisi, catatan_id, jenis, tingkat, kantor_kode, wilayah_kode, penyelenggaraan_kode,
            tahapan_kode, tanggal_diterima, berlaku, keadaan, isi, ringkasan, oleh)
          select publik_id, 9, catatan_id, jenis, 'rinci', kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode,
            tanggal_diterima, berlaku, keadaan, isi, 'Kata PPID.', ${cast.kedua.id}::uuid
            from terbitan where catatan_id = ${at.id}::uuid order by edisi desc limit 1`);
      }),
    ).rejects.toThrow(NOT_PPID);
  });

  test("a leader publishes in a pause alone, and PPID not in the leader's place", async () => {
    const at = await validated(cast, "pencegahan");
    await expect(edition(at, cast.pimpinan, { verba: "terbitkan_jeda" })).rejects.toThrow(NOT_PPID);
    await paused(db, "Pasal uji penerbit", () => expect(edition(at, cast.ppid)).rejects.toThrow(/ditunda/));
  });
});

describe("what follows from the record goes on by itself", () => {
  test("a validation counts it, a ralat and a step tell what stands anew, in the name of who did it", async () => {
    const at = await validated(cast, "pencegahan", { jangkauan: "10" });
    await publish(at);
    await correct(db, cast, at, { jangkauan: "12" });
    expect((await editions(at)).map((e) => e.tingkat)).toEqual(["angka", "rinci", "rinci"]);
    const dispute = await walk(cast.verifikator, await validated(cast, "sengketa"), ["verifikasi", "2024-01-16"]);
    expect((await editions(dispute)).every((e) => e.oleh === cast.verifikator.id)).toBe(true);
  });

  test("but no edition in another's name, and none of what is not validated", async () => {
    const at = await validated(cast, "pencegahan");
    await expect(counted(at, cast.operator, cast.ppid.id)).rejects.toThrow(/nama sendiri/);
    await expect(counted(await enter(cast, "pencegahan"), cast.operator)).rejects.toThrow(/tervalidasi/);
    await counted(at, cast.operator);
  });
});
