import { expect, test } from "vitest";
import { DAFTAR } from "@/lib/jenis/daftar";
import { kolom } from "@/lib/jenis/fields";
import { metadataBps, WAJIB_IND, WAJIB_KEG, WAJIB_VAR } from "@/lib/katalog/bps";
import { schemaOrg } from "@/lib/katalog/dcat";
import { HIMPUNAN } from "@/lib/katalog/himpunan";
import { kolomHimpunan, namaKolom } from "@/lib/katalog/kolom";
import { lisensiDari } from "@/lib/rujukan/schema";
import { byName, reach, type Source, sources } from "../support/sources";

const SITUS = { asal: "https://portal.test", kontak: "ppid@portal.test", lisensi: lisensiDari(null) };

test.each(HIMPUNAN.map((h) => [h.kode, h] as const))("%s fills every field of the three sheets", (_, h) => {
  const m = metadataBps(h, SITUS);
  const filled = (sheet: Record<string, string>, must: string[]) => {
    expect(Object.keys(sheet).sort()).toEqual([...must].sort());
    for (const [name, value] of Object.entries(sheet)) expect(value.trim(), name).not.toBe("");
  };
  filled(m.ms_keg, WAJIB_KEG);
  expect(m.ms_ind).toHaveLength(h.angka.length);
  expect(m.ms_ind.length).toBeGreaterThan(0);
  for (const sheet of m.ms_ind) filled(sheet, WAJIB_IND);
  expect(m.ms_var.map((v) => v.alias)).toEqual(kolomHimpunan(h).map(namaKolom));
  for (const sheet of m.ms_var) filled(sheet, WAJIB_VAR);
});

test("a dictionary names no field that the public may not read, and no column twice", () => {
  for (const h of HIMPUNAN.filter((h) => h.macam === "catatan")) {
    const names = kolomHimpunan(h).map(namaKolom);
    expect(new Set(names).size).toBe(names.length);
    const d = DAFTAR[h.jenis[0] as keyof typeof DAFTAR];
    const closed = Object.keys(d.rincian.shape).filter((b) => !d.publik.includes(b));
    expect(closed.length).toBeGreaterThan(0);
    expect(closed.map(kolom).filter((b) => names.includes(b) && b !== kolom(d.dimensi.kelompok?.bidang ?? ""))).toEqual(
      [],
    );
  }
});

test("a dataset in a page cannot end its element", () => {
  const [h] = HIMPUNAN;
  const text = schemaOrg(
    {
      ...(h as (typeof HIMPUNAN)[number]),
      judul: "</script><b>",
      mulai: "2022-06-14",
      hari: "2026-11-22",
      diperbarui: null,
    },
    SITUS,
  );
  expect(text).not.toContain("<");
  const body = JSON.parse(text);
  expect(body).toMatchObject({ "@type": "Dataset", name: "</script><b>", temporalCoverage: "2022-06-14/2026-11-22" });
  expect(body.distribution).toHaveLength(4);
});

test("the worker reaches nothing of the web: Next does not load in its process", () => {
  const modules = byName(sources("lib"));
  const all = [...reach(modules.get("lib/jobs/tugas") as Source, modules)];
  expect(all).toContain("lib/katalog/susun");
  expect(all.filter((m) => /from "next\/(?:navigation|cache|headers)"/.test(modules.get(m)?.text ?? ""))).toEqual([]);
});
