import "server-only";
import { Penolakan } from "@/lib/errors";
import { akhirJpeg, akhirPng, akhirWebp } from "./bingkai";
import { akhirMp3, akhirMp4, akhirOgg } from "./media";
import { GAMBAR } from "./schema";
import { type Baca, ekorZip } from "./zip";

const MAKS_GAMBAR = 64 * 1024 * 1024;
/** Words that make a browser run a file; long enough not to appear by chance in 200 MB of coded sound. */
export const HIDUP = /<script|<iframe|<html[ >]|<!doctype html|<svg xmlns|<\?php\s|onerror=|javascript:/i;
/** Refuses a file with a sentence. */
export function tolak(kata: string): never {
  throw new Penolakan(kata);
}

const DUA =
  "Ada isi lain sesudah akhir berkas ini. Berkas dengan dua isi tidak diterima; simpan ulang, lalu kirim lagi.";
const PUTUS = "Berkas ini terpotong atau rusak: akhirnya tidak ada. Salin ulang dari asalnya, lalu kirim lagi.";

/** Does a file end where its own structure ends? @throws Penolakan with a sentence where it is cut, or is two things */
export async function harusUtuh(mime: string, baca: Baca, ukuran: number, kepala: Buffer): Promise<void> {
  if (mime.includes("openxml") || mime === "application/zip") return;
  const ekor = await baca(Math.max(0, ukuran - 66_000), Math.min(ukuran, 66_000));
  if (ekorZip(ekor) >= 0) tolak("Ada arsip tersembunyi di akhir berkas ini. Berkas dengan dua isi tidak diterima.");
  if (mime === "application/pdf") return pdf(kepala, ekor);
  const akhir = await akhirDari(mime, baca, ukuran);
  if (akhir === undefined) tolak(PUTUS);
  if (akhir !== ukuran && !(mime === "image/jpeg" && (await ekorFoto(await baca(akhir ?? 0, ukuran - (akhir ?? 0))))))
    tolak(DUA);
}

async function akhirDari(mime: string, baca: Baca, ukuran: number): Promise<number | undefined> {
  if (GAMBAR.includes(mime)) {
    if (ukuran > MAKS_GAMBAR) tolak("Gambar ini lebih besar dari 64 MB. Kirim sebagai PDF, atau kecilkan.");
    const b = await baca(0, ukuran);
    try {
      return mime === "image/jpeg" ? akhirJpeg(b) : mime === "image/png" ? akhirPng(b) : akhirWebp(b);
    } catch {
      return undefined;
    }
  }
  if (mime === "audio/mpeg") return akhirMp3(await baca(0, ukuran));
  return mime === "audio/ogg" ? akhirOgg(baca, ukuran) : akhirMp4(baca, ukuran);
}

/** What phones put behind a photo: further pictures (depth, gain map), Samsung's own trailer, a short film. */
async function ekorFoto(ekor: Buffer): Promise<boolean> {
  if (ekor.length <= 64 && ekor.every((v) => v === 0 || v === 10 || v === 13)) return true;
  if (ekor.includes("%PDF-") || ekor.includes("PK\u0003\u0004")) return false;
  if (ekor.length > 12 && ekor.toString("latin1", ekor.length - 4) === "SEFT") return true;
  if (ekor.toString("latin1", 4, 8) === "ftyp")
    return (await akhirMp4(async (m, p) => ekor.subarray(m, m + p), ekor.length)) === ekor.length;
  for (let at = 0; at < ekor.length; ) {
    while (ekor[at] === 0) at++;
    if (at >= ekor.length) return true;
    if (at + 4 > ekor.length || ekor.readUInt32BE(at) >>> 8 !== 0xffd8ff) return false;
    const akhir = akhirJpeg(ekor, at);
    if (akhir === undefined) return false;
    at = akhir;
  }
  return true;
}

function pdf(kepala: Buffer, ekor: Buffer): void {
  if (kepala.toString("latin1", 0, 5) !== "%PDF-")
    tolak("Ada isi lain sebelum awal dokumen PDF ini. Simpan ulang sebagai PDF.");
  if (HIDUP.test(kepala.toString("latin1", 0, 1024)))
    tolak("Dokumen PDF ini juga halaman web. Simpan ulang sebagai PDF.");
  const akhir = ekor.lastIndexOf("%%EOF");
  if (akhir < 0) tolak(PUTUS);
  const sisa = ekor
    .toString("latin1", akhir + 5)
    .replaceAll("\0", "")
    .replaceAll("\u001a", "");
  if (sisa.trim() !== "") tolak(DUA);
}
