import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import sql from "sql-template-tag";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PUBLIK } from "@/lib/akses/policy";
import { denganAngka } from "@/lib/angka/stats";
import { ANGKA_PUBLIK, parameterAngka } from "@/lib/antarmuka/parameter";
import { asPublic, roleUrl } from "@/lib/db";
import { DAFTAR, dimensiJenis } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { himpunan } from "@/lib/katalog/himpunan";
import { buatRilis } from "@/lib/katalog/susun";
import { terbitkan } from "@/lib/terbitan/commands";
import { bacaCari } from "@/lib/terbitan/faset";
import { useDatabase } from "../support/database";
import { type Cast, key, makeCast, validated, walk } from "../support/journey";
import { answer } from "../support/public-outputs";
import { ask } from "../support/search";

const db = useDatabase();
const folder = mkdtempSync(join(tmpdir(), "beda-"));
const PLACE = "64.08.04";
let cast: Cast;
let worker: pg.Client;
const release = async () => {
  const h = himpunan("pelanggaran-menurut-kategori");
  if (!h) throw new Error("himpunan bulanan tidak ada");
  await buatRilis(h, "bulanan", null, (text, values) => worker.query(text, values));
};
type Known = { kode: string; kelompok: string[] };
type Row = { menurut: string; tempat_kode: string | null; kode: string; nilai: number | null };
const table = async (): Promise<Row[]> => {
  const kode = "pelanggaran-menurut-kategori";
  const { teks } = await answer("app/(publik)/katalog/[himpunan]/rilis/[tanggal]/[berkas]/route.ts", {
    params: { himpunan: kode, tanggal: "terbaru", berkas: `${kode}.ndjson` },
  });
  const lines = teks.split("\n").filter((l) => l.startsWith('{"'));
  return lines.map((l) => JSON.parse(l) as Row);
};

beforeAll(async () => {
  process.env.BERKAS_DIR = folder;
  process.env.API_PER_MENIT = "10000";
  cast = await makeCast(db);
  // eight cases in one kecamatan, six of which anybody can read; and more elsewhere in the regency
  for (let n = 0; n < 18; n++) {
    const wilayahKode = n < 8 ? PLACE : n < 13 ? "64.08.07" : "64.08.01";
    const at = await validated(cast, "pelanggaran", { wilayahKode, kategoriTerlapor: n % 2 ? "asn" : "bpd" });
    if (n >= 6) continue;
    const done = await walk(
      cast.verifikator,
      at,
      ["kajian_awal", "2024-01-16"],
      ["diregistrasi", "2024-01-17"],
      ["pleno", "2024-01-20", { hasilKajian: "tidak_terbukti", jenisPelanggaran: [] }],
      ["status_diumumkan", "2024-01-21"],
    );
    await terbitkan(cast.ppid, done.id, done.versi, "Ringkasan untuk publik.", key());
  }
  worker = new pg.Client({ connectionString: roleUrl("satudata_pekerja") });
  await worker.connect();
  await release();
}, 120_000);
afterAll(async () => {
  await worker?.end();
  rmSync(folder, { recursive: true, force: true });
});

describe("a monthly table beside what can be read every day", () => {
  test("the records of a kecamatan, subtracted from its cell, leave none or at least five", async () => {
    const rows = (await table()).filter((r) => r.menurut === "kecamatan" && r.tempat_kode !== null);
    const read = await asPublic((tx) =>
      tx.all<{ kode: string; n: number }>(sql`select wilayah_kode as kode, count(*)::int as n from terbitan
        where jenis = 'pelanggaran' and terkini and tingkat = 'rinci' and ditarik_pada is null group by 1`),
    );
    expect(read).toEqual([{ kode: PLACE, n: 6 }]);
    expect(rows.some((r) => r.nilai !== null && r.nilai > 0)).toBe(true);
    const left = rows.flatMap((r) => {
      const known = read.find((d) => d.kode === r.kode)?.n ?? 0;
      return r.nilai === null || r.kode === "dikecualikan" ? [] : [{ kode: r.kode, n: r.nilai - known }];
    });
    expect(left.filter((l) => l.n > 0 && l.n < 5)).toEqual([]);
  });
});

const INSIDE_ONLY = JENIS.flatMap((j) => Object.keys(DAFTAR[j].dimensiDalam ?? {}));
const BELOW = /\b64\.\d\d\.\d/;

describe("what can be asked every day", () => {
  test("by no way and through no filter does a figure tell whom a case is about, under which article, or where below the regency", async () => {
    expect(INSIDE_ONLY).toContain("kategori");
    const whom = Object.keys(dimensiJenis("pelanggaran").kategori?.pilihan ?? {});
    expect(whom).toContain("bpd");
    let asked = 0;
    for (const d of ANGKA_PUBLIK) {
      const names = Object.keys(parameterAngka(d).shape);
      expect(names.filter((n) => /kategori|pasal|kecamatan|desa|tps/.test(n))).toEqual([]);
      const { teks: list } = await answer("app/api/v1/angka/route.ts", {});
      const ways = (JSON.parse(list.slice(0, list.lastIndexOf("}") + 1)) as { data: Known[] }).data.find(
        (x) => x.kode === d.kode,
      );
      for (const way of [...(ways?.kelompok ?? []), "kategori", "kategori_terlapor", "pasal", "kecamatan"]) {
        const file = "app/api/v1/angka/[kode]/route.ts";
        const { status, teks } = await answer(file, { params: { kode: d.kode }, tanya: `kelompok=${way}` });
        const known = ways?.kelompok.includes(way);
        expect(known ? [200] : [400, 422], `${d.kode} ${way}`).toContain(status);
        if (!known) continue;
        asked++;
        expect(teks, `${d.kode} ${way}`).not.toMatch(BELOW);
        if (d.aturan?.jenis === "pelanggaran") expect(whom.filter((w) => teks.includes(`"${w}"`))).toEqual([]);
      }
    }
    expect(asked).toBeGreaterThan(20);
  });

  test("nor does the ledger that the public's own role reads", async () => {
    const cells = await asPublic((tx) =>
      tx.all<{ kunci: string; wilayah: string; kantor: string }>(sql`
        select distinct k as kunci, e.wilayah, e.kantor from angka_entri_publik e cross join lateral jsonb_object_keys(e.sifat) k`),
    );
    expect(cells.length).toBeGreaterThan(0);
    const open = JENIS.flatMap((j) => Object.keys(DAFTAR[j].dimensi));
    expect(cells.filter((c) => !open.includes(c.kunci) || c.wilayah.length > 5 || c.kantor.length > 5)).toEqual([]);
  });

  test("nor do the facets of a search, whatever words and days it is narrowed by", async () => {
    for (const question of [
      "",
      "jenis=pelanggaran",
      "jenis=pelanggaran&per=2024-01-31",
      "kata=ringkasan&dari=2024-01-01",
    ]) {
      const found = await denganAngka(PUBLIK, (count, tx) => bacaCari(count, tx, ask(question), 10));
      const { faset } = found;
      expect(Object.keys(faset.faset).filter((f) => INSIDE_ONLY.includes(f))).toEqual([]);
      const codes = Object.values(faset.faset).flatMap((b) => b.map((x) => x.kunci));
      expect(codes.length).toBeGreaterThan(5);
      expect(codes.filter((c) => BELOW.test(c) || c === "bpd" || c === "asn")).toEqual([]);
      // what is only counted is in no facet
      expect(faset.n).toBe(6);
    }
  });
});
