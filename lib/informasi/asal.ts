import { membawahi, type Orang } from "@/lib/akses/policy";
import type { Catatan } from "@/lib/catatan/schema";
import { bolehInformasi } from "./status";

type Asal = Pick<Catatan, "jenis" | "status" | "kantorKode">;
const GAGAL = { tidak_diregistrasi: "laporan_tidak_diregistrasi", dicabut: "laporan_dicabut" } as const;
/** The steps by which a laporan ends without becoming a case. */
export const LANGKAH_GAGAL = Object.keys(GAGAL);

/** As what a record that became no case, with its steps that stand, may be kept as a tip; null where it may not. */
export function sumberDari(c: Asal, langkah: readonly string[]): "lhp" | (typeof GAGAL)[keyof typeof GAGAL] | null {
  if (c.status === "dibatalkan") return null;
  if (c.jenis === "pengawasan") return "lhp";
  if (c.jenis !== "pelanggaran") return null;
  if (langkah.includes("tidak_diregistrasi")) return GAGAL.tidak_diregistrasi;
  return langkah.includes("dicabut") ? GAGAL.dicabut : null;
}

/**
 * The office of this person that may keep a record as a tip: its own, and of an LHP also one above it, the nearest first;
 * undefined where there is none.
 */
export function kantorPenelusur(orang: Orang, c: Asal, langkah: readonly string[]): string | undefined {
  if (sumberDari(c, langkah) === null) return undefined;
  return orang.tugas
    .map((t) => t.kantor)
    .filter((k) => (c.jenis === "pengawasan" ? membawahi(k, c.kantorKode) : k === c.kantorKode))
    .filter((k) => bolehInformasi(orang, "catat_informasi", k))
    .sort((a, b) => b.length - a.length)[0];
}
