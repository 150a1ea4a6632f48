import { describe, expect, test } from "vitest";
import { isianDari } from "@/lib/action";
import { galat } from "@/lib/jenis/fields";
import { buka, indeksButa, kunciDari, segel, sidikCarian } from "@/lib/pihak/brankas";
import { AWALAN, PERAN } from "@/lib/pihak/peran";
import { cariPihak, pihak, samarkan } from "@/lib/pihak/schema";
import { sebutanOrang, sebutanUmum } from "@/lib/pihak/sebutan";
import { masihAnak } from "@/lib/pihak/umur";

const ID = "5f0c7a52-8f0e-4c6e-9c53-0a3f8f6f7b11";
const read = (over: Record<string, unknown>) =>
  pihak.safeParse({ catatanId: ID, kunci: ID, peran: "saksi", nama: "Ratna Sari Dewi", ...over });
const wrong = (over: Record<string, unknown>) => {
  const r = read(over);
  return r.success ? {} : galat(r.error);
};

describe("the form of a party", () => {
  test("only a role and a name are needed; what is empty is null", () => {
    const r = read({ nik: " ", telepon: "", surel: "", tanggalLahir: "", jenisKelamin: "" });
    expect(r.data).toMatchObject({
      nik: null,
      telepon: null,
      surel: null,
      tanggalLahir: null,
      jenisKelamin: null,
      anak: false,
    });
    expect(wrong({ nama: " ", peran: "tetangga" })).toMatchObject({ nama: "Wajib diisi.", peran: "Pilih peran." });
  });

  test.each([
    ["nik", "64080145019000"],
    ["nik", "6408019945900001"],
    ["nik", "enam empat"],
    ["telepon", "12345"],
    ["telepon", "+1 202 555 0100"],
    ["surel", "bukan surel"],
    ["tanggalLahir", "1990-02-31"],
    ["tanggalLahir", "1890-01-01"],
    ["jenisKelamin", "lainnya"],
    ["nama", "a".repeat(300)],
    ["nama", "é".repeat(300)],
    ["nama", "Ratna\u202eSari"],
    ["alamat", "x".repeat(501)],
  ])("%s: %s is refused with a sentence that does not repeat it", (field, value) => {
    const said = wrong({ [field]: value })[field];
    expect(said).toMatch(/^\p{Lu}.*\.$/u);
    expect(said).not.toContain(value);
  });

  test("numbers are kept in one form", () => {
    expect(read({ nik: "6408 0145-0190.0001", telepon: "(0812) 3456-7890" }).data).toMatchObject({
      nik: "6408014501900001",
      telepon: "+6281234567890",
    });
    expect(samarkan("6408014501900001")).toBe("6408••••••••0001");
    expect(samarkan("12345678")).toBe("••••");
  });

  test("a kuasa acts for somebody, and nobody else does", () => {
    expect(wrong({ peran: "kuasa" }).mewakili).toMatch(/Pilih siapa/);
    expect(wrong({ peran: "saksi", mewakili: [ID] }).mewakili).toMatch(/Hanya kuasa/);
    expect(read({ peran: "kuasa", mewakili: [ID] }).success).toBe(true);
  });

  test("every role has its own prefix", () => {
    expect(Object.keys(AWALAN)).toEqual(Object.keys(PERAN));
    expect(new Set(Object.values(AWALAN)).size).toBe(Object.keys(PERAN).length);
  });

  test("what comes back after a mistake holds nothing of the NIK, nor of what was looked for", () => {
    const form = new FormData();
    for (const [k, v] of Object.entries({ nama: "Ratna", nik: "640801", nikAtauNama: "Ratna", alasan: "Klarifikasi" }))
      form.append(k, v);
    expect(isianDari(form)).toEqual({ nama: "Ratna", alasan: "Klarifikasi" });
  });
});

describe("who is still a child", () => {
  const on = (p: Partial<Parameters<typeof masihAnak>[0]>, day = "2024-02-14") =>
    masihAnak({ anak: false, nik: null, tanggalLahir: null, ...p }, day);
  test.each([
    [{}, false],
    [{ anak: true }, true],
    [{ tanggalLahir: "2006-02-15" }, true],
    [{ tanggalLahir: "2006-02-14" }, false],
    [{ tanggalLahir: "1980-01-01", anak: true }, true],
    [{ nik: "6408011502060001" }, true],
    [{ nik: "6408011402060001" }, false],
    [{ nik: "6408015502100001" }, true], // a girl: 40 is added to the day
    [{ nik: "6408014501900001" }, false],
    [{ nik: "6408011402250001" }, false], // born in 1925, for 2025 has not been
    [{ nik: "6408011502060001", tanggalLahir: "1990-01-01" }, false],
  ])("%o: %s", (p, child) => expect(on(p)).toBe(child));
});

describe("what is looked for", () => {
  const of = (nikAtauNama: string) => cariPihak.safeParse({ nikAtauNama, alasan: "Periksa." });
  test("sixteen digits are a NIK, digits otherwise a mistake, the rest a name", () => {
    expect(of("6408 0145 0190 0001").data).toMatchObject({ menurut: "nik", teks: "6408014501900001" });
    expect(of(" Ratna Sari ").data).toMatchObject({ menurut: "nama", teks: "Ratna Sari" });
    expect(of("640801450190").error?.issues[0]?.path).toEqual(["nikAtauNama"]);
    expect(of("").success).toBe(false);
  });
  test("its digest is the same for one spelling and tells nothing", () => {
    const k = kunciDari(Buffer.alloc(32, "k").toString("base64"));
    const of = (macam: "nama" | "nik", text: string) => sidikCarian(macam, text, k);
    expect(of("nama", "Ratna Sari")).toBe(of("nama", "ratna  SARI"));
    expect(of("nama", "Ratna Sari")).not.toBe(of("nik", "Ratna Sari"));
    expect(indeksButa("nama", "Ratna Sari", k).toString("hex")).not.toContain(of("nama", "Ratna Sari"));
  });
});

describe("a reason names nobody", () => {
  test.each([
    "Klarifikasi Ratna Sari Dewi",
    "panggil RATNA  SÁRI  DEWI",
    "untuk Dewi, Ratna",
    "NIK 6408014501900001",
    "telepon 0812 3456 7890",
  ])("%s", (text) =>
    expect(
      sebutanOrang(text, "Ratna Sari Dewi", ["6408014501900001", "+6281234567890"]) ?? sebutanUmum(text),
    ).not.toBeNull(),
  );
  test("words of the office pass", () => {
    expect(sebutanOrang("Undangan klarifikasi nomor 12 tanggal 15 Januari", "Ratna Sari Dewi", [null])).toBeNull();
    expect(sebutanUmum("Perkara 001/Reg/LP/PL/Kab/23.08/I/2024")).toBeNull();
  });
});

describe("keys", () => {
  const [a, b] = ["a", "b"].map((c) => kunciDari(Buffer.alloc(32, c).toString("base64"))) as [
    ReturnType<typeof kunciDari>,
    ReturnType<typeof kunciDari>,
  ];
  test("what one sealed opens by its id alone, bound to its row and use", () => {
    const sealed = segel("pihak", "Ratna", ID, a);
    expect(buka("pihak", sealed, ID, a.id, [b, a])).toBe("Ratna");
    expect(() => buka("pihak", sealed, ID, a.id, [b])).toThrow(`sidik ${a.id}`);
    expect(() => buka("pihak", sealed, ID, b.id, [b, a])).toThrow(/bukan yang disegel/);
    expect(() => buka("draf", sealed, ID, a.id, [a])).toThrow(/bukan yang disegel/);
    expect(() => buka("pihak", sealed, `${ID}/rincian`, a.id, [a])).toThrow(/bukan yang disegel/);
    expect(segel("pihak", "Ratna", ID, a).equals(sealed)).toBe(false);
  });
  test("the index of one key is not that of another", () => {
    expect(indeksButa("nama", "Ratna", a).equals(indeksButa("nama", "Ratna", b))).toBe(false);
  });
});
