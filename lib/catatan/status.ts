import type { Verba } from "@/lib/akses/policy";

/** Where an entry stands, the same for all kinds. An unfinished form is a `draf`, kept apart. */
export const STATUS = ["dikirim", "dikembalikan", "divalidasi", "dibatalkan"] as const;
export type Status = (typeof STATUS)[number];

export const NAMA_STATUS: Record<Status, string> = {
  dikirim: "Menunggu validasi",
  dikembalikan: "Dikembalikan",
  divalidasi: "Divalidasi",
  dibatalkan: "Dibatalkan",
};

const ALUR: Partial<Record<Verba, Partial<Record<Status, Status>>>> = {
  ubah: { dikirim: "dikirim", dikembalikan: "dikembalikan" },
  kirim: { dikembalikan: "dikirim" },
  kembalikan: { dikirim: "dikembalikan" },
  validasi: { dikirim: "divalidasi" },
  ralat: { divalidasi: "divalidasi" },
  batalkan: { dikirim: "dibatalkan", dikembalikan: "dibatalkan", divalidasi: "dibatalkan" },
};

/** The status after a verb, or undefined where the verb does not apply. The database holds the same table. */
export function sesudah(verba: Verba, kini: Status): Status | undefined {
  return ALUR[verba]?.[kini];
}
