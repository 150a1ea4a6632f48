import { beforeAll, describe, expect, test } from "vitest";
import { perhentian } from "@/lib/angka/corong";
import { BARIS_JANGKA, daftarJangka, selJangka, type TanyaJangka } from "@/lib/angka/jangka";
import { hitungAngka } from "@/lib/angka/jawab";
import { KELUAR } from "@/lib/angka/keluar";
import { KEADAAN, type Keadaan, menurut, ringkas } from "@/lib/angka/lama";
import { penerusan } from "@/lib/angka/menunggu";
import { angka, rangkaian, tercapai } from "@/lib/angka/stats";
import { batalkan } from "@/lib/catatan/commands";
import type { Filter } from "@/lib/catatan/filter";
import { asViewer } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import { alur } from "@/lib/jenis/alur-penindakan";
import { batalkanLangkah } from "@/lib/langkah/commands";
import { simpanLibur } from "@/lib/rujukan/commands";
import { useDatabase } from "../support/database";
import { type At, type Cast, key, makeCast, track, validated, walk } from "../support/journey";
import { fillRecords } from "../support/records";

// How long the steps of cases take, and how long others let us wait: moved by the portal's own commands, counted again
// from the rows, and asked again after everything has changed.
const db = useDatabase();
let cast: Cast;
const sel = async (t: TanyaJangka = {}, orang = cast.provinsi) => {
  const [isi = []] = await asViewer(konteks(orang), (tx) => selJangka(tx, orang, t));
  return isi.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
};
const menunggu = (f: Partial<Filter> = {}) =>
  asViewer(konteks(cast.provinsi), (tx) => penerusan(tx, cast.provinsi, { jenis: "penindakan", dimensi: {}, ...f }));

async function barisJangka(t: TanyaJangka): Promise<number> {
  const ids = new Set<string>();
  let sesudah: { hari: number; id: string } | undefined;
  for (;;) {
    const d = await asViewer(konteks(cast.provinsi), (tx) => daftarJangka(tx, cast.provinsi, t, sesudah));
    for (const b of d.slice(0, BARIS_JANGKA)) ids.add(b.id);
    const akhir = d[BARIS_JANGKA - 1];
    if (d.length <= BARIS_JANGKA || !akhir) return ids.size;
    sesudah = { hari: akhir.hari, id: akhir.id };
  }
}

beforeAll(async () => {
  await fillRecords(db, ["64", "64.08", "64.72"], 50, "jangka");
  cast = await makeCast(db);
  const late = await validated(cast, "pelanggaran", { sumber: "temuan", jenisPelanggaran: ["hukum_lainnya"] });
  await walk(cast.verifikator, late, ["pleno", "2024-03-20", { hasilKajian: "tidak_terbukti" }]);
  for (const tujuan of ["BKN", "BKN", "Dinas uji"]) {
    const at = await track(db, cast, "hukum_lainnya");
    await walk(cast.verifikator, at, ["diteruskan", "2024-10-25", { tujuan, produk: "penerusan" }]);
  }
}, 300_000);

describe("time per step", () => {
  test("every state is what the rows say, and all add up", async () => {
    const semua = ringkas(await sel());
    const naif = await db.query<{ status: string; n: number }>(
      `select case when t.status = 'berjalan' and coalesce(t.batas_maks, t.jatuh_tempo) < (now() at time zone 'Asia/Makassar')::date then 'lewat' else
          case t.status::text when 'lewat' then 'terlambat' when 'dipenuhi' then 'tepat' else t.status::text end end as status, count(*)::int as n
         from tenggat t join catatan c on c.id = t.catatan_id join aturan_tenggat a on a.id = t.aturan_id
        where c.status = 'divalidasi' and not a.hak and not (t.status = 'gugur' and t.langkah_selesai is null) group by 1`,
    );
    for (const { status, n } of naif) expect(semua[status as Keadaan], status).toBe(n);
    expect(semua.n).toBe(naif.reduce((n, b) => n + b.n, 0));
    expect(semua.n).toBeGreaterThan(60);
    expect(semua.terlambat).toBeGreaterThan(0);
  });

  test("every way sums to the whole, in cells and by code", async () => {
    const isi = await sel();
    for (const cara of ["jam", "regime", "kantor", "jenis", "keadaan"] as const) {
      expect(menurut(isi, cara).reduce((n, b) => n + b.r.n, 0)).toBe(ringkas(isi).n);
      const j = await hitungAngka(cast.provinsi, "jangka", { kelompok: cara });
      expect(j.baris?.reduce((n, b) => n + b.nilai, 0)).toBe(j.nilai);
      expect(j.nilai).toBe(ringkas(isi).n);
    }
    const tepat = await hitungAngka(cast.provinsi, "jangka.tepat", { kelompok: "kantor,jam" });
    expect(tepat.baris?.reduce((n, b) => n + b.nilai, 0)).toBe(tepat.nilai);
  });

  test("medians are the database's own", async () => {
    const [naif] = await db.query<{ regime: string; n: number; m: number; p: number }>(
      `select t.regime::text as regime, count(*)::int as n,
              (percentile_disc(0.5) within group (order by t.selesai - t.mulai))::int as m,
              (percentile_disc(0.9) within group (order by t.selesai - t.mulai))::int as p
         from tenggat t join catatan c on c.id = t.catatan_id join aturan_tenggat a on a.id = t.aturan_id
        where c.status = 'divalidasi' and not a.hak and t.status in ('dipenuhi', 'lewat')
        group by 1 having count(*) >= 20 order by 2 desc limit 1`,
    );
    if (!naif) throw new Error("tidak ada hukum dengan sedikitnya 20 yang selesai");
    const { n, m, p, ...saring } = naif;
    expect(ringkas(await sel(saring))).toMatchObject({ selesai: n, median: m, persen90: p });
    expect((await hitungAngka(cast.provinsi, "jangka.median", saring)).nilai).toBe(m);
    expect((await hitungAngka(cast.provinsi, "jangka.sembilan_puluh", saring)).nilai).toBe(p);
  });

  test("every number opens a list of as many clocks", async () => {
    const isi = await sel({ per: "2025-03-01" });
    expect(await barisJangka({ per: "2025-03-01" })).toBe(ringkas(isi).n);
    for (const { kunci, r } of menurut(isi, "jam", "regime", "kantor").slice(0, 12)) {
      const [jam, regime, kantor] = kunci;
      for (const keadaan of Object.keys(KEADAAN) as Keadaan[])
        expect(await barisJangka({ per: "2025-03-01", jam, regime, kantor, keadaan }), `${kunci} ${keadaan}`).toBe(
          r[keadaan],
        );
    }
  });

  test("on the day before its end a clock was running; who may not see the office counts none of it", async () => {
    const at = await validated(cast, "pelanggaran", { sumber: "temuan", jenisPelanggaran: ["hukum_lainnya"] });
    await walk(cast.verifikator, at, ["pleno", "2024-01-20", { hasilKajian: "tidak_terbukti" }]);
    const pada = async (per: string) =>
      (await sel({ per, jam: "penanganan", kantor: "64.08", dari: "2024-01-15" })).reduce(
        (n, s) => (s.keadaan === "berjalan" ? n + s.n : n),
        0,
      );
    expect((await pada("2024-01-19")) - (await pada("2024-01-20"))).toBe(1);
    expect(ringkas(await sel({ kantor: "64.08" }, cast.tetangga)).n).toBe(0);
  });

  test("what was known then stays, whatever is walked, taken back, cancelled or moved later", async () => {
    const dasar = { sumber: "temuan", jenisPelanggaran: ["hukum_lainnya"] };
    const [a, b, c, d] = [
      await validated(cast, "pelanggaran", dasar),
      await validated(cast, "pelanggaran", dasar),
      await validated(cast, "pelanggaran", dasar),
      await validated(cast, "pelanggaran", dasar),
    ];
    const selesai = await walk(cast.verifikator, b, ["pleno", "2024-01-20", { hasilKajian: "tidak_terbukti" }]);
    await db.query("select pg_sleep(0.01)");
    const tanya = { per: "2024-01-24", diketahui: new Date().toISOString() };
    const dulu = await sel(tanya);
    const jawab = await hitungAngka(cast.provinsi, "jangka.tepat", tanya);
    const kini = await sel({ per: "2024-01-24" });
    expect(dulu).toEqual(kini);
    await db.query("select pg_sleep(0.01)");
    await walk(cast.verifikator, a, ["pleno", "2024-01-22", { hasilKajian: "tidak_terbukti" }]);
    await batalkanLangkah(cast.verifikator, selesai.id, selesai.versi, "Salah perkara.", key());
    await batalkan(cast.verifikator, c.id, c.versi, "Tercatat dua kali.", key());
    const libur = {
      tanggal: "2024-01-23",
      nama: "Cuti uji",
      jenis: "cuti_bersama" as const,
      pasti: true,
      dasar: "SKB",
    };
    expect((await simpanLibur(cast.admin, libur)).bergeser).toBeGreaterThan(0);
    await walk(cast.operator, d, ["klarifikasi", "2024-01-23"]);
    expect(await sel({ per: "2024-01-24" })).not.toEqual(dulu);
    expect(await sel(tanya)).toEqual(dulu);
    expect((await hitungAngka(cast.provinsi, "jangka.tepat", tanya)).nilai).toBe(jawab.nilai);
    expect((await hitungAngka(cast.provinsi, "jangka", { diketahui: "2001-01-01" })).nilai).toBeNull();
  });
});

describe("word from others", () => {
  test("sent is answered and waiting, and each opens its list", async () => {
    const f: Filter = { jenis: "penindakan", dimensi: {}, per: hariIni() };
    const semua = await menunggu({ per: f.per });
    expect(semua.length).toBeGreaterThan(0);
    for (const b of semua) {
      const dimensi = { tujuan: b.tujuan, ...(b.langkah === "putusan" && { hasilPutusan: "terbukti" }) };
      const g = { ...f, kantor: b.kantor, dimensi, langkah: b.langkah };
      expect((await angka(cast.provinsi, g)).total, JSON.stringify(b)).toBe(b.keluar);
      expect((await angka(cast.provinsi, { ...g, belum: KELUAR[b.langkah] })).total).toBe(b.menunggu);
      expect(b.hari).toHaveLength(b.menunggu);
      expect(b.hari.every((h) => h >= 0)).toBe(true);
    }
    for (const kode of ["penindakan.menunggu_kabar", "penindakan.dijawab"]) {
      const j = await hitungAngka(cast.provinsi, kode, { kelompok: "tujuan,kantor" });
      expect(j.baris?.reduce((n, b) => n + b.nilai, 0)).toBe(j.nilai);
    }
  });

  test("the days run from the step that sent it, and end for a later reader only", async () => {
    const at = await track(db, cast, "hukum_lainnya");
    const tujuan = "Dinas uji tindak lanjut";
    const sent = await walk(cast.verifikator, at, ["diteruskan", "2024-11-01", { tujuan, produk: "penerusan" }]);
    const milik = async (f: Partial<Filter>) => (await menunggu(f)).filter((b) => b.tujuan === tujuan);
    expect(await milik({ per: "2024-11-11" })).toMatchObject([
      { langkah: "diteruskan", kantor: "64.08", keluar: 1, dijawab: 0, menunggu: 1, tertua: "2024-11-01", hari: [10] },
    ]);
    expect(await milik({ per: "2024-10-31" })).toEqual([]);
    await db.query("select pg_sleep(0.01)");
    const diketahui = new Date().toISOString();
    await db.query("select pg_sleep(0.01)");
    await walk(cast.verifikator, sent as At, ["umpan_balik", "2024-11-05", { tindakLanjutInstansi: "dilaksanakan" }]);
    expect(await milik({ per: "2024-11-11" })).toMatchObject([{ dijawab: 1, menunggu: 0, hari: [] }]);
    expect(await milik({ per: "2024-11-04" })).toMatchObject([{ dijawab: 0, menunggu: 1, hari: [3] }]);
    expect(await milik({ per: "2024-11-11", diketahui })).toMatchObject([{ dijawab: 0, menunggu: 1, hari: [10] }]);
  });
});

test("where tracks stop adds up to all of them, and each stop opens its list", async () => {
  const jalan = ["dibuka", "pembahasan_1", "pembahasan_2", "diteruskan_polri", "penyidikan", "pendahuluan", "putusan"];
  const ujung = ["dihentikan", "sp3", "gugur"];
  for (const l of [...jalan, ...ujung]) expect(Object.keys(alur)).toContain(l);
  const f: Filter = { jenis: "penindakan", dimensi: {}, per: hariIni() };
  const r = rangkaian(await angka(cast.provinsi, f, ["rangkaian"]));
  const semua = perhentian(r, jalan, ujung);
  const n = (p: (typeof semua)[number]) => p.disini + Object.values(p.berhenti).reduce((a, b) => a + b, 0);
  expect(semua.reduce((jumlah, p) => jumlah + n(p), 0)).toBe(tercapai(r, ""));
  for (const p of semua) {
    const hitung = async (langkah: string, belum: string[]) =>
      (await angka(cast.provinsi, { ...f, langkah, belum: belum.join(".") || undefined })).total;
    expect(await hitung(p.langkah, []), p.langkah).toBe(p.sampai);
    expect(await hitung(p.langkah, [...p.sesudah, ...ujung]), p.langkah).toBe(p.disini);
    for (const [u, banyak] of Object.entries(p.berhenti))
      expect(await hitung(`${p.langkah}.${u}`, [...p.sesudah, ...ujung.slice(0, ujung.indexOf(u))])).toBe(banyak);
  }
});
