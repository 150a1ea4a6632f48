import holidaysFile from "./data/holidays.json";

type Holiday = { date: string; name: string; kind: string; certain: boolean };

const DECREE: Record<string, string> = {
  "2023": "SKB 3 Menteri Nomor 1066/3/3 Tahun 2022 beserta perubahannya",
  "2024": "SKB 3 Menteri Nomor 855/3/4 Tahun 2023",
  "2025": "SKB 3 Menteri Nomor 1017/2/2 Tahun 2024 beserta perubahannya",
  "2026": "SKB 3 Menteri Nomor 1497/2/5 Tahun 2025",
};

/** National holidays and collective leave, each with the decree of its year. */
export const HARI_LIBUR = (holidaysFile as Holiday[]).map((h) => ({
  tanggal: h.date,
  nama: h.name,
  jenis: h.kind === "cuti-bersama" ? "cuti_bersama" : "libur_nasional",
  pasti: h.certain,
  dasar: /pemungutan suara/i.test(h.name) ? "Keputusan Presiden" : (DECREE[h.date.slice(0, 4)] ?? null),
}));
