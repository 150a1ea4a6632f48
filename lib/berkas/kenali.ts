import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import { Penolakan } from "@/lib/errors";
import { HIDUP, harusUtuh, tolak } from "./akhir";
import { macamArsip } from "./arsip";
import { terbacaSebagaiGambar } from "./gambar";
import { akhiranDari, akhiranProgram, ukuranKata } from "./nama";
import { GAMBAR, MACAM, MAKS_UKURAN } from "./schema";
import { ArsipRusak, type Baca } from "./zip";

export type Dikenali = { mime: string; sha256: string; ukuran: number };
const DAFTAR =
  "Yang diterima: PDF, gambar (JPEG, PNG, WebP), video MP4/MOV, rekaman MP3/M4A/OGG, Word, Excel, PowerPoint tanpa makro, dan ZIP.";

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
  const mime =
    kepala.toString("latin1", 0, 4) === "PK\u0003\u0004" ? await macamArsip(baca, ukuran) : setara(sangka, nama);
  const punya = mime && MACAM[mime];
  if (!mime || !punya) return tolak(`Isi berkas ini ${sebutan(sangka, kepala)}. ${DAFTAR}`);
  const akhiran = akhiranDari(nama).at(-1) ?? "";
  if (!punya.akhiran.includes(akhiran))
    tolak(
      `Nama berkas ini berakhiran .${akhiran}, tetapi isinya ${punya.sebutan}. Ganti akhirannya menjadi .${punya.akhiran[0]} bila memang itu.`,
    );
  await harusUtuh(mime, baca, ukuran, kepala);
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
