import { expect, test } from "vitest";
import { VERBA, type Verba } from "@/lib/akses/policy";
import { NAMA_STATUS, STATUS, type Status, sesudah } from "@/lib/catatan/status";

// verb: from → to; what does not stand here does not happen
const TABLE: Partial<Record<Verba, Partial<Record<Status, Status>>>> = {
  ubah: { dikirim: "dikirim", dikembalikan: "dikembalikan" },
  kirim: { dikembalikan: "dikirim" },
  kembalikan: { dikirim: "dikembalikan" },
  validasi: { dikirim: "divalidasi" },
  ralat: { divalidasi: "divalidasi" },
  batalkan: { dikirim: "dibatalkan", dikembalikan: "dibatalkan", divalidasi: "dibatalkan" },
};

test.each(VERBA.flatMap((verba) => STATUS.map((kini) => [verba, kini] as const)))("%s pada %s", (verba, kini) => {
  expect(sesudah(verba, kini)).toBe(TABLE[verba]?.[kini]);
});

test("nothing leads out of dibatalkan, only validasi into divalidasi", () => {
  for (const verba of VERBA) {
    expect(sesudah(verba, "dibatalkan")).toBeUndefined();
    if (!["validasi", "ralat"].includes(verba))
      for (const kini of STATUS) expect(sesudah(verba, kini)).not.toBe("divalidasi");
  }
});

test("every status has a name", () => {
  expect(Object.keys(NAMA_STATUS)).toEqual([...STATUS]);
  expect(new Set(Object.values(NAMA_STATUS)).size).toBe(STATUS.length);
});
