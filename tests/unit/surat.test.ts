import { describe, expect, test } from "vitest";
import { JENIS } from "@/lib/jenis/fields";
import { cocok, isSurat, type KunciSurat, type Perkara, SURAT, suratUntuk } from "@/lib/surat/daftar";
import { KODE_FORM, kodeForm } from "@/lib/surat/kode";
import { type Blok, butir, mulaiPenutup } from "@/lib/surat/naskah";

const perkara = (over: Partial<Perkara> & Pick<Perkara, "jenis">): Perkara => ({
  status: "dikirim",
  rincian: {},
  langkah: [],
  ...over,
});
const names = (p: Perkara) => suratUntuk(p, "pemilu", "2024-01-15").map((s) => s.kunci);

describe("which papers a case has", () => {
  const laporan = { jenis: "pelanggaran", rincian: { sumber: "laporan" } } as const;
  const temuan = { jenis: "pelanggaran", rincian: { sumber: "temuan" } } as const;
  test.each<[string, Perkara, string[]]>([
    ["laporan", perkara(laporan), ["tanda_terima_laporan", "formulir_laporan"]],
    ["temuan", perkara(temuan), ["formulir_temuan"]],
    [
      "laporan, tidak diregistrasi",
      perkara({ ...laporan, langkah: [{ kode: "tidak_diregistrasi" }] }),
      ["tanda_terima_laporan", "formulir_laporan", "pemberitahuan_status"],
    ],
    [
      "temuan, pleno",
      perkara({ ...temuan, langkah: [{ kode: "pleno" }] }),
      ["formulir_temuan", "pemberitahuan_status"],
    ],
    ["LHP", perkara({ jenis: "pengawasan" }), ["lhp"]],
    ["sengketa", perkara({ jenis: "sengketa" }), ["tanda_terima_permohonan"]],
    ["pencegahan", perkara({ jenis: "pencegahan" }), []],
    ["dibatalkan", perkara({ ...laporan, status: "dibatalkan" }), []],
  ])("%s", (_, p, want) => expect(names(p)).toEqual(want));

  test("a paper of one kind is none of another, and other words are no papers", () => {
    for (const kunci of Object.keys(SURAT) as KunciSurat[])
      for (const jenis of JENIS.filter((j) => j !== SURAT[kunci].jenis))
        expect(cocok(kunci, perkara({ jenis, rincian: { sumber: "laporan" } }))).toBe(false);
    for (const v of ["", "constructor", "__proto__", "LHP", "lhp/.."]) expect(isSurat(v)).toBe(false);
  });
});

describe("codes of forms (domain 2.2): only what is certain is printed", () => {
  test.each([
    ["pemilu", "formulir_laporan", "2024-01-15", "B.1"],
    ["pemilu", "formulir_temuan", "2024-01-15", "B.2"],
    ["pemilu", "tanda_terima_laporan", "2024-01-15", "B.3"],
    ["pemilu", "pemberitahuan_status", "2024-01-15", "B.18"],
    ["pemilu", "lhp", "2024-01-15", "A"],
    ["pemilihan", "formulir_laporan", "2024-10-11", "A.1"],
    ["pemilihan", "formulir_temuan", "2024-10-11", "A.2"],
    ["pemilihan", "tanda_terima_laporan", "2024-10-11", "A.3"],
    ["pemilihan", "pemberitahuan_status", "2024-10-11", "A.17"],
    ["pemilihan", "lhp", "2024-10-11", null],
    ["pemilu", "tanda_terima_permohonan", "2024-01-15", null],
    ["non_tahapan", "formulir_laporan", "2025-07-01", null],
    ["pemilu", "formulir_laporan", "2019-03-01", null],
  ] as const)("%s %s %s → %s", (regime, surat, hari, kode) => expect(kodeForm(regime, surat, hari)).toBe(kode));

  test("every code belongs to a paper, and a newer rule stands beside the older", () => {
    for (const k of KODE_FORM) expect(isSurat(k.surat), k.surat).toBe(true);
    const laporan = KODE_FORM.filter((k) => k.regime === "pemilihan" && k.surat === "formulir_laporan");
    expect(laporan.map((k) => k.sejak).sort()).toEqual(["2020-01-01", "2024-09-30"]);
  });
});

test("evidence typed as a list becomes a list", () => {
  expect(butir("1. Foto\n- Video 2 menit\n\nc) Voucer Rp50.000; Saksi")).toEqual([
    "Foto",
    "Video 2 menit",
    "Voucer Rp50.000",
    "Saksi",
  ]);
  expect(butir("3 lembar foto")).toEqual(["3 lembar foto"]);
  for (const v of [null, undefined, "", "  "]) expect(butir(v)).toEqual([]);
});

describe("a signature is not left alone on a page", () => {
  const ttd: Blok = { b: "ttd", tempatTanggal: null, tangan: [] };
  const bab: Blok = { b: "bab", teks: "6" };
  const baris: Blok = { b: "isian", label: "x", nilai: "y" };
  const alinea = (n: number): Blok => ({ b: "alinea", teks: "x".repeat(n) });
  const tabel = (n: number): Blok => ({ b: "tabel", kolom: [], baris: Array.from({ length: n }, () => [null]) });
  test.each<[string, Blok[], number]>([
    ["its short chapter goes along", [bab, baris, bab, baris, ttd], 2],
    ["of a long chapter the last line", [bab, alinea(5000), baris, ttd], 2],
    ["nothing that would not fit on a page", [bab, alinea(5000), ttd], 2],
    ["no long table", [bab, tabel(60), ttd], 2],
    ["a short table", [bab, tabel(7), ttd], 0],
  ])("%s", (_, blok, mulai) => expect(mulaiPenutup(blok)).toBe(mulai));
});
