import { hukum } from "@/lib/jenis/alur";
import type { Jenis } from "@/lib/jenis/fields";
import type { Regime } from "@/lib/rujukan/schema";

// The grammar of register numbers (domain 2.4). The database reads them with urai_nomor(), to the same parts.

/** The kind of election as a register number prints it. */
export const KODE_PEMILIHAN: Record<string, string> = {
  presiden: "PP",
  legislatif: "PL",
  gubernur: "PG",
  bupati: "PB",
  wali_kota: "PW",
};
const ROMAWI = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** An office as its numbers print it; `kode` is null while nobody has filled it in. */
export type KantorNomor = { kantor: string; tingkat: string; namaSingkat: string; kode: string | null };
/** A series of an office and a year, or what is still missing to know it. */
export type Seri = { seri: string } | { kurang: "pemilihan" };

const urutan = (n: number, angka = 3) => String(n).padStart(angka, "0");
const isKota = (kantor: string) => Number(kantor.slice(3, 5)) >= 71;
const waktu = (hari: string) => `${ROMAWI[Number(hari.slice(5, 7)) - 1]}/${hari.slice(0, 4)}`;

function tingkat(k: KantorNomor): string {
  if (k.tingkat === "provinsi") return "Prov";
  if (k.tingkat === "kecamatan") return `Cam-${k.namaSingkat}`;
  return isKota(k.kantor) ? "Kota" : "Kab";
}

/** How an administrative case of a Pemilu prints its office; a Panwaslu Kecamatan hears none but in its regency's name. */
const BWSL = (k: KantorNomor) => `BWSL.${k.tingkat === "provinsi" ? "PROV" : isKota(k.kantor) ? "KOTA" : "KAB"}`;

/** The series that a case of this kind is numbered in; null for kinds that have no register. */
export function seriDari(jenis: Jenis, rincian: Record<string, unknown>): Seri | null {
  if (jenis === "sengketa") return { seri: rincian.jenisSengketa === "antarpeserta" ? "PSAP" : "PS.REG" };
  if (jenis !== "pelanggaran") return null;
  const pemilihan = String(rincian.pemilihan);
  const kode = Object.hasOwn(KODE_PEMILIHAN, pemilihan) && KODE_PEMILIHAN[pemilihan];
  return kode ? { seri: `${rincian.sumber === "temuan" ? "TM" : "LP"}/${kode}` } : { kurang: "pemilihan" };
}

/** What a pelanggaran says of itself that a case number repeats. */
export type Asal = { sumber: unknown; pemilihan: unknown };

/**
 * The series of the case number of an administrative track: every one in a Pemilu, in a Pemilihan a laporan of TSM. Null
 * where the law names none: what is typed is kept as printed.
 */
export function seriPerkara(regime: Regime, rincian: Record<string, unknown>, asal: Asal): Seri | null {
  if (rincian.jalur !== "administratif") return null;
  const tsm = hukum(regime) === "pemilihan";
  if (tsm && (rincian.acara !== "tsm" || asal.sumber !== "laporan")) return null;
  const s = seriDari("pelanggaran", asal);
  if (!s || "kurang" in s) return s;
  const [sumber, kode] = s.seri.split("/");
  return { seri: tsm ? `L/TSM-${kode}` : `${sumber}/ADM.${kode}` };
}

/**
 * `7, "LP/PB"` → `007/Reg/LP/PB/Kab/23.09/IX/2024`, `3, "PS.REG"` → `003/PS.REG/64.6402/IX/2024`, `1, "LP/ADM.PL"` →
 * `001/LP/ADM.PL/BWSL.KAB/23.09/V/2023`, `1, "L/TSM-PG"` → `01/Reg/L/TSM-PG/23.00/XI/2024`; month and year are the day's.
 */
export function cetakNomor(urut: number, seri: string, k: KantorNomor, hari: string): string {
  if (seri.includes("ADM.")) return `${urutan(urut)}/${seri}/${BWSL(k)}/${k.kode}/${waktu(hari)}`;
  if (seri.startsWith("L/")) return `${urutan(urut, 2)}/Reg/${seri}/${k.kode}/${waktu(hari)}`;
  return seri.startsWith("PS")
    ? `${urutan(urut)}/${seri}/${k.kode}/${waktu(hari)}`
    : `${urutan(urut)}/Reg/${seri}/${tingkat(k)}/${k.kode}/${waktu(hari)}`;
}

const REGISTER =
  /^(?<urut>\d{1,4})\/Reg\/(?<seri>(?:LP|TM)\/(?:PP|PL|PG|PB|PW))\/(?:RI|Prov|Kab|Kota|Cam-[^/]+)\/(?<kode>\d{2}\.\d{2})\/(?<bulan>[IVX]+\/\d{4})$/;
const SENGKETA = /^(?<urut>\d{1,4})\/(?<seri>PS\.REG|PSAP)\/(?<kode>[\d.]+)\/(?<bulan>[IVX]+\/\d{4})$/;

/** Was this printed on the receipt, before registration? 002/LP/PL/Kab/27.09/III/2024; older papers say PL for LP. */
export const isPenyampaian = (nomor: string) => /^\d{1,4}\/(LP|TM|PL)\/(PP|PL|PG|PB|PW)\//.test(nomor);

/** What looks odd in a number as printed: sentences that warn and never block. `hari` is the day of registration. */
export function ganjil(
  nomor: string,
  c: { jenis: Jenis; rincian: Record<string, unknown>; kode: string | null; hari: string | null },
): string[] {
  const ini = seriDari(c.jenis, c.rincian);
  if (!ini) return [];
  const bagian = (c.jenis === "sengketa" ? SENGKETA : REGISTER).exec(nomor)?.groups;
  if (!bagian) {
    const pola = c.jenis === "sengketa" ? "001/PS.REG/64.6402/IX/2024" : "001/Reg/LP/PB/Kab/23.09/IX/2024";
    return [`Nomor register tidak mengikuti pola ${pola}; disimpan seperti tercetak.`];
  }
  const out: string[] = [];
  if ("seri" in ini && bagian.seri !== ini.seri)
    out.push(`Nomor register menyebut ${bagian.seri}, isian catatan ini ${ini.seri}.`);
  if (c.kode && bagian.kode !== c.kode)
    out.push(`Nomor register menyebut kode ${bagian.kode}, kode kantor ini ${c.kode}.`);
  if (c.hari && bagian.bulan !== waktu(c.hari))
    out.push(`Nomor register menyebut ${bagian.bulan}, hari registrasinya ${waktu(c.hari)}.`);
  return out;
}
