import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import sql from "sql-template-tag";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { lihatTurunan, siapkanTurunan, unduh } from "@/lib/berkas/baca";
import { batalkanBerkas, setujuiTurunan, tarikTurunan } from "@/lib/berkas/commands";
import { gambarTerbit, unduhPublik } from "@/lib/berkas/publik";
import { berkasCatatan } from "@/lib/berkas/queries";
import { asPublic, asViewer } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { tarik, terbitkan } from "@/lib/terbitan/commands";
import { useDatabase } from "../support/database";
import { mp3, photo, sha256 } from "../support/files";
import { type At, type Cast, enter, key, makeCast, validated } from "../support/journey";
import { pdf } from "../support/media";
import { makePerson } from "../support/people";
import { refused, traced } from "../support/trace";
import { bring, useFiles } from "../support/upload";

const db = useDatabase();
const files = useFiles();
let cast: Cast;
let at: At;
const EXIF = {
  IFD0: { Make: "Ratna", ImageDescription: "Jalan Kenari 12" },
  IFD3: { GPSLatitudeRef: "S", GPSLatitude: "1/1 2/1 3/1" },
};
beforeAll(async () => {
  cast = await makeCast(db);
  at = await validated(cast, "pencegahan");
});
const stored = (id: string) => join(files.dir, `asli/${id.slice(0, 2)}/${id}`);
const bytes = async (r: Response) => Buffer.from(await r.arrayBuffer());

describe("reading out", () => {
  test("gives the bytes that came in, as a download that runs nothing, and leaves a link", async () => {
    const isi = mp3(300_000);
    const id = await bring(cast.operator, at.id, "rekaman “é”.mp3", isi);
    for (const orang of [cast.operator, cast.verifikator, cast.pimpinan, cast.provinsi]) {
      const { hasil, link } = await traced(db, () => unduh(orang, id, "unduh"));
      expect(sha256(await bytes(hasil))).toBe(sha256(isi));
      expect(link).toMatchObject({
        verba: "unduh_berkas",
        pelaku: orang.id,
        rincian: { berkas: id, cara: "unduh", utuh: true },
      });
      const h = hasil.headers;
      expect(h.get("content-disposition")).toMatch(/^attachment; .*filename\*=UTF-8''rekaman%20/);
      expect([h.get("x-content-type-options"), h.get("cache-control"), h.get("content-length")]).toEqual([
        "nosniff",
        "private, no-store",
        String(isi.length),
      ]);
      expect(h.get("content-security-policy")).toContain("sandbox");
    }
    for (const orang of [cast.ppid, cast.auditor])
      expect(await refused(db, () => unduh(orang, id, "unduh"))).toBeInstanceOf(Penolakan);
    for (const orang of [cast.tetangga, cast.admin])
      expect(await refused(db, () => unduh(orang, id, "unduh"))).toBeInstanceOf(TidakAda);
  });

  test("what was changed or is gone is refused with a sentence, a link and a line in the log", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const id = await bring(cast.operator, at.id, "surat.pdf", pdf());
    const asli = readFileSync(stored(id));
    for (const cara of ["unduh", "pratinjau"] as const) {
      writeFileSync(stored(id), asli.toString().replace("Catalog", "Catalof"));
      const { link } = await traced(db, () =>
        expect(unduh(cast.operator, id, cara)).rejects.toThrow(/bukan lagi yang diterima dahulu/),
      );
      expect(link.rincian).toMatchObject({ berkas: id, cara, utuh: false });
    }
    rmSync(stored(id));
    await expect(unduh(cast.operator, id, "unduh")).rejects.toThrow(/tidak ada di penyimpanan/);
    expect(log.mock.calls.filter(([line]) => String(line).includes(id)).length).toBe(3);
    log.mockRestore();
  });

  test("a picture is shown without what the camera wrote, a PDF as it is, a recording not at all", async () => {
    const foto = await bring(cast.operator, at.id, "foto.jpg", await photo("#aa3311", EXIF));
    const r = await unduh(cast.operator, foto, "pratinjau");
    const small = await bytes(r);
    expect([r.headers.get("content-type"), (await sharp(small).metadata()).exif]).toEqual(["image/webp", undefined]);
    expect(small.includes("Kenari")).toBe(false);
    expect(readFileSync(stored(foto)).includes("Kenari"), "aslinya tetap").toBe(true);
    const surat = await bring(cast.operator, at.id, "surat.pdf", pdf("%x\n"));
    expect((await unduh(cast.operator, surat, "pratinjau")).headers.get("content-disposition")).toBe("inline");
    const suara = await bring(cast.operator, at.id, "suara.mp3", mp3(4000));
    await expect(unduh(cast.operator, suara, "pratinjau")).rejects.toBeInstanceOf(TidakAda);
  });
});

test("a file is cancelled with a reason and kept; the database refuses every other change", async () => {
  const id = await bring(cast.operator, at.id, "foto.jpg", await photo("#0000aa"));
  for (const orang of [cast.provinsi, cast.pimpinan, cast.ppid])
    await refused(db, () => batalkanBerkas(orang, id, "Keliru.", key()));
  const { link } = await traced(db, () => batalkanBerkas(cast.rekan, id, "Salah perkara.", key()));
  expect(link).toMatchObject({ verba: "batalkan_berkas", rincian: { berkas: id, alasan: "Salah perkara." } });
  await refused(db, () => batalkanBerkas(cast.operator, id, "Lagi.", key()));
  expect((await bytes(await unduh(cast.operator, id, "unduh"))).length).toBeGreaterThan(100);
  const { berkas } = await berkasCatatan(cast.operator, "pencegahan", at.id);
  expect(berkas.find((b) => b.id === id)).toMatchObject({ alasanBatal: "Salah perkara.", pembatal: cast.rekan.nama });
  for (const set of [
    "status = 'karantina', disimpan_pada = null",
    "alasan_batal = null, dibatalkan_oleh = null, dibatalkan_pada = null",
    "alasan_batal = 'lain'",
  ])
    await expect(
      asViewer(konteks(cast.operator), (tx) => tx.run(sql([`update berkas set ${set} where id = '${id}'`]))),
      set,
    ).rejects.toThrow();
  for (const q of [
    `update berkas set sha256 = '${"0".repeat(64)}'`,
    "update berkas set nama = 'x.pdf'",
    "delete from berkas",
    "truncate berkas cascade",
  ])
    await expect(db.query(q), q).rejects.toThrow(/tidak berubah|hanya ditambah/);
});

describe("a picture for the public", () => {
  const publish = () => terbitkan(cast.ppid, at.id, at.versi, "Kegiatan di lapangan.", key());
  const make = async (by = cast.operator, background = "#117733") =>
    siapkanTurunan(
      by,
      await bring(cast.operator, at.id, "baliho.jpg", await photo(background, EXIF)),
      "Baliho di tepi jalan.",
    );

  test("is made of the pixels alone, and goes out only by PPID, on a record that stands in detail", async () => {
    const { id } = await make();
    const isi = await bytes(await lihatTurunan(cast.ppid, id));
    expect((await sharp(isi).metadata()).exif).toBeUndefined();
    for (const word of ["Ratna", "Kenari", "Exif"]) expect(isi.includes(word), word).toBe(false);
    expect((await refused(db, () => setujuiTurunan(cast.ppid, id, key()))).message).toMatch(/Terbitkan rincian/);
    const { publikId } = await publish();
    for (const orang of [cast.operator, cast.verifikator, cast.pimpinan])
      await refused(db, () => setujuiTurunan(orang, id, key()));
    await expect(unduhPublik(publikId, id)).rejects.toBeInstanceOf(TidakAda);
    await db.query(`insert into jeda_publikasi (regime, wilayah_kode, mulai, selesai, dasar_hukum, aktif)
      values ('pemilu', '64', '2000-01-01', '2099-01-01', 'Masa tenang uji', true)`);
    expect((await refused(db, () => setujuiTurunan(cast.ppid, id, key()))).message).toMatch(/jeda publikasi/);
    await db.query("delete from jeda_publikasi where dasar_hukum = 'Masa tenang uji'");
    const { link } = await traced(db, () => setujuiTurunan(cast.ppid, id, key()));
    expect(link).toMatchObject({ verba: "setujui_turunan", rincian: { turunan: id, sha256: sha256(isi) } });
    expect(await asPublic((tx) => gambarTerbit(tx, publikId))).toMatchObject([
      { id, keterangan: "Baliho di tepi jalan." },
    ]);
    const keluar = await unduhPublik(publikId, id);
    expect(keluar.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(sha256(await bytes(keluar))).toBe(sha256(isi));
  });

  test("is gone with the record, with its original, or by itself, and does not come back unasked", async () => {
    const { publikId } = await publish();
    const [a, b, c] = [
      await make(cast.ppid, "#220011"),
      await make(cast.operator, "#220022"),
      await make(cast.operator, "#220033"),
    ];
    for (const t of [a, b, c]) await setujuiTurunan(cast.ppid, t.id, key());
    const shown = async () => (await asPublic((tx) => gambarTerbit(tx, publikId))).map((g) => g.id);
    expect(await shown()).toEqual(expect.arrayContaining([a.id, b.id, c.id]));
    await tarikTurunan(cast.ppid, a.id, key());
    const { berkas } = await berkasCatatan(cast.operator, "pencegahan", at.id);
    await batalkanBerkas(
      cast.operator,
      berkas.find((x) => x.turunan.some((t) => t.id === b.id))?.id ?? "",
      "Keliru.",
      key(),
    );
    expect(await shown()).toEqual(expect.not.arrayContaining([a.id, b.id]));
    await tarik(cast.ppid, at.id, "Diperiksa lagi.", key());
    expect(await shown()).toEqual([]);
    await publish();
    expect(await shown()).toEqual([]);
    await expect(unduhPublik(publikId, c.id)).rejects.toBeInstanceOf(TidakAda);
  });

  test("is never approved by who brought the original, whatever the code says", async () => {
    await publish();
    const both = await makePerson(db, { fungsi: "ppid", kantor: "64" });
    const brings = { ...both, tugas: [...both.tugas, { fungsi: "operator" as const, kantor: "64.08", jenis: [] }] };
    const id = await bring(brings, at.id, "sendiri.jpg", await photo("#998800"));
    const t = await siapkanTurunan(brings, id, "Baliho.");
    expect((await refused(db, () => setujuiTurunan(brings, t.id, key()))).message).toMatch(/bukan pengunggah/);
    const langsung = asViewer(konteks(brings), (tx) =>
      tx.run(
        sql`update turunan_publik set disetujui_oleh = ${brings.id}::uuid, disetujui_pada = now(), terbitan_publik_id = 'x' where id = ${t.id}::uuid`,
      ),
    );
    await expect(langsung).rejects.toThrow(/orang lain daripada pengunggah/);
  });
});

test("what has not been put away yet is not read", async () => {
  const e = await enter(cast, "pelanggaran");
  const id = await bring(cast.operator, e.id, "foto.jpg", await photo("#010203"));
  await db.query("alter table berkas disable trigger jaga");
  await db.query("update berkas set status = 'karantina', disimpan_pada = null where id = $1", [id]);
  await db.query("alter table berkas enable trigger jaga");
  await expect(unduh(cast.operator, id, "unduh")).rejects.toThrow(/masih di karantina/);
});
