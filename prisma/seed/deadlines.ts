import rulesFile from "./data/deadlines.json";

type Rule = {
  kode: string;
  regime: string;
  rujukan: string;
  nama: string;
  lama: number | null;
  satuan: string;
  mulai_dari: string;
  dasar_hukum: string;
  kepastian: string;
  hari_pertama_besok?: boolean;
  perpanjangan_total?: number;
  perpanjangan_dasar?: string;
  berlaku_sejak?: string;
  berlaku_sampai?: string;
  hak?: boolean;
};

// The statutes' own days of promulgation: UU 7/2017, whose days are working days; UU 10/2016, which changed UU 1/2015
// and whose days are calendar days.
const SINCE: Record<string, string> = { pemilu: "2017-08-16", pemilihan: "2016-07-01" };

/**
 * The law's clocks as rows of `aturan_tenggat`: domain.md 2.7 (P, K) and 3.3 (D). Certainty: `pasti` was found in a
 * source or is known well, `perlu_dicek` probably right (K~), `lemah` a guess (K?).
 */
export const ATURAN_TENGGAT = (rulesFile as Rule[]).map((r) => ({
  hari_pertama_besok: true,
  cuti_bersama_libur: true,
  jam_tutup: null,
  perpanjangan_total: null,
  perpanjangan_dasar: null,
  berlaku_sejak: SINCE[r.regime],
  berlaku_sampai: null,
  diperiksa_oleh: null,
  hak: false,
  ...r,
}));
