import "server-only";
import { Penolakan, TidakAda } from "@/lib/errors";
import { gangguan } from "@/lib/log";
import { Penuh } from "./galat";
import { ukuranKata } from "./nama";
import { MAKS_UKURAN } from "./schema";

const KATA: Record<number, string> = {
  404: "Unggahan ini tidak ada lagi. Kirim lagi dari awal.",
  409: "Unggahan ini sudah sampai di tempat lain. Melanjutkan dari sana.",
  410: "Unggahan ini tidak ada lagi. Kirim lagi dari awal.",
  413: `Berkas melebihi ukurannya sendiri atau batas ${ukuranKata(MAKS_UKURAN)}.`,
  423: "Unggahan ini masih ditulis oleh kiriman sebelumnya. Coba lagi sebentar lagi.",
};
const kata = (pesan: string) => JSON.stringify({ pesan });

/** What went wrong, as the tus server answers it: status and a sentence. */
export function galat(_: unknown, error: Error | { status_code: number; body: string }) {
  if (error instanceof Penolakan) return { status_code: 422, body: kata(error.message) };
  if (error instanceof TidakAda) return { status_code: 404, body: kata("Tidak ditemukan.") };
  if (error instanceof Penuh) return { status_code: 507, body: kata(error.message) };
  if ("status_code" in error) {
    const status_code = Number(error.status_code);
    if (status_code < 500)
      return { status_code, body: kata(KATA[status_code] ?? "Unggahan ini tidak dapat diterima. Muat ulang halaman.") };
  }
  return {
    status_code: 500,
    body: kata(`Terjadi gangguan (kode ${gangguan(error, "unggah")}). Unggahan dapat dilanjutkan.`),
  };
}

/** The answer about an upload that was taken in already. */
export function lengkap(id: string, ukuran: number, cara: string): Response {
  if (cara === "DELETE")
    return new Response(kata("Berkas ini sudah diterima. Batalkan dengan alasan dari daftar berkas."), { status: 409 });
  const headers = {
    "Tus-Resumable": "1.0.0",
    "Upload-Offset": String(ukuran),
    "Upload-Length": String(ukuran),
    "Berkas-Id": id,
    "Cache-Control": "no-store",
  };
  return new Response(null, { status: cara === "HEAD" ? 200 : 204, headers });
}
