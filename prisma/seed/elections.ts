import stagesFile from "./data/stages.json";

type Stage = {
  code: string;
  name_id: string;
  start: string | null;
  end: string | null;
  official: boolean;
  certain: boolean;
  note?: string;
};
type Election = {
  code: string;
  regime: string;
  name_id: string;
  legal_basis: string;
  voting_day: string | null;
  start: string | null;
  end: string | null;
  scope: string;
  stages: Stage[];
};

const SHORT: Record<string, string> = {
  "PEMILU-2024": "Pemilu 2024",
  "PILKADA-2024": "Pemilihan 2024",
  "PSU-KUKAR-2025": "PSU Kutai Kartanegara 2025",
  "PSU-MAHULU-2025": "PSU Mahakam Ulu 2025",
  "NON-TAHAPAN": "Nontahapan",
  "PEMILU-2029": "Pemilu 2029",
};

const elections = stagesFile.elections as Election[];

/** The penyelenggaraan of stages.json, in their order. */
export const PENYELENGGARAAN = elections.map((e, index) => ({
  kode: e.code,
  nama: e.name_id.replaceAll("non-tahapan", "nontahapan"),
  nama_singkat: SHORT[e.code] ?? e.name_id,
  regime: e.regime,
  dasar_hukum: e.legal_basis,
  hari_pemungutan: e.voting_day,
  mulai: e.start,
  selesai: e.end,
  cakupan: e.scope,
  urutan: index + 1,
}));

/** Their stages, in their order. */
export const TAHAPAN = elections.flatMap((e) =>
  e.stages.map((s, index) => ({
    kode: s.code,
    penyelenggaraan_kode: e.code,
    nama: s.name_id,
    mulai: s.start,
    selesai: s.end,
    resmi: s.official,
    pasti: s.certain,
    keterangan: s.note ?? null,
    urutan: index + 1,
  })),
);

/** The days before and of voting on which new details that name a contestant wait (UU 7/2017 Ps. 278, UU 1/2015 Ps. 67). */
export const JEDA = [
  ["9d7d2b4c-0000-4000-8000-000000000001", "pemilu", "64", "2024-02-11", "2024-02-14", "Ps. 276 dan 278 UU 7/2017"],
  ["9d7d2b4c-0000-4000-8000-000000000002", "pemilihan", "64", "2024-11-24", "2024-11-27", "Ps. 67 UU 1/2015"],
  ["9d7d2b4c-0000-4000-8000-000000000003", "pemilihan", "64.02", "2025-04-16", "2025-04-19", "Ps. 67 UU 1/2015"],
  ["9d7d2b4c-0000-4000-8000-000000000004", "pemilihan", "64.11", "2025-05-21", "2025-05-24", "Ps. 67 UU 1/2015"],
].map(([id, regime, wilayah_kode, mulai, selesai, dasar_hukum]) => ({
  id,
  regime,
  wilayah_kode,
  mulai,
  selesai,
  dasar_hukum,
}));
