import "server-only";
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";
import { Penolakan } from "@/lib/errors";

/** One key from outside the database, three uses that cannot stand in for each other. */
const turunkan = (untuk: "pihak" | "draf" | "indeks") =>
  Buffer.from(hkdfSync("sha256", Buffer.from(env().IDENTITY_KEY, "base64"), "satudata", untuk, 32));

/** Which key sealed a row: the first 12 hex digits of its SHA-256, never the key. */
export const kunciId = () =>
  createHash("sha256").update(Buffer.from(env().IDENTITY_KEY, "base64")).digest("hex").slice(0, 12);

/** Seals text with AES-256-GCM: 12 bytes nonce, 16 bytes tag, then the cipher text; `terikat` must be given again to open. */
export function segel(untuk: "pihak" | "draf", teks: string, terikat: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", turunkan(untuk), nonce).setAAD(Buffer.from(terikat));
  const isi = Buffer.concat([cipher.update(teks, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), isi]);
}

/** Opens what `segel` sealed. @throws Penolakan where the key of this installation is another one. */
export function buka(untuk: "pihak" | "draf", isi: Buffer, terikat: string): string {
  try {
    const decipher = createDecipheriv("aes-256-gcm", turunkan(untuk), isi.subarray(0, 12)).setAAD(Buffer.from(terikat));
    decipher.setAuthTag(isi.subarray(12, 28));
    return Buffer.concat([decipher.update(isi.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    throw new Penolakan("Isi tersegel tidak dapat dibuka: IDENTITY_KEY pemasangan ini bukan kunci yang menyegelnya.");
  }
}

/** Same spelling for search and comparison: lower case, letters and digits only, single spaces. */
export const sederhanakan = (teks: string) =>
  teks
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Blind index: equal texts give equal bytes, and nothing can be read back without the key. */
export const indeksButa = (macam: "nama" | "nik" | "telepon", teks: string) =>
  createHmac("sha256", turunkan("indeks"))
    .update(`${macam}:${sederhanakan(teks)}`)
    .digest();
