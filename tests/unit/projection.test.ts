import { describe, expect, test } from "vitest";
import { DAFTAR } from "@/lib/jenis/daftar";
import { face, JENIS, type Jenis } from "@/lib/jenis/fields";
import { judulPublik, MAKS_RINGKASAN, proyeksi, ringkasanOtomatis } from "@/lib/terbitan/terbitan";

/** A record with something in every field; texts tell where they come from. */
function full(jenis: Jenis): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(DAFTAR[jenis].rincian.shape).map(([name, schema]) => {
      const f = face(schema);
      const options = Object.keys(f.pilihan ?? {});
      const value = { pilihan: options[0], pilihan_ganda: options.slice(0, 1), tanggal: "2024-01-02", bilangan: 3 };
      return [name, (value as Record<string, unknown>)[f.input] ?? (f.input === "centang" ? true : `kenari ${name}`)];
    }),
  );
}
/** Fields that the public counts by, and the one that adds up. */
const counted = (jenis: Jenis) => {
  const { dimensi, jumlah } = DAFTAR[jenis];
  const names = Object.values(dimensi).flatMap((d) => (d.macam === "kelompok" ? "kelompok" : (d.bidang ?? [])));
  return [...new Set([...names, ...(jumlah ? [jumlah.bidang] : [])])].sort();
};

describe.each(JENIS.map((jenis) => [jenis]))("%s", (jenis) => {
  const def = DAFTAR[jenis];

  test("as a number it carries only what the public counts by: no number, no text", () => {
    const isi = proyeksi(jenis, "angka", "001/Reg", full(jenis));
    expect(Object.keys(isi).sort()).toEqual(counted(jenis));
    expect(JSON.stringify(isi)).not.toMatch(/kenari|001\/Reg/);
  });

  test("in detail it carries the allow-list and nothing else", () => {
    const isi = proyeksi(jenis, "rinci", "001/Reg", full(jenis));
    expect(Object.keys(isi).sort()).toEqual(
      [...new Set([...def.publik, ...counted(jenis)])].filter((k) => k in isi || k !== "kelompok").sort(),
    );
    for (const [name, schema] of Object.entries(def.rincian.shape))
      if (!face(schema).publik) expect(JSON.stringify(isi), name).not.toContain(`kenari ${name}"`);
  });

  test("a field that somebody adds stays private until it says otherwise", () => {
    const isi = proyeksi(jenis, "rinci", null, { ...full(jenis), bidangBaru: "rahasia", __proto__: { nama: "x" } });
    expect(Object.keys(isi)).not.toContain("bidangBaru");
    expect(Object.keys(isi)).not.toContain("nama");
  });

  test("an empty record gives nothing away and fails nowhere", () => {
    for (const tingkat of ["angka", "rinci"] as const) {
      const isi = proyeksi(jenis, tingkat, null, {});
      expect(Object.values(isi).every((v) => v === "belum_ditentukan")).toBe(true);
    }
  });
});

test("of several kinds of violation the public learns that they are several", () => {
  const isi = (jenisPelanggaran: string[]) => proyeksi("pelanggaran", "rinci", null, { jenisPelanggaran }).kelompok;
  expect(isi([])).toBe("belum_ditentukan");
  expect(isi(["pidana"])).toBe("pidana");
  expect(isi(["pidana", "kode_etik"])).toBe("lebih_dari_satu");
});

test("public titles and summaries are made of names that everybody knows", () => {
  expect(judulPublik("pelanggaran", "Kampanye", "Kota Samarinda")).toBe(
    "Dugaan pelanggaran, tahapan kampanye, Kota Samarinda",
  );
  expect(ringkasanOtomatis("Pencegahan", "Kampanye", "Kota Samarinda")).toBe(
    "Pencegahan pada tahapan kampanye di Kota Samarinda.",
  );
  expect(ringkasanOtomatis("P", "x".repeat(500), "y").length).toBe(MAKS_RINGKASAN);
});
