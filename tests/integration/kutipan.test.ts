import { randomUUID } from "node:crypto";
import { beforeAll, expect, test, vi } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { TidakAda } from "@/lib/errors";
import { kutip } from "@/lib/kutipan/commands";
import { pdfLembar } from "@/lib/kutipan/pdf";
import { lembarPers } from "@/lib/kutipan/queries";
import { lembarCetak } from "@/lib/kutipan/unduh";
import { sidik } from "@/lib/rekap/rekap";
import { useDatabase } from "../support/database";
import { readPaper } from "../support/papers";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";
import { refused } from "../support/trace";

const db = useDatabase();
const P = { penyelenggaraan: "PEMILU-2024", per: "2025-06-30" };
let pimpinan: Orang;
let samarinda: Orang;

beforeAll(async () => {
  await fillRecords(db, ["64", "64.72"], 12, "kutipan");
  pimpinan = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
  samarinda = await makePerson(db, { fungsi: "pimpinan", kantor: "64.72" });
}, 120_000);

const lembar = async (orang: Orang, kantor: string, p: Record<string, string> = P) => {
  const l = await lembarPers(orang, kantor, p);
  if (!l) throw new Error("tidak ada lembar");
  return l;
};

test("five sentences, whose parts add up to the number that they begin with", async () => {
  const { kalimat, angka, publik } = await lembar(pimpinan, "64");
  const { pelanggaran: p } = angka;
  expect(kalimat).toHaveLength(5);
  expect(p.total).toBeGreaterThan(3);
  expect(kalimat[0]).toContain(`mencatat ${p.total} dugaan pelanggaran pada Pemilu 2024`);
  for (const cara of ["sumber", "registrasi", "kelompok"])
    expect(p.menurut[cara]?.reduce((n, b) => n + b.n, 0)).toBe(p.total);
  expect(publik).toBe(p.total);
  expect(kalimat[4]).toContain("dari 11 kantor");
});

test("what else the address says does not change the sheet: the one that is read is the one that is quoted", async () => {
  const apa = await lembar(pimpinan, "64", {
    ...P,
    kantor: "64",
    dari: "2024-06-01",
    diketahui: "2023-01-01",
    tahapan: "P24-10-KAMPANYE",
  });
  expect(apa.kalimat).toEqual((await lembar(pimpinan, "64")).kalimat);
});

test("on paper it is one A4 page with all of it, the same bytes for the same instant", async () => {
  await kutip(
    pimpinan,
    { kantor: "64", ...P, kalimat: "Satu.", nilai: 1, nilaiPublik: 1, kepada: "Media uji" },
    randomUUID(),
  );
  const tanya = new URLSearchParams({ ...P, kantor: "64" });
  const l = await lembarCetak(pimpinan, tanya);
  const isi = await pdfLembar(l);
  const { semua, halaman, width, height } = await readPaper(new Response(new Uint8Array(isi)));
  expect([halaman.length, Math.round(width), Math.round(height)]).toEqual([1, 595, 842]);
  const { kalimat, belum } = await lembar(pimpinan, "64");
  expect(belum.length).toBeGreaterThan(0);
  for (const kata of [...kalimat, `Terakhir dikutip 1 `, `Selisihnya +${l.total - 1}`, "Situs publik menampilkan"])
    expect(semua).toContain(kata);
  for (const k of belum) expect(semua).toContain(k.nama);

  await fillRecords(db, ["64.08"], 2, "sesudah lembar");
  await kutip(
    pimpinan,
    { kantor: "64", ...P, kalimat: "Dua.", nilai: 9, nilaiPublik: 9, kepada: "Media lain" },
    randomUUID(),
  );
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 400 * 86_400_000 });
  try {
    const lagi = await lembarCetak(pimpinan, new URL(l.tautan, "http://localhost").searchParams);
    expect(sidik(await pdfLembar(lagi))).toBe(sidik(isi));
  } finally {
    vi.useRealTimers();
  }
  const kini = await lembarCetak(pimpinan, tanya);
  expect(kini.kutipan?.nilai).toBe(9);
}, 120_000);

test("a sheet with everything to say still is one page", async () => {
  const l = await lembarCetak(pimpinan, new URLSearchParams({ ...P, kantor: "64" }));
  const panjang = {
    ...l,
    kalimat: l.kalimat.map((k) => `${k} ${k}`),
    belum: Array.from({ length: 11 }, () => ({ nama: "Bawaslu Kabupaten Penajam Paser Utara", kurang: ["2024-01"] })),
  };
  expect((await readPaper(new Response(new Uint8Array(await pdfLembar(panjang))))).halaman).toHaveLength(1);
});

test.each([
  [{ per: "2024-02-31" }, "tidak ada dalam kalender"],
  [{ diketahui: "2001-01-01" }, "Belum tercatat di portal ini"],
  [{ diketahui: "kemarin" }, "tidak ada dalam kalender"],
  [{ penyelenggaraan: "TIDAK-ADA" }, "tidak dikenal"],
])("%o is refused with a sentence", async (buruk, kata) => {
  await expect(lembarCetak(pimpinan, new URLSearchParams({ ...P, ...buruk }))).rejects.toThrow(kata);
});

test("nobody prints the sheet of an office for which they do not speak", async () => {
  const operator = await makePerson(db, { kantor: "64" });
  for (const orang of [samarinda, operator])
    await expect(lembarCetak(orang, new URLSearchParams({ ...P, kantor: "64" }))).rejects.toBeInstanceOf(TidakAda);
});

test("an office speaks for itself, the province for all that it sees", async () => {
  const [satu, semua] = [await lembar(samarinda, "64.72"), await lembar(pimpinan, "64")];
  expect(satu.angka.pelanggaran.total).toBeLessThan(semua.angka.pelanggaran.total);
  expect(satu.kalimat[0]).toContain("Bawaslu Kota Samarinda");
});

test("the last quoted number stays as it was said, and only its office adds to it", async () => {
  const u = { kantor: "64", ...P, kalimat: "Satu.", nilai: 2, nilaiPublik: 2, kepada: "Rapat daerah" };
  await kutip(pimpinan, u, randomUUID());
  expect((await lembar(pimpinan, "64")).kutipan).toMatchObject({ nilai: 2, per: P.per, kepada: "Rapat daerah" });
  expect((await lembar(samarinda, "64.72")).kutipan).toBeNull();
  expect(String(await refused(db, () => kutip(samarinda, u, randomUUID())))).toContain("pimpinan atau PPID");
  await expect(db.query("update kutipan set nilai = 3")).rejects.toThrow("hanya ditambah");
});
