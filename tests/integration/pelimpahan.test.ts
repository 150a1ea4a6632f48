import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { terima as terimaBerkas } from "@/lib/berkas/commands";
import { berkasCatatan } from "@/lib/berkas/queries";
import { batalkan } from "@/lib/catatan/commands";
import { daftar } from "@/lib/catatan/queries";
import { rinci } from "@/lib/catatan/rinci";
import { Penolakan, TidakAda } from "@/lib/errors";
import { daftarJejak } from "@/lib/jejak/queries";
import { batalkanLangkah, lanjutkan } from "@/lib/langkah/commands";
import { terimaLimpahan } from "@/lib/pelimpahan/commands";
import { daftarLimpahan, halamanLimpahan } from "@/lib/pelimpahan/queries";
import { bukaIdentitas, catatPihak } from "@/lib/pihak/commands";
import { tanpaRincian } from "@/lib/pihak/schema";
import { useDatabase } from "../support/database";
import {
  type Crew,
  clocks,
  crews,
  handOver,
  letter,
  moved,
  receipt,
  sees,
  studied,
  versionOf,
} from "../support/handover";
import { type At, key, walk } from "../support/journey";
import { makePerson } from "../support/people";
import { refused, traced } from "../support/trace";

const db = useDatabase();
const FILE = { mime: "application/pdf", ukuran: 10, sha256: "a".repeat(64) };
let kutim: Crew;
let provinsi: Crew;
let samarinda: Crew;
let paser: Crew;
let pimpinan: Orang;
beforeAll(async () => {
  ({ kutim, provinsi, samarinda, paser, pimpinan } = await crews(db));
});

const lists = async (orang: Orang, at: At) =>
  (await daftar(orang, { jenis: "pelanggaran", dimensi: {} }, { urut: "tanggal", naik: false }, 5000)).baris.some(
    (b) => b.id === at.id,
  );

describe("from a regency to the province, and on to another regency", () => {
  let at: At;
  let first: string;
  let second: string;
  let pihakId: string;

  test("before, everything is the regency's", async () => {
    at = await studied(kutim, { nomor: "Catatan 7" });
    const who = { ...tanpaRincian, peran: "pelapor", nama: "Warga Limpahan Contoh", nik: "6408014501900123" } as const;
    await catatPihak(kutim.operator, { ...who, catatanId: at.id, kunci: key() });
    const keeps = { catatanId: at.id, langkahId: null, kategori: "alat_bukti", nama: "bukti satu.pdf" } as const;
    await terimaBerkas(kutim.operator, randomUUID(), keeps, FILE);
    pihakId = (await rinci(kutim.operator, "pelanggaran", at.id)).pihak[0]?.id ?? "";
    await bukaIdentitas(kutim.verifikator, at.id, pihakId, "Klarifikasi pelapor.");
    expect([await sees(samarinda.operator, at), await sees(paser.operator, at)]).toEqual([false, false]);
  });

  test("handed over, the step, the list of files and one link stand; nothing is counted anew", async () => {
    let link: Awaited<ReturnType<typeof traced>>["link"] | undefined;
    const diff = await moved(pimpinan, async () => {
      const done = await traced(db, () => handOver(kutim.verifikator, at));
      [first, link] = [done.hasil, done.link];
    });
    expect(diff).toEqual({});
    expect(link).toMatchObject({ verba: "limpahkan", rincian: { pelimpahan: first, dari: "64.08", ke: "64" } });
    const r = await rinci(kutim.operator, "pelanggaran", at.id);
    expect(r.catatan).toMatchObject({ posisi: "dilimpahkan", kantorKode: "64.08" });
    expect(r.langkah.at(-1)).toMatchObject({
      kode: "dilimpahkan",
      nomorDokumen: letter().nomorSurat,
      nomorBeritaAcara: letter().nomorBeritaAcara,
      hasil: expect.stringContaining("Provinsi"),
    });
    const { limpahan } = await halamanLimpahan(kutim.operator, first);
    expect(limpahan).toMatchObject({
      status: "dikirim",
      judul: r.catatan.judul,
      nomor: "Catatan 7",
      tanggal: "2024-01-17",
      berkas: [{ nama: "bukti satu.pdf", ukuran: 10, sha256: FILE.sha256, kategori: "alat_bukti" }],
    });
    const [{ sidik } = { sidik: "" }] = await db.query<{ sidik: string }>(
      "select encode(sha256(convert_to($1, 'UTF8')), 'hex') as sidik",
      [`${FILE.sha256}  bukti satu.pdf\n`],
    );
    expect(limpahan.sidikBerkas).toBe(sidik);
  });

  test("on its way nobody writes in it, neither here nor there", async () => {
    const now = await versionOf(db, at);
    const keeps = { catatanId: at.id, langkahId: null, kategori: "surat", nama: "susulan.pdf" } as const;
    const acts = [
      () => batalkan(kutim.verifikator, at.id, now.versi, "x", key()),
      () =>
        lanjutkan(kutim.operator, at.id, now.versi, { kode: "kajian_awal", tanggal: "2024-01-18", rincian: {} }, key()),
      () => batalkanLangkah(kutim.verifikator, at.id, now.versi, "x", key()),
      () => terimaBerkas(kutim.operator, randomUUID(), keeps, FILE),
      () =>
        catatPihak(kutim.operator, {
          ...tanpaRincian,
          peran: "saksi",
          nama: "Warga Lain",
          catatanId: at.id,
          kunci: key(),
        }),
      () =>
        lanjutkan(
          provinsi.operator,
          at.id,
          now.versi,
          { kode: "diterima_limpahan", tanggal: "2024-01-18", rincian: {} },
          key(),
        ),
    ];
    for (const act of acts) expect(await refused(db, act), String(act)).toBeInstanceOf(Penolakan);
    expect((await refused(db, acts[0] as () => Promise<unknown>)).message).toMatch(/sedang dilimpahkan/);
  });

  test("received, the case moves with its received day: −1 there, +1 here, the total unchanged", async () => {
    const diff = await moved(pimpinan, async () => {
      const { link } = await traced(db, () => terimaLimpahan(provinsi.operator, first, receipt("2024-01-19"), key()));
      expect(link).toMatchObject({ verba: "terima_limpahan", pelaku: provinsi.operator.id });
    });
    expect(diff).toEqual({ "64.08": -1, "64": 1 });
    const { catatan, langkah } = await rinci(provinsi.operator, "pelanggaran", at.id);
    expect(catatan).toMatchObject({
      kantorKode: "64",
      wilayahKode: "64.08.04",
      posisi: "diterima_limpahan",
      status: "divalidasi",
      tanggalDiterima: "2024-01-15",
      dibuatOleh: kutim.operator.id,
      divalidasiOleh: kutim.verifikator.id,
      nomor: null,
    });
    expect(langkah.at(-1)).toMatchObject({
      kode: "diterima_limpahan",
      tanggal: "2024-01-19",
      nomorDokumen: "003/TT/2024",
    });
  });

  test("the source's clocks ended when it handed over; a new one runs for the receiving office", async () => {
    const done = [
      "kajian_awal dipenuhi 64.08",
      "pemberitahuan_kelengkapan dipenuhi 64.08",
      "registrasi dipenuhi 64.08",
    ];
    expect(await clocks(db, at)).toEqual([...done, "kajian_awal berjalan 64"]);
  });

  test("the source no longer sees the case, its people and its files, and keeps the receipt", async () => {
    expect([await sees(kutim.verifikator, at), await lists(kutim.verifikator, at)]).toEqual([false, false]);
    const opens = (orang: Orang) => bukaIdentitas(orang, at.id, pihakId, "Klarifikasi.");
    await expect(opens(kutim.verifikator)).rejects.toBeInstanceOf(TidakAda);
    await expect(berkasCatatan(kutim.operator, "pelanggaran", at.id)).rejects.toBeInstanceOf(TidakAda);
    expect(await opens(provinsi.verifikator)).toMatchObject({ nama: "Warga Limpahan Contoh" });
    expect((await berkasCatatan(provinsi.operator, "pelanggaran", at.id)).berkas).toHaveLength(1);
    const page = await halamanLimpahan(kutim.operator, first);
    expect(page).toMatchObject({
      isi: null,
      perkara: false,
      limpahan: { status: "diterima", nomorTandaTerima: "003/TT/2024" },
    });
    expect(page.limpahan.berkas).toHaveLength(1);
    expect((await daftarLimpahan(kutim.operator)).keluar.map((p) => p.id)).toContain(first);
    // who looked before, at the old office, is still on the case
    const { pembukaan } = await rinci(provinsi.verifikator, "pelanggaran", at.id);
    expect(pembukaan?.map((p) => p.oleh)).toEqual([provinsi.verifikator.nama, kutim.verifikator.nama]);
  });

  test("from there to another regency: seen while it waits, by nobody else; an area there is chosen", async () => {
    const now = await walk(provinsi.operator, await versionOf(db, at), ["kajian_awal", "2024-01-20"]);
    second = await handOver(provinsi.verifikator, now, { tujuan: "64.72", tanggal: "2024-01-22" });
    const page = await halamanLimpahan(samarinda.operator, second);
    expect(page.isi?.catatan.rincian.uraian).toMatch(/Terlapor membagikan/);
    expect(page.wilayah?.[0]?.kode).toBe("64.72");
    expect([await sees(samarinda.operator, at), await lists(samarinda.operator, at)]).toEqual([false, false]);
    await expect(bukaIdentitas(samarinda.verifikator, at.id, pihakId, "Ingin tahu.")).rejects.toBeInstanceOf(TidakAda);
    await expect(halamanLimpahan(paser.verifikator, second)).rejects.toBeInstanceOf(TidakAda);
    for (const wilayah of [null, "64.08.04", "64.72.99"]) {
      const put = () => terimaLimpahan(samarinda.operator, second, receipt("2024-01-23", wilayah), key());
      expect((await refused(db, put)).bidang, String(wilayah)).toHaveProperty("wilayahKode");
    }
    const diff = await moved(pimpinan, () =>
      terimaLimpahan(samarinda.operator, second, receipt("2024-01-23", "64.72.01"), key()),
    );
    expect(diff).toEqual({ "64": -1, "64.72": 1 });
    const { catatan } = await rinci(samarinda.operator, "pelanggaran", at.id);
    expect(catatan).toMatchObject({ kantorKode: "64.72", wilayahKode: "64.72.01", tanggalDiterima: "2024-01-15" });
    // the province stands above both and still sees it; the first regency has its own handover only
    expect([await sees(provinsi.verifikator, at), await sees(kutim.verifikator, at)]).toEqual([true, false]);
    await expect(halamanLimpahan(kutim.verifikator, second)).rejects.toBeInstanceOf(TidakAda);
    const on = await walk(samarinda.operator, await versionOf(db, at), ["kajian_awal", "2024-01-24"]);
    await walk(samarinda.operator, on, ["menunggu_kelengkapan", "2024-01-24"]);
  });

  test("the trace of every office that took part shows it", async () => {
    for (const [kantor, verbs] of [
      ["64.08", ["limpahkan", "terima_limpahan"]],
      ["64.72", ["limpahkan", "terima_limpahan"]],
      ["64.01", []],
    ] as const) {
      const auditor = await makePerson(db, { fungsi: "auditor", kantor });
      const { baris } = await daftarJejak(auditor, { sasaran: at.id });
      expect(
        baris
          .map((b) => b.verba)
          .filter((v) => v.endsWith("limpahkan") || v.endsWith("limpahan"))
          .sort(),
        kantor,
      ).toEqual(verbs);
      // whoever sees the record finds the way to it
      if (kantor === "64.72") expect(baris[0]?.catatan).toEqual({ jenis: "pelanggaran", nomor: null });
    }
  });
});
