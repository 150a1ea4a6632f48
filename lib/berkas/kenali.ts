import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import { Penolakan } from "@/lib/errors";
import { macamArsip } from "./arsip";
import { akhirJpeg, akhirMp3, akhirMp4, akhirOgg, akhirPng, akhirWebp } from "./bingkai";
import { terbacaSebagaiGambar } from "./gambar";
import { akhiranDari, akhiranProgram, GAMBAR, MACAM, MAKS_UKURAN, ukuranKata } from "./schema";
import { ArsipRusak, type Baca, ekorZip } from "./zip";

export type Dikenali = { mime: string; sha256: string; ukuran: number };
const MAKS_GAMBAR = 64 * 1024 * 1024;
/** Words that make a browser run a file; long enough not to appear by chance in 200 MB of coded sound. */
const HIDUP = /<script|<iframe|<html[ >]|<!doctype html|<svg xmlns|<\?php\s|onerror=|javascript:/i;
const DAFTAR =
  "Yang diterima: PDF, gambar (JPEG, PNG, WebP), video MP4/MOV, rekaman MP3/M4A/OGG, Word, Excel, PowerPoint tanpa makro, dan ZIP.";
const tolak = (kata: string): never => {
  throw new Penolakan(kata);
};

/** What a name alone already tells. @throws Penolakan with a sentence */
export function periksaNama(nama: string): void {
  if (!nama) tolak("Nama berkas ini kosong. Beri nama, lalu kirim lagi.");
  const akhiran = akhiranDari(nama);
  const program = akhiran.find((a, n) => akhiranProgram(a) && (n === akhiran.length - 1 || a !== "app"));
  if (program) tolak(`Nama berkas ini memuat akhiran program (.${program}). Program tidak diterima.`);
  if (!Object.values(MACAM).some((m) => m.akhiran.includes(akhiran.at(-1) ?? "")))
    tolak(`Berkas ${akhiran.length ? `.${akhiran.at(-1)?.slice(0, 12)}` : "tanpa akhiran"} tidak diterima. ${DAFTAR}`);
}

/**
 * Reads a file in quarantine once from end to end: its SHA-256, and what it is by its content and structure.
 * @throws Penolakan with a sentence where it is empty, cut, another thing than its name says, or two things at once
 */
export async function kenali(jalur: string, nama: string): Promise<Dikenali> {
  periksaNama(nama);
  const berkas = await open(jalur, "r");
  try {
    const { size: ukuran } = await berkas.stat();
    if (ukuran === 0) tolak("Berkas ini kosong (0 bita). Periksa berkas asalnya, lalu kirim lagi.");
    if (ukuran > MAKS_UKURAN) tolak(`Berkas ini ${ukuranKata(ukuran)}; paling besar ${ukuranKata(MAKS_UKURAN)}.`);
    const baca = pembaca(berkas);
    const mime = await macam(baca, ukuran, nama);
    const arsip = mime === "application/zip" || mime.includes("openxml");
    // text inside a PDF may speak of anything; its structure is checked instead
    const sha256 = await sidik(jalur, !arsip && mime !== "application/pdf");
    if (GAMBAR.includes(mime)) await terbacaSebagaiGambar(jalur);
    return { mime, sha256, ukuran };
  } catch (error) {
    if (error instanceof ArsipRusak) throw new Penolakan(error.message);
    throw error;
  } finally {
    await berkas.close();
  }
}

const pembaca =
  (berkas: FileHandle): Baca =>
  async (mulai, panjang) => {
    const b = Buffer.alloc(panjang);
    const { bytesRead } = await berkas.read(b, 0, panjang, mulai);
    return b.subarray(0, bytesRead);
  };

async function macam(baca: Baca, ukuran: number, nama: string): Promise<string> {
  const kepala = await baca(0, Math.min(ukuran, 64 * 1024));
  const sangka = (await fileTypeFromBuffer(kepala).catch(() => undefined))?.mime.split(";")[0];
  const mime = kepala.readUInt32BE(0) === 0x504b0304 ? await macamArsip(baca, ukuran) : setara(sangka, nama);
  const punya = mime && MACAM[mime];
  if (!mime || !punya) return tolak(`Isi berkas ini ${sebutan(sangka, kepala)}. ${DAFTAR}`);
  const akhiran = akhiranDari(nama).at(-1) ?? "";
  if (!punya.akhiran.includes(akhiran))
    tolak(
      `Nama berkas ini berakhiran .${akhiran}, tetapi isinya ${punya.sebutan}. Ganti akhirannya menjadi .${punya.akhiran[0]} bila memang itu.`,
    );
  await utuh(mime, baca, ukuran, kepala);
  return mime;
}

/** One word for what sniffing calls by several: sound in an MP4 box is told by the name. */
function setara(mime: string | undefined, nama: string): string | undefined {
  if (mime === "audio/x-m4a" || (mime === "video/mp4" && /\.m4a$/i.test(nama))) return "audio/mp4";
  if (mime === "video/x-m4v") return "video/mp4";
  if (mime === "audio/opus" || mime === "video/ogg" || mime === "application/ogg") return "audio/ogg";
  return mime;
}

function sebutan(mime: string | undefined, kepala: Buffer): string {
  const awal = kepala.toString("latin1", 0, 1024).trimStart().toLowerCase();
  if (/^(<!doctype|<html|<svg|<\?xml|<script)/.test(awal)) return "halaman web atau SVG, yang dapat memuat program";
  if (mime && /executable|x-msdownload|x-elf|x-mach|java|x-msi|x-deb|x-rpm|portable-exe/.test(mime)) return "program";
  if (mime === "image/gif") return "gambar GIF";
  if (mime === "image/heic" || mime === "image/avif" || mime === "image/heif")
    return "gambar HEIC (simpan sebagai JPEG)";
  if (mime === "application/x-cfb") return "dokumen Office lama (simpan sebagai docx, xlsx, atau pptx)";
  return mime ? `jenis lain (${mime})` : "tidak dikenali";
}

const DUA =
  "Ada isi lain sesudah akhir berkas ini. Berkas dengan dua isi tidak diterima; simpan ulang, lalu kirim lagi.";
const PUTUS = "Berkas ini terpotong atau rusak: akhirnya tidak ada. Salin ulang dari asalnya, lalu kirim lagi.";

async function utuh(mime: string, baca: Baca, ukuran: number, kepala: Buffer): Promise<void> {
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

/** SHA-256 of a file in hex; with `cari` also looks for what a browser would run. */
async function sidik(jalur: string, cari: boolean): Promise<string> {
  const hash = createHash("sha256");
  let sisa = "";
  for await (const potong of createReadStream(jalur, { highWaterMark: 1024 * 1024 })) {
    hash.update(potong as Buffer);
    if (!cari) continue;
    const teks = sisa + (potong as Buffer).toString("latin1");
    if (HIDUP.test(teks))
      tolak("Berkas ini memuat kode yang dapat dijalankan peramban. Simpan ulang, lalu kirim lagi.");
    sisa = teks.slice(-20);
  }
  return hash.digest("hex");
}
