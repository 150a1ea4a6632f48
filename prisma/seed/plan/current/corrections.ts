import { geser } from "@/lib/format";
import type { Entry } from "../record";

const find = (entries: Entry[], fits: (e: Entry) => boolean): Entry => {
  const found = entries.find((e) => fits(e) && e.nasib.some((f) => f.verba === "terbitkan"));
  if (!found) throw new Error("rencana contoh tidak memuat catatan untuk dikoreksi");
  return found;
};
const meeting = (kantor: string, from: string, to: string) => (e: Entry) =>
  e.jenis === "pencegahan" &&
  e.kantor === kantor &&
  e.tanggal >= from &&
  e.tanggal <= to &&
  Number(e.rincian.jumlahPeserta) > 30;

/** What went wrong and was mended, or still waits to be: never among the records that the press counted. */
export function correct(entries: Entry[]): Entry[] {
  const lowered = (e: Entry) => ({
    jumlahPeserta: Number(e.rincian.jumlahPeserta) - 6,
    jangkauan: Number(e.rincian.jumlahPeserta) - 6,
  });

  const mended = find(entries, meeting("64.71", "2024-06-01", "2024-11-01"));
  mended.nasib.push(
    { verba: "minta_ralat", hari: geser(mended.tanggal, 9), pesan: "Jumlah peserta berbeda dengan daftar hadir." },
    {
      verba: "ajukan_ralat",
      hari: geser(mended.tanggal, 12),
      alasan: "Enam orang panitia ikut terhitung sebagai peserta.",
      rincian: lowered(mended),
    },
    { verba: "setujui_ralat", hari: geser(mended.tanggal, 13) },
  );

  const waiting = find(entries, meeting("64.72", "2026-06-01", "2026-09-14"));
  waiting.nasib.push({
    verba: "ajukan_ralat",
    hari: "2026-11-18",
    alasan: "Daftar hadir dihitung ulang.",
    rincian: lowered(waiting),
  });
  const asked = find(entries, meeting("64.08", "2026-04-01", "2026-09-14"));
  asked.nasib.push({
    verba: "minta_ralat",
    hari: "2026-11-16",
    pesan: "Jumlah peserta berbeda dengan laporan bulanan. Mohon diperiksa.",
  });

  const withdrawn = find(entries, meeting("64.02", "2025-06-01", "2026-03-01"));
  withdrawn.nasib.push({
    verba: "tarik",
    hari: geser(withdrawn.tanggal, 21),
    alasan: "Ringkasan memuat nama tempat yang keliru; disunting ulang.",
  });

  withhold(
    entries,
    find(entries, (e) => e.jenis === "pelanggaran" && e.kantor === "64.08" && e.tanggal > "2024-10-01"),
  );

  const original = find(entries, meeting("64.72", "2024-03-01", "2024-11-01"));
  return [...entries, twice(original, geser(original.tanggal, 4))];
}

/** A case with a child in it is counted and never told. */
function withhold(entries: Entry[], perkara: Entry): void {
  for (const e of entries.filter((x) => x === perkara || x.induk === perkara.kunci)) {
    e.rincian.melibatkanAnak = true;
    e.nasib = e.nasib.filter((f) => f.verba !== "terbitkan");
  }
}

/** The same act entered a second time by mistake, and taken out of the counts again. */
function twice(e: Entry, hari: string): Entry {
  return {
    ...e,
    kunci: `${e.kunci}/ganda`,
    nomor: null,
    nasib: [
      { verba: "validasi", hari: e.tanggal },
      { verba: "batalkan", hari, alasan: "Tercatat dua kali; catatan pertama yang berlaku." },
    ],
  };
}
