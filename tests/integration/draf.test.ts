import sql from "sql-template-tag";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { formulirBaru, formulirUbah } from "@/lib/catatan/formulir";
import { meja } from "@/lib/catatan/meja";
import { asViewer } from "@/lib/db";
import { hapusDraf, simpanDraf } from "@/lib/draf/commands";
import { draf } from "@/lib/draf/queries";
import { Penolakan, TidakAda } from "@/lib/errors";
import type { Keadaan } from "@/lib/form";
import { konteks } from "@/lib/jejak/commands";
import type { Isian } from "@/lib/jenis/fields";
import { useDatabase } from "../support/database";
import { ENTERED, formOf, typed } from "../support/entries";
import { type Cast, enter, key, makeCast } from "../support/journey";
import { refused } from "../support/trace";

const viewer = vi.hoisted(() => vi.fn());
vi.mock("@/lib/akses/session", () => ({ viewer }));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
const { simpanCatatan } = await import("@/lib/catatan/actions");

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
/** Sends the form of a record as a browser does. @returns what the form was told, or where it was led. */
async function send(orang: Orang, fields: Isian, machinery: Record<string, string>): Promise<Keadaan> {
  viewer.mockResolvedValue(orang);
  return simpanCatatan({}, formOf(fields, { kunci: key(), drafId: key(), ...machinery })).catch(
    (e: { digest?: string }) => {
      const [, , tujuan] = (e.digest ?? "").split(";");
      if (!tujuan) throw e;
      return { tujuan };
    },
  );
}
const trace = async () => (await db.query<{ n: number }>("select no::int as n from jejak_kepala"))[0]?.n;

describe.each(ENTERED.map((jenis) => [jenis]))("%s", (jenis) => {
  test("any part of a form is kept as it was typed, sealed, and comes back; nothing is recorded", async () => {
    const before = await trace();
    const drafId = key();
    const odd = { judul: "<b>setengah</b> \u202e jadi 🙂", tanggalDiterima: "2024-02-31", wilayahKode: "" };
    const told = await send(cast.operator, typed(jenis, odd), { jenis, aksi: "draf", drafId });
    expect(told).toMatchObject({ ok: true, pesan: expect.stringMatching(/^Draf tersimpan \d\d\.\d\d WITA\.$/) });
    const form = await formulirBaru(cast.operator, jenis, { drafId });
    expect(form.nilai).toMatchObject(odd);
    expect(form.tetap.drafId).toBe(drafId);
    const [row] = await db.query<{ isi: string }>("select isi::text as isi from draf where id = $1", [drafId]);
    expect(Buffer.from(row?.isi.slice(2) ?? "", "hex").toString("latin1")).not.toContain("setengah");
    expect(await trace()).toBe(before);
    expect(await db.query("select from catatan")).toEqual([]);
    await hapusDraf(cast.operator, drafId);
  });
});

test("what is wrong is said at once: a day to come, days out of order and a count too large beside an empty field", async () => {
  const blamed = async (jenis: "pengawasan" | "pencegahan", over: Isian) =>
    Object.keys((await send(cast.operator, typed(jenis, over), { jenis, aksi: "kirim" })).bidang ?? {}).sort();
  const count = { judul: "", tanggalDiterima: "2099-01-01", jumlahPeserta: "10", pesertaPerempuan: "11" };
  expect(await blamed("pencegahan", count)).toEqual(["judul", "pesertaPerempuan", "tanggalDiterima", "tanggalSelesai"]);
  const days = { judul: "", tanggalDiterima: "2024-01-15", tanggalSelesai: "2024-01-14" };
  expect(await blamed("pengawasan", days)).toEqual(["judul", "tanggalSelesai"]);
});

test("200 kB are kept to the last byte; one more is refused with a sentence and the older draft stays", async () => {
  const id = key();
  const room = (n: number) => ({ uraian: "a".repeat(n - Buffer.byteLength(JSON.stringify({ uraian: "" }))) });
  await simpanDraf(cast.operator, { id, jenis: "pelanggaran", isian: room(200_000) });
  expect((await draf(cast.operator, id)).isian).toEqual(room(200_000));
  const error = await refused(db, async () =>
    simpanDraf(cast.operator, { id, jenis: "pelanggaran", isian: room(200_001) }),
  );
  expect(error).toBeInstanceOf(Penolakan);
  expect(error.message).toMatch(/200 kB/);
  expect(String((await draf(cast.operator, id)).isian.uraian).length).toBe(room(200_000).uraian.length);
  const told = await send(cast.operator, typed("pelanggaran", { uraian: "a".repeat(300_000) }), {
    jenis: "pelanggaran",
    aksi: "draf",
  });
  expect(told.pesan).toMatch(/200 kB/);
  await hapusDraf(cast.operator, id);
});

test("belongs to its writer alone: nobody else reads, overwrites or throws it away", async () => {
  const id = key();
  await simpanDraf(cast.operator, {
    id,
    jenis: "pelanggaran",
    isian: typed("pelanggaran", { judul: "Milik operator" }),
  });
  for (const orang of [cast.rekan, cast.verifikator, cast.provinsi, cast.auditor, cast.admin, cast.tetangga]) {
    await expect(draf(orang, id)).rejects.toBeInstanceOf(TidakAda);
    await expect(simpanDraf(orang, { id, jenis: "pelanggaran", isian: { judul: "Ditimpa" } })).rejects.toBeInstanceOf(
      TidakAda,
    );
    await hapusDraf(orang, id);
    expect((await meja(orang)).draf).toEqual([]);
    expect(await asViewer(konteks(orang), (tx) => tx.all(sql`select id from draf`))).toEqual([]);
  }
  expect((await draf(cast.operator, id)).isian.judul).toBe("Milik operator");
  expect((await meja(cast.operator)).draf.map((d) => d.id)).toEqual([id]);
  await expect(formulirBaru(cast.operator, "sengketa", { drafId: id })).rejects.toBeInstanceOf(TidakAda);
  await hapusDraf(cast.operator, id);
  expect((await meja(cast.operator)).draf).toEqual([]);
});

test("a draft ends when its form is sent", async () => {
  const drafId = key();
  await send(cast.operator, typed("pelanggaran"), { jenis: "pelanggaran", aksi: "draf", drafId });
  const sent = await send(cast.operator, typed("pelanggaran"), { jenis: "pelanggaran", aksi: "kirim", drafId });
  expect(sent.tujuan).toMatch(/^\/kerja\/pelanggaran\/[0-9a-f-]{36}\?pesan=buat$/);
  await expect(draf(cast.operator, drafId)).rejects.toBeInstanceOf(TidakAda);
});

describe("a draft of a change", () => {
  test("is kept for its record and opens over it", async () => {
    const at = await enter(cast, "pelanggaran");
    const drafId = key();
    const machinery = { jenis: "pelanggaran", aksi: "draf", id: at.id, versi: "1", drafId };
    await send(cast.operator, typed("pelanggaran", { judul: "Separuh diubah" }), machinery);
    const form = await formulirUbah(cast.operator, "pelanggaran", at.id, "ubah", drafId);
    expect(form.nilai.judul).toBe("Separuh diubah");
    expect(form.tetap).toMatchObject({ id: at.id, versi: 1, drafId });
    await expect(formulirUbah(cast.rekan, "pelanggaran", at.id, "ubah", drafId)).rejects.toBeInstanceOf(TidakAda);
    const other = await enter(cast, "pelanggaran");
    await expect(formulirUbah(cast.operator, "pelanggaran", other.id, "ubah", drafId)).rejects.toBeInstanceOf(TidakAda);
  });

  test("that somebody has overtaken shows the difference instead of undoing their work", async () => {
    const at = await enter(cast, "pelanggaran");
    const drafId = key();
    const machinery = { jenis: "pelanggaran", id: at.id, drafId };
    await send(cast.operator, typed("pelanggaran", { tempat: "Bengalon" }), { ...machinery, aksi: "draf", versi: "1" });
    await send(cast.rekan, typed("pelanggaran", { judul: "Judul dari rekan" }), {
      ...machinery,
      drafId: key(),
      versi: "1",
    });
    const { nilai, tetap } = await formulirUbah(cast.operator, "pelanggaran", at.id, "ubah", drafId);
    const told = await send(
      cast.operator,
      { ...typed("pelanggaran"), ...nilai },
      { ...machinery, versi: String(tetap.versi) },
    );
    expect(told.konflik).toMatchObject({ versi: 2 });
    expect(told.konflik?.beda).toContainEqual(
      expect.objectContaining({ bidang: "judul", tersimpan: "Judul dari rekan" }),
    );
    expect(told.isian).toMatchObject({ tempat: "Bengalon" });
  });
});
