/** What somebody is in a case, in words. */
export const PERAN = {
  pelapor: "Pelapor",
  terlapor: "Terlapor",
  saksi: "Saksi",
  ahli: "Ahli",
  penemu: "Penemu",
  pemohon: "Pemohon",
  termohon: "Termohon",
  pihak_terkait: "Pihak terkait",
  kuasa: "Kuasa",
  pelaksana: "Pelaksana tugas",
};
export type Peran = keyof typeof PERAN;
/** Code names in the case: PLP-0043. */
export const AWALAN: Record<Peran, string> = {
  pelapor: "PLP",
  terlapor: "TLP",
  saksi: "SKS",
  ahli: "AHL",
  penemu: "PNM",
  pemohon: "PMH",
  termohon: "TMH",
  pihak_terkait: "PTK",
  kuasa: "KUA",
  pelaksana: "PLT",
};
export const JENIS_KELAMIN = { laki_laki: "Laki-laki", perempuan: "Perempuan" };
