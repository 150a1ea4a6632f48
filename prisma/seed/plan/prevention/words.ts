import { angka, tanggal } from "@/lib/format";
import type { Entry } from "../record";

/** What the public reads of a prevention act. */
export function preventionSummary(e: Entry): string {
  const { sasaran, kerawanan, jumlahPeserta, jangkauan } = e.rincian as {
    sasaran: string;
    kerawanan: string;
    jumlahPeserta: number | null;
    jangkauan: number | null;
  };
  const reach = jumlahPeserta
    ? ` Diikuti ${angka(jumlahPeserta)} peserta.`
    : jangkauan
      ? ` Menjangkau ${angka(jangkauan)} penerima.`
      : "";
  return `${e.judul} pada ${tanggal(e.tanggal)}. Sasaran: ${sasaran}. Isu: ${kerawanan}.${reach}`.slice(0, 300);
}
