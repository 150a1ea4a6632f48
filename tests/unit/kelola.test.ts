import { describe, expect, test } from "vitest";
import { VERBA } from "@/lib/akses/policy";
import { Penolakan, TidakAda } from "@/lib/errors";
import { baca, bidangDari, idDari, teksDari } from "@/lib/form";
import { bacaSaringJejak, NAMA_VERBA } from "@/lib/jejak/filter";
import { bacaSaring } from "@/lib/pengguna/filter";
import { akunBaru, akunUbah, tugasBaru } from "@/lib/pengguna/schema";
import * as rujukan from "@/lib/rujukan/isian";

const form = (isi: Record<string, string | string[]>) => {
  const f = new FormData();
  for (const [nama, nilai] of Object.entries(isi)) for (const v of [nilai].flat()) f.append(nama, v);
  return f;
};
const refusal = (run: () => unknown): Record<string, string> => {
  try {
    run();
  } catch (error) {
    if (error instanceof Penolakan) return error.bidang;
    throw error;
  }
  return {};
};
const { NAMA_REGIME, NAMA_LIBUR, NAMA_PELANGGARAN, nilaiIsian, ...schemas } = rujukan;

test("whatever leaves a trace has a name there, and can be looked for by it", () => {
  const traceless = ["lihat", "lihat_pembukaan", "dasbor", "lihat_jejak"];
  expect(VERBA.filter((v) => !traceless.includes(v) && !NAMA_VERBA[v])).toEqual([]);
  for (const verba of Object.keys(NAMA_VERBA)) expect(bacaSaringJejak({ verba })).toEqual({ verba });
});

test("every field of an administrator's form can be drawn", () => {
  for (const schema of Object.values(schemas)) expect(bidangDari(schema).length).toBeGreaterThan(0);
  expect(bidangDari(akunBaru).map((b) => b.nama)).toContain("surel");
  expect(bidangDari(akunUbah, {}, ["id"])).toHaveLength(3);
  const [fungsi, kantor] = bidangDari(tugasBaru, { kantor: { "64": "Provinsi" } }, ["pengguna"]);
  expect(fungsi?.input).toBe("pilihan");
  expect(kantor).toMatchObject({ input: "pilihan", pilihan: { "64": "Provinsi" } });
});

describe("bad input gets a sentence beside its field", () => {
  const tahapan = {
    kode: "P29-01",
    penyelenggaraanKode: "PEMILU-2029",
    nama: "Perencanaan",
    mulai: "2027-06-14",
    selesai: "2027-12-31",
    urutan: "1",
  };
  test.each([
    [{ nama: "" }, { nama: /Wajib/ }],
    [{ nama: "x".repeat(201) }, { nama: /panjang/ }],
    [{ nama: "a\u202Eb" }, { nama: /arah/ }],
    [{ nama: "a\u0007b" }, { nama: /kendali/ }],
    [{ nama: "pesta 🎉" }, { nama: /emoji/ }],
    [{ mulai: "2027-02-31" }, { mulai: /kalender/ }],
    [{ mulai: "2027-12-31", selesai: "2027-06-14" }, { selesai: /mendahului/ }],
    [{ urutan: "satu" }, { urutan: /bilangan/ }],
    [{ urutan: "-1" }, { urutan: /bilangan/ }],
    [{ kode: "p29 <b>" }, { kode: /Huruf besar/ }],
  ])("%j", (salah, bidang) => {
    const found = refusal(() => baca(rujukan.tahapan, form({ ...tahapan, ...salah })));
    expect(Object.keys(found)).toEqual(Object.keys(bidang));
    for (const [nama, kata] of Object.entries(bidang)) expect(found[nama]).toMatch(kata);
  });

  test("and good input its values", () => {
    expect(baca(rujukan.tahapan, form({ ...tahapan, resmi: "ya", selesai: "", __proto__x: "1" }))).toEqual({
      ...tahapan,
      selesai: null,
      resmi: true,
      pasti: false,
      keterangan: null,
      urutan: 1,
    });
    expect(
      baca(
        tugasBaru,
        form({
          pengguna: "7a1e5bd2-6c2f-4b57-9a2b-0a1b2c3d4e5f",
          fungsi: "operator",
          kantor: "64",
          jenis: ["sengketa", "pelanggaran"],
        }),
      ),
    ).toMatchObject({
      jenis: ["sengketa", "pelanggaran"],
      tugasSampai: null,
    });
    expect(
      refusal(() => baca(tugasBaru, form({ pengguna: "x", fungsi: "raja", kantor: "64", jenis: "semua" }))),
    ).toMatchObject({ fungsi: "Wajib dipilih.", jenis: expect.any(String) });
  });
});

test("files, missing fields and NUL are no text; an id that is none is not there", () => {
  const f = form({ a: "x\u0000y" });
  f.append("berkas", new File(["a"], "a.txt"));
  expect([teksDari(f, "a"), teksDari(f, "berkas"), teksDari(f, "tidak")]).toEqual(["xy", "", ""]);
  expect(() => idDari(form({ id: "' or 1=1" }))).toThrow(TidakAda);
});

test("filters take what can be from an address and leave the rest", () => {
  expect(bacaSaring({ cari: [" budi\u0000 ", "x"], fungsi: "raja", kantor: "64.08", keadaan: "mungkin" })).toEqual({
    cari: "budi",
    kantor: "64.08",
  });
  expect(
    bacaSaringJejak({ verba: "__proto__", dari: "2027-02-31", sampai: "2024-02-29", sebelum: "1e9", pelaku: "" }),
  ).toEqual({ sampai: "2024-02-29" });
  expect(bacaSaringJejak({ verba: "validasi", sebelum: "12" })).toEqual({ verba: "validasi", sebelum: 12 });
});
