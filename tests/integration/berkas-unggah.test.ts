import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { berkasCatatan } from "@/lib/berkas/queries";
import { TidakAda } from "@/lib/errors";
import { useDatabase } from "../support/database";
import { mp3, photo, sha256 } from "../support/files";
import { type At, type Cast, enter, makeCast, validated } from "../support/journey";
import { makePerson } from "../support/people";
import { traced } from "../support/trace";
import { announce, bring, cut, send, tus, useFiles } from "../support/upload";

const db = useDatabase();
const files = useFiles();
let cast: Cast;
let at: At;
let foto: Buffer;
beforeAll(async () => {
  cast = await makeCast(db);
  at = await enter(cast, "pelanggaran");
  foto = await photo("#204060");
});
const quarantine = () => readdirSync(join(files.dir, "karantina"));
const rows = (id: string) => db.query<Record<string, string>>("select * from berkas where id = $1", [id]);
const said = async (answer: Response) => ((await answer.json()) as { pesan: string }).pesan;

describe("an upload", () => {
  test("becomes one row, one link and one file, and leaves quarantine empty", async () => {
    const { hasil: id, link } = await traced(db, () => bring(cast.operator, at.id, "../bukti/foto  satu.jpg", foto));
    expect(link).toMatchObject({
      verba: "unggah",
      sasaran: at.id,
      pelaku: cast.operator.id,
      rincian: { berkas: id, sha256: sha256(foto), ukuran: foto.length },
    });
    expect(JSON.stringify(link)).not.toContain("foto");
    const [row] = await rows(id);
    expect(row).toMatchObject({
      nama: "foto satu.jpg",
      mime: "image/jpeg",
      sha256: sha256(foto),
      status: "tersimpan",
      kunci_simpan: `asli/${id.slice(0, 2)}/${id}`,
    });
    expect(readFileSync(join(files.dir, row?.kunci_simpan ?? "")).equals(foto)).toBe(true);
    expect(quarantine()).toEqual([]);
  });

  test.each([0.01, 0.5, 0.99])("cut at %f goes on from where it was, for its person only", async (part) => {
    const isi = mp3(60_000);
    const { path } = await announce(cast.operator, isi.length, { catatanId: at.id, nama: "rekaman.mp3" });
    const here = Math.floor(isi.length * part);
    const broken = await send(cast.operator, path, 0, cut(isi.subarray(0, here), path));
    expect(broken.ok).toBe(false);
    expect(await rows(path.slice(1))).toEqual([]);
    for (const orang of [cast.rekan, cast.tetangga]) {
      expect((await tus(orang, "HEAD", path)).status).toBe(404);
      expect((await send(orang, path, here, new Uint8Array(isi.subarray(here)))).status).toBe(404);
      expect((await tus(orang, "DELETE", path)).status).toBe(404);
    }
    const head = await tus(cast.operator, "HEAD", path);
    expect(Number(head.headers.get("upload-offset"))).toBe(here);
    expect((await send(cast.operator, path, 0, new Uint8Array(isi))).status, "dari awal lagi").toBe(409);
    expect((await send(cast.operator, path, here, new Uint8Array(isi.subarray(here)))).status).toBe(204);
    expect((await rows(path.slice(1)))[0]).toMatchObject({ sha256: sha256(isi), status: "tersimpan" });
    // the answer was lost: asked again, it is complete, and still there once
    const again = await tus(cast.operator, "HEAD", path);
    expect([again.status, again.headers.get("upload-offset"), again.headers.get("berkas-id")]).toEqual([
      200,
      String(isi.length),
      path.slice(1),
    ]);
    expect((await tus(cast.operator, "DELETE", path)).status).toBe(409);
  });

  test("of more or fewer bytes than announced is no file", async () => {
    const { path } = await announce(cast.operator, foto.length - 10, { catatanId: at.id, nama: "foto.jpg" });
    const more = await send(cast.operator, path, 0, new Uint8Array(foto), foto.length);
    expect([more.status, await said(more)]).toEqual([413, expect.stringMatching(/melebihi/)]);
    expect(await rows(path.slice(1))).toEqual([]);
    await tus(cast.operator, "DELETE", path);
    expect((await announce(cast.operator, 209_715_201, { catatanId: at.id, nama: "besar.mp4" })).answer.status).toBe(
      413,
    );
    const none = await announce(cast.operator, 0, { catatanId: at.id, nama: "kosong.pdf" });
    expect([none.answer.status, await said(none.answer)]).toEqual([422, expect.stringMatching(/kosong/)]);
  });

  test("that is stopped by its person leaves nothing", async () => {
    const { path } = await announce(cast.operator, foto.length, { catatanId: at.id, nama: "foto.jpg" });
    await send(cast.operator, path, 0, new Uint8Array(foto.subarray(0, 100)));
    expect(quarantine()).toContain(path.slice(1));
    expect((await tus(cast.operator, "DELETE", path)).status).toBe(204);
    expect(quarantine().filter((n) => n.startsWith(path.slice(1)))).toEqual([]);
  });

  test("that is refused for what it is leaves nothing but the sentence", async () => {
    await expect(bring(cast.operator, at.id, "program.pdf", Buffer.from(`MZ${"x".repeat(500)}`))).rejects.toThrow(
      /422 .*tidak dikenali|program/,
    );
    await expect(bring(cast.operator, at.id, "program.exe", foto)).rejects.toThrow(/422 .*akhiran program/);
    await expect(bring(cast.operator, at.id, "foto.jpg", foto, { kategori: "rahasia" })).rejects.toThrow(
      /422 Pilih kategori/,
    );
    expect(await db.query("select from berkas where nama like 'program%'")).toEqual([]);
    expect(quarantine()).toEqual([]);
  });

  test("fifty at once are fifty files", async () => {
    const semua = await Promise.all(Array.from({ length: 50 }, (_, n) => photo(`#${String(100000 + n)}`)));
    const ids = await Promise.all(semua.map((isi, n) => bring(cast.operator, at.id, `foto ${n}.jpg`, isi)));
    expect(new Set(ids).size).toBe(50);
    const [n] = await db.query<{ n: number }>(
      "select count(*)::int as n from berkas where id = any($1) and status = 'tersimpan'",
      [ids],
    );
    expect(n?.n).toBe(50);
    for (const [i, id] of ids.entries())
      expect(sha256(readFileSync(join(files.dir, `asli/${id.slice(0, 2)}/${id}`)))).toBe(sha256(semua[i] as Buffer));
  }, 60_000);
});

describe("who", () => {
  test("brings files: operator and verifikator of the case's own office, and nobody else", async () => {
    const own = await validated(cast, "pelanggaran");
    for (const orang of [cast.operator, cast.verifikator]) await bring(orang, own.id, "foto.jpg", foto);
    for (const orang of [cast.provinsi, cast.pimpinan, cast.ppid, cast.auditor])
      await expect(bring(orang, own.id, "foto.jpg", foto), orang.nama).rejects.toThrow(/422 Berkas diunggah oleh/);
    const lain = await makePerson(db, { kantor: "64.08", jenis: ["sengketa"] });
    for (const orang of [cast.tetangga, cast.admin, lain])
      await expect(bring(orang, own.id, "foto.jpg", foto), orang.nama).rejects.toThrow(/404/);
    for (const orang of [cast.tetangga, cast.admin, lain])
      await expect(berkasCatatan(orang, "pelanggaran", own.id)).rejects.toBeInstanceOf(TidakAda);
    expect(quarantine()).toEqual([]);
  });

  test("sees that the same bytes came before: in this case, and in others that they may see", async () => {
    const isi = await photo("#123456");
    const [a, b] = [await enter(cast, "pelanggaran"), await validated(cast, "sengketa")];
    await bring(cast.operator, a.id, "pertama.jpg", isi);
    await bring(cast.operator, a.id, "kedua.jpg", isi);
    await bring(cast.operator, b.id, "lain.jpg", isi);
    const { berkas } = await berkasCatatan(cast.operator, "pelanggaran", a.id);
    expect(berkas.map((x) => [x.nama, x.kembar, x.diTempatLain.map((k) => k.catatanId)])).toEqual([
      ["pertama.jpg", null, [b.id]],
      ["kedua.jpg", "pertama.jpg", [b.id]],
    ]);
    const satuJenis = await makePerson(db, { kantor: "64.08", jenis: ["pelanggaran"] });
    const seen = await berkasCatatan(satuJenis, "pelanggaran", a.id);
    expect(seen.berkas[0]?.diTempatLain).toEqual([]);
  });
});
