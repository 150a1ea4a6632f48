import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { KONDUSIF } from "@/app/kerja/dasbor/kondusif/petak";
import { MUTU } from "@/app/kerja/dasbor/mutu/petak";
import { PETA } from "@/app/kerja/dasbor/peta/petak";
import { bacaPetak } from "@/app/kerja/dasbor/susunan";
import type { Orang } from "@/lib/akses/policy";
import { angka } from "@/lib/angka/stats";
import { batalkan, buat, validasi } from "@/lib/catatan/commands";
import { daftarHalaman, semua } from "@/lib/catatan/queries";
import { batalkanNihil, nyatakanNihil } from "@/lib/nihil/commands";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { useDatabase } from "../support/database";
import { entry } from "../support/entries";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";

const db = useDatabase();
const PER = "2024-06-30";
const P = { penyelenggaraan: "", dari: "2024-01-01", per: PER };
let pimpinan: Orang;

beforeAll(async () => {
  await fillRecords(db, ["64", "64.08", "64.72"], 12, "kondusif");
  pimpinan = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
}, 300_000);

/** This instant; of one that comes before what happens next, the millisecond before. */
const kini = async (sebelum = 0) => {
  const [b] = await db.query<{ saat: string }>(
    `select to_char((clock_timestamp() - make_interval(secs => $1::int / 1000.0)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as saat`,
    [sebelum],
  );
  return b?.saat ?? "";
};
const baca = (p: Record<string, string> = {}, orang = pimpinan) => bacaPetak(KONDUSIF, orang, { ...P, ...p });
const wilayah = async (kode: string, p?: Record<string, string>) =>
  (await baca(p)).isi.wilayah.find((w) => w.kode === kode);
const kalimat = async (kode: string, p?: Record<string, string>) =>
  String((await baca(p)).petak[0]?.baris.find((b) => b.kunci === kode)?.sel[0]?.n);

test("what is told of a region is what is counted in it, and the regions are the whole", async () => {
  const { isi } = await baca();
  const ukuran = [
    ["diawasi", "pengawasan"],
    ["dicegah", "pencegahan"],
    ["ditemukan", "pelanggaran"],
    ["sengketa", "sengketa"],
  ] as const;
  let dihitung = 0;
  for (const [u, jenis] of ukuran) {
    const { total, menurut } = await angka(pimpinan, { jenis, dari: P.dari, per: PER, dimensi: {} }, ["wilayah"]);
    for (const w of isi.wilayah)
      expect(w.kini[u], `${u} ${w.kode}`).toBe(menurut.wilayah?.find((b) => b.kunci === w.kode)?.n ?? 0);
    expect(isi.wilayah.reduce((n, w) => n + w.kini[u], 0)).toBe(total);
    dihitung += total;
  }
  expect(dihitung).toBeGreaterThan(5);
  // the period before is as long, and ends the day before
  expect(isi.masa.dulu).toEqual({ dari: "2023-07-03", per: "2023-12-31" });
});

test("a region's open cases are those of its list, whenever they came in", async () => {
  const { isi } = await baca();
  let terbuka = 0;
  for (const w of isi.wilayah.filter((x) => x.kode !== "64")) {
    let n = 0;
    for await (const halaman of semua(pimpinan, { ...isi.f.terbuka, wilayah: w.kode, status: "divalidasi" }, 10_000))
      n += halaman.length;
    expect(n, w.kode).toBe(w.kini.terbuka);
    terbuka += n;
  }
  expect(terbuka).toBeGreaterThan(0);
});

test("no word over a region; an office that owes months says that its zero is not one", async () => {
  const semuanya = (await baca()).petak[0]?.baris.map((b) => String(b.sel[0]?.n)).join(" ") ?? "";
  expect(semuanya).not.toMatch(/kondusif|rawan|aman|tertib/i);
  // Paser recorded nothing and declared nothing
  expect(await kalimat("64.01")).toMatch(
    /^Tidak ada dugaan pelanggaran.*belum lengkap, jadi nol di sini belum berarti/,
  );
});

test("as known before a record came in and before it was cancelled; clocks are not told of the past", async () => {
  const operator = await makePerson(db, { kantor: "64.71" });
  const verifikator = await makePerson(db, { fungsi: "verifikator", kantor: "64.71" });
  const provinsi = await makePerson(db, { fungsi: "verifikator", kantor: "64" });
  const sebelum = await kini(1);
  const isian = entry("pelanggaran", { kantorKode: "64.71", wilayahKode: "64.71", tanggalDiterima: "2024-05-20" });
  const satu = await buat(operator, "pelanggaran", isian, { kunci: randomUUID() });
  const sah = await validasi(verifikator, satu.id, satu.versi, randomUUID());
  const sesudah = await kini();
  const terbuka = async (diketahui: string) => (await wilayah("64.71", { diketahui }))?.kini.terbuka ?? 0;
  expect(await terbuka(sesudah)).toBe((await terbuka(sebelum)) + 1);
  expect((await wilayah("64.71", { diketahui: sebelum }))?.kini.ditemukan).toBe(0);
  expect((await wilayah("64.71", { diketahui: sesudah }))?.kini.ditemukan).toBe(1);
  await batalkan(provinsi, satu.id, sah.versi, "Tercatat pada kantor yang keliru.", randomUUID());
  expect((await wilayah("64.71"))?.kini.ditemukan).toBe(0);
  const dulu = await baca({ diketahui: sesudah });
  const balikpapan = dulu.isi.wilayah.find((w) => w.kode === "64.71");
  expect(balikpapan?.kini).toMatchObject({ ditemukan: 1, terlewat: null });
  expect(dulu.petak.flatMap((t) => t.kolom.map((k) => k.kunci))).not.toContain("terlewat");
  expect(await kalimat("64.71", { diketahui: sesudah })).not.toContain("tenggat");
  expect(await kalimat("64.71")).toContain("tenggat");
  expect((await baca({ diketahui: "2001-01-01" })).kepala.tercatat).toBe(false);
});

test("a declaration of nihil that was taken back later was known until then, on every page", async () => {
  const operator = await makePerson(db, { kantor: "64.03" });
  const bulan = { jenis: "sengketa" as const, bulan: "2024-04-01" };
  const isi = async (diketahui: string) => {
    const p = { ...P, diketahui };
    const peta = await bacaPetak(PETA, pimpinan, { ...p, jenis: "sengketa" });
    const mutu = await bacaPetak(MUTU, pimpinan, { ...p, lama: "3" });
    return {
      peta: peta.kepala.cakupan.find((k) => k.kantor === "64.03")?.keadaan,
      kata: cakupanKata(peta.kepala.cakupan, PER),
      mutu: mutu.isi.isi
        .find((m) => m.kantor === "64.03")
        ?.kurang.some((k) => k.jenis === "sengketa" && k.bulan === "2024-04"),
      kondusif: (await wilayah("64.03", p))?.kurang.some((k) => k.jenis === "sengketa" && k.bulan === "2024-04"),
    };
  };
  const sebelum = await kini(1);
  await nyatakanNihil(operator, "64.03", [bulan], randomUUID());
  const dinyatakan = await kini();
  const belum = { peta: "belum", mutu: true, kondusif: true };
  const nihil = { peta: "nihil", mutu: false, kondusif: false };
  expect(await isi(dinyatakan)).toMatchObject(nihil);
  const waktuItu = await isi(dinyatakan);
  await batalkanNihil(operator, "64.03", bulan, randomUUID());
  expect(await isi(sebelum)).toMatchObject(belum);
  expect(await isi(dinyatakan)).toEqual(waktuItu);
  expect(await isi(await kini())).toMatchObject(belum);
});

test("a list tells the coverage that the map tells, of the whole kind, and anew once an office declared", async () => {
  const operator = await makePerson(db, { kantor: "64.08" });
  const peta = async () => {
    const { kepala } = await bacaPetak(PETA, pimpinan, { penyelenggaraan: "", per: PER, jenis: "sengketa" });
    return cakupanKata(kepala.cakupan, PER);
  };
  const daftar = async (orang: Orang) => {
    const f = { jenis: "sengketa" as const, per: PER, dimensi: {} };
    return (await daftarHalaman(orang, f, { urut: "tanggal", naik: false })).cakupan;
  };
  expect(await daftar(pimpinan)).toBe(await peta());
  expect(await daftar(operator)).toMatch(/^Sebagian data belum disampaikan/);
  const { isi } = await bacaPetak(MUTU, pimpinan, { per: PER, lama: "24" });
  const kurang = isi.isi.find((m) => m.kantor === "64.08")?.kurang.filter((k) => k.jenis === "sengketa") ?? [];
  expect(kurang.length).toBeGreaterThan(0);
  const semuanya = kurang.map(({ jenis, bulan }) => ({ jenis, bulan: `${bulan}-01` }));
  await nyatakanNihil(operator, "64.08", semuanya, randomUUID());
  expect(await daftar(operator)).toMatch(/^Semua data sudah disampaikan/);
  expect(await daftar(pimpinan)).toBe(await peta());
  for (const satu of semuanya) await batalkanNihil(operator, "64.08", satu, randomUUID());
  expect(await daftar(operator)).toMatch(/^Sebagian data belum disampaikan/);
});

test("an office reads its own region", async () => {
  const sendiri = await makePerson(db, { fungsi: "pimpinan", kantor: "64.72" });
  expect((await baca({}, sendiri)).isi.wilayah.map((w) => w.kode)).toEqual(["64.72"]);
});
