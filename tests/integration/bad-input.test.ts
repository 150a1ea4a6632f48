import { beforeAll, describe, expect, test, vi } from "vitest";
import { rapikan } from "@/lib/atoms";
import { rinci } from "@/lib/catatan/rinci";
import type { Isian } from "@/lib/jenis/fields";
import { bidangJenis } from "@/lib/jenis/tampil";
import { useDatabase } from "../support/database";
import { ENTERED, type Entered, formOf, typed } from "../support/entries";
import { type Cast, enter, key, makeCast, validated } from "../support/journey";
import { allFaults, KEPT, UNKEPT } from "../support/naughty";
import { SENTENCE, sender } from "../support/send";
import { digest } from "../support/trace";

const viewer = vi.hoisted(() => vi.fn());
vi.mock("@/lib/akses/session", () => ({ viewer }));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
const { kembalikanCatatan, mintaRalatCatatan, batalkanCatatan, simpanCatatan, validasiTerpilih } = await import(
  "@/lib/catatan/actions"
);
const { lanjutkanCatatan } = await import("@/lib/langkah/actions");
const { catatPihak } = await import("@/lib/pihak/actions");
const { tarikCatatan, terbitkanCatatan, terbitkanJedaCatatan } = await import("@/lib/terbitan/actions");

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
const send = sender(viewer);
const machinery = (jenis: Entered) => ({ jenis, kunci: key(), drafId: key(), aksi: "kirim" });
const post = (jenis: Entered, over: Isian) =>
  send(cast.operator, simpanCatatan, formOf(typed(jenis, over), machinery(jenis)));
/** A browser cannot send half a character. */
const sentAs = (text: string) => Buffer.from(text, "utf8").toString("utf8");
const idOf = (tujuan = "") => /[0-9a-f-]{36}/.exec(tujuan)?.[0] ?? "";

describe.each(ENTERED.map((jenis) => [jenis]))("%s", (jenis) => {
  test("every fault in every field: a sentence beside that field, everything typed kept, nothing stored", async () => {
    const before = await digest(db);
    const wrong: string[] = [];
    for (const { bidang, apa, nilai } of allFaults(jenis)) {
      // a field that is asked only under a condition is tried while the condition holds
      const open = { adaDugaan: "ya", adaPotensiSengketa: "ya" };
      const over = { ...(jenis === "pengawasan" ? open : {}), [bidang]: nilai };
      const told = await post(jenis, over);
      const said = told.bidang?.[bidang];
      if (told.tujuan || !said || !SENTENCE.test(said) || said.length > 200)
        wrong.push(`${bidang} (${apa}): ${said ?? told.pesan ?? told.tujuan}`);
      else if (Object.keys(told.bidang ?? {}).length !== 1)
        wrong.push(`${bidang} (${apa}) menyalahkan juga ${Object.keys(told.bidang ?? {})}`);
      else if (told.isian?.judul !== sentAs(bidang === "judul" ? String(nilai) : String(typed(jenis).judul)))
        wrong.push(`${bidang} (${apa}): isian hilang`);
    }
    expect(wrong).toEqual([]);
    expect(await digest(db)).toBe(before);
  });

  test("HTML, SQL and formulas are text: kept as they stand in every text field", async () => {
    const texts = bidangJenis(jenis).filter((b) => ["teks", "paragraf"].includes(b.input) && (b.max ?? 0) >= 100);
    for (const nilai of KEPT) {
      const over = {
        ...Object.fromEntries(texts.map((b) => [b.nama, nilai])),
        judul: nilai,
        adaDugaan: "ya",
        adaPotensiSengketa: "ya",
      };
      const told = await post(jenis, over);
      expect(told.tujuan, JSON.stringify(told)).toBeDefined();
      const { catatan } = await rinci(cast.operator, jenis, idOf(told.tujuan));
      for (const b of texts) expect(catatan.rincian[b.nama], b.nama).toBe(rapikan(nilai));
      expect(catatan.judul).toBe(rapikan(nilai));
    }
  });

  test("extra parts, files where text belongs, parts sent twice and inherited names change nothing", async () => {
    const form = formOf(typed(jenis), machinery(jenis));
    for (const name of [
      "__proto__",
      "constructor",
      "toString",
      "status",
      "dibuatOleh",
      "divalidasiOleh",
      "isAdmin",
      "__proto__",
      "hasOwnProperty",
    ])
      form.append(name, "divalidasi");
    form.append("judul", "Judul kedua");
    form.append("lampiran", new File(["x".repeat(1000)], "a.html"));
    const told = await send(cast.operator, simpanCatatan, form);
    const { catatan } = await rinci(cast.operator, jenis, idOf(told.tujuan));
    expect(catatan).toMatchObject({
      status: "dikirim",
      dibuatOleh: cast.operator.id,
      divalidasiOleh: null,
      judul: typed(jenis).judul,
    });
    const files = formOf(typed(jenis), machinery(jenis));
    files.set("judul", new File(["judul"], "judul.txt"));
    for (const _ of [1, 2]) files.append("__proto__", "x");
    const refused = await send(cast.operator, simpanCatatan, files);
    expect(refused.bidang?.judul).toMatch(SENTENCE);
    expect(Object.getPrototypeOf(refused.isian)).toBe(Object.prototype);
  });
});

describe("fields that must agree", () => {
  const CASES: [string, Entered, Isian, string][] = [
    ["a stage of another election", "pelanggaran", { tahapanKode: "K24-B6-KAMPANYE" }, "tahapanKode"],
    ["a village of another regency", "pelanggaran", { wilayahKode: "64.72.01.1001" }, "wilayahKode"],
    ["the province itself", "pelanggaran", { wilayahKode: "64" }, "wilayahKode"],
    ["an area that is not there", "pelanggaran", { wilayahKode: "64.08.99" }, "wilayahKode"],
    [
      "an election that is not there",
      "pelanggaran",
      { penyelenggaraanKode: "PEMILU-1955", tahapanKode: "X" },
      "penyelenggaraanKode",
    ],
    ["another office", "pelanggaran", { kantorKode: "64.72", wilayahKode: "64.72" }, "kantorKode"],
    ["a day that has not been", "pelanggaran", { tanggalDiterima: "2099-01-01" }, "tanggalDiterima"],
    ["known after it was received", "pelanggaran", { tanggalDiketahui: "2024-01-16" }, "tanggalDiketahui"],
    ["happened after it was known", "pelanggaran", { tanggalPeristiwa: "2024-01-13" }, "tanggalPeristiwa"],
    ["an end before the start", "pengawasan", { tanggalSelesai: "2024-01-14" }, "tanggalSelesai"],
    ["an end before the start", "pencegahan", { tanggalSelesai: "2024-01-14" }, "tanggalSelesai"],
    ["more women than participants", "pencegahan", { pesertaPerempuan: "81" }, "pesertaPerempuan"],
    [
      "disabled participants without participants",
      "pencegahan",
      { jumlahPeserta: "", pesertaPerempuan: "" },
      "pesertaDisabilitas",
    ],
    ["a decision made after the dispute", "sengketa", { tanggalObjek: "2024-01-16" }, "tanggalObjek"],
    ["an applicant who is the KPU", "sengketa", { pemohon: "kpu_provinsi" }, "pemohon"],
  ];
  test.each(CASES)("%s (%s)", async (_, jenis, over, bidang) => {
    const before = await digest(db);
    const told = await post(jenis, over);
    expect(told.bidang?.[bidang], JSON.stringify(told.bidang ?? told.pesan)).toMatch(SENTENCE);
    expect(await digest(db)).toBe(before);
  });

  test("a number of the source application is there once", async () => {
    const over = { sumberData: "sigaplapor", sumberNomor: "SL-77" };
    expect((await post("pelanggaran", over)).tujuan).toBeDefined();
    expect((await post("pelanggaran", over)).pesan).toMatch(/sudah tercatat/);
  });
});

describe("the machinery of a form", () => {
  const WRONG: [string, Record<string, string>][] = [
    ["no key", { kunci: "" }],
    ["a key that is none", { kunci: "1" }],
    ["a kind that is none", { jenis: "constructor" }],
    ["an id without a version", { id: key() }],
    ["a version without an id", { versi: "1" }],
    ["an id that is none", { id: "../1", versi: "1" }],
    ["a version that is none", { id: key(), versi: "satu" }],
    ["a huge version", { id: key(), versi: "9".repeat(30) }],
    ["a correction of nothing", { aksi: "ralat", alasan: "x" }],
    ["an act that is none", { aksi: "hapus" }],
    ["a draft that is none", { drafId: "x" }],
    ["an origin that is none", { dariId: "x" }],
    ["an origin that is not there", { dariId: key() }],
  ];
  test.each(WRONG)("%s stores nothing and says so", async (_, over) => {
    const before = await digest(db);
    const told = await send(
      cast.operator,
      simpanCatatan,
      formOf(typed("pelanggaran"), { ...machinery("pelanggaran"), ...over }),
    );
    expect(told.tujuan).toBeUndefined();
    if (told.pesan !== "404") expect(told.pesan).toMatch(SENTENCE);
    expect(told.pesan).not.toMatch(/gangguan/);
    expect(await digest(db)).toBe(before);
  });

  test("a form without any part is refused like any other", async () => {
    for (const action of [
      simpanCatatan,
      kembalikanCatatan,
      validasiTerpilih,
      lanjutkanCatatan,
      catatPihak,
      tarikCatatan,
      terbitkanCatatan,
    ])
      expect((await send(cast.verifikator, action, new FormData())).pesan).not.toMatch(/gangguan/);
    const odd = formOf({ pilih: ["x", `${key()}~999999999999`, `${key()}~`] }, { jenis: "pencegahan", kunci: key() });
    expect((await send(cast.verifikator, validasiTerpilih, odd)).pesan).not.toMatch(/gangguan/);
  });
});

describe("words that go with an act", () => {
  const unkept = Object.entries({ ...UNKEPT, kosong: "", spasi: "  " });
  test("a note, a reason, a step, a summary, a person: each refused beside its field, nothing stored", async () => {
    const waiting = await enter(cast, "pelanggaran");
    const done = await validated(cast, "pencegahan");
    const base = { kunci: key(), jenis: "pencegahan", id: done.id, versi: String(done.versi) };
    const wait = { ...base, jenis: "pelanggaran", id: waiting.id, versi: "1" };
    const acts = [
      ["catatan", cast.verifikator, kembalikanCatatan, wait],
      ["alasan", cast.verifikator, batalkanCatatan, wait],
      ["catatan", cast.provinsi, mintaRalatCatatan, base],
      ["ringkasan", cast.ppid, terbitkanCatatan, base],
      ["alasan", cast.ppid, tarikCatatan, base],
      ["ringkasan", cast.pimpinan, terbitkanJedaCatatan, base],
      ["alasan", cast.pimpinan, terbitkanJedaCatatan, base],
      ["nama", cast.operator, catatPihak, { ...wait, catatanId: waiting.id, peran: "saksi" }],
      ["alamat", cast.operator, catatPihak, { ...wait, catatanId: waiting.id, peran: "saksi", nama: "Orang Contoh" }],
      ["nik", cast.operator, catatPihak, { ...wait, catatanId: waiting.id, peran: "saksi", nama: "Orang Contoh" }],
      ["telepon", cast.operator, catatPihak, { ...wait, catatanId: waiting.id, peran: "saksi", nama: "Orang Contoh" }],
      ["keterangan", cast.operator, lanjutkanCatatan, { ...wait, kode: "kajian_awal", tanggal: "2024-01-16" }],
      ["nomorDokumen", cast.operator, lanjutkanCatatan, { ...wait, kode: "kajian_awal", tanggal: "2024-01-16" }],
      ["pasal", cast.operator, lanjutkanCatatan, { ...wait, kode: "kajian_awal", tanggal: "2024-01-16" }],
      ["tanggal", cast.operator, lanjutkanCatatan, { ...wait, kode: "kajian_awal", tanggal: "2024-01-16" }],
    ] as const;
    const optional = ["alamat", "nik", "telepon", "keterangan", "nomorDokumen", "pasal"];
    const before = await digest(db);
    const wrong: string[] = [];
    for (const [bidang, orang, action, rest] of acts)
      for (const [apa, nilai] of unkept) {
        if (nilai.trim() === "" && optional.includes(bidang)) continue;
        const told = await send(
          orang,
          action,
          formOf({ [bidang]: nilai }, { ...rest, kunci: key(), ...(bidang in rest ? { [bidang]: nilai } : {}) }),
        );
        if (!SENTENCE.test(told.bidang?.[bidang] ?? ""))
          wrong.push(`${bidang} (${apa}): ${JSON.stringify(told.bidang ?? told.pesan ?? told.tujuan)}`);
      }
    expect(wrong).toEqual([]);
    expect(await digest(db)).toBe(before);
  });
});
