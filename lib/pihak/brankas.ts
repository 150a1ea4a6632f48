import "server-only";
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";
import { Penolakan } from "@/lib/errors";

type Guna = "pihak" | "draf" | "indeks" | "jejak";
/** A key of the vault: its id (the first 12 hex digits of its SHA-256, never the key), and what is derived from it. */
export type Kunci = { id: string; untuk(guna: Guna): Buffer };

const dikenal = new Map<string, Kunci>();

/** One key from outside the database, several uses that cannot stand in for each other. @param base64 its 32 bytes */
export function kunciDari(base64: string): Kunci {
  const ada = dikenal.get(base64);
  if (ada) return ada;
  const bahan = Buffer.from(base64, "base64");
  const turunan = new Map<Guna, Buffer>();
  const kunci: Kunci = {
    id: createHash("sha256").update(bahan).digest("hex").slice(0, 12),
    untuk(guna) {
      const turun = turunan.get(guna) ?? Buffer.from(hkdfSync("sha256", bahan, "satudata", guna, 32));
      turunan.set(guna, turun);
      return turun;
    },
  };
  dikenal.set(base64, kunci);
  return kunci;
}

/** The key that seals. */
const kini = () => kunciDari(env().IDENTITY_KEY);
/** The keys that open: the one that seals, and while it is being changed the one before it. */
const semua = () => [env().IDENTITY_KEY, env().IDENTITY_KEY_LAMA].flatMap((k) => (k ? [kunciDari(k)] : []));

/** Which key seals now. */
export const kunciId = () => kini().id;

/** Seals text with AES-256-GCM: 12 bytes nonce, 16 bytes tag, then the cipher text; `terikat` must be given again to open. */
export function segel(guna: "pihak" | "draf", teks: string, terikat: string, kunci = kini()): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", kunci.untuk(guna), nonce).setAAD(Buffer.from(terikat));
  const isi = Buffer.concat([cipher.update(teks, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), isi]);
}

/**
 * Opens what `segel` sealed. @param oleh the id of the key that sealed it
 * @throws Penolakan where no key of this installation is that one, or the bytes are not what was sealed.
 */
export function buka(guna: "pihak" | "draf", isi: Buffer, terikat: string, oleh: string, kunci = semua()): string {
  const milik = kunci.find((k) => k.id === oleh);
  if (!milik)
    throw new Penolakan(
      `Isi tersegel tidak dapat dibuka: disegel dengan kunci lain (sidik ${oleh}) daripada IDENTITY_KEY server ini.`,
    );
  try {
    const decipher = createDecipheriv("aes-256-gcm", milik.untuk(guna), isi.subarray(0, 12)).setAAD(
      Buffer.from(terikat),
    );
    decipher.setAuthTag(isi.subarray(12, 28));
    return Buffer.concat([decipher.update(isi.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    throw new Penolakan("Isi tersegel tidak dapat dibuka: isinya bukan yang disegel untuk baris ini.");
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

export type Macam = "nama" | "nik" | "telepon";

/** Blind index: equal texts give equal bytes, and nothing can be read back without the key. */
export const indeksButa = (macam: Macam, teks: string, kunci = kini()) =>
  createHmac("sha256", kunci.untuk("indeks"))
    .update(`${macam}:${sederhanakan(teks)}`)
    .digest();

/** The index of a text under each key that opens: what to look for. */
export const indeksDicari = (macam: Macam, teks: string) => semua().map((k) => indeksButa(macam, teks, k));

/** What was looked for, for the trace: the same text gives the same 16 hex digits under one key, and tells nothing else. */
export const sidikCarian = (macam: Macam, teks: string, kunci = kini()) =>
  createHmac("sha256", kunci.untuk("jejak"))
    .update(`${macam}:${sederhanakan(teks)}`)
    .digest("hex")
    .slice(0, 16);
