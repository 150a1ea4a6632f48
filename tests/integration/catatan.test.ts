import { beforeAll, describe, expect, test } from "vitest";
import { batalkan, buat, kembalikan, mintaRalat, ubah, validasi, validasiBanyak } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { Didahului, Penolakan, TidakAda } from "@/lib/errors";
import { periksaRantai } from "@/lib/jejak/queries";
import { JENIS } from "@/lib/jenis/fields";
import { useDatabase } from "../support/database";
import { ENTERED, entry } from "../support/entries";
import { type At, type Cast, enter, key, makeCast, validated } from "../support/journey";
import { refused, traced } from "../support/trace";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
const stored = async (id: string) =>
  (
    await db.query<{ status: string; versi: number; pesan: string | null; judul: string }>(
      "select * from catatan where id = $1",
      [id],
    )
  )[0];

describe.each(ENTERED.map((jenis) => [jenis]))("%s", (jenis) => {
  test("what was typed is what is kept, its first step too", async () => {
    const m = entry(jenis);
    const { hasil, link } = await traced(db, () => buat(cast.operator, jenis, m, { kunci: key() }));
    expect(link).toMatchObject({ pelaku: cast.operator.id, verba: "buat", sasaran: hasil.id, versi: 1 });
    const r = await rinci(cast.operator, jenis, hasil.id);
    expect(r.catatan).toMatchObject({ ...m.induk, rincian: m.rincian, status: "dikirim", versi: 1 });
    expect(r.langkah.map((l) => [l.kode, l.tanggal])).toEqual([[r.catatan.posisi, m.induk.tanggalDiterima]]);
    expect(JSON.stringify(link.rincian)).not.toContain(m.induk.judul);
  });

  test("returned, mended, validated: every change is one link and keeps what was there before", async () => {
    const at = await enter(cast, jenis);
    const k = await traced(db, () => kembalikan(cast.verifikator, at.id, at.versi, "Lengkapi tempatnya.", key()));
    expect(await stored(at.id)).toMatchObject({ status: "dikembalikan", pesan: "Lengkapi tempatnya." });
    const m = entry(jenis, { judul: "Sudah dilengkapi" });
    const u = await traced(db, () => ubah(cast.rekan, at.id, k.hasil.versi, m, key()));
    expect(await stored(at.id)).toMatchObject({ status: "dikirim", pesan: null, judul: "Sudah dilengkapi" });
    const v = await traced(db, () => validasi(cast.verifikator, at.id, u.hasil.versi, key()));
    expect([k, u, v].map((x) => x.link.verba)).toEqual(["kembalikan", "ubah", "validasi"]);
    const r = await rinci(cast.operator, jenis, at.id);
    expect(r.catatan).toMatchObject({ status: "divalidasi", divalidasiOleh: cast.verifikator.id, versi: 4 });
    expect(r.versi.map((x) => [x.versi, x.verba, x.isi.judul])).toEqual([
      [2, "kirim", entry(jenis).induk.judul],
      [1, "kembalikan", entry(jenis).induk.judul],
    ]);
    expect(r.terbitan).toMatchObject([{ edisi: 1, tingkat: "angka", terkini: true }]);
  });
});

test("nobody validates what they made or changed; somebody else may", async () => {
  const both = { ...cast.operator, tugas: [...cast.operator.tugas, ...cast.verifikator.tugas] };
  const at = await enter(cast, "pencegahan");
  const error = await refused(db, () => validasi(both, at.id, at.versi, key()));
  expect(error).toBeInstanceOf(Penolakan);
  expect(error.message).toMatch(/bukan pembuat/);
  const rekan = { ...cast.rekan, tugas: [...cast.rekan.tugas, ...cast.verifikator.tugas] };
  const u = await ubah(rekan, at.id, at.versi, entry("pencegahan"), key());
  await refused(db, () => validasi(rekan, at.id, u.versi, key()));
  await validasi(cast.provinsi, at.id, u.versi, key());
});

test("both days of an entry can move together, forwards and back", async () => {
  const days = (mulai: string, selesai: string) => ({ tanggalDiterima: mulai, tanggalSelesai: selesai });
  for (const jenis of ["pengawasan", "pencegahan"] as const) {
    const at = await enter(cast, jenis, days("2024-01-15", "2024-01-20"));
    const earlier = await ubah(cast.operator, at.id, at.versi, entry(jenis, days("2024-01-02", "2024-01-03")), key());
    const later = await ubah(
      cast.operator,
      at.id,
      earlier.versi,
      entry(jenis, days("2024-02-01", "2024-02-02")),
      key(),
    );
    expect(later.versi).toBe(3);
  }
});

test("an office enters for itself: not for those below, above or beside it", async () => {
  for (const kantorKode of ["64.72", "64", "64.08.04"]) {
    const m = entry("pelanggaran", { kantorKode, wilayahKode: kantorKode });
    const error = await refused(db, () => buat(cast.operator, "pelanggaran", m, { kunci: key() }));
    expect(error.bidang?.kantorKode).toMatch(/kantor Anda sendiri/);
  }
  const at = await enter(cast, "pelanggaran");
  const moved = { ...entry("pelanggaran"), induk: { ...entry("pelanggaran").induk, kantorKode: "64.72" } };
  await refused(db, () => ubah(cast.operator, at.id, at.versi, moved, key()));
});

test("a penindakan is never entered by hand", async () => {
  const m = { induk: entry("pelanggaran").induk, rincian: { jalur: "pidana" } };
  expect((await refused(db, () => buat(cast.operator, "penindakan", m, { kunci: key() }))).message).toMatch(
    /dibuka dari/,
  );
});

describe("someone was faster", () => {
  test("a stale version is refused, with what is stored now", async () => {
    const at = await enter(cast, "pelanggaran");
    await ubah(cast.rekan, at.id, at.versi, entry("pelanggaran", { judul: "Versi rekan" }), key());
    const acts: (() => Promise<unknown>)[] = [
      () => ubah(cast.operator, at.id, at.versi, entry("pelanggaran"), key()),
      () => validasi(cast.verifikator, at.id, at.versi, key()),
      () => kembalikan(cast.verifikator, at.id, at.versi, "x", key()),
      () => batalkan(cast.verifikator, at.id, at.versi, "x", key()),
    ];
    for (const act of acts) {
      const error = (await refused(db, act)) as Didahului;
      expect(error).toBeInstanceOf(Didahului);
      expect([error.versi, error.tersimpan.judul]).toEqual([2, "Versi rekan"]);
    }
  });

  test("ten editors at once, each adding one: nothing is lost, nothing is written twice", async () => {
    const at = await enter(cast, "pelanggaran", { jumlahSaksi: "0" });
    const lost: unknown[] = [];
    const editor = async (): Promise<void> => {
      for (;;) {
        const { catatan: c } = await rinci(cast.operator, "pelanggaran", at.id);
        const jumlahSaksi = String(Number(c.rincian.jumlahSaksi) + 1);
        try {
          await ubah(cast.operator, at.id, c.versi, entry("pelanggaran", { jumlahSaksi }), key());
          return;
        } catch (error) {
          if (!(error instanceof Didahului)) lost.push(error);
          if (!(error instanceof Didahului)) return;
        }
      }
    };
    await Promise.all(Array.from({ length: 10 }, editor));
    expect(lost).toEqual([]);
    const r = await rinci(cast.operator, "pelanggaran", at.id);
    expect(r.catatan).toMatchObject({ versi: 11, rincian: { jumlahSaksi: 10 } });
    expect(r.versi.map((v) => (v.isi.rincian as { jumlahSaksi: number }).jumlahSaksi)).toEqual([
      9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
    ]);
  });
});

describe("the same form sent again", () => {
  test("fifty times at once: one record, one link, fifty equal answers", async () => {
    const m = entry("pengawasan", { judul: "Dikirim lima puluh kali" });
    const kunci = key();
    const { hasil } = await traced(db, () =>
      Promise.all(Array.from({ length: 50 }, () => buat(cast.operator, "pengawasan", m, { kunci }))),
    );
    expect(new Set(hasil.map((h) => JSON.stringify(h))).size).toBe(1);
    const rows = await db.query("select from catatan where judul = 'Dikirim lima puluh kali'");
    expect(rows.length).toBe(1);
  });

  test("with other words, after the browser's Back, it is another submission and not the first one's answer", async () => {
    const kunci = key();
    const send = (judul: string) => buat(cast.operator, "pengawasan", entry("pengawasan", { judul }), { kunci });
    const [one, again, other] = [await send("Satu"), await send("Satu"), await send("Dua")];
    expect(again).toEqual(one);
    expect(other.id).not.toBe(one.id);
    const edit = (versi: number, judul: string) =>
      ubah(cast.operator, one.id, versi, entry("pengawasan", { judul }), kunci);
    expect(await edit(1, "Satu, diubah")).toEqual(await edit(1, "Satu, diubah"));
    expect(await refused(db, () => edit(1, "Satu, diubah lagi"))).toBeInstanceOf(Didahului);
  });

  test("somebody else's key is no answer at all", async () => {
    const kunci = key();
    const m = entry("pengawasan");
    await buat(cast.operator, "pengawasan", m, { kunci });
    await refused(db, () => buat(cast.rekan, "pengawasan", m, { kunci }));
  });
});

describe("many at once", () => {
  test("chosen rows are validated together with one link, or none of them", async () => {
    const made = [await enter(cast, "pengawasan"), await enter(cast, "pengawasan")];
    const { hasil, link } = await traced(db, () => validasiBanyak(cast.verifikator, made, key()));
    expect([hasil.jumlah, link.rincian]).toEqual([2, { jumlah: 2, id: made.map((a) => a.id).sort() }]);
    const more: At[] = [await enter(cast, "pengawasan"), await validated(cast, "pengawasan")];
    await refused(db, () => validasiBanyak(cast.verifikator, more, key()));
    const cases = [await enter(cast, "pelanggaran")];
    expect((await refused(db, () => validasiBanyak(cast.verifikator, cases, key()))).message).toMatch(/satu per satu/);
  });
});

test("the province asks for a ralat of what is validated; the record stays counted", async () => {
  const at = await validated(cast, "pencegahan");
  const { link } = await traced(db, () => mintaRalat(cast.provinsi, at.id, at.versi, "Jumlah peserta janggal.", key()));
  expect(link.verba).toBe("minta_ralat");
  expect(await stored(at.id)).toMatchObject({ status: "divalidasi", minta_ralat: "Jumlah peserta janggal." });
  await refused(db, () => mintaRalat(cast.verifikator, at.id, 3, "x", key()));
});

test("a wrong record is cancelled, by a second person, and never deleted", async () => {
  const at = await validated(cast, "pengawasan");
  await refused(db, () => batalkan(cast.operator, at.id, at.versi, "Ganda.", key()));
  const { hasil, link } = await traced(db, () => batalkan(cast.verifikator, at.id, at.versi, "Ganda.", key()));
  expect(link).toMatchObject({ verba: "batalkan", versi: hasil.versi });
  expect(await stored(at.id)).toMatchObject({ status: "dibatalkan", pesan: "Ganda." });
  await refused(db, () => validasi(cast.provinsi, at.id, hasil.versi, key()));
  await refused(db, () => ubah(cast.operator, at.id, hasil.versi, entry("pengawasan"), key()));
});

test("an LHP becomes a temuan with a link on both sides; nobody links what they do not see", async () => {
  const lhp = await enter(cast, "pengawasan");
  const temuan = await buat(cast.operator, "pelanggaran", entry("pelanggaran", { sumber: "temuan" }), {
    kunci: key(),
    dariId: lhp.id,
  });
  const macam = async (jenis: "pengawasan" | "pelanggaran", id: string) =>
    (await rinci(cast.operator, jenis, id)).tautan.map((t) => [t.id, t.arah, t.macam]);
  expect(await macam("pengawasan", lhp.id)).toEqual([[temuan.id, "ke", "menjadi_temuan"]]);
  expect(await macam("pelanggaran", temuan.id)).toContainEqual([lhp.id, "dari", "menjadi_temuan"]);
  const di = { kantorKode: "64.72", wilayahKode: "64.72" };
  const m = entry("pelanggaran", di);
  expect(
    await refused(db, () => buat(cast.tetangga, "pelanggaran", m, { kunci: key(), dariId: lhp.id })),
  ).toBeInstanceOf(TidakAda);
  for (const jenis of ["pencegahan", "sengketa"] as const)
    await refused(db, () => buat(cast.operator, jenis, entry(jenis), { kunci: key(), dariId: lhp.id }));
  await refused(db, () =>
    buat(cast.operator, "pelanggaran", entry("pelanggaran"), { kunci: key(), dariId: temuan.id }),
  );
});

test("after all this the chain holds", async () => {
  const { no, cacat } = await periksaRantai();
  expect(cacat).toEqual([]);
  expect(no).toBeGreaterThan(40);
  expect(JENIS.length).toBe(5);
});
