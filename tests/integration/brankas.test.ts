import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { rinci } from "@/lib/catatan/rinci";
import { asIdentity, asViewer } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { bukaIdentitas, catatPihak, tandaiKeliru } from "@/lib/pihak/commands";
import { type PihakBaru, tanpaRincian } from "@/lib/pihak/schema";
import { useDatabase } from "../support/database";
import { type At, type Cast, enter, key, makeCast, track, validated } from "../support/journey";
import { makePerson } from "../support/people";
import { refused, traced } from "../support/trace";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
let n = 0;
/** Somebody new each time: a NIK and a name that nobody else has. */
const someone = () => ({
  nama: `Warga ${String.fromCharCode(65 + (n++ % 26))}${n} Contoh`,
  nik: `64080145019${String(n).padStart(5, "0")}`,
});
const put = (catatanId: string, over: Partial<PihakBaru> = {}, orang: Orang = cast.operator) =>
  catatPihak(orang, { ...tanpaRincian, ...someone(), catatanId, kunci: key(), peran: "pelapor", ...over });
const parties = async (at: At, orang: Orang = cast.operator, jenis: "pelanggaran" | "penindakan" = "pelanggaran") =>
  (await rinci(orang, jenis, at.id)).pihak;
const idOf = async (at: At, kode: string) => (await parties(at)).find((p) => p.kode === kode)?.id ?? "";

describe("the parties of a case", () => {
  const FULL = {
    nik: "6408014501900099",
    tempatLahir: "Sangatta",
    tanggalLahir: "1990-01-05",
    jenisKelamin: "perempuan",
    pekerjaan: "Petani",
    kewarganegaraan: "Indonesia",
    alamat: "Jalan Contoh 7",
    telepon: "+6281299990000",
    surel: "warga@contoh.id",
  } as const;

  test("everything that the report form asks is kept and opens again; the case knows only that numbers are there", async () => {
    const at = await enter(cast, "pelanggaran");
    const { kode } = await put(at.id, { nama: "Warga Lengkap Contoh", ...FULL });
    const bare = await put(at.id, { peran: "terlapor", nama: "Warga Bernama Saja", nik: null });
    expect(await parties(at)).toMatchObject([
      { kode, adaNik: true, adaTelepon: true, anak: false, keliru: null, oleh: cast.operator.nama },
      { kode: bare.kode, adaNik: false, adaTelepon: false },
    ]);
    expect(JSON.stringify(await rinci(cast.operator, "pelanggaran", at.id))).not.toMatch(/Warga Lengkap|6408••|Petani/);
    expect(await bukaIdentitas(cast.operator, at.id, await idOf(at, kode), "Klarifikasi.", true)).toMatchObject(FULL);
    expect(await bukaIdentitas(cast.operator, at.id, await idOf(at, bare.kode), "Klarifikasi.")).toMatchObject({
      nama: "Warga Bernama Saja",
      nik: null,
      surel: null,
      pekerjaan: null,
    });
  });

  test("a kuasa acts for parties of the case, or of the one above it, and of no other", async () => {
    const at = await track(db, cast, "administratif");
    const [{ induk } = { induk: "" }] = await db.query<{ induk: string }>(
      "select induk_id as induk from catatan where id = $1",
      [at.id],
    );
    const above = await put(induk, { peran: "terlapor" });
    const own = await put(at.id, { peran: "saksi" });
    const ids = (await parties(at, cast.operator, "penindakan")).map((p) => p.id);
    expect(ids).toHaveLength(2); // those of the pelanggaran stand on its tracks too
    const { kode } = await put(at.id, { peran: "kuasa", mewakili: ids });
    const kuasa = (await parties(at, cast.operator, "penindakan")).find((p) => p.kode === kode);
    expect(kuasa?.mewakili.sort()).toEqual([above.kode, own.kode].sort());
    // not of another case, not of the track from above, not of a kuasa, not of nobody
    const other = await enter(cast, "pelanggaran");
    for (const [catatan, whom] of [
      [other.id, ids[0]],
      [induk, ids.find((id) => id !== ids[0])],
      [at.id, kuasa?.id],
    ])
      expect((await refused(db, () => put(catatan ?? "", { peran: "kuasa", mewakili: [whom ?? ""] }))).message).toMatch(
        /perkara yang sama/,
      );
    expect((await refused(db, () => put(at.id, { peran: "kuasa" }))).message).toMatch(/mewakili/);
  });

  test("the same person in the same role is noticed, by NIK or by name; sent again it is the same answer", async () => {
    const at = await enter(cast, "pelanggaran");
    const who = someone();
    const kunci = key();
    const first = await put(at.id, { ...who, kunci });
    expect(await put(at.id, { ...who, kunci })).toEqual(first);
    expect((await refused(db, () => put(at.id, who))).message).toContain(first.kode);
    expect((await refused(db, () => put(at.id, { ...who, nama: "Ejaan Lain" }))).message).toContain(first.kode);
    await put(at.id, { ...who, peran: "saksi" });
    const nameless = await put(at.id, { nama: "Tanpa Nomor Contoh", nik: null });
    expect((await refused(db, () => put(at.id, { nama: "tanpa NOMOR contoh", nik: null }))).message).toContain(
      nameless.kode,
    );
  });

  test("a day of birth that has not been is refused beside its field", async () => {
    const at = await enter(cast, "pelanggaran");
    expect((await refused(db, () => put(at.id, { tanggalLahir: "2090-01-01" }))).bidang).toHaveProperty("tanggalLahir");
  });
});

describe("recorded wrongly", () => {
  test("is withdrawn with a reason; the row stays, and the right one may be recorded", async () => {
    const at = await enter(cast, "pelanggaran");
    const who = someone();
    const { kode } = await put(at.id, who);
    const id = await idOf(at, kode);
    const { link } = await traced(db, () => tandaiKeliru(cast.verifikator, at.id, id, "Nomor telepon salah.", key()));
    expect(link).toMatchObject({
      verba: "pihak_keliru",
      sasaran: at.id,
      rincian: { pihak: kode, alasan: "Nomor telepon salah." },
    });
    expect(await parties(at)).toMatchObject([
      { kode, keliru: { alasan: "Nomor telepon salah.", oleh: cast.verifikator.nama } },
    ]);
    expect((await refused(db, () => tandaiKeliru(cast.operator, at.id, id, "Lagi.", key()))).message).toMatch(
      /sudah ditandai/,
    );
    const again = await put(at.id, who);
    expect((await parties(at)).map((p) => p.kode)).toEqual([kode, again.kode]);
    expect((await refused(db, () => put(at.id, { peran: "kuasa", mewakili: [id] }))).message).toMatch(
      /perkara yang sama/,
    );
  });

  test("by the office that handles the case alone; the reason names nobody", async () => {
    const at = await enter(cast, "pelanggaran");
    const { kode } = await put(at.id, { nama: "Ratna Sari Dewi" });
    const id = await idOf(at, kode);
    for (const orang of [cast.provinsi, cast.pimpinan, cast.auditor, cast.ppid, cast.admin, cast.tetangga])
      await refused(db, () => tandaiKeliru(orang, at.id, id, "Salah.", key()));
    for (const alasan of ["Bukan Ratna Sari Dewi.", "NIK 6408014501900001 salah."]) {
      const error = await refused(db, () => tandaiKeliru(cast.operator, at.id, id, alasan, key()));
      expect(error.bidang?.alasan).toMatch(/Alasan memuat/);
      const look = await refused(db, () => bukaIdentitas(cast.operator, at.id, id, alasan));
      expect(JSON.stringify([look.message, look.bidang])).not.toMatch(/Ratna|64080/);
    }
  });
});

describe("who looked", () => {
  test("stands on the case for verifikator, pimpinan and auditor of the office, newest first, and for nobody else", async () => {
    const at = await validated(cast, "pelanggaran");
    const { kode } = await put(at.id);
    await bukaIdentitas(cast.operator, at.id, await idOf(at, kode), "Undangan klarifikasi.");
    await bukaIdentitas(cast.pimpinan, at.id, await idOf(at, kode), "Rapat pleno.", true);
    for (const orang of [cast.verifikator, cast.pimpinan, cast.auditor, cast.provinsi])
      expect((await rinci(orang, "pelanggaran", at.id)).pembukaan).toMatchObject([
        { oleh: cast.pimpinan.nama, pihak: kode, alasan: "Rapat pleno.", lengkap: true },
        { oleh: cast.operator.nama, pihak: kode, alasan: "Undangan klarifikasi.", lengkap: false },
      ]);
    for (const orang of [cast.operator, cast.ppid])
      expect((await rinci(orang, "pelanggaran", at.id)).pembukaan).toBeNull();
    const neighbour = await makePerson(db, { fungsi: "auditor", kantor: "64.72" });
    await expect(rinci(neighbour, "pelanggaran", at.id)).rejects.toBeInstanceOf(TidakAda);
    const trace = asViewer(konteks(neighbour), (tx) => tx.all(sql`select 1 from jejak where sasaran = ${at.id}`));
    expect(await trace).toEqual([]);
  });

  test("and how often is limited: enough for work, too little to copy a vault", async () => {
    const orang = await makePerson(db, { fungsi: "verifikator", kantor: "64.08" });
    const at = await enter(cast, "pelanggaran");
    const { kode } = await put(at.id);
    const id = await idOf(at, kode);
    let looks = 0;
    const until = async () => {
      for (; looks < 100; looks++) await bukaIdentitas(orang, at.id, id, "Salin.");
    };
    await expect(until()).rejects.toThrow(/Terlalu banyak/);
    expect(looks).toBe(60);
  });
});

describe("slot and door", () => {
  test("who puts in reads nothing sealed, who reads puts nothing in, nobody changes or removes", async () => {
    const at = await enter(cast, "pelanggaran");
    await put(at.id);
    const inside = konteks(cast.operator);
    for (const q of [
      sql`insert into brankas.pihak (catatan_id, peran, kode, kunci_id, nama, nama_indeks, dibuat_oleh) values (${at.id}::uuid, 'saksi', 'SKS-9999', 'x', '', '', ${cast.operator.id}::uuid)`,
      sql`update brankas.pihak set anak = false`,
      sql`delete from brankas.pihak`,
    ])
      await expect(asIdentity(inside, (tx) => tx.run(q))).rejects.toBeInstanceOf(TidakAda);
    for (const q of [
      sql`update brankas.pihak set anak = false`,
      sql`delete from brankas.pihak`,
      sql`delete from brankas.pihak_keliru`,
    ])
      await expect(asViewer(inside, (tx) => tx.run(q))).rejects.toBeInstanceOf(TidakAda);
    await expect(db.query("update brankas.pihak set anak = not anak where catatan_id = $1", [at.id])).rejects.toThrow(
      /ditandai keliru/,
    );
    await expect(db.query("delete from brankas.pihak where catatan_id = $1", [at.id])).rejects.toThrow(
      /hanya ditambah/,
    );
  });

  test("a key that the database does not know seals nothing", async () => {
    const at = await enter(cast, "pelanggaran");
    await db.query("insert into pengaturan values ('kunci_identitas', 'kunci-lain00')");
    try {
      expect((await refused(db, () => put(at.id))).message).toMatch(/kunci identitas yang lain/);
    } finally {
      await db.query("delete from pengaturan where kunci = 'kunci_identitas'");
    }
    await put(at.id);
  });
});
