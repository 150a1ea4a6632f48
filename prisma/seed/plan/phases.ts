/** What goes on in a stage, whatever the election: templates are written for it. */
export type Phase =
  | "persiapan"
  | "adhoc"
  | "daftar_pemilih"
  | "pencalonan"
  | "kampanye"
  | "dana"
  | "logistik"
  | "masa_tenang"
  | "pemungutan"
  | "rekapitulasi"
  | "nontahapan";

const PHASES: [RegExp, Phase][] = [
  [/^NT-/, "nontahapan"],
  [/ADHOC/, "adhoc"],
  [/DAFTAR-PEMILIH|DP4/, "daftar_pemilih"],
  [/VERIFIKASI|CALON|PERSEORANGAN|PENDAFTARAN|PENELITIAN|B5-PENETAPAN|PENGUMUMAN|KURSI/, "pencalonan"],
  [/DANA/, "dana"],
  [/KAMPANYE/, "kampanye"],
  [/LOGISTIK/, "logistik"],
  [/TENANG/, "masa_tenang"],
  [/PEMUNGUTAN|PENGHITUNGAN|PSU/, "pemungutan"],
  [/REKAP|HASIL|PSSU|PHP|TERPILIH/, "rekapitulasi"],
];

/** The phase that a stage belongs to. */
export const phaseOf = (tahapan: string): Phase => PHASES.find(([name]) => name.test(tahapan))?.[1] ?? "persiapan";

/** Pemilu, Pemilihan or the time between, by the code of the election. */
export const regimeOf = (penyelenggaraan: string) =>
  penyelenggaraan.startsWith("PEMILU") ? "pemilu" : penyelenggaraan === "NON-TAHAPAN" ? "non_tahapan" : "pemilihan";
