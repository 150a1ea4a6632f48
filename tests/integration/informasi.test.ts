import { beforeAll, describe, expect, test } from "vitest";
import { type Orang, PUBLIK } from "@/lib/akses/policy";
import { angka } from "@/lib/angka/stats";
import { buat } from "@/lib/catatan/commands";
import { formulirBaru } from "@/lib/catatan/formulir";
import { meja } from "@/lib/catatan/meja";
import { rinci } from "@/lib/catatan/rinci";
import { baca } from "@/lib/catatan/schema";
import { Penolakan, TidakAda } from "@/lib/errors";
import {
  ambilInformasi,
  batalkanInformasi,
  catatInformasi,
  informasiDariCatatan,
  telusuri,
  tutupInformasi,
} from "@/lib/informasi/commands";
import { formulirInformasi } from "@/lib/informasi/formulir";
import { halamanInformasi } from "@/lib/informasi/halaman";
import { daftarInformasi } from "@/lib/informasi/queries";
import { JENIS } from "@/lib/jenis/fields";
import { useDatabase } from "../support/database";
import { entry } from "../support/entries";
import { type Crew, crewOf, studied } from "../support/handover";
import { key, walk } from "../support/journey";
import { makePerson } from "../support/people";
import { tip, traced as tracing } from "../support/tips";
import { refused, traced } from "../support/trace";

const db = useDatabase();
let kutim: Crew;
let samarinda: Crew;
let pimpinan: Orang;
let ppid: Orang;
beforeAll(async () => {
  [kutim, samarinda] = [await crewOf(db, "64.08"), await crewOf(db, "64.72")];
  pimpinan = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
  ppid = await makePerson(db, { fungsi: "ppid", kantor: "64" });
});
const page = async (id: string, orang = kutim.operator) => halamanInformasi(orang, id);
const shut = (id: string, tanggal: string, alasan = "Tidak ada petunjuk yang dapat ditelusuri lagi.") => ({
  id,
  tanggal,
  alasan,
});

test("a tip is kept, traced under its clock and ended with a reason; each act leaves one link", async () => {
  const { hasil, link } = await traced(db, () => catatInformasi(kutim.operator, tip(), key()));
  expect(link).toMatchObject({ verba: "catat_informasi", sasaran: hasil.id, pelaku: kutim.operator.id });
  expect((await page(hasil.id)).informasi).toMatchObject({ status: "diterima", pemegangId: kutim.operator.id });
  expect(
    (await refused(db, () => tutupInformasi(kutim.operator, shut(hasil.id, "2024-02-01"), key()))).message,
  ).toMatch(/Mulai penelusurannya/);
  await traced(db, () => telusuri(kutim.operator, hasil.id, "2024-01-29", key()));
  const started = await page(hasil.id);
  // seven working days: 30, 31 January, 1, 2, 5, 6, 7 February
  expect(started.tenggat).toMatchObject({ status: "berjalan", jatuhTempo: "2024-02-07", kepastian: "perlu_dicek" });
  await traced(db, () => ambilInformasi(kutim.verifikator, hasil.id, key()));
  await traced(db, () => tutupInformasi(kutim.verifikator, shut(hasil.id, "2024-02-06"), key()));
  const ended = await page(hasil.id);
  expect(ended.informasi).toMatchObject({ status: "selesai", selesai: "2024-02-06", pemutus: kutim.verifikator.nama });
  expect(ended.tenggat).toMatchObject({ status: "dipenuhi", jatuhTempo: "2024-02-07" });
  expect(ended.pemegang.map((p) => p.oleh)).toEqual([kutim.verifikator.nama]);
});

test("in a Pemilihan the days are calendar days; ended later it was late", async () => {
  const over = { penyelenggaraanKode: "PILKADA-2024", tahapanKode: "", tanggalDiterima: "2024-10-10" };
  const id = await tracing(kutim, over, "2024-10-10");
  expect((await page(id)).tenggat?.jatuhTempo).toBe("2024-10-17");
  await tutupInformasi(kutim.operator, shut(id, "2024-10-18"), key());
  expect((await page(id)).tenggat?.status).toBe("lewat");
});

test("what is refused, beside its field, with nothing left behind", async () => {
  const keep = (over: Record<string, string>, orang = kutim.operator) =>
    refused(db, () => catatInformasi(orang, tip(over), key()));
  for (const [over, field] of [
    [{ tanggalDiterima: "2099-01-01" }, "tanggalDiterima"],
    [{ wilayahKode: "64.72" }, "wilayahKode"],
    [{ penyelenggaraanKode: "PILKADA-2024" }, "tahapanKode"],
    [{ kantorKode: "64.72", wilayahKode: "64.72" }, "kantorKode"],
    [{ uraian: "Hubungi 0812 3456 7890." }, "uraian"],
    [{ judul: "NIK 6408 0101 0190 0001" }, "judul"],
  ] as const)
    expect((await keep(over)).bidang, field).toHaveProperty(field);
  const { id } = await catatInformasi(kutim.operator, tip(), key());
  for (const day of ["2024-01-28", "2099-01-01"])
    expect((await refused(db, () => telusuri(kutim.operator, id, day, key()))).bidang).toHaveProperty("tanggal");
  await telusuri(kutim.operator, id, "2024-01-30", key());
  expect((await refused(db, () => telusuri(kutim.operator, id, "2024-01-30", key()))).message).toMatch(/sudah dimulai/);
  for (const day of ["2024-01-29", "2099-01-01"])
    expect((await refused(db, () => tutupInformasi(kutim.operator, shut(id, day), key()))).bidang).toHaveProperty(
      "tanggal",
    );
  const phone = shut(id, "2024-01-31", "Pelapor 081234567890 tidak menjawab.");
  expect((await refused(db, () => tutupInformasi(kutim.operator, phone, key()))).bidang).toHaveProperty("alasan");
  expect(await refused(db, () => batalkanInformasi(kutim.operator, id, "Ganda.", key()))).toBeInstanceOf(Penolakan);
  await traced(db, () => batalkanInformasi(kutim.verifikator, id, "Ganda.", key()));
  expect((await refused(db, () => ambilInformasi(kutim.verifikator, id, key()))).message).toMatch(/sudah diputus/);
  const again = await formulirInformasi(kutim.operator, id);
  expect(again.nilai).toMatchObject({ judul: tip().judul, wilayahKode: "64.08.04", sumber: "media_sosial" });
});

test("one of two who decide at once is told; sent twice it is one answer", async () => {
  const id = await tracing(kutim);
  const once = key();
  const end = (orang: Orang, kunci: string) => tutupInformasi(orang, shut(id, "2024-02-01"), kunci);
  const both = await Promise.allSettled([end(kutim.operator, once), end(kutim.verifikator, key())]);
  expect(both.map((b) => b.status).sort()).toEqual(["fulfilled", "rejected"]);
  if (both[0]?.status === "fulfilled") expect(await end(kutim.operator, once)).toEqual({ id });
});

test("a neighbour and PPID see none of it, an office above reads and does nothing", async () => {
  const id = await tracing(kutim);
  for (const orang of [samarinda.operator, samarinda.verifikator, ppid]) {
    await expect(page(id, orang)).rejects.toBeInstanceOf(TidakAda);
    const list = await daftarInformasi(orang, {});
    expect([...list.berjalan, ...list.selesai].map((i) => i.id)).not.toContain(id);
    expect(await refused(db, () => tutupInformasi(orang, shut(id, "2024-02-01"), key()))).toBeInstanceOf(TidakAda);
  }
  expect((await daftarInformasi(pimpinan, { kantor: "64.08" })).berjalan.map((i) => i.id)).toContain(id);
  expect((await daftarInformasi(pimpinan, { kantor: "64.72" })).berjalan.map((i) => i.id)).not.toContain(id);
  expect(await refused(db, () => telusuri(pimpinan, id, "2024-02-01", key()))).toBeInstanceOf(Penolakan);
  expect((await meja(kutim.operator)).informasi.map((i) => i.id)).toContain(id);
});

test("nothing counts it: not inside, not in public", async () => {
  const totals = async () =>
    Promise.all(
      [pimpinan, PUBLIK].flatMap((who) =>
        JENIS.map(async (jenis) => (await angka(who as Orang, { jenis, dimensi: {} }, [])).total),
      ),
    );
  const before = await totals();
  const edition = () => db.query("select count(*)::int as n from terbitan");
  const editions = await edition();
  await tutupInformasi(kutim.operator, shut(await tracing(kutim), "2024-02-01"), key());
  expect(await totals()).toEqual(before);
  expect(await edition()).toEqual(editions);
});

describe("what did not become a case", () => {
  test("a laporan that was not registered becomes a tip once, with nothing typed again, linked both ways", async () => {
    const at = await studied(kutim, { jumlahSaksi: "3" });
    expect((await refused(db, () => informasiDariCatatan(kutim.operator, at.id, key()))).message).toMatch(
      /tidak diregistrasi/,
    );
    await walk(kutim.verifikator, at, [
      "tidak_diregistrasi",
      "2024-01-18",
      { alasanTidakDiregistrasi: "syarat_formal" },
    ]);
    expect(await refused(db, () => informasiDariCatatan(samarinda.operator, at.id, key()))).toBeInstanceOf(TidakAda);
    const { hasil } = await traced(db, () => informasiDariCatatan(kutim.operator, at.id, key()));
    const c = (await rinci(kutim.operator, "pelanggaran", at.id)).catatan;
    const { informasi: i } = await page(hasil.id);
    expect(i).toMatchObject({
      judul: c.judul,
      uraian: c.rincian.uraian,
      wilayahKode: c.wilayahKode,
      tahapanKode: c.tahapanKode,
      sumber: "laporan_tidak_diregistrasi",
      rujukan: "001/LP/PL/Kab/23.09/I/2024",
      tanggalDiterima: "2024-01-18",
      asal: { id: at.id },
    });
    const r = await rinci(kutim.operator, "pelanggaran", at.id);
    expect(r.informasi).toMatchObject([{ id: hasil.id, arah: "ke" }]);
    const twice = await refused(db, () => informasiDariCatatan(kutim.operator, at.id, key()));
    expect(twice.message).toMatch(/sudah menjadi informasi awal/);
    await telusuri(kutim.operator, hasil.id, "2024-01-19", key());
    const form = await formulirBaru(kutim.operator, "pelanggaran", { informasiId: hasil.id });
    expect(form.nilai).toMatchObject({ sumber: "temuan", judul: c.judul, kategoriTerlapor: "asn", jumlahSaksi: "3" });
  });

  test("an LHP too, also one of a Panwaslu Kecamatan below", async () => {
    const panwascam = await makePerson(db, { kantor: "64.08.04" });
    const { id } = await buat(panwascam, "pengawasan", entry("pengawasan", { kantorKode: "64.08.04" }), {
      kunci: key(),
    });
    const { hasil } = await traced(db, () => informasiDariCatatan(kutim.operator, id, key()));
    expect((await page(hasil.id)).informasi).toMatchObject({
      kantorKode: "64.08",
      sumber: "lhp",
      uraian: "Seorang aparatur hadir dengan atribut peserta.",
    });
  });
});

describe("a temuan of a tip", () => {
  const found = async (id: string, over = {}) => {
    const { nilai } = await formulirBaru(kutim.operator, "pelanggaran", { informasiId: id });
    const day = {
      tanggalDiterima: "2024-02-02",
      tanggalDiketahui: "2024-02-01",
      kategoriTerlapor: "asn",
      pemilihan: "legislatif",
    };
    const read = baca("pelanggaran", { jenisPelanggaran: [], ...nilai, nomor: "", sumberNomor: "", ...day, ...over });
    if (!read.ok) throw new Error(JSON.stringify(read.bidang));
    return read.data;
  };
  const store = (id: string, m: Awaited<ReturnType<typeof found>>, orang = kutim.operator) =>
    buat(
      orang,
      "pelanggaran",
      { ...m, induk: { ...m.induk, nomor: `${m.induk.judul.length}/TM/${key().slice(0, 8)}` } },
      { kunci: key(), informasiId: id },
    );

  test("is stored and linked by one command, and its form comes filled in", async () => {
    const id = await tracing(kutim);
    const m = await found(id);
    expect(m.induk).toMatchObject({ judul: tip().judul, wilayahKode: "64.08.04", tahapanKode: "P24-10-KAMPANYE" });
    const { hasil, link } = await traced(db, () => store(id, m));
    expect(link).toMatchObject({ verba: "buat", sasaran: hasil.id, rincian: { informasi: id } });
    const h = await page(id);
    expect(h.informasi).toMatchObject({ status: "menjadi_temuan", selesai: "2024-02-01", temuan: { id: hasil.id } });
    expect(h.tenggat?.status).toBe("dipenuhi");
    const r = await rinci(kutim.operator, "pelanggaran", hasil.id);
    expect(r.informasi).toMatchObject([{ id, arah: "dari" }]);
    expect((await refused(db, () => store(id, m))).message).toMatch(/sudah diputus/);
    await expect(formulirBaru(kutim.operator, "pelanggaran", { informasiId: id })).rejects.toBeInstanceOf(TidakAda);
  });

  test("where the link is refused no temuan is left either", async () => {
    const id = await tracing(kutim);
    const m = await found(id);
    const early = await found(id, { tanggalDiketahui: "2024-01-28" });
    expect((await refused(db, () => store(id, early))).bidang).toHaveProperty("tanggalDiketahui");
    const report = await found(id, { sumber: "laporan" });
    expect((await refused(db, () => store(id, report))).bidang).toHaveProperty("sumber");
    const waiting = (await catatInformasi(kutim.operator, tip(), key())).id;
    expect((await refused(db, () => store(waiting, m))).message).toMatch(/Mulai penelusurannya/);
    const foreign = { ...m, induk: { ...m.induk, kantorKode: "64.72", wilayahKode: "64.72" } };
    expect(await refused(db, () => store(id, foreign, samarinda.operator))).toBeInstanceOf(TidakAda);
  });
});
