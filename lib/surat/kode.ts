import type { Regime } from "@/lib/rujukan/schema";

/** How sure domain.md 2.2 is of a code; only what is certain is printed. */
type Yakin = "pasti" | "perlu_dicek" | "lemah";
type Baris = { regime: Regime; surat: string; aturan: string; sejak: string; kode: string; yakin: Yakin };

const PEMILU = { regime: "pemilu", aturan: "Perbawaslu 7/2022", sejak: "2022-01-01", yakin: "pasti" } as const;
const PEMILIHAN = { regime: "pemilihan", aturan: "Perbawaslu 8/2020", sejak: "2020-01-01", yakin: "pasti" } as const;
const BARU = { ...PEMILIHAN, aturan: "Perbawaslu 8/2020 jo. 9/2024", sejak: "2024-09-30" } as const;
const SENGKETA = { regime: "pemilu", aturan: "Perbawaslu 18/2017", sejak: "2017-01-01", yakin: "lemah" } as const;

/** Codes of forms by regime, step and version of the rule. */
export const KODE_FORM: Baris[] = [
  { ...PEMILU, surat: "formulir_laporan", kode: "B.1" },
  { ...PEMILU, surat: "formulir_temuan", kode: "B.2" },
  { ...PEMILU, surat: "tanda_terima_laporan", kode: "B.3" },
  { ...PEMILU, surat: "pemberitahuan_status", kode: "B.18" },
  { ...PEMILU, surat: "lhp", aturan: "Perbawaslu 5/2022", kode: "A" },
  { ...PEMILIHAN, surat: "formulir_laporan", kode: "A.1" },
  { ...PEMILIHAN, surat: "formulir_temuan", kode: "A.2" },
  { ...PEMILIHAN, surat: "tanda_terima_laporan", kode: "A.3" },
  { ...PEMILIHAN, surat: "pemberitahuan_status", kode: "A.17" },
  { ...BARU, surat: "formulir_laporan", kode: "A.1" },
  { ...BARU, surat: "tanda_terima_laporan", kode: "A.3" },
  { ...BARU, surat: "pemberitahuan_status", kode: "A.17" },
  { ...PEMILIHAN, surat: "lhp", aturan: "pedoman pengawasan", kode: "A", yakin: "perlu_dicek" },
  { ...SENGKETA, surat: "tanda_terima_permohonan", kode: "PSPP-02" },
];

/** The code that a paper of this regime prints on a day, by the rule then in force; null where it is not certain. */
export function kodeForm(regime: Regime, surat: string, hari: string): string | null {
  const berlaku = KODE_FORM.filter((k) => k.regime === regime && k.surat === surat && k.sejak <= hari);
  const k = berlaku.sort((a, b) => b.sejak.localeCompare(a.sejak))[0];
  return k?.yakin === "pasti" ? k.kode : null;
}
