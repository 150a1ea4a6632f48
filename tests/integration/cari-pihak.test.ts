import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { buat } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { bukaIdentitas, cariPihak, catatPihak } from "@/lib/pihak/commands";
import { type PihakBaru, tanpaRincian } from "@/lib/pihak/schema";
import { useDatabase } from "../support/database";
import { entry } from "../support/entries";
import { type At, type Cast, enter, key, makeCast } from "../support/journey";
import { makePerson } from "../support/people";
import { refused, traced } from "../support/trace";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
let n = 0;
/** Somebody new each time: a NIK and a name that nobody else has. */
const someone = () => ({ nama: `Warga Ke${n++} Contoh`, nik: `64080145019${String(n).padStart(5, "0")}` });
const put = (catatanId: string, over: Partial<PihakBaru> = {}, orang: Orang = cast.operator) =>
  catatPihak(orang, { ...tanpaRincian, ...someone(), catatanId, kunci: key(), peran: "pelapor", ...over });
const idOf = async (at: At, kode: string) =>
  (await rinci(cast.operator, "pelanggaran", at.id)).pihak.find((p) => p.kode === kode)?.id ?? "";

describe("the same person elsewhere", () => {
  test("is told when recorded and when opened, by code, only in offices and kinds that one sees, and is in the trace", async () => {
    const who = someone();
    const [a, b] = [await enter(cast, "pelanggaran"), await enter(cast, "sengketa")];
    const first = await put(a.id, who);
    expect(first.juga).toBe(0);
    const { hasil: second, link } = await traced(db, () => put(b.id, { ...who, peran: "pemohon" }));
    expect(second.juga).toBe(1);
    expect(link.rincian).toMatchObject({ juga: [first.kode] });
    const look = (orang: Orang) =>
      traced(db, async () => bukaIdentitas(orang, a.id, await idOf(a, first.kode), "Klarifikasi."));
    const seen = await look(cast.verifikator);
    expect(seen.hasil.juga).toMatchObject([
      { kode: second.kode, peran: "pemohon", menurut: "nik", catatanId: b.id, jenis: "sengketa" },
    ]);
    expect(seen.link.rincian).toMatchObject({ juga: [second.kode] });
    const oneKind = await makePerson(db, { fungsi: "verifikator", jenis: ["pelanggaran"] });
    expect((await look(oneKind)).hasil.juga).toEqual([]);
    const lain = await makePerson(db, { kantor: "64.72" });
    const next = await buatDi(lain);
    expect((await put(next.id, who, lain)).juga).toBe(0);
    expect((await look(cast.verifikator)).hasil.juga.map((j) => j.kode)).toEqual([second.kode]);
  });
});

/** A case of another office. */
async function buatDi(orang: Orang): Promise<At> {
  const m = entry("pelanggaran");
  return buat(
    orang,
    "pelanggaran",
    { ...m, induk: { ...m.induk, kantorKode: "64.72", wilayahKode: "64.72" } },
    { kunci: key() },
  );
}

describe("looking for somebody", () => {
  const search = (orang: Orang, menurut: "nik" | "nama", teks: string, alasan = "Periksa laporan berulang.") =>
    cariPihak(orang, { menurut, teks, alasan });

  test("by the exact NIK or name: codes, roles and cases; the trace keeps a digest and never the text", async () => {
    const at = await enter(cast, "pelanggaran");
    const who = { nama: "Kusuma Wardhana Contoh", nik: "6408014501977777" };
    const { kode } = await put(at.id, who);
    for (const [menurut, teks] of [
      ["nik", who.nik],
      ["nama", "kusuma  WARDHANA contoh"],
    ] as const) {
      const { hasil, link } = await traced(db, () => search(cast.verifikator, menurut, teks));
      expect(hasil.temuan).toMatchObject([{ kode, peran: "pelapor", catatanId: at.id, jenis: "pelanggaran", menurut }]);
      expect(link).toMatchObject({
        verba: "cari_pihak",
        pelaku: cast.verifikator.id,
        rincian: {
          menurut,
          alasan: "Periksa laporan berulang.",
          pihak: [kode],
          id: [at.id],
          sidik: expect.stringMatching(/^[0-9a-f]{16}$/),
        },
      });
      expect(JSON.stringify([hasil, link])).not.toMatch(/kusuma|wardhana|77777/i);
    }
    expect((await search(cast.verifikator, "nama", "Kusuma Wardhana")).temuan).toEqual([]);
    expect((await search(cast.provinsi, "nik", who.nik)).temuan).toHaveLength(1);
  });

  test("not for operators, PPID, auditors and admins; another office finds nothing; the reason names nobody", async () => {
    const at = await enter(cast, "pelanggaran");
    const who = someone();
    await put(at.id, who);
    for (const orang of [cast.operator, cast.ppid, cast.auditor, cast.admin, cast.tetangga])
      expect((await refused(db, () => search(orang, "nik", who.nik))).message).toMatch(/verifikator atau pimpinan/);
    const neighbour = await makePerson(db, { fungsi: "pimpinan", kantor: "64.72" });
    expect((await search(neighbour, "nik", who.nik)).temuan).toEqual([]);
    const oneKind = await makePerson(db, { fungsi: "verifikator", jenis: ["sengketa"] });
    expect((await search(oneKind, "nik", who.nik)).temuan).toEqual([]);
    expect(
      (await refused(db, () => search(cast.verifikator, "nama", who.nama, `Cari ${who.nama}.`))).bidang?.alasan,
    ).toMatch(/memuat/);
  });

  test("is limited", async () => {
    const orang = await makePerson(db, { fungsi: "pimpinan", kantor: "64.08" });
    let tried = 0;
    const until = async () => {
      for (; tried < 100; tried++) await search(orang, "nama", `Nama ke ${tried}`);
    };
    await expect(until()).rejects.toThrow(/Terlalu banyak/);
    expect(tried).toBe(30);
  });
});
