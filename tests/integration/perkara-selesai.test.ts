import { beforeAll, describe, expect, test } from "vitest";
import { GET as berkasSelesai } from "@/app/perkara-selesai.csv/route";
import { validasi } from "@/lib/catatan/commands";
import { asPublic } from "@/lib/db";
import { hariIni } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import { tarik, terbitkan } from "@/lib/terbitan/commands";
import { perkaraSelesai } from "@/lib/terbitan/selesai";
import { alamatTabel, bacaTabel, URUT_SELESAI, type UrutSelesai } from "@/lib/terbitan/tabel";
import { useDatabase } from "../support/database";
import { type At, type Cast, key, makeCast, tracks, validated, walk } from "../support/journey";
import { fillRecords } from "../support/records";
import { readCsv } from "../support/spreadsheet";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
  await fillRecords(db, ["64", "64.08", "64.72"], 90, "potret");
}, 300_000);

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
        `with a as (select t.publik_id as id, t.catatan_id, c.induk_id from terbitan t join catatan c on c.id = t.catatan_id
            where t.terkini and t.tingkat = 'rinci' and t.ditarik_pada is null
              and t.jenis not in ('pengawasan', 'pencegahan') and not t.keadaan = any($1))
         select id from a where not exists (select 1 from a jalur where jalur.induk_id = a.catatan_id)`,
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

  test("a violation whose track is closed stands in the table by its track, and not twice", async () => {
    const publish = async ({ id }: At) => {
      const [now] = await db.query<{ versi: number }>("select versi from catatan where id = $1", [id]);
      await terbitkan(cast.ppid, id, now?.versi ?? 0, "Ringkasan untuk publik.", key());
      const [t] = await db.query<{ id: string }>(
        "select publik_id as id from terbitan where catatan_id = $1 and terkini",
        [id],
      );
      return t?.id;
    };
    const kinds = { jenisPelanggaran: ["pidana"] };
    const whole = await walk(
      cast.verifikator,
      await validated(cast, "pelanggaran", kinds),
      ["kajian_awal", "2024-01-16"],
      ["diregistrasi", "2024-01-17", kinds],
      ["pleno", "2024-01-22", { ...kinds, hasilKajian: "tidak_terbukti" }],
      ["status_diumumkan", "2024-01-23"],
    );
    const opening = (await tracks(db, whole.id)).pidana as At;
    const track = await walk(
      cast.verifikator,
      await validasi(cast.provinsi, opening.id, opening.versi, key()),
      ["pembahasan_1", "2024-01-18"],
      ["dihentikan", "2024-01-22", { alasanHenti: "kurang_bukti" }],
      ["status_diumumkan", "2024-01-23"],
    );
    const ids = async () => (await all("selesai", false)).map((r) => r.publikId);
    const perkara = await publish(whole);
    expect(await ids()).toContain(perkara);
    const jalur = await publish(track);
    expect(await ids()).toContain(jalur);
    expect(await ids()).not.toContain(perkara);
    expect((await ids()).sort()).toEqual((await closed()).sort());
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
  });
});
