import { describe, expect, test } from "vitest";
import type { Fungsi, Orang } from "@/lib/akses/policy";
import { type Aturan, DEFINISI, definisi, definisiJenis, TERKINI } from "@/lib/angka/definisi";
import { angkaPers, KELIRU } from "@/lib/angka/pers";
import { PERTANYAAN } from "@/lib/angka/pertanyaan";
import { halamanTerbuka } from "@/lib/angka/policy";
import { bacaTanya, caraAngka, dimensiBernama, terbukaPublik } from "@/lib/angka/tanya";
import { DAFTAR, dimensiJenis, nilaiDimensi } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import figures from "@/prisma/seed/data/published-figures.json";

const aturan = (kode: string) => definisi(kode)?.aturan as Aturan;

describe("the dictionary of figures", () => {
  test("each version of a code stands once, and the newest is the one that counts", () => {
    const versions = DEFINISI.map((d) => `${d.kode} ${d.versi}`);
    expect(new Set(versions).size).toBe(versions.length);
    for (const d of DEFINISI) {
      expect(d.kode).toMatch(/^[a-z_]+(\.[a-z_]+)?$/);
      expect(definisi(d.kode, d.versi)).toBe(d);
      expect(definisi(d.kode)?.versi).toBeGreaterThanOrEqual(d.versi);
      expect(d.isi[0], d.kode).toMatch(/^[A-Z].*\.$/);
      expect(Boolean(d.aturan), d.kode).toBe(!d.khusus);
    }
    expect(definisi("tidak.ada")).toBeUndefined();
    expect(definisi("pelanggaran", 99)).toBeUndefined();
    for (const jenis of JENIS) expect(definisiJenis(jenis).aturan).toMatchObject({ jenis, ukur: "n" });
  });

  test("a rule names dimensions, values and steps that its kind has", () => {
    for (const { kode, aturan: a } of DEFINISI) {
      if (!a) continue;
      for (const [nama, nilai] of Object.entries(a.dimensi ?? {})) {
        const d = dimensiJenis(a.jenis)[nama];
        expect(d && Object.keys(nilaiDimensi(a.jenis, d)), `${kode}: ${nama}`).toContain(nilai);
      }
      for (const l of [a.langkah, a.belum].flatMap((x) => x?.split(".") ?? []))
        expect(Object.keys(DAFTAR[a.jenis].alur), kode).toContain(l);
      if (a.ukur === "jumlah") expect(DAFTAR[a.jenis].jumlah, kode).toBeDefined();
    }
  });

  test("what rests on the inside is not the public's to ask", () => {
    const closed = TERKINI.filter((d) => !terbukaPublik(d)).map((d) => d.kode);
    for (const kode of ["pelanggaran.asn", "pelanggaran.kajian_terbukti", "penindakan.pengadilan", "sengketa.mediasi"])
      expect(closed).toContain(kode);
    for (const kode of ["jangka", "penindakan.menunggu_kabar", "pencegahan.peserta_perempuan"])
      expect(closed).toContain(kode);
    for (const kode of ["pelanggaran", "pelanggaran.diregistrasi", "pencegahan.peserta", "kantor.menyampaikan"])
      expect(closed).not.toContain(kode);
    expect(Object.keys(caraAngka(aturan("pelanggaran"), true))).not.toContain("kategori_terlapor");
  });

  test("two dimensions of a kind never share a name", () => {
    for (const jenis of JENIS)
      expect(Object.keys(dimensiBernama(jenis, false))).toHaveLength(Object.keys(dimensiJenis(jenis)).length);
  });
});

describe("the 25 questions", () => {
  test("each is answered by figures that exist or by a page, or says what is missing", () => {
    expect(PERTANYAAN.map((p) => p.no)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    for (const p of PERTANYAAN) {
      for (const kode of p.kode) expect(definisi(kode), `${p.no}: ${kode}`).toBeDefined();
      expect(p.kode.length > 0 || Boolean(p.belum), String(p.no)).toBe(true);
    }
  });

  test("a page that answers is linked for those to whom it opens", () => {
    const who = (...fungsi: Fungsi[]): Orang => ({
      id: "a",
      nama: "a",
      surel: "a@b.c",
      sandiSementara: false,
      tugas: fungsi.map((f) => ({ fungsi: f, kantor: "64", jenis: [] })),
    });
    const pages = PERTANYAAN.flatMap((p) => p.halaman?.href ?? []);
    expect(halamanTerbuka(who("pimpinan"))).toEqual(pages);
    expect([...new Set(halamanTerbuka(who("operator")))]).toEqual(["/kerja/tenggat"]);
    expect([...new Set(halamanTerbuka(who("auditor")))]).toEqual(["/kerja/tenggat"]);
    expect(halamanTerbuka(who("ppid"))).toEqual([]);
    const p2h = {
      ...who("pimpinan"),
      tugas: [{ fungsi: "pimpinan" as const, kantor: "64.08", jenis: ["pencegahan" as const] }],
    };
    expect(new Set(halamanTerbuka(p2h))).toEqual(new Set(["/kerja/tenggat", "/kerja/rekap/bukti"]));
  });
});

describe("what is asked of a figure", () => {
  const tanya = (kode: string, p: Record<string, string | string[]>, publik = true) =>
    bacaTanya(aturan(kode), p, publik);

  test("a dimension by the name of its field, beside what the definition fixes", () => {
    const { f, kelompok, galat } = tanya("pelanggaran.diregistrasi", {
      per: "2024-02-02",
      sumber: "temuan",
      jenis_pelanggaran: "pidana",
      kelompok: "kantor,tahapan",
      tahapan: "",
    });
    expect(galat).toEqual([]);
    expect(f.dimensi).toEqual({ registrasi: "diregistrasi", sumber: "temuan", kelompok: "pidana" });
    expect(f.tahapan).toBeUndefined();
    expect(kelompok.map((k) => k.cara)).toEqual(["kantor", "tahapan"]);
  });

  test.each<[string, Record<string, string | string[]>, RegExp]>([
    ["an unknown dimension", { warna: "merah" }, /“warna” tidak dikenal\. Yang dikenal: .*jenis_pelanggaran/],
    ["an unknown value", { sumber: "angin" }, /“Sumber” tidak dikenal/],
    ["a name that every object has", { constructor: "x" }, /“constructor” tidak dikenal/],
    ["a dimension of the inside", { kategori_terlapor: "asn" }, /“kategori_terlapor” tidak dikenal/],
    ["a step", { langkah: "diregistrasi" }, /“langkah” tidak dikenal/],
    ["what the definition fixes", { registrasi: "masih_dikaji" }, /sudah ditetapkan oleh definisi/],
    ["a word twice", { kantor: ["64", "64.72"] }, /“kantor” disebut lebih dari sekali/],
    ["a day that does not exist", { per: "2024-02-30" }, /“per” tidak ada dalam kalender/],
    ["a period turned round", { dari: "2024-02-02", per: "2024-01-01" }, /Tanggal awal sesudah tanggal akhir/],
    ["an unknown grouping", { kelompok: "kantor,cuaca" }, /tidak dapat dikelompokkan menurut “cuaca”/],
    ["three groupings", { kelompok: "kantor,tahapan,sumber" }, /paling banyak 2 hal sekaligus; 3 diminta/],
  ])("%s is a sentence, not a number", (_, p, kalimat) => {
    expect(
      tanya("pelanggaran.diregistrasi", p)
        .galat.map((g) => g.halaman)
        .join(" "),
    ).toMatch(kalimat);
  });

  test("a step that the definition fixes is not replaced from the address", () => {
    const { galat, f } = tanya("penindakan.pengadilan", { langkah: "dibuka" }, false);
    expect(galat.map((g) => g.halaman).join(" ")).toMatch(/“langkah” sudah ditetapkan/);
    expect(f.langkah).toBe("dilimpahkan_pn");
  });
});

describe("the published figures", () => {
  const leaves = (isi: unknown, jalur: string): string[] =>
    typeof isi === "number" || isi === "nihil"
      ? [jalur]
      : isi && typeof isi === "object"
        ? Object.entries(isi).flatMap(([k, v]) => leaves(v, jalur ? `${jalur}.${k}` : k))
        : [];

  test("every number of the file is asked for, but for the press's own mistakes", () => {
    const { definitions: _, ...isi } = figures;
    const asked = new Set(angkaPers(figures).map((a) => a.jalur));
    asked.delete("violations_pilkada.mostly");
    expect([...asked].sort()).toEqual(
      leaves(isi, "")
        .filter((j) => !KELIRU.includes(j))
        .sort(),
    );
    for (const a of angkaPers(figures)) {
      expect(bacaTanya(aturan(a.kode), a.saringan, !a.hanyaDalam).galat, a.sebutan).toEqual([]);
      expect(terbukaPublik(definisi(a.kode) as never)).toBe(!a.hanyaDalam);
    }
  });
});
