import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dimensiBernama } from "@/lib/angka/tanya";
import { bahasaDari, dokumenMasalah, MASALAH, Masalah } from "@/lib/antarmuka/masalah";
import { openapi } from "@/lib/antarmuka/openapi";
import { ANGKA_PUBLIK, definisiPublik, parameterAngka, parameterCatatan } from "@/lib/antarmuka/parameter";
import { RUTE } from "@/lib/antarmuka/rute";
import { bidangPublik, CATATAN } from "@/lib/antarmuka/schema";
import { bacaAlamat, bacaParameter } from "@/lib/antarmuka/tanya";
import { DAFTAR } from "@/lib/jenis/daftar";
import { face, JENIS, kolom } from "@/lib/jenis/fields";
import { lisensiDari } from "@/lib/rujukan/schema";

const url = (tanya: string) => new URL(`http://portal.test/api/v1/catatan/pelanggaran?${tanya}`);
const masalah = (run: () => unknown): Masalah => {
  try {
    run();
  } catch (error) {
    if (error instanceof Masalah) return error;
    throw error;
  }
  throw new Error("tidak ditolak");
};
const tanya = (isi: Record<string, string>) => bacaParameter(parameterCatatan("pelanggaran"), isi);

describe("what an address may hold", () => {
  test.each([
    ["a broken percent code", "kata=%zz", "permintaan"],
    ["half a percent code", "kata=abc%2", "permintaan"],
    ["broken UTF-8", "kata=%ff%fe", "permintaan"],
    ["a null byte", "kata=a%00b", "permintaan"],
    ["a null byte in a name", "ka%00ta=a", "permintaan"],
    ["a parameter twice", "kata=a&kata=b", "permintaan"],
    ["a broken value of an inherited name", "__proto__=%00", "permintaan"],
    ["ten thousand characters", `kata=${"a".repeat(10_000)}`, "terlalu-panjang"],
  ])("%s is refused", (_, q, nama) => {
    expect(masalah(() => bacaAlamat(url(q))).nama).toBe(nama);
  });

  test("a sign of percent is a word's own", () => {
    expect(bacaAlamat(url("kata=50%25%20suara"))).toEqual({ kata: "50% suara" });
  });

  test("an empty parameter is none, and spaces around it do not count", () => {
    expect(bacaAlamat(url("kantor=&kata=%20pasar%20"))).toEqual({ kata: "pasar" });
  });
});

describe("what a list may be asked", () => {
  test.each([
    [{ x: "1" }, "x"],
    [{ __proto__x: "1" }, "__proto__x"],
    [JSON.parse('{"__proto__":"1"}'), "__proto__"],
    [{ constructor: "1" }, "constructor"],
    [{ per: "2024-02-30" }, "per"],
    [{ per: "1999-12-31" }, "per"],
    [{ per: "kemarin" }, "per"],
    [{ sumber: "rahasia" }, "sumber"],
    [{ kategori_terlapor: "asn" }, "kategori_terlapor"],
    [{ wilayah: "64.72.01" }, "wilayah"],
    [{ kantor: "31" }, "kantor"],
    [{ batas: "0" }, "batas"],
    [{ batas: "1001" }, "batas"],
    [{ batas: "1.5" }, "batas"],
    [{ batas: "banyak" }, "batas"],
    [{ batas: "0x10" }, "batas"],
    [{ batas: "1e1" }, "batas"],
    [{ kata: "a".repeat(101) }, "kata"],
    [{ diketahui: "2024-02-02" }, "diketahui"],
  ])("%j is refused, by name and in both languages", (isi, bidang) => {
    const m = masalah(() => tanya(isi as Record<string, string>));
    expect(Object.keys(m.bidang)).toEqual([bidang]);
    const [kata] = Object.values(m.bidang);
    expect(kata?.id).not.toBe(kata?.en);
    expect(m.rincian.id).toContain(bidang);
  });

  test("a day that cannot be read is told how to be written, also one that is only out of bounds or short", () => {
    for (const per of ["2024-02-30", "2024-2-3", "2100-01-01", "kemarin"]) {
      const said = masalah(() => tanya({ per })).bidang.per;
      expect([said?.id, said?.en]).toEqual([expect.stringMatching(/2000.*2099.*2024-/), expect.stringMatching(/2099/)]);
    }
  });

  test("where nothing can be asked, that is said", () => {
    const m = masalah(() => bacaParameter(z.strictObject({}), { batas: "1" }));
    expect(m.bidang.batas?.id).toBe("Parameter ini tidak dikenal di sini. Alamat ini tidak mengenal parameter.");
  });

  test("what is known passes", () => {
    const isi = { penyelenggaraan: "PEMILU-2024", sumber: "temuan", jenis_pelanggaran: "pidana", batas: "1000" };
    expect(tanya(isi)).toEqual({ ...isi, batas: 1000 });
  });

  test("only the public's own dimensions, by the names of their fields", () => {
    for (const jenis of JENIS) {
      const dalam = Object.values(DAFTAR[jenis].dimensiDalam ?? {}).map((d) => kolom(d.bidang ?? ""));
      const boleh = Object.keys(parameterCatatan(jenis).shape);
      expect(boleh.filter((k) => dalam.includes(k))).toEqual([]);
      expect(boleh).toEqual(expect.arrayContaining(Object.keys(dimensiBernama(jenis, true))));
    }
  });
});

describe("figures", () => {
  test("those of the inside are none", () => {
    expect(definisiPublik("pelanggaran")?.kode).toBe("pelanggaran");
    expect(definisiPublik("constructor")).toBeUndefined();
    expect(ANGKA_PUBLIK.every((d) => !d.aturan?.langkah && !d.aturan?.belum)).toBe(true);
  });

  test("every figure knows what it may be asked", () => {
    for (const d of ANGKA_PUBLIK) expect(parameterAngka(d).safeParse({ per: "2024-02-02" }).success, d.kode).toBe(true);
  });
});

describe("what is answered of a record", () => {
  test("no field that its kind does not call public", () => {
    for (const jenis of JENIS) {
      const { rincian, dimensi, publik } = DAFTAR[jenis];
      const terbuka = Object.entries(rincian.shape).flatMap(([nama, s]) => (face(s).publik ? [kolom(nama)] : []));
      const kelompok = kolom(dimensi.kelompok?.bidang ?? "");
      for (const { nama, dari } of bidangPublik(jenis)) {
        expect(publik.includes(dari) || nama === kelompok, `${jenis}.${nama}`).toBe(true);
        if (nama !== kelompok) expect(terbuka, `${jenis}.${nama}`).toContain(nama);
      }
      expect(CATATAN[jenis].shape.jenis.value).toBe(jenis);
    }
  });
});

describe("problem documents (RFC 9457)", () => {
  test.each([
    [null, "id"],
    ["id-ID,id;q=0.9,en;q=0.8", "id"],
    ["en-GB,en;q=0.9", "en"],
    ["id;q=0.5, en;q=0.7", "en"],
    ["en;q=0, id", "id"],
    ["fr,de;q=0.5", "id"],
    ["*", "id"],
    [";;;q=,,en", "en"],
  ])("Accept-Language %s: %s", (terima, bahasa) => {
    expect(bahasaDari(terima)).toBe(bahasa);
  });

  test("each says what happened in both languages", () => {
    for (const nama of Object.keys(MASALAH) as (keyof typeof MASALAH)[]) {
      const d = dokumenMasalah(new Masalah(nama), "en", "https://portal.test");
      expect(d.type).toBe(`https://portal.test/data/api#masalah-${nama}`);
      expect(d.status).toBe(MASALAH[nama].status);
      expect(d.title).toBe(d.en.title);
      expect(d.id.detail).not.toBe(d.en.detail);
    }
  });
});

describe("the document (OpenAPI 3.1)", () => {
  type Dokumen = {
    paths: Record<string, { get: { operationId: string; parameters: { name: string; in: string }[] } }>;
    components: { schemas: Record<string, object> };
  };
  const dokumen = JSON.parse(JSON.stringify(openapi("https://portal.test", lisensiDari(null)))) as Dokumen;

  test("every address of the table, each reference leads somewhere, every name of a path is described", () => {
    expect(Object.keys(dokumen.paths)).toEqual(RUTE.map((r) => r.jalur));
    const acuan = [...JSON.stringify(dokumen).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map((m) => m[1]);
    expect(acuan.length).toBeGreaterThan(RUTE.length);
    expect(acuan.filter((a) => !dokumen.components.schemas[a ?? ""])).toEqual([]);
    for (const [jalur, { get }] of Object.entries(dokumen.paths)) {
      const names = [...jalur.matchAll(/\{(\w+)\}/g)].map((m) => m[1]);
      expect(get.parameters.filter((p) => p.in === "path").map((p) => p.name)).toEqual(names);
    }
    expect(new Set(RUTE.map((r) => r.operasi)).size).toBe(RUTE.length);
  });

  test("a name that several kinds know holds the words of each", () => {
    const list = RUTE.find((r) => r.operasi === "daftarCatatan");
    for (const jenis of JENIS)
      for (const [nama, schema] of Object.entries(parameterCatatan(jenis).shape)) {
        const inner: z.core.$ZodType = schema.unwrap();
        for (const nilai of inner instanceof z.ZodEnum ? inner.options : [])
          expect(list?.tanya.safeParse({ [nama]: nilai }).success, `${jenis} ${nama}=${nilai}`).toBe(true);
      }
  });

  test("no description says the same twice", () => {
    for (const { operasi, tanya } of RUTE)
      for (const [nama, schema] of Object.entries(tanya.shape)) {
        const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
        const said = (inner as z.ZodType).description?.split(/(?<=\.) /) ?? [];
        expect(said, `${operasi} ${nama}`).toEqual([...new Set(said)]);
      }
  });

  test("it names nothing of the inside", () => {
    const teks = JSON.stringify(dokumen);
    for (const kata of ["kategori_terlapor", "melibatkan_anak", "hasil_kajian", "catatan_id", "uraian"])
      expect(teks.includes(`"${kata}"`), kata).toBe(false);
  });

  test("examples are asked as the schemas have it", () => {
    for (const r of RUTE)
      for (const { alamat } of r.contoh) {
        const u = new URL(alamat, "https://portal.test");
        expect(r.tanya.safeParse(bacaAlamat(u)).success, alamat).toBe(true);
      }
  });
});
