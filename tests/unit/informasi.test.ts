import { describe, expect, test } from "vitest";
import type { Fungsi, Orang } from "@/lib/akses/policy";
import { kantorPenelusur, sumberDari } from "@/lib/informasi/asal";
import { bacaSaring } from "@/lib/informasi/filter";
import { informasi, SUMBER_INFORMASI } from "@/lib/informasi/schema";
import { masihBerjalan, menyusul, STATUS_INFORMASI, type StatusInformasi } from "@/lib/informasi/status";
import { typedTip } from "../support/tips";

const orang = (...tugas: [Fungsi, string][]): Orang => ({
  id: "saya",
  nama: "",
  surel: "",
  sandiSementara: false,
  tugas: tugas.map(([fungsi, kantor]) => ({ fungsi, kantor, jenis: [] })),
});
const record = (
  jenis: "pelanggaran" | "pengawasan" | "sengketa",
  kantorKode: string,
  status: "divalidasi" | "dibatalkan" = "divalidasi",
) => ({
  jenis,
  kantorKode,
  status,
});

describe("which record may be kept as a tip, and at whose office", () => {
  test("a laporan that ended without registration, also after its status was announced; an LHP; nothing else", () => {
    const laporan = record("pelanggaran", "64.08");
    const announced = ["diterima", "kajian_awal", "tidak_diregistrasi", "status_diumumkan"];
    expect(sumberDari(laporan, announced)).toBe("laporan_tidak_diregistrasi");
    expect(sumberDari(laporan, ["diterima", "dicabut"])).toBe("laporan_dicabut");
    expect(sumberDari(laporan, ["diterima", "kajian_awal", "diregistrasi"])).toBeNull();
    expect(sumberDari(record("pengawasan", "64.08"), [])).toBe("lhp");
    expect(sumberDari(record("pengawasan", "64.08", "dibatalkan"), [])).toBeNull();
    expect(sumberDari(record("sengketa", "64.08"), announced)).toBeNull();
  });

  test("a laporan at its own office only, an LHP at the nearest of one's offices above", () => {
    const failed = ["dicabut"];
    const at = (c: ReturnType<typeof record>, ...t: [Fungsi, string][]) => kantorPenelusur(orang(...t), c, failed);
    expect(at(record("pelanggaran", "64.08"), ["verifikator", "64.08"])).toBe("64.08");
    expect(at(record("pelanggaran", "64.08"), ["operator", "64"])).toBeUndefined();
    expect(at(record("pengawasan", "64.08.04"), ["operator", "64"], ["operator", "64.08"])).toBe("64.08");
    expect(at(record("pengawasan", "64.08.04"), ["operator", "64.72"])).toBeUndefined();
    expect(at(record("pengawasan", "64.08"), ["pimpinan", "64.08"])).toBeUndefined();
  });
});

test("what runs has something that may follow, what is decided has nothing", () => {
  for (const status of Object.keys(STATUS_INFORMASI) as StatusInformasi[])
    expect(menyusul(status).length > 0, status).toBe(masihBerjalan(status));
});

describe("the form of a tip", () => {
  const wrong = (over: Record<string, unknown>) =>
    informasi.safeParse({ ...typedTip, ...over }).error?.issues.map((i) => i.path[0]);
  test("needs neither election nor stage, but no stage without its election", () => {
    expect(informasi.parse({ ...typedTip, penyelenggaraanKode: "", tahapanKode: "" })).toMatchObject({
      penyelenggaraanKode: null,
      tahapanKode: null,
      rujukan: null,
    });
    expect(wrong({ penyelenggaraanKode: "" })).toEqual(["penyelenggaraanKode"]);
  });
  test("refuses what is missing, too long or not in its list", () => {
    expect(wrong({ judul: " " })).toEqual(["judul"]);
    expect(wrong({ judul: "a".repeat(201) })).toEqual(["judul"]);
    expect(wrong({ sumber: "gosip" })).toEqual(["sumber"]);
    expect(wrong({ tanggalDiterima: "2024-02-31" })).toEqual(["tanggalDiterima"]);
    for (const sumber of Object.keys(SUMBER_INFORMASI)) expect(wrong({ sumber })).toBeUndefined();
  });
});

test("an address of the list that makes no sense asks for everything", () => {
  expect(bacaSaring({ kantor: "64'--", sumber: "constructor", sebelum: "kemarin~x" })).toEqual({});
  const id = "7a1e0a4e-1f0c-4a63-9d0a-0d9a5f6f2b11";
  expect(bacaSaring({ kantor: "64.08", sumber: ["lhp", "surat"], sebelum: `2024-01-29~${id}` })).toEqual({
    kantor: "64.08",
    sumber: "lhp",
    sebelum: { hari: "2024-01-29", id },
  });
});
