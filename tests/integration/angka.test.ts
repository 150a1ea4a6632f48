import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import { type Orang, PUBLIK } from "@/lib/akses/policy";
import { hariBulan } from "@/lib/angka/bulan";
import { angka, rangkaian, tercapai } from "@/lib/angka/stats";
import { alamat, bacaFilter, type Filter, TERBIT } from "@/lib/catatan/filter";
import { daftar, semua } from "@/lib/catatan/queries";
import { asPublic, asViewer } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { DAFTAR, dimensiJenis } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { useDatabase } from "../support/database";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";

const db = useDatabase();
const KANTOR = ["64", "64.08", "64.08.04", "64.72", "64.01"];
const UMUM = ["kantor", "wilayah", "kecamatan", "penyelenggaraan", "tahapan", "bulan", "satuan", "posisi", "terbit"];
const viewers: Record<string, Orang> = {};
let stage = "";

beforeAll(async () => {
  await fillRecords(db, KANTOR, 60);
  viewers["pimpinan provinsi"] = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
  viewers["verifikator Samarinda"] = await makePerson(db, { fungsi: "verifikator", kantor: "64.72" });
  viewers["operator Kutai Timur"] = await makePerson(db, { kantor: "64.08" });
  viewers["operator kecamatan"] = await makePerson(db, { kantor: "64.08.04" });
  viewers["pimpinan satu jenis"] = await makePerson(db, { fungsi: "pimpinan", kantor: "64", jenis: ["sengketa"] });
  viewers["PPID provinsi"] = await makePerson(db, { fungsi: "ppid", kantor: "64" });
  viewers.auditor = await makePerson(db, { fungsi: "auditor", kantor: "64.01" });
  viewers.admin = await makePerson(db, { fungsi: "admin", kantor: "64" });
  const dua = await makePerson(db, { fungsi: "verifikator", kantor: "64.72", jenis: ["pelanggaran"] });
  viewers["dua tugas"] = { ...dua, tugas: [...dua.tugas, { fungsi: "ppid", kantor: "64", jenis: ["pelanggaran"] }] };
  const [first] = await db.query<{ tahapan: string }>(
    "select tahapan_kode as tahapan from catatan where status = 'divalidasi' order by tahapan_kode limit 1",
  );
  stage = first?.tahapan ?? "";
}, 300_000);

const pimpinan = () => viewers["pimpinan provinsi"] as Orang;
const polos = (jenis: Jenis, lain: Partial<Filter> = {}): Filter => ({ jenis, dimensi: {}, ...lain });

/** Filters as people set them; some meet no record at all. */
const saringan = (): Partial<Filter>[] => [
  {},
  { penyelenggaraan: "PEMILU-2024" },
  { tahapan: stage },
  { kantor: "64" },
  { kantor: "64.08" },
  { kantor: "64.08.04" },
  { per: "2023-12-31" },
  { dari: "2023-07-01", per: "2024-06-30" },
  { kata: "uji 1" },
  { wilayah: "64.72" },
  { kantor: "64.74" },
];

/** As many rows as its list pages through, seven at a time, each once. */
async function baris(orang: Orang, f: Filter): Promise<number> {
  const ids = new Set<string>();
  let sesudah: { nilai: string; id: string } | undefined;
  for (;;) {
    const d = await daftar(orang, { ...f, status: "divalidasi" }, { urut: "tanggal", naik: false, sesudah }, 7);
    for (const b of d.baris) expect(ids.size).toBe(ids.add(b.id).size - 1);
    if (!d.lanjut) return ids.size;
    sesudah = d.lanjut;
  }
}

/** The filter that opens one part of a figure, read back from its address as a page reads it. */
function bagian(f: Filter, cara: string, kunci: string): Filter {
  const nama: Record<string, string> = { satuan: "kantor", kecamatan: "kecamatan" };
  const ubah = cara === "bulan" ? hariBulan(kunci, f.dari, f.per ?? "2099-12-31") : { [nama[cara] ?? cara]: kunci };
  const { filter, galat } = bacaFilter(f.jenis, Object.fromEntries(new URLSearchParams(alamat(f, ubah))));
  expect(galat, `${cara}=${kunci}`).toEqual([]);
  return filter;
}

test("there is something to count, in every kind and every status", async () => {
  for (const jenis of JENIS) {
    const { total } = await angka(pimpinan(), polos(jenis));
    const [plain] = await db.query<{ n: string }>(
      "select count(*) as n from catatan where jenis = $1 and status = 'divalidasi'",
      [jenis],
    );
    expect(total, jenis).toBe(Number(plain?.n));
    expect(total, jenis).toBeGreaterThan(5);
  }
  const [n] = await db.query<{ n: string }>("select count(distinct status) as n from catatan");
  expect(Number(n?.n)).toBe(4);
});

describe("a figure is as long as its list", () => {
  test.each([
    "pimpinan provinsi",
    "verifikator Samarinda",
    "operator Kutai Timur",
    "operator kecamatan",
    "pimpinan satu jenis",
    "PPID provinsi",
    "auditor",
    "admin",
    "dua tugas",
  ])("for %s", async (nama) => {
    const orang = viewers[nama] as Orang;
    for (const jenis of JENIS)
      for (const s of saringan()) {
        const f = polos(jenis, s);
        const a = await angka(orang, f);
        expect(a.total, `${jenis} ${JSON.stringify(s)}`).toBe(await baris(orang, f));
        const menunggu = await daftar(orang, { ...f, status: "dikirim" }, { urut: "tanggal", naik: false }, 1000);
        expect(a.belum).toBe(nama === "PPID provinsi" ? 0 : menunggu.baris.length);
      }
  });

  test("what waits in all the province is told to nobody who sees less of it", async () => {
    const semuaOrang = sql`select * from menunggu_seprovinsi(array['pelanggaran']::jenis[], null, null, null, null)`;
    const tanya = (nama: string) => asViewer(konteks(viewers[nama] as Orang), (tx) => tx.all(semuaOrang));
    expect((await tanya("pimpinan provinsi")).length).toBeGreaterThan(0);
    await expect(tanya("verifikator Samarinda")).rejects.toThrow(TidakAda);
    await expect(asPublic((tx) => tx.all(semuaOrang))).rejects.toThrow(TidakAda);
  });

  test("an admin, and whoever has other kinds, counts nothing", async () => {
    for (const jenis of JENIS) expect((await angka(viewers.admin as Orang, polos(jenis))).total).toBe(0);
    expect((await angka(viewers["pimpinan satu jenis"] as Orang, polos("pelanggaran"))).total).toBe(0);
  });
});

describe("decompositions balance, and every part opens its list", () => {
  test.each(JENIS.map((jenis) => [jenis]))("%s", async (jenis) => {
    const cara = [...UMUM, ...Object.keys(dimensiJenis(jenis))];
    for (const s of [{}, { dari: "2023-03-01", per: "2024-09-30" }]) {
      const f = polos(jenis, s);
      const a = await angka(pimpinan(), f, cara);
      for (const c of cara) {
        expect(
          a.menurut[c]?.reduce((n, b) => n + b.n, 0),
          c,
        ).toBe(a.total);
        // an office of eight characters is itself, one of five all that lies under it
        const terbuka = a.menurut[c]?.filter(
          (b) => !(c === "satuan" && b.kunci.length <= 5) && !(c === "wilayah" && b.kunci === "64"),
        );
        for (const b of terbuka ?? [])
          expect(await hitungSemua(bagian(f, c, b.kunci)), `${jenis} ${c}=${b.kunci}`).toBe(b.n);
      }
    }
  });

  test("a crossing sums to both of its ways", async () => {
    const a = await angka(pimpinan(), polos("pelanggaran"), ["kantor:registrasi", "kantor", "registrasi"]);
    for (const [cara, kunci] of [
      ["kantor", "kunci"],
      ["registrasi", "silang"],
    ] as const)
      for (const b of a.menurut[cara] ?? [])
        expect(a.menurut["kantor:registrasi"]?.filter((x) => x[kunci] === b.kunci).reduce((n, x) => n + x.n, 0)).toBe(
          b.n,
        );
  });

  test("participants add up over the forms", async () => {
    const a = await angka(pimpinan(), polos("pencegahan"), ["kelompok"]);
    expect(a.jumlah).toBeGreaterThan(0);
    expect(a.menurut.kelompok?.reduce((n, b) => n + (b.jumlah ?? 0), 0)).toBe(a.jumlah);
  });
});

/** Counts the rows of a list however long it is. */
async function hitungSemua(f: Filter): Promise<number> {
  let n = 0;
  for await (const halaman of semua(pimpinan(), { ...f, status: "divalidasi" }, 10_000)) n += halaman.length;
  return n;
}

test.each(JENIS.map((jenis) => [jenis]))(
  "the funnel of %s opens its lists, with what was and was not reached",
  async (jenis) => {
    const f = polos(jenis, { per: "2025-03-01" });
    const jalan = rangkaian(await angka(pimpinan(), f, ["rangkaian"]));
    expect(tercapai(jalan, "")).toBe((await angka(pimpinan(), f)).total);
    const langkah = Object.keys(DAFTAR[jenis].alur);
    for (const l of langkah) {
      expect(tercapai(jalan, l), l).toBe(await hitungSemua({ ...f, langkah: l }));
      const lain = langkah.find((x) => x !== l) ?? l;
      expect(tercapai(jalan, l, lain)).toBe(await hitungSemua({ ...f, langkah: l, belum: lain }));
      expect(tercapai(jalan, `${l}.${lain}`)).toBe(await hitungSemua({ ...f, langkah: `${l}.${lain}` }));
    }
  },
);

test("registration is told as of the day", async () => {
  const f = polos("pelanggaran", { per: "2024-12-31" });
  const [dulu, kini] = await Promise.all([
    angka(pimpinan(), f, ["registrasi"]),
    angka(pimpinan(), { ...f, per: "2026-06-30" }, ["registrasi"]),
  ]);
  const n = (a: typeof dulu, k: string) => a.menurut.registrasi?.find((b) => b.kunci === k)?.n ?? 0;
  expect(n(dulu, "diregistrasi")).toBeLessThan(n(kini, "diregistrasi"));
  expect(dulu.total).toBe(kini.total);
});

describe("the public counts what was validated", () => {
  test.each(JENIS.map((jenis) => [jenis]))("%s", async (jenis) => {
    const cara = ["kantor", "wilayah", "penyelenggaraan", "tahapan", "bulan", ...Object.keys(DAFTAR[jenis].dimensi)];
    for (const s of [{}, { per: "2024-03-31" }, { penyelenggaraan: "PILKADA-2024", kantor: "64.08" }]) {
      const f = polos(jenis, s);
      const [luar, dalam] = [await angka(PUBLIK, f, cara), await angka(pimpinan(), f, cara)];
      expect(luar.total).toBe(dalam.total);
      expect(luar.jumlah).toBe(dalam.jumlah);
      expect(luar.belum).toBe(0);
      const urut = (a: typeof luar, c: string) => a.menurut[c]?.map((b) => `${b.kunci} ${b.n} ${b.jumlah}`).sort();
      for (const c of cara) expect(urut(luar, c), c).toEqual(urut(dalam, c));
    }
  });

  test("has no way to narrow or group by what is the inside's", async () => {
    const p = {
      alasan: "dicabut",
      kategori: "asn",
      posisi: "kajian",
      langkah: "kajian",
      belum: "pleno",
      terbit: "rinci",
      kecamatan: "64.08.04",
    };
    expect(bacaFilter("pelanggaran", p, true).filter).toEqual(bacaFilter("pelanggaran", {}, true).filter);
    for (const c of ["kategori", "alasan", "posisi", "terbit", "satuan"])
      await expect(angka(PUBLIK, polos("pelanggaran"), [c])).rejects.toThrow("tidak ada pada");
    expect(Object.keys(TERBIT)).toHaveLength(4);
  });
});
