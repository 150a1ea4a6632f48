import { beforeAll, describe, expect, test } from "vitest";
import { type Orang, PUBLIK, type Viewer } from "@/lib/akses/policy";
import { TERKINI } from "@/lib/angka/definisi";
import { hitungAngka } from "@/lib/angka/jawab";
import { mulaiAngka } from "@/lib/angka/mulai";
import { angka, denganAngka } from "@/lib/angka/stats";
import { caraAngka, terbukaPublik } from "@/lib/angka/tanya";
import { Penolakan } from "@/lib/errors";
import { geser, hariIni } from "@/lib/format";
import { useDatabase } from "../support/database";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";

// Any figure by its code, from the ledger: the number is the ledger's own, and what cannot be answered is a sentence.
const db = useDatabase();
let pimpinan: Orang;
const refusal = (viewer: Viewer, kode: string, p: Record<string, string> = {}) =>
  hitungAngka(viewer, kode, p).then(
    (j) => `dijawab: ${j.nilai}`,
    (e) => (e instanceof Penolakan ? e.message : Promise.reject(e)),
  );

beforeAll(async () => {
  await fillRecords(db, ["64", "64.08", "64.72"], 40);
  pimpinan = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
}, 300_000);

describe("every code of the dictionary", () => {
  test.each(TERKINI.flatMap((d) => (d.aturan ? [[d.kode, d.aturan] as const] : [])))("%s", async (kode, a) => {
    const f = { jenis: a.jenis, dimensi: a.dimensi ?? {}, langkah: a.langkah, belum: a.belum, per: hariIni() };
    const said = await angka(pimpinan, f);
    const got = await hitungAngka(pimpinan, kode);
    expect(got.nilai).toBe(a.ukur === "jumlah" ? said.jumlah : said.total);
    expect(got.mulai).toBe(said.mulai);
    const split = await hitungAngka(pimpinan, kode, { kelompok: "kantor,bulan" });
    expect(split.baris?.reduce((n, b) => n + b.nilai, 0)).toBe(got.nilai);
  });

  test("the public is answered by what was published, and refused what rests on the inside", async () => {
    for (const d of TERKINI.filter((t) => t.aturan)) {
      const answer = await refusal(PUBLIK, d.kode);
      if (terbukaPublik(d)) expect(answer, d.kode).toMatch(/^dijawab: \d+$/);
      else expect(answer).toBe(`Angka “${d.kode}” hanya dihitung di dalam: bahannya dikecualikan dari publik.`);
    }
  });

  test("every way of a figure sums to it", async () => {
    const [d] = TERKINI;
    if (!d?.aturan) throw new Error("tidak ada definisi");
    const all = await hitungAngka(pimpinan, d.kode);
    expect(all.nilai).toBeGreaterThan(20);
    for (const kelompok of Object.keys(caraAngka(d.aturan, false))) {
      const { baris = [] } = await hitungAngka(pimpinan, d.kode, { kelompok });
      expect(
        baris.reduce((n, b) => n + b.nilai, 0),
        kelompok,
      ).toBe(all.nilai);
      expect(Object.keys(baris[0]?.kunci ?? {})).toEqual([kelompok]);
    }
  });

  test("since when each counts, in one statement", async () => {
    const since = await denganAngka(PUBLIK, (hitung) => mulaiAngka(hitung, PUBLIK));
    expect(Object.keys(since)).toEqual(TERKINI.filter((d) => d.aturan && terbukaPublik(d)).map((d) => d.kode));
    const inside = await denganAngka(pimpinan, (hitung) => mulaiAngka(hitung, pimpinan));
    expect(inside.pelanggaran).toMatch(/^\d{4}-\d{2}-01$/);
  });
});

describe("figures with a way of their own", () => {
  test("which offices handed in their data, by code, for the inside and for the public", async () => {
    for (const viewer of [PUBLIK, pimpinan] as const) {
      const p = { per: "2023-03-31", jenis: "pengawasan" };
      const j = await hitungAngka(viewer, "kantor.menyampaikan", { ...p, kelompok: "kantor" });
      expect(j.baris).toHaveLength(11);
      expect(j.baris?.reduce((n, b) => n + b.nilai, 0)).toBe(j.nilai);
      const paser = await hitungAngka(viewer, "kantor.menyampaikan", { ...p, kantor: "64.01" });
      expect(paser.nilai).toBe(0);
    }
  });

  test("an office that declared every month counts as having handed in", async () => {
    const p = { per: "2022-02-28", dari: "2022-02-01", jenis: "sengketa", kantor: "64.01" };
    const before = await hitungAngka(PUBLIK, "kantor.menyampaikan", p);
    await db.query(
      "insert into nihil (kantor_kode, jenis, bulan, oleh) values ('64.01', 'sengketa', '2022-02-01', $1)",
      [pimpinan.id],
    );
    expect((await hitungAngka(PUBLIK, "kantor.menyampaikan", p)).nilai).toBe((before.nilai ?? 0) + 1);
  });

  test("women and people with disabilities are added up from the rows, never as known on a past day", async () => {
    const [naive] = await db.query<{ p: number; d: number }>(
      `select sum(peserta_perempuan)::int as p, sum(peserta_disabilitas)::int as d from pencegahan x join catatan c on c.id = x.catatan_id
        where c.status = 'divalidasi'`,
    );
    expect(naive?.p).toBeGreaterThan(0);
    expect((await hitungAngka(pimpinan, "pencegahan.peserta_perempuan")).nilai).toBe(naive?.p);
    const j = await hitungAngka(pimpinan, "pencegahan.peserta_disabilitas", { kelompok: "kantor" });
    expect(j.nilai).toBe(naive?.d);
    expect(j.baris?.reduce((n, b) => n + b.nilai, 0)).toBe(naive?.d);
    expect(await refusal(pimpinan, "pencegahan.peserta_perempuan", { diketahui: hariIni() })).toMatch(/hari lampau/);
  });

  test("reports per supervisor per week", async () => {
    const p = { dari: "2023-01-02", per: "2023-12-31" };
    const [naive] = await db.query<{ n: number; oleh: number }>(
      `select count(*)::int as n, count(distinct x.pelaksana)::int as oleh from pengawasan x join catatan c on c.id = x.catatan_id
        where c.status = 'divalidasi' and c.tanggal_diterima between $1 and $2`,
      [p.dari, p.per],
    );
    const rata = Math.round(((naive?.n ?? 0) / (naive?.oleh ?? 1) / 52) * 100) / 100;
    expect((await hitungAngka(pimpinan, "pengawasan.per_pekan", p)).nilai).toBe(rata);
  });
});

describe("what cannot be answered is a sentence", () => {
  const besok = geser(hariIni(), 1);
  test.each<[string, string, Record<string, string>, RegExp]>([
    ["an unknown code", "pelanggaan", {}, /^Tidak ada angka berkode “pelanggaan”\. Yang ada: .*pencegahan\.peserta/],
    ["a version that never was", "pelanggaran", { versi: "9" }, /tidak punya versi itu/],
    ["a version that is no number", "pelanggaran", { versi: "satu" }, /tidak punya versi itu/],
    ["what only the inside holds", "jangka.median", {}, /hanya dihitung di dalam/],
    ["a kind that does not exist", "kantor.menyampaikan", { jenis: "kabar" }, /Saringan “jenis” tidak dikenal/],
    ["a grouping that it has not", "kantor.menyampaikan", { kelompok: "bulan" }, /Yang dapat: kantor/],
    ["a filter that it has not", "kantor.menyampaikan", { sumber: "temuan" }, /Saringan “sumber” tidak dikenal/],
    ["an unknown dimension", "pelanggaran", { warna: "merah" }, /Saringan “warna” tidak dikenal/],
    ["an office that does not exist", "pelanggaran", { kantor: "64.99" }, /Kode kantor “64\.99” tidak ada/],
    ["an election that does not exist", "pelanggaran", { penyelenggaraan: "PEMILU-1955" }, /Kode penyelenggaraan/],
    ["a stage that does not exist", "pelanggaran", { tahapan: "P24-99" }, /Kode tahapan/],
    [
      "a stage of another election",
      "pelanggaran",
      { tahapan: "P24-10-KAMPANYE", penyelenggaraan: "PILKADA-2024" },
      /bukan bagian dari penyelenggaraan itu/,
    ],
    ["tomorrow", "pelanggaran", { per: besok }, /belum tiba/],
    ["what will be known tomorrow", "pelanggaran", { diketahui: besok }, /belum tiba/],
    ["a district, to the public", "pelanggaran", { wilayah: "64.72.01" }, /berhenti pada kabupaten dan kota/],
  ])("%s", async (_, kode, p, kalimat) => {
    expect(await refusal(PUBLIK, kode, p)).toMatch(kalimat);
  });

  test("before the portal recorded anything it knows nothing, which is not zero", async () => {
    for (const viewer of [PUBLIK, pimpinan] as const) {
      const before = await hitungAngka(viewer, "pelanggaran", { diketahui: "2001-01-01" });
      expect(before).toMatchObject({ nilai: null, keterangan: "Belum tercatat di portal ini pada saat itu." });
      const none = await hitungAngka(viewer, "pelanggaran", { per: "2001-01-01" });
      expect(none).toMatchObject({
        nilai: 0,
        mulai: null,
        keterangan: "Tidak ada yang terhitung dengan saringan ini. Coba perlebar.",
      });
    }
  });

  test("an office that declared each month is nihil; one that is silent is not", async () => {
    const p = { kantor: "64.74", dari: "2023-01-01", per: "2023-02-28" };
    expect(await hitungAngka(PUBLIK, "sengketa", p)).toMatchObject({ nilai: 0, nihil: false });
    const oleh = pimpinan.id;
    const declare = (bulan: string) =>
      db.query("insert into nihil (kantor_kode, jenis, bulan, oleh) values ('64.74', 'sengketa', $1, $2)", [
        bulan,
        oleh,
      ]);
    await declare("2023-01-01");
    expect(await hitungAngka(PUBLIK, "sengketa", p)).toMatchObject({ nilai: 0, nihil: false });
    await declare("2023-02-01");
    expect(await hitungAngka(PUBLIK, "sengketa", p)).toMatchObject({ nilai: 0, nihil: true });
  });
});
