import sql from "sql-template-tag";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { rinci } from "@/lib/catatan/rinci";
import { asIdentity, asViewer } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { indeksButa } from "@/lib/pihak/brankas";
import { bukaIdentitas, catatPihak } from "@/lib/pihak/commands";
import { type PihakBaru, samarkan, tanpaRincian } from "@/lib/pihak/schema";
import { terbitkan, terbitkanBanyak } from "@/lib/terbitan/commands";
import { useDatabase } from "../support/database";
import { formOf } from "../support/entries";
import { type At, type Cast, enter, key, makeCast, track, tracks, validated, walk } from "../support/journey";
import { refused, traced } from "../support/trace";

const viewer = vi.hoisted(() => vi.fn());
vi.mock("@/lib/akses/session", () => ({ viewer }));
const { bukaIdentitasPihak } = await import("@/lib/pihak/actions");

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
const PERSON = {
  nama: "Ratna Sari Dewi",
  nik: "6408014501900001",
  telepon: "+6281234567890",
  alamat: "Jalan Kenari 12",
};
const person = (catatanId: string, over: Partial<PihakBaru> = {}) =>
  catatPihak(cast.operator, { ...tanpaRincian, ...PERSON, catatanId, kunci: key(), peran: "pelapor", ...over });
const publish = (at: At, ringkasan = "Ringkasan untuk publik.") =>
  terbitkan(cast.ppid, at.id, at.versi, ringkasan, key());
const idOf = async (catatanId: string) => (await rinci(cast.operator, "pelanggaran", catatanId)).pihak[0]?.id ?? "";

describe("the vault", () => {
  test("is named where a number of somebody stands in the case itself; the case says which field, and not the number", async () => {
    const rows: Record<string, string>[] = [
      {},
      { uraian: `Pelapor ber-NIK ${PERSON.nik}.` },
      { uraian: "Dihubungi lewat 0812 3456 7890." },
    ];
    const told = [];
    for (const over of rows)
      told.push((await rinci(cast.operator, "pelanggaran", (await enter(cast, "pelanggaran", over)).id)).ganjil.join());
    expect(told[0]).toBe("");
    expect(told[1]).toMatch(/“Uraian.*memuat deretan 16 angka seperti NIK.*Pihak/);
    expect(told[2]).toMatch(/“Uraian.*memuat nomor telepon/);
    expect(told.join()).not.toMatch(/640801|3456/);
  });

  test("keeps a person sealed: the case speaks of a code name, and so does the trace", async () => {
    const at = await enter(cast, "pelanggaran");
    const { hasil, link } = await traced(db, () => person(at.id));
    expect(hasil.kode).toMatch(/^PLP-\d{4}$/);
    expect(link).toMatchObject({ verba: "catat_pihak", sasaran: at.id, rincian: { pihak: hasil.kode } });
    expect((await rinci(cast.operator, "pelanggaran", at.id)).pihak).toMatchObject([
      { kode: hasil.kode, peran: "pelapor" },
    ]);
    const [row] = await db.query<{ semua: string }>(
      "select p::text as semua from brankas.pihak p where catatan_id = $1",
      [at.id],
    );
    const [jejak] = await db.query<{ semua: string }>("select string_agg(j::text, ' ') as semua from jejak j");
    for (const secret of [...Object.values(PERSON), "1234567890", "Ratna"])
      for (const form of [
        secret,
        secret.toLowerCase(),
        Buffer.from(secret).toString("hex"),
        Buffer.from(secret).toString("base64"),
      ])
        expect(`${row?.semua} ${jejak?.semua}`).not.toContain(form);
    // a scanner that finds nothing proves nothing
    expect(Buffer.from(`${row?.semua}`).toString()).toContain(hasil.kode);
  });

  test("opens one identity with a reason; each look is a link", async () => {
    const at = await enter(cast, "pelanggaran");
    const { kode } = await person(at.id);
    for (const orang of [cast.operator, cast.verifikator, cast.pimpinan, cast.provinsi]) {
      const { hasil, link } = await traced(db, async () =>
        bukaIdentitas(orang, at.id, await idOf(at.id), "Klarifikasi.", true),
      );
      expect(hasil).toMatchObject({ kode, ...PERSON, lengkap: true });
      expect(link).toMatchObject({
        pelaku: orang.id,
        verba: "buka_identitas",
        rincian: { pihak: kode, alasan: "Klarifikasi.", lengkap: true },
      });
      expect(JSON.stringify(link)).not.toContain("Ratna");
      // without asking for more, the numbers come masked
      const samar = await bukaIdentitas(orang, at.id, await idOf(at.id), "Klarifikasi.");
      expect(samar).toMatchObject({ nama: PERSON.nama, nik: samarkan(PERSON.nik), telepon: samarkan(PERSON.telepon) });
    }
  });

  test("stays shut for all others, and a failed look leaves nothing", async () => {
    const at = await validated(cast, "pelanggaran");
    await person(at.id);
    const pihakId = await idOf(at.id);
    for (const orang of [cast.ppid, cast.auditor, cast.admin, cast.tetangga]) {
      await refused(db, () => bukaIdentitas(orang, at.id, pihakId, "Ingin tahu."));
      await refused(db, () =>
        catatPihak(orang, { ...tanpaRincian, ...PERSON, catatanId: at.id, kunci: key(), peran: "saksi" }),
      );
    }
    const other = await enter(cast, "pelanggaran");
    expect(await refused(db, () => bukaIdentitas(cast.operator, other.id, pihakId, "x"))).toBeInstanceOf(TidakAda);
  });

  test("the inside role reads no sealed column, the identity role none without an office", async () => {
    for (const column of ["nama", "nik", "telepon", "alamat", "nama_indeks", "nik_indeks", "telepon_indeks"])
      await expect(
        asViewer(konteks(cast.operator), (tx) => tx.all(sql([`select ${column} from brankas.pihak`]))),
        column,
      ).rejects.toBeInstanceOf(TidakAda);
    expect(await asIdentity({}, (tx) => tx.all(sql`select nama from brankas.pihak`))).toEqual([]);
    expect(await asIdentity(konteks(cast.tetangga), (tx) => tx.all(sql`select nama from brankas.pihak`))).toEqual([]);
    expect(
      (await asIdentity(konteks(cast.operator), (tx) => tx.all(sql`select nama from brankas.pihak`))).length,
    ).toBeGreaterThan(0);
  });

  test("what was sealed for one row does not open in another", async () => {
    const [a, b] = [await enter(cast, "pelanggaran"), await enter(cast, "pelanggaran")];
    await person(a.id);
    await person(b.id, { nama: "Orang Lain" });
    await db.query(
      "update brankas.pihak set nama = (select nama from brankas.pihak where catatan_id = $1) where catatan_id = $2",
      [a.id, b.id],
    );
    const error = await refused(db, async () => bukaIdentitas(cast.operator, b.id, await idOf(b.id), "Periksa."));
    expect(error).toBeInstanceOf(Penolakan);
    expect(error.message).toMatch(/tidak dapat dibuka/);
  });

  test("sent fifty times, one person", async () => {
    const at = await enter(cast, "pelanggaran");
    const kunci = key();
    const { hasil } = await traced(db, () => Promise.all(Array.from({ length: 50 }, () => person(at.id, { kunci }))));
    expect(new Set(hasil.map((h) => h.kode)).size).toBe(1);
    expect((await rinci(cast.operator, "pelanggaran", at.id)).pihak.length).toBe(1);
  });

  test("an index finds the same spelling and tells nothing else", () => {
    const same = (a: string, b: string) => indeksButa("nama", a).equals(indeksButa("nama", b));
    expect(same("Ratna Sari Dewi", "  ratna  sári-dewi ")).toBe(true);
    expect(same("Ratna Sari Dewi", "Ratna Sari")).toBe(false);
    expect(indeksButa("nik", "1").equals(indeksButa("telepon", "1"))).toBe(false);
  });
});

describe("the form that opens an identity", () => {
  const open = async (orang: Orang | null, at: At, alasan: string) => {
    viewer.mockResolvedValue(orang);
    return bukaIdentitasPihak({}, formOf({ catatanId: at.id, pihakId: await idOf(at.id), alasan }));
  };
  let at: At;
  beforeAll(async () => {
    at = await enter(cast, "pelanggaran");
    await person(at.id);
  });
  beforeEach(() => viewer.mockReset());

  test("wants a reason, and gives the person to who may", async () => {
    expect((await open(cast.operator, at, "  ")).bidang?.alasan).toMatch(/Wajib/);
    expect((await open(cast.operator, at, "Klarifikasi.")).identitas).toMatchObject({ nama: PERSON.nama });
  });
  test("gives nothing without a session, nor while a one-time password lasts", async () => {
    expect(await open(null, at, "Klarifikasi.")).toMatchObject({ masukLagi: true });
    const error = await open({ ...cast.operator, sandiSementara: true }, at, "Klarifikasi.");
    expect([error.identitas, error.pesan]).toEqual([undefined, expect.stringMatching(/kata sandi sementara/)]);
  });
  test("refuses with a sentence, and an office that does not see the case learns nothing", async () => {
    expect((await open(cast.ppid, at, "x")).identitas).toBeUndefined();
    const strange = await open(cast.tetangga, at, "x").catch((e: { digest?: string }) => e);
    expect(strange).toMatchObject({ digest: expect.stringMatching(/404/) });
  });
});

describe("a summary names nobody of the case", () => {
  const PERSON = { nama: "Ratna Sari Dewi", nik: "6408014501900001", telepon: "+6281234567890", alamat: null };
  const person = (catatanId: string) =>
    catatPihak(cast.operator, { ...tanpaRincian, ...PERSON, catatanId, kunci: key(), peran: "pelapor" });
  const SAYING = [
    "Laporan Ratna Sari Dewi diperiksa.",
    "laporan RATNA  SÁRI  DEWI.",
    "Dilaporkan oleh Dewi, Ratna.",
    "NIK 6408014501900001",
    "NIK 6408 0145 0190 0001",
    "hubungi 0812-3456-7890",
    "hubungi 0812.3456.7890",
    "hubungi +62 812 3456 7890",
    "telepon 081299998888",
  ];
  test.each(SAYING)("%s", async (ringkasan) => {
    const at = await validated(cast, "pencegahan");
    await person(at.id);
    const error = await refused(db, () => publish(at, ringkasan));
    expect(error.bidang?.ringkasan).toMatch(/Hapus sebelum terbit/);
    expect(JSON.stringify(error)).not.toMatch(/Ratna|6408014501900001|81234567890/i);
    await publish(at, "Warga Dewi Sartika mengikuti sosialisasi pada 15 Januari 2024.");
  });

  test("nor of the case that it belongs to, nor of what opened from it", async () => {
    const at = await track(db, cast, "administratif");
    const heard = await walk(cast.verifikator, at, ["sidang", "2024-10-21"]);
    const [{ induk } = { induk: "" }] = await db.query<{ induk: string }>(
      "select induk_id as induk from catatan where id = $1",
      [at.id],
    );
    await person(induk);
    expect((await refused(db, () => publish(heard, "Ratna Sari Dewi disidang."))).bidang?.ringkasan).toBeDefined();
    let parent = await validated(cast, "pelanggaran", { sumber: "temuan", jenisPelanggaran: ["pidana"] });
    await person((await tracks(db, parent.id)).pidana?.id ?? "");
    parent = await walk(
      cast.verifikator,
      parent,
      ["pleno", "2024-01-20", { hasilKajian: "tidak_terbukti", jenisPelanggaran: [] }],
      ["status_diumumkan", "2024-01-21"],
    );
    expect((await refused(db, () => publish(parent, "Ratna Sari Dewi dilaporkan."))).bidang?.ringkasan).toBeDefined();
  });

  test("nor do the public fields that were typed: place, target, number", async () => {
    const at = await validated(cast, "pencegahan", { tempat: "Rumah Ratna Sari Dewi" });
    await person(at.id);
    expect((await refused(db, () => publish(at))).bidang?.ringkasan).toMatch(/Tempat/);
    await refused(db, () => terbitkanBanyak(cast.ppid, [at], key()));
  });
});
