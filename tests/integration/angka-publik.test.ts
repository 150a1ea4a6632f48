import { beforeAll, describe, expect, test } from "vitest";
import { GET as berkasAngka } from "@/app/(publik)/angka/unduh/[...jalur]/route";
import { batangDimensi, batangKode } from "@/app/(publik)/susunan";
import { GET as berkasSelesai } from "@/app/perkara-selesai.csv/route";
import { PUBLIK } from "@/lib/akses/policy";
import { bacaPotret, caraPotret, daftarPotret, type Potret } from "@/lib/angka/potret";
import { angka, denganAngka } from "@/lib/angka/stats";
import { asPublic } from "@/lib/db";
import { geser, hariIni } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { tarik } from "@/lib/terbitan/commands";
import { alamatPotret, bacaTempat, HAL, type Hal, type Tempat } from "@/lib/terbitan/potret";
import { perkaraSelesai } from "@/lib/terbitan/selesai";
import { alamatTabel, bacaTabel, URUT_SELESAI, type UrutSelesai } from "@/lib/terbitan/tabel";
import { useDatabase } from "../support/database";
import { type Cast, key, makeCast } from "../support/journey";
import { fillRecords } from "../support/records";
import { readCsv } from "../support/spreadsheet";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
  await fillRecords(db, ["64", "64.08", "64.72"], 90, "potret");
}, 300_000);

const sum = (parts: { n: number }[] = []) => parts.reduce((all, p) => all + p.n, 0);
const page = (hal: Hal, ...jalur: string[]) =>
  denganAngka(PUBLIK, (count, tx) => bacaPotret(count, tx, bacaTempat(hal, jalur)));
const shown = async (hal: Hal, ...jalur: string[]): Promise<Potret> => {
  const p = await page(hal, ...jalur);
  if (!p) throw new Error(`tidak ada halaman ${hal}/${jalur.join("/")}`);
  return p;
};
const DAYS = ["2023-12-31", "2024-02-02", "2024-11-13"];
const PLACES: [Hal, string][] = [
  ...JENIS.map((j): [Hal, string] => ["jenis", j]),
  ["kantor", "64"],
  ["kantor", "64.72"],
  ["penyelenggaraan", "PEMILU-2024"],
  ["penyelenggaraan", "NON-TAHAPAN"],
  ["tahapan", "P24-10-KAMPANYE"],
];

describe("a page of figures", () => {
  test.each(PLACES)("%s %s: each split adds up, as counted and as drawn, on any day", async (hal, kode) => {
    for (const jalur of [[kode], ...DAYS.map((day) => [kode, day])]) {
      const p = await shown(hal, ...jalur);
      expect(p.bagian.map((b) => b.jenis)).toEqual(hal === "jenis" ? [kode] : [...JENIS]);
      for (const b of p.bagian) {
        const total = b.angka.total;
        expect(Object.keys(b.angka.menurut).sort()).toEqual(caraPotret(b.jenis, p).sort());
        for (const [way, parts] of Object.entries(b.angka.menurut)) expect(sum(parts), way).toBe(total);
        for (const dimension of Object.keys(DAFTAR[b.jenis].dimensi))
          expect(sum(batangDimensi(b.angka, b.filter, dimension).map((x) => ({ n: x.value }))), dimension).toBe(total);
        for (const way of ["kantor", "penyelenggaraan", "tahapan"] as const)
          if (b.angka.menurut[way])
            expect(sum(batangKode(b, way, p[way]).map((x) => ({ n: x.value }))), way).toBe(total);
        expect(b.rinci).toBeLessThanOrEqual(total);
        // where cases stood is told of those known by then
        if (b.keadaan) expect(sum(b.keadaan)).toBe(b.diketahui ?? 0);
      }
    }
  });

  test.each(DAYS)("as of %s it says what the ledger says, and what was received by then", async (day) => {
    let counted = 0;
    for (const [hal, kode] of PLACES) {
      const { bagian } = await shown(hal, kode, day);
      for (const b of bagian) {
        const narrow = hal === "jenis" ? {} : { [hal]: kode };
        expect(b.angka.total).toBe((await angka(PUBLIK, { jenis: b.jenis, per: day, dimensi: {}, ...narrow })).total);
        const [rows] = await db.query<{ n: number }>(
          `select count(*)::int as n from terbitan where terkini and ditarik_pada is null and jenis = $1::jenis
            and tanggal_diterima <= $2 and ${hal === "jenis" ? "$3 = $1::text" : `${hal}_kode = $3`}`,
          [b.jenis, day, kode],
        );
        expect(b.angka.total, `${hal} ${kode} ${b.jenis}`).toBe(rows?.n);
        counted += b.angka.total;
      }
    }
    expect(counted).toBeGreaterThan(50);
  });

  test("before anything was recorded it says so instead of zero", async () => {
    const { bagian } = await shown("jenis", "pelanggaran", "2023-12-31");
    expect(bagian[0]?.angka.total).toBeGreaterThan(0);
    expect(bagian[0]?.diketahui).toBeNull();
    const first = await shown("jenis", "pelanggaran", "2001-01-01");
    expect(first.bagian[0]).toMatchObject({ diketahui: null, keadaan: [] });
    expect(first.bagian[0]?.angka.total).toBe(0);
  });

  test.each([
    ["a kind that is none", "jenis", ["rahasia"]],
    ["a name that every object has", "jenis", ["constructor"]],
    ["an office that is none", "kantor", ["64.99"]],
    ["a village instead of an office", "kantor", ["64.72.01"]],
    ["an election that is none", "penyelenggaraan", ["PEMILU-1955"]],
    ["a stage that is none", "tahapan", ["P24-99"]],
    ["another letter case", "penyelenggaraan", ["pemilu-2024"]],
    ["a day that does not exist", "jenis", ["pelanggaran", "2024-02-30"]],
    ["a day before all", "jenis", ["pelanggaran", "1999-12-31"]],
    ["tomorrow", "jenis", ["pelanggaran", geser(hariIni(), 1)]],
    ["a day of the year 10000", "jenis", ["pelanggaran", "10000-01-01"]],
    ["what is no day", "kantor", ["64", "kemarin"]],
    ["a third part", "kantor", ["64", "2024-02-02", "lagi"]],
    ["nothing", "kantor", [""]],
    ["a quote", "tahapan", ["P24-10-KAMPANYE' or true --"]],
    ["a broken percent code", "tahapan", ["%E0%A4%A"]],
    ["a null byte", "kantor", ["64%00"]],
    ["a very long code", "kantor", ["6".repeat(10_000)]],
  ] as [string, Hal, string[]][])("there is none of %s", async (_, hal, jalur) => {
    expect(await page(hal, ...jalur)).toBeNull();
  });

  test("every address that the list names has its page", async () => {
    const { kelompok } = await denganAngka(PUBLIK, daftarPotret);
    const places = kelompok.flatMap((k) => k.isi.map((i) => i.tempat));
    expect(new Set(places.map((t) => t.hal))).toEqual(new Set(HAL));
    expect(new Set(places.map(alamatPotret)).size).toBe(places.length);
    for (const t of places.filter((t, n) => t.hal !== "tahapan" || n % 7 === 0))
      expect((await page(t.hal, t.kode))?.nama, alamatPotret(t)).toBeTruthy();
  });
});

describe("a page of figures as a file", () => {
  const file = (...jalur: string[]) =>
    berkasAngka(new Request(`http://portal.test/angka/unduh/${jalur.join("/")}`), {
      params: Promise.resolve({ jalur }),
    });

  test.each(PLACES)("%s %s: total and splits of the page, in both forms", async (hal, kode) => {
    const p = await shown(hal, kode, "2024-11-13");
    const [, ...cells] = readCsv(await (await file(hal, kode, "2024-11-13.csv")).text()).filter((r) => r.length > 1);
    const { data } = (await (await file(hal, kode, "2024-11-13.json")).json()) as { data: Record<string, unknown>[] };
    expect(cells).toHaveLength(data.length);
    expect(data.map((d) => String(d.nilai))).toEqual(cells.map((c) => c.at(-1)));
    const codes = new Set(data.map((d) => d.angka));
    expect(codes.size).toBe(p.bagian.length);
    for (const b of p.bagian) {
      const own = data.filter((d) => d.angka === data.filter((x) => x.menurut === "total")[p.bagian.indexOf(b)]?.angka);
      expect(own.find((d) => d.menurut === "total")?.nilai).toBe(b.angka.total);
      for (const way of Object.keys(b.angka.menurut)) {
        const parts = own.filter((d) => d.menurut === way);
        expect(sum(parts.map((d) => ({ n: Number(d.nilai) }))), way).toBe(b.angka.total);
      }
    }
  });

  test.each([
    ["kantor", "64.99", "2024-02-02.csv"],
    ["rahasia", "64", "2024-02-02.csv"],
    ["kantor", "64", "2024-02-30.csv"],
    ["kantor", "64", "2099-01-01.json"],
    ["kantor", "64", "2024-02-02.exe"],
    ["kantor", "64", "2024-02-02"],
    ["kantor", "64"],
    ["kantor", "64", "2024-02-02.csv", "lagi"],
    ["kantor", "%00", "2024-02-02.csv"],
  ])("%s/%s/%s is refused in words", async (...jalur) => {
    const answer = await file(...jalur.filter(Boolean));
    expect(answer.status).toBe(404);
    expect(((await answer.json()) as { pesan: string }).pesan).toContain("Tidak ada angka");
  });
});

/** Words of a case that still goes on here or elsewhere, was never a case, or goes on in its tracks. */
const OPEN = [
  "Diterima, masih dikaji",
  "Tidak diregistrasi",
  "Diregistrasi, sedang ditangani",
  "Dialihkan",
  "Selesai dikaji, status diumumkan",
  "Putusan Bawaslu",
  "Putusan PN, belum berkekuatan hukum tetap",
  "Dalam pemeriksaan pengadilan",
  "Diteruskan kepada penyidik",
  "Sidang terbuka",
  "Sedang ditangani",
  "Tidak diregister",
  "Dalam mediasi atau musyawarah",
  "Dalam adjudikasi",
  "Diregister",
  "Diterima, diverifikasi",
];

describe("the table of closed cases", () => {
  const closed = async () =>
    (
      await db.query<{ id: string }>(
        `select publik_id as id from terbitan where terkini and tingkat = 'rinci' and ditarik_pada is null
          and jenis not in ('pengawasan', 'pencegahan') and not keadaan = any($1)`,
        [OPEN],
      )
    ).map((r) => r.id);
  const read = (urut: UrutSelesai, naik: boolean, sesudah?: string, many = 4) =>
    asPublic((tx) => perkaraSelesai(tx, { urut, naik, sesudah }, many));
  const all = async (urut: UrutSelesai, naik: boolean, many = 4) => {
    const rows = [];
    for (let sesudah: string | undefined; ; ) {
      const d = await read(urut, naik, sesudah, many);
      if (!d) throw new Error("sambungannya hilang");
      rows.push(...d.baris.map((b) => ({ ...b, total: d.total })));
      expect(d.baris.length).toBeLessThanOrEqual(many);
      if (!d.lanjut) return rows;
      sesudah = d.lanjut;
    }
  };
  const csv = async () => {
    const answer = await berkasSelesai(new Request("http://portal.test/perkara-selesai.csv"), {
      params: Promise.resolve({}),
    });
    expect(answer.status).toBe(200);
    return readCsv(await answer.text()).filter((r) => r.length > 1);
  };

  const ORDERS = (Object.keys(URUT_SELESAI) as UrutSelesai[]).flatMap((u) =>
    [true, false].map((naik): [UrutSelesai, boolean] => [u, naik]),
  );
  test.each(ORDERS)("by %s, rising %s: every closed case once, in order, page after page", async (urut, naik) => {
    const rows = await all(urut, naik);
    const ids = rows.map((r) => r.publikId);
    expect(ids.length).toBeGreaterThan(8);
    expect([...ids].sort()).toEqual((await closed()).sort());
    expect(new Set(rows.map((r) => r.total))).toEqual(new Set([ids.length]));
    expect((await all(urut, naik, 1)).map((r) => r.publikId)).toEqual(ids);
    expect((await all(urut, !naik)).map((r) => r.publikId)).toEqual([...ids].reverse());
    if (urut === "selesai" || urut === "diterima") {
      const days = rows.map((r) => r[urut]);
      expect(days.every((d) => /^\d{4}-\d\d-\d\d$/.test(d))).toBe(true);
      expect(days).toEqual(naik ? [...days].sort() : [...days].sort().reverse());
    } else {
      // rows of one office, of one outcome, stand together
      const groups = rows.map((r) => r[urut]).filter((g, n, list) => g !== list[n - 1]);
      expect(new Set(groups).size).toBe(groups.length);
      expect(groups.length).toBeGreaterThan(1);
    }
  });

  test("each row is its record's own: outcome and days as published", async () => {
    for (const r of await all("selesai", false)) {
      const [t] = await db.query<{ keadaan: string; jenis: Jenis; diterima: string; produk: string | null }>(
        `select keadaan, jenis, tanggal_diterima::text as diterima, isi->>'tanggalProduk' as produk from terbitan
          where publik_id = $1 and terkini`,
        [r.publikId],
      );
      expect(r).toMatchObject({ hasil: t?.keadaan, jenis: t?.jenis, diterima: t?.diterima });
      if (t?.produk) expect(r.selesai).toBe(t.produk);
      expect(r.selesai <= hariIni()).toBe(true);
    }
  });

  test("the file holds the same rows, and its addresses lead to them", async () => {
    const rows = await all("selesai", false);
    const [head, ...cells] = await csv();
    expect(cells.map((c) => c[0])).toEqual(rows.map((r) => r.publikId));
    const at = (label: string) => head?.indexOf(label) ?? -1;
    expect(cells.map((c) => c[at("Hasil")])).toEqual(rows.map((r) => r.hasil));
    expect(cells.map((c) => c[at("Hari selesai")])).toEqual(rows.map((r) => r.selesai));
    for (const [n, c] of cells.entries())
      expect(c[at("Alamat kartu")]).toMatch(new RegExp(`/data/${rows[n]?.jenis}/${rows[n]?.publikId}$`));
  });

  test("what is only counted is not in it; what is taken back leaves it, and a place after it is refused", async () => {
    const counted = await db.query<{ id: string }>(
      "select publik_id as id from terbitan where terkini and tingkat = 'angka' and not keadaan = any($1)",
      [OPEN],
    );
    expect(counted.length).toBeGreaterThan(0);
    const before = await all("selesai", false);
    const ids = new Set(before.map((r) => r.publikId));
    expect(counted.filter((c) => ids.has(c.id))).toEqual([]);

    const gone = before[1]?.publikId ?? "";
    expect((await read("selesai", false, gone))?.baris.length).toBeGreaterThan(0);
    const [row] = await db.query<{ id: string }>(
      "select catatan_id as id from terbitan where publik_id = $1 and terkini",
      [gone],
    );
    await tarik(cast.ppid, row?.id ?? "", "Keliru menyebut tempat.", key());
    const after = await all("selesai", false);
    expect(after.map((r) => r.publikId)).toEqual(before.map((r) => r.publikId).filter((id) => id !== gone));
    expect(after[0]?.total).toBe(before.length - 1);
    expect((await csv()).slice(1).map((c) => c[0])).not.toContain(gone);
    expect(await read("selesai", false, gone)).toBeNull();
  });

  test("a place that is none of this table is refused; after its last case nothing follows", async () => {
    const [activity] = await db.query<{ id: string }>(
      "select publik_id as id from terbitan where terkini and jenis = 'pencegahan' and tingkat = 'rinci' limit 1",
    );
    for (const strange of [activity?.id, "0123456789ab"]) {
      expect(strange).toMatch(/^[0-9a-f]{12}$/);
      expect(await read("hasil", true, strange)).toBeNull();
    }
    const rows = await all("kantor", true);
    expect(await read("kantor", true, rows.at(-1)?.publikId)).toEqual({
      baris: [],
      lanjut: undefined,
      total: rows.length,
    });
  });

  test.each([
    [["hasil"]],
    [["hasil-acak"]],
    [["ringkasan-naik"]],
    [["constructor-naik"]],
    [["selesai-turun", "x"]],
    [["selesai-turun", "0123456789AB"]],
    [["selesai-turun", "' or true --"]],
    [["selesai-turun", "0123456789ab", "lagi"]],
    [["%00"]],
  ])("%j is no table", (jalur) => {
    expect(bacaTabel(jalur)).toBeUndefined();
  });

  test("an address is read back as it was written", () => {
    for (const [urut, naik] of ORDERS)
      for (const sesudah of [undefined, "0123456789ab"]) {
        const address = alamatTabel({ urut, naik, sesudah });
        expect(bacaTabel(address.split("/").slice(2))).toEqual({ urut, naik, sesudah });
      }
    expect(bacaTabel([])).toEqual({ urut: "selesai", naik: false, sesudah: undefined });
    const place: Tempat = { hal: "tahapan", kode: "P24-10-KAMPANYE", hari: "2024-02-02" };
    expect(bacaTempat("tahapan", alamatPotret(place).split("/").slice(3))).toEqual(place);
  });
});
