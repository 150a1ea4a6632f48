import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { Penolakan, TidakAda } from "@/lib/errors";
import { alamatRekap } from "@/lib/rekap/filter";
import { rekapUtuh } from "@/lib/rekap/queries";
import { type Rekap, sidik } from "@/lib/rekap/rekap";
import { bandingkan } from "@/lib/rilis/banding";
import { berkasDari } from "@/lib/rilis/berkas";
import { type Naskah, SudahAda, simpanRilis } from "@/lib/rilis/commands";
import { bacaRilis, daftarRilis } from "@/lib/rilis/queries";
import { turunkanUlang } from "@/lib/rilis/ulang";
import { unduhRilis } from "@/lib/rilis/unduh";
import { useDatabase } from "../support/database";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";
import { refused, traced } from "../support/trace";

const db = useDatabase();
let provinsi: Orang;
let verifikator: Orang;
let samarinda: Orang;
let naskah: Naskah;
let id: string;

const naskahDari = async (rekap: Rekap, judul = "Rekap uji"): Promise<Naskah> => ({
  rekap,
  judul,
  kertas: "a4",
  berkas: await berkasDari(rekap, "a4"),
});

beforeAll(async () => {
  await fillRecords(db, ["64", "64.08", "64.72"], 10, "rilis");
  provinsi = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
  verifikator = await makePerson(db, { fungsi: "verifikator", kantor: "64" });
  samarinda = await makePerson(db, { fungsi: "pimpinan", kantor: "64.72" });
  naskah = await naskahDari(await rekapUtuh(provinsi, { penyelenggaraan: "" }));
  const { hasil, link } = await traced(db, () => simpanRilis(provinsi, naskah, randomUUID()));
  id = hasil.id;
  expect(link).toMatchObject({ verba: "rilis", sasaran: `rilis ${naskah.rekap.nomor}` });
}, 300_000);

test("what is kept are the very bytes, under their own digests", async () => {
  const r = await bacaRilis(verifikator, id);
  expect(r.rekap).toEqual(naskah.rekap);
  for (const b of r.berkas) {
    const res = await unduhRilis(verifikator, { id, bentuk: b.bentuk });
    const isi = Buffer.from(await res.arrayBuffer());
    expect(isi.equals(naskah.berkas[b.bentuk])).toBe(true);
    expect([sidik(isi), isi.length]).toEqual([b.sidik, b.ukuran]);
    expect(res.headers.get("Repr-Digest")).toBe(`sha-256=:${Buffer.from(b.sidik, "hex").toString("base64")}:`);
  }
  expect(r.berkas.map((b) => b.bentuk).sort()).toEqual(["pdf", "xlsx"]);
  await expect(unduhRilis(verifikator, { id, bentuk: "docx" })).rejects.toBeInstanceOf(TidakAda);
});

test("two people who keep the same recap at once: one release, and both are led to it", async () => {
  const rekap = await rekapUtuh(provinsi, { penyelenggaraan: "", jenis: "pelanggaran" });
  const satu = await naskahDari(rekap);
  const jalan = (orang: Orang) =>
    simpanRilis(orang, satu, randomUUID()).catch((error: unknown) => {
      if (error instanceof SudahAda) return { id: error.id };
      throw error;
    });
  const hasil = await Promise.all([jalan(provinsi), jalan(verifikator), jalan(provinsi), jalan(verifikator)]);
  expect(new Set(hasil.map((h) => h.id)).size).toBe(1);
  const [n] = await db.query<{ n: number; berkas: number; jejak: number }>(
    `select count(*)::int as n, (select count(*)::int from rilis_berkas b where b.rilis_id = min(r.id::text)::uuid) as berkas,
       (select count(*)::int from jejak where sasaran = 'rilis ' || min(r.nomor)) as jejak
       from rilis r where r.nomor = $1`,
    [rekap.nomor],
  );
  expect(n).toEqual({ n: 1, berkas: 2, jejak: 1 });
  const lagi = await refused(db, () => simpanRilis(verifikator, satu, randomUUID()));
  expect(lagi).toBeInstanceOf(SudahAda);
  expect((lagi as SudahAda).id).toBe(hasil[0]?.id);
}, 60_000);

test("the same form sent twice is one release and one answer", async () => {
  const satu = await naskahDari(await rekapUtuh(provinsi, { penyelenggaraan: "", jenis: "sengketa" }));
  const kunci = randomUUID();
  const pertama = await simpanRilis(provinsi, satu, kunci);
  expect(await simpanRilis(provinsi, satu, kunci)).toEqual(pertama);
}, 60_000);

test("a release that does not add up is refused, and by whom it is not theirs", async () => {
  const rusak = structuredClone(naskah.rekap);
  const baris = rusak.bagian[0]?.tabel[0]?.baris[0];
  if (baris) baris.n += 1;
  const timpang = await refused(db, () => simpanRilis(provinsi, { ...naskah, rekap: rusak }, randomUUID()));
  expect(timpang.message).toContain("tidak sama dengan jumlahnya");
  const operator = await makePerson(db, { kantor: "64" });
  for (const orang of [samarinda, operator])
    expect(await refused(db, () => simpanRilis(orang, naskah, randomUUID()))).toBeInstanceOf(Penolakan);
});

test("nobody changes or takes back a release, and its digest is the database's own sum", async () => {
  for (const q of ["update rilis set judul = 'x'", "delete from rilis_berkas", "truncate rilis cascade"])
    await expect(db.query(q), q).rejects.toThrow("hanya ditambah");
  await expect(
    db.query("insert into rilis_berkas (rilis_id, bentuk, sidik, isi) values ($1, 'pdf', $2, 'palsu')", [
      id,
      sidik("lain"),
    ]),
  ).rejects.toThrow("rilis_berkas");
  await expect(
    db.query(
      `insert into rilis (kantor_kode, jenis, judul, nomor, versi, alamat, per, kertas, isi, sidik, oleh)
       select kantor_kode, jenis, judul, nomor, versi, alamat, per, 'f4', isi || ' ', sidik, oleh from rilis where id = $1`,
      [id],
    ),
  ).rejects.toThrow("rilis_check");
});

describe("who reads it", () => {
  test("a list and a page hold what one may have as a recap, and nothing else", async () => {
    const satuJenis = await makePerson(db, { fungsi: "verifikator", kantor: "64", jenis: ["sengketa"] });
    const operator = await makePerson(db, { kantor: "64" });
    expect((await daftarRilis(provinsi)).baris.map((r) => r.id)).toContain(id);
    for (const orang of [samarinda, operator, satuJenis]) {
      expect((await daftarRilis(orang)).baris.map((r) => r.id)).not.toContain(id);
      await expect(bacaRilis(orang, id)).rejects.toBeInstanceOf(TidakAda);
    }
    const sendiri = await naskahDari(await rekapUtuh(samarinda, { penyelenggaraan: "" }), "Samarinda");
    const { id: milik } = await simpanRilis(samarinda, sendiri, randomUUID());
    for (const orang of [samarinda, provinsi])
      expect((await daftarRilis(orang)).baris.map((r) => r.id)).toContain(milik);
    for (const salah of ["x", randomUUID(), "' or true"])
      await expect(bacaRilis(provinsi, salah)).rejects.toBeInstanceOf(TidakAda);
  }, 60_000);

  test("the list goes on after a row, and forgets what it does not know", async () => {
    const semua = (await daftarRilis(provinsi)).baris.map((r) => r.id);
    expect((await daftarRilis(provinsi, semua[0])).baris.map((r) => r.id)).toEqual(semua.slice(1));
    expect((await daftarRilis(provinsi, "x~y")).baris.map((r) => r.id)).toEqual(semua);
  });
});

describe("later", () => {
  let sesudah: Rekap;
  beforeAll(async () => {
    await fillRecords(db, ["64.08"], 3, "sesudah rilis");
    await db.query(
      `insert into nihil (kantor_kode, jenis, bulan, oleh)
       values ('64.01', 'sengketa', '2024-01-01', $1)`,
      [provinsi.id],
    );
    sesudah = await rekapUtuh(provinsi, { penyelenggaraan: "" });
  }, 120_000);

  test("derived again from the records it is the same, byte for byte, whatever came in meanwhile", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 200 * 86_400_000 });
    try {
      const r = await bacaRilis(verifikator, id);
      expect(await turunkanUlang(verifikator, r)).toMatchObject({ sama: true, sebab: [] });
    } finally {
      vi.useRealTimers();
    }
  }, 120_000);

  test("made by another version of the portal, it says so; with another figure, which one", async () => {
    const r = await bacaRilis(provinsi, id);
    const lama = structuredClone(r.rekap);
    lama.versi = "0.0.1";
    const pdf = { bentuk: "pdf" as const, sidik: sidik("lain"), ukuran: 1 };
    const hasil = await turunkanUlang(provinsi, { ...r, rekap: lama, berkas: [pdf] });
    expect(hasil.sama).toBe(false);
    expect(hasil.sebab.join(" ")).toContain("portal versi 0.0.1");
    const [b] = lama.bagian;
    if (b) b.total += 5;
    const angka = await turunkanUlang(provinsi, { ...r, rekap: lama, berkas: [pdf] });
    expect(angka.sebab[0]).toContain(`${b?.total} dalam rilis, ${(b?.total ?? 0) - 5} sekarang`);
  }, 120_000);

  test("two releases stand beside each other, and the differences add up to the difference", async () => {
    const { bagian, lain, tanpa } = bandingkan(naskah.rekap, sesudah);
    expect([lain, tanpa]).toEqual([[], []]);
    expect(bagian.some((b) => b.kini > b.dulu)).toBe(true);
    for (const b of bagian) {
      expect(b.tabel.length, b.jenis).toBeGreaterThan(3);
      for (const t of b.tabel)
        for (const sisi of ["dulu", "kini"] as const)
          expect(
            t.baris.reduce((n, r) => n + r[sisi], 0),
            `${b.jenis} ${t.cara} ${sisi}`,
          ).toBe(b[sisi]);
    }
    const kantor = bagian.find((b) => b.kini > b.dulu)?.tabel.find((t) => t.cara === "kantor");
    expect(kantor?.baris.filter((r) => r.dulu !== r.kini).map((r) => r.kunci)).toEqual(["64.08"]);
  });

  test("of different questions the comparison says in what they differ", async () => {
    const satu = await rekapUtuh(provinsi, { penyelenggaraan: "", lingkup: "64.08" });
    const { lain, tanpa } = bandingkan(satu, sesudah);
    expect(lain.map((l) => l.apa)).toEqual(["Kantor"]);
    expect(tanpa.join(" ")).toContain("menurut kantor");
    expect(new URLSearchParams(alamatRekap(satu.permintaan)).get("lingkup")).toBe("64.08");
  });
});
