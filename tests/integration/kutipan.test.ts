import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { kutip } from "@/lib/kutipan/commands";
import { lembarPers } from "@/lib/kutipan/queries";
import { useDatabase } from "../support/database";
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
