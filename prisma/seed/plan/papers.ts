import { langkahDari } from "@/lib/jenis/alur";
import { random } from "./random";
import type { Entry, Step } from "./record";

/** What an outcome stands on: the minutes of its pleno, or the paper of the body that decided. */
export function papers({ jenis, kunci }: Pick<Entry, "jenis" | "kunci">, s: Step) {
  const hasil = langkahDari(jenis, s.kode)?.hasil;
  const nomor = String(random(`${kunci}/${s.kode}/surat`).int(1, 180)).padStart(3, "0");
  const [tahun, bulan] = s.tanggal.split("-");
  return {
    nomorDokumen: s.nomorDokumen ?? (hasil === "dokumen" ? `${nomor}/CONTOH/${bulan}/${tahun}` : null),
    nomorBeritaAcara: hasil === "pleno" ? `${nomor}/BA-PLENO/${bulan}/${tahun}` : null,
    tanggalBeritaAcara: hasil === "pleno" ? s.tanggal : null,
  };
}
