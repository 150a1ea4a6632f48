import "server-only";
import { inflateRawSync } from "node:zlib";
import { akhiranDari, akhiranProgram } from "./nama";
import { ArsipRusak, type Baca, type Entri, isiZip } from "./zip";

const MB = 1024 * 1024;
/** Limits that hold before anything is unpacked (B4). Pictures and videos hardly shrink; text does, up to 100 to 1. */
const BATAS = { entri: 2000, asli: 500 * MB, kali: 100, bolehKecil: MB };
const BERSARANG = new Set("zip rar 7z gz tgz tar bz2 xz cab lz zst".split(" "));
const ISI_XML = 2 * MB;

const OFFICE: Record<string, string> = {
  "wordprocessingml.document.main": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "spreadsheetml.sheet.main": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "presentationml.presentation.main": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

/**
 * What an archive is: an Office document without macros, or a plain ZIP, by what it declares.
 * @throws ArsipRusak with a sentence where it would burst, hides a program, or is no sound archive
 */
export async function macamArsip(baca: Baca, ukuran: number): Promise<string> {
  const entri = await isiZip(baca, ukuran);
  if (entri.length === 0) throw new ArsipRusak("Arsip ini kosong.");
  if (entri.length > BATAS.entri) throw new ArsipRusak(`Arsip ini berisi lebih dari ${BATAS.entri} berkas.`);
  const asli = entri.reduce((n, e) => n + e.asli, 0);
  if (asli > BATAS.asli)
    throw new ArsipRusak("Isi arsip ini melebihi 500 MB bila dibuka. Kirim dalam beberapa bagian.");
  if (entri.some((e) => e.asli > BATAS.bolehKecil && e.asli > BATAS.kali * Math.max(1, e.padat)))
    throw new ArsipRusak("Isi arsip ini mengembang lebih dari 100 kali bila dibuka, seperti bom arsip.");
  if (entri.some((e) => /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:|\0/i.test(e.nama)))
    throw new ArsipRusak("Nama di dalam arsip ini menunjuk ke luar arsip.");
  const daftarIsi = entri.find((e) => e.nama === "[Content_Types].xml");
  return daftarIsi ? office(baca, entri, daftarIsi) : zipBiasa(entri);
}

function zipBiasa(entri: Entri[]): string {
  for (const e of entri) {
    const akhiran = akhiranDari(e.nama.split("/").pop() ?? "").pop() ?? "";
    if (akhiranProgram(akhiran)) throw new ArsipRusak(`Arsip ini berisi program (.${akhiran}).`);
    if (BERSARANG.has(akhiran))
      throw new ArsipRusak("Arsip ini berisi arsip lain. Kirim isinya tanpa arsip bersarang.");
  }
  return "application/zip";
}

async function office(baca: Baca, entri: Entri[], daftarIsi: Entri): Promise<string> {
  const isi = await teksEntri(baca, daftarIsi);
  if (
    /macroEnabled|vnd\.ms-office\.vbaProject|activeX/i.test(isi) ||
    entri.some((e) => /vbaProject|activeX/i.test(e.nama))
  )
    throw new ArsipRusak("Dokumen ini memuat makro. Simpan sebagai dokumen tanpa makro, lalu kirim lagi.");
  for (const e of entri.filter((s) => /settings\.xml\.rels$/i.test(s.nama)))
    if (/attachedTemplate[^>]*TargetMode="External"/i.test(await teksEntri(baca, e)))
      throw new ArsipRusak("Dokumen ini memuat templat dari internet. Simpan ulang sebagai PDF.");
  const macam = Object.entries(OFFICE).find(([kata]) => isi.includes(kata));
  if (!macam) throw new ArsipRusak("Dokumen ini bukan Word, Excel, atau PowerPoint biasa.");
  return macam[1];
}

/** One small text of an archive; what it says of its own length is not believed. */
async function teksEntri(baca: Baca, e: Entri): Promise<string> {
  if (e.asli > ISI_XML || e.padat > ISI_XML) throw new ArsipRusak("Dokumen ini rusak.");
  const padat = await baca(e.akhir, e.padat);
  try {
    return (e.cara === 0 ? padat : inflateRawSync(padat, { maxOutputLength: ISI_XML })).toString("utf8");
  } catch {
    throw new ArsipRusak("Dokumen ini rusak.");
  }
}
