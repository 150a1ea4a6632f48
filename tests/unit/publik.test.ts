import { describe, expect, test } from "vitest";
import { kalimatPolos } from "@/components/publik/kalimat";
import { tautanPpid } from "@/components/publik/keberatan";
import { DEFINISI, definisiJenis } from "@/lib/angka/definisi";
import { kataHalaman } from "@/lib/antarmuka/keluhan";
import { JENIS } from "@/lib/jenis/fields";
import { alamatCari, alamatUnduh, bacaSaring, cari, slugKeadaan } from "@/lib/terbitan/filter";
import { jalurTanya, tanyaCari } from "@/lib/terbitan/jalur";
import { kamus } from "@/lib/terbitan/kamus";
import { sorot } from "@/lib/terbitan/kata";
import { kenali } from "@/lib/terbitan/kenali";
import { lengkap, penyampaian } from "@/lib/terbitan/penyampaian";

describe("the search's question travels in the path and back", () => {
  test.each([
    "?jenis=pelanggaran&per=2024-02-02",
    "?kata=caf%C3%A9%2F%2E%2E&kantor=64.72",
    "?kata=%F0%9F%97%B3+a",
    "?=",
    "?a",
  ])("%s", (question) => {
    const path = jalurTanya("/cari", question);
    expect(path).toMatch(/^\/cari\/[\w-]+$/);
    expect(tanyaCari(path.slice(6))).toEqual(Object.fromEntries(new URLSearchParams(question)));
  });

  test("no question is a page of its own, one too long is named, and what is none is not found", () => {
    expect(jalurTanya("/cari", "")).toBe("/cari/semua");
    expect(tanyaCari("semua")).toEqual({});
    const long = tanyaCari(jalurTanya("/cari", `?kata=${"a".repeat(5000)}`).slice(6)) ?? {};
    expect(kataHalaman(bacaSaring(long).galat)).toEqual([
      "Alamatnya terlalu panjang: semua yang ditanyakan diabaikan.",
    ]);
    expect(["", "x y", "%3F", "abc", "PGE", "Pw==="].map(tanyaCari).filter(Boolean)).toEqual([]);
  });
});

describe("what the public may ask", () => {
  test("an address reads back as the same search, without the place in the list", () => {
    const asked = {
      jenis: "pelanggaran",
      penyelenggaraan: "PEMILU-2024",
      kantor: "64.72",
      registrasi: "diregistrasi",
      per: "2024-02-02",
      keadaan: "bukan-pelanggaran-penanganan-dihentikan",
      sesudah: "2024-01-02~0123456789ab",
    };
    const { saring, galat } = bacaSaring(asked);
    expect(galat).toEqual([]);
    expect(saring.sesudah).toEqual({ nilai: "2024-01-02", id: "0123456789ab" });
    const back = bacaSaring(Object.fromEntries(new URLSearchParams(alamatCari(saring).split("?")[1])));
    expect(back).toEqual({ saring: { ...saring, sesudah: undefined }, galat: [] });
    expect(alamatUnduh(saring)).toContain("/data/pelanggaran/unduh.csv?penyelenggaraan=PEMILU-2024");
    expect(cari(saring.filter, "Putusan Bawaslu: terbukti")).toContain("keadaan=putusan-bawaslu-terbukti");
  });

  test("ways of the inside are left out, places end at the regency, and every mistake is named", () => {
    const { saring, galat } = bacaSaring({
      jenis: "rahasia",
      status: "dikirim",
      posisi: "kajian",
      wilayah: "64.72.01",
      per: "2024-02-31",
      dari: "besok",
      registrasi: "x",
      keadaan: "<b>",
      sesudah: "kemarin~1",
      kantor: "64';--",
    });
    expect(saring.filter).toEqual({ jenis: "pelanggaran", wilayah: "64.72", dimensi: {} });
    expect(saring.keadaan ?? saring.sesudah).toBeUndefined();
    expect(galat).toHaveLength(10);
    expect(JSON.stringify(galat)).not.toContain("<b>");
  });

  test("a search of every kind keeps its own address, and changing a part starts the list anew", () => {
    const { saring, galat } = bacaSaring({
      kata: "imbauan asn",
      tahun: "2024",
      urut: "relevan",
      kelompok: "pidana",
      sesudah: "60793.2024-01-05~0123456789ab",
    });
    expect(galat).toEqual([]);
    expect(saring).toMatchObject({
      lintas: true,
      tahun: 2024,
      urut: "relevan",
      filter: { dimensi: { kelompok: "pidana" } },
    });
    const back = bacaSaring(Object.fromEntries(new URLSearchParams(alamatCari(saring).split("?")[1])));
    expect(back).toEqual({ saring: { ...saring, sesudah: undefined }, galat: [] });
    expect(alamatCari(saring, { jenis: "sengketa" })).toBe(
      "/cari?jenis=sengketa&kata=imbauan+asn&tahun=2024&urut=relevan",
    );
    expect(alamatCari(bacaSaring({ jenis: "sengketa", pemohon: "partai_politik" }).saring, { jenis: "" })).toBe(
      "/cari",
    );
    expect(alamatUnduh(saring, "json")).toBe("/cari/unduh.json?kata=imbauan+asn&kelompok=pidana&tahun=2024");
  });

  test.each([
    ["too long", { kata: "a".repeat(101) }],
    ["nothing but control characters", { kata: "\u0000\u0000" }],
    ["broken", { kata: "imbau\ufffd" }],
    ["a year that is none", { tahun: "20x4" }],
    ["an order that is none", { urut: "acak" }],
    ["a dimension of one kind over all", { sumber: "laporan" }],
    ["a place of another order", { kata: "asn", urut: "relevan", sesudah: "2024-01-05~0123456789ab" }],
    ["a place on no day", { sesudah: "2024-02-31~0123456789ab" }],
    ["days the wrong way round", { dari: "2024-05-01", per: "2024-01-01" }],
  ])("a mistake in a search is named: %s", (_, asked) => {
    expect(bacaSaring(asked as Record<string, string>).galat).toHaveLength(1);
  });

  test("the words that were found are marked in a text, whatever their form", () => {
    const word = (pilih: string[]) => [{ ketik: "", macam: "ada" as const, usul: null, pilih, pasti: [], banyak: 1 }];
    const marked = (teks: string, pilih: string[]) =>
      sorot(teks, word(pilih)).flatMap((p) => (p.cocok ? [p.teks] : []));
    expect(marked("Imbauan, mengimbau; imbau!", ["imbauan", "mengimbau"])).toEqual(["Imbauan", "mengimbau"]);
    expect(marked("Kafé <b>ASN</b>", ["kafe", "asn"])).toEqual(["Kafé", "ASN"]);
    expect(marked("001/Reg/LP/PB/Kab/23.09/IX/2024", ["#1", "lp"])).toEqual(["001", "LP"]);
    expect(marked("011/Reg/LP/1/2024", ["#1"])).toEqual([]);
    const teks = "Satu dua, tiga.";
    expect(
      sorot(teks, word(["dua"]))
        .map((p) => p.teks)
        .join(""),
    ).toBe(teks);
  });

  test("codes that do not exist are named and stay", () => {
    const { saring } = bacaSaring({
      kantor: "64.99",
      tahapan: "K24",
      penyelenggaraan: "PEMILU-2024",
      keadaan: "hilang",
    });
    const known = {
      kantor: [],
      wilayah: [],
      penyelenggaraan: [{ kode: "PEMILU-2024" }],
      tahapan: [{ kode: "K24", induk: "PILKADA-2024" }],
      keadaan: ["Ada"],
    };
    expect(kenali(saring, known)).toHaveLength(3);
    expect(saring.filter.kantor).toBe("64.99");
  });

  test("a state in words is a part of an address", () => {
    expect(slugKeadaan("Putusan PN, belum berkekuatan hukum tetap")).toBe("putusan-pn-belum-berkekuatan-hukum-tetap");
  });
});

describe("who has reported", () => {
  const offices = ["64", "64.72", "64.08"];
  const set = (...pairs: string[]) => new Set(pairs);

  test("silence is not nihil, and nihil is not a gap", () => {
    const found = penyampaian(
      offices,
      new Map([["64", 3]]),
      set("64 2024-01"),
      set("64 2024-02", "64.72 2024-01", "64.72 2024-02"),
      "2022-06-14",
      "2024-03-15",
    );
    expect(found.map((p) => [p.keadaan, p.kurang.join()])).toEqual([
      ["ada", ""],
      ["nihil", ""],
      ["belum", "2024-01,2024-02"],
    ]);
    expect(lengkap(found)).toBe(2);
  });

  test("the month that has not ended is not asked for; a month in between is", () => {
    const [province] = penyampaian(
      ["64"],
      new Map([["64", 2]]),
      set("64 2024-01", "64 2024-03"),
      set(),
      "2024-01-01",
      "2024-04-29",
    );
    expect(province?.kurang).toEqual(["2024-02"]);
    expect(
      penyampaian(["64"], new Map([["64", 1]]), set("64 2024-01"), set(), "2024-01-01", "2024-01-31")[0]?.kurang,
    ).toEqual([]);
  });

  test("who recorded in every month, but nothing of this election, said zero of it and is not silent", () => {
    const found = penyampaian(
      ["64.72", "64.08"],
      new Map(),
      set("64.72 2024-01", "64.72 2024-02", "64.08 2024-01"),
      set(),
      "2024-01-01",
      "2024-02-29",
    );
    expect(found.map((p) => p.keadaan)).toEqual(["ada", "belum"]);
    expect(lengkap(found)).toBe(1);
  });

  test("where nobody ever reported, every office is silent", () => {
    const found = penyampaian(offices, new Map(), set(), set(), "2024-01-01", "2024-03-31");
    expect(found.map((p) => p.keadaan)).toEqual(["belum", "belum", "belum"]);
    expect(lengkap(found)).toBe(0);
  });
});

describe("words", () => {
  const press = {
    mulai: "2022-06-14",
    hari: "2024-02-02",
    total: 47,
    penyelenggaraan: "Pemilu 2024",
    tahapan: { nama: "Masa kampanye Pemilu", n: 22 },
  };

  test("a figure is a sentence", () => {
    expect(kalimatPolos(press)).toBe(
      "Sejak 14 Juni 2022 sampai 2 Februari 2024, Bawaslu mencatat 47 dugaan pelanggaran Pemilu 2024 di Kalimantan Timur; 22 di antaranya pada tahapan masa kampanye Pemilu.",
    );
    expect(kalimatPolos({ ...press, total: 0 })).toMatch(
      /belum mencatat dugaan pelanggaran Pemilu 2024 di Kalimantan Timur\.$/,
    );
    expect(kalimatPolos({ ...press, mulai: null, tahapan: undefined })).toMatch(/^Sampai 2 Februari 2024, .*Timur\.$/);
  });

  test("every kind has a definition and a dictionary; codes are unique", () => {
    for (const jenis of JENIS) {
      expect(DEFINISI).toContain(definisiJenis(jenis));
      const keys = kamus(jenis).map((k) => k.kunci);
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(new Set(DEFINISI.map((d) => d.kode)).size).toBe(DEFINISI.length);
  });

  test("the objection goes to PPID by mail, or to the page that says how", () => {
    expect(tautanPpid("ppid@contoh.go.id, (0541) 123", "https://x/data")).toBe(
      "mailto:ppid@contoh.go.id?subject=Keberatan%20atas%20https%3A%2F%2Fx%2Fdata",
    );
    expect(tautanPpid("(0541) 123", "x")).toBe("/tentang#ppid");
    expect(tautanPpid(null, "x")).toBe("/tentang#ppid");
  });
});
