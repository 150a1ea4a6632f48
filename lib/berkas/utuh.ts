import "server-only";
import { createHash } from "node:crypto";
import { Readable, Transform } from "node:stream";
import { Penolakan } from "@/lib/errors";
import { gangguan } from "@/lib/log";
import { Berubah, TidakTersimpan } from "./galat";
import type { Simpanan } from "./simpanan";

export type Sidik = { kunciSimpan: string; sha256: string };
/** A file that is opened by itself runs nothing and reaches nothing. */
const TERKURUNG = "default-src 'none'; frame-ancestors 'none'; sandbox";
// the browser's own viewer of PDF does not start inside `sandbox`; it needs its styles and its own embedded object
export const TERKURUNG_PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
const BERUBAH =
  "Isi berkas ini di penyimpanan bukan lagi yang diterima dahulu (SHA-256 berbeda), jadi tidak diberikan. Beri tahu admin; kejadian ini tercatat.";
const HILANG = "Berkas ini tidak ada di penyimpanan. Beri tahu admin; kejadian ini tercatat.";

/** Reads all bytes once. @throws Berubah, TidakTersimpan */
export async function periksa(s: Sidik, dari: Simpanan): Promise<void> {
  const hash = createHash("sha256");
  for await (const potong of await dari.baca(s.kunciSimpan)) hash.update(potong as Buffer);
  if (hash.digest("hex") !== s.sha256) throw new Berubah(s.kunciSimpan);
}

/** The bytes once more, for sending; cut off before the end where they changed since they were checked. */
export async function alir(s: Sidik, dari: Simpanan): Promise<ReadableStream> {
  const hash = createHash("sha256");
  let tahan: Buffer | undefined;
  const jaga = new Transform({
    transform(potong: Buffer, _, lanjut) {
      hash.update(potong);
      if (tahan) this.push(tahan);
      tahan = potong;
      lanjut();
    },
    flush(lanjut) {
      if (hash.digest("hex") !== s.sha256) return lanjut(new Berubah(s.kunciSimpan));
      if (tahan) this.push(tahan);
      lanjut();
    },
  });
  const sumber = await dari.baca(s.kunciSimpan);
  sumber.on("error", (error) => jaga.destroy(error));
  jaga.on("close", () => sumber.destroy());
  return Readable.toWeb(sumber.pipe(jaga)) as ReadableStream;
}

/** All bytes of a small file (a picture), checked. @throws Berubah, TidakTersimpan */
export async function isiUtuh(s: Sidik, dari: Simpanan): Promise<Buffer> {
  const potongan: Buffer[] = [];
  for await (const potong of await dari.baca(s.kunciSimpan)) potongan.push(potong as Buffer);
  const isi = Buffer.concat(potongan);
  if (createHash("sha256").update(isi).digest("hex") !== s.sha256) throw new Berubah(s.kunciSimpan);
  return isi;
}

/** Turns a file that is gone or changed into a sentence, and writes it to the log. */
export function kataGalat(error: unknown, id: string): unknown {
  if (!(error instanceof Berubah) && !(error instanceof TidakTersimpan)) return error;
  gangguan(error, `berkas ${id}`);
  return new Penolakan(error instanceof Berubah ? BERUBAH : HILANG);
}

/** `attachment` with the name in both spellings (RFC 6266). */
export function sebagaiUnduhan(nama: string): string {
  const polos = nama.normalize("NFKD").replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const penuh = encodeURIComponent(nama).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${polos}"; filename*=UTF-8''${penuh}`;
}

/** Headers of bytes that somebody brought: what they are is said, nothing is guessed, nothing runs, nothing is kept. */
export const kepala = (mime: string, lain: Record<string, string>) => ({
  "Content-Type": mime,
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": TERKURUNG,
  "Cache-Control": "private, no-store",
  ...lain,
});
