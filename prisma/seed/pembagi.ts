type Row = {
  penyelenggaraan_kode: string;
  wilayah_kode: string;
  tps: number | null;
  pemilih: number | null;
  sumber: string;
};

/** What was published of voters and polling stations, and by whom; the admin adds the rest from KPU's decisions. */
export const PEMBAGI: Row[] = [
  {
    penyelenggaraan_kode: "PEMILU-2024",
    wilayah_kode: "64",
    tps: 11_441,
    pemilih: null,
    sumber: "Bawaslu Provinsi Kalimantan Timur, jumlah pengawas TPS Pemilu 2024 (satu pengawas tiap TPS)",
  },
  {
    penyelenggaraan_kode: "PSU-KUKAR-2025",
    wilayah_kode: "64.02",
    tps: 1_447,
    pemilih: 552_469,
    sumber: "Pemungutan suara ulang Kutai Kartanegara 19 April 2025: jumlah TPS dan DPT yang diumumkan",
  },
];
