import "server-only";
import { createWriteStream, mkdirSync } from "node:fs";
import { readFile, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { FileStore } from "@tus/file-store";
import { berkasEnv } from "./atur";
import { karenaPenuh, Penuh } from "./galat";

const MB = 1024 * 1024;
/** A sender slower than this for a minute is let go; the upload can be taken up again. */
const LAMBAT = { bita: 4096, tiapMs: 60_000 };

/** What an upload in quarantine carries besides its bytes. */
export type Bawaan = { pengguna: string; catatanId: string; langkahId: string; kategori: string; nama: string };

export const jalurKarantina = (id: string) => join(berkasEnv().karantina, id);

/** The folder of quarantine, readable by this process alone. */
export function bukaKarantina(): string {
  const { karantina } = berkasEnv();
  mkdirSync(karantina, { recursive: true, mode: 0o700 });
  return karantina;
}

/** Says no before the first byte where a file of this size would fill the disk. @throws Penuh */
export async function adaRuang(ukuran: number): Promise<void> {
  const { bavail, blocks, bsize } = await statfs(bukaKarantina());
  const cadangan = Math.min(200 * MB, (blocks * bsize) / 20);
  if (bavail * bsize < ukuran + cadangan) throw new Penuh();
}

/** Forgets an upload: its bytes and what it carried. */
export async function buangKarantina(id: string): Promise<void> {
  await rm(jalurKarantina(id), { force: true });
  await rm(`${jalurKarantina(id)}.json`, { force: true });
}

/** What an upload carries and how far it has come; undefined where there is none. */
export async function diKarantina(id: string): Promise<{ bawaan: Bawaan; ukuran: number; sampai: number } | undefined> {
  const isi = await readFile(`${jalurKarantina(id)}.json`, "utf8").catch(() => undefined);
  if (!isi) return undefined;
  const { size, metadata } = JSON.parse(isi) as { size: number; metadata: Bawaan };
  // moved into the storage already, where the process died right after: complete
  const sampai = await stat(jalurKarantina(id)).then(
    (s) => s.size,
    () => size,
  );
  return { bawaan: metadata, ukuran: size, sampai };
}

/** Writes what comes to a place in a file. @throws Penuh where the disk is; then nothing of the file is left */
export async function tulis(isi: Readable, id: string, mulai: number): Promise<number> {
  let banyak = 0;
  let lalu = 0;
  const hitung = new Transform({
    transform(potong: Buffer, _, lanjut) {
      banyak += potong.length;
      lanjut(null, potong);
    },
  });
  const jaga = setInterval(() => {
    if (banyak - lalu < LAMBAT.bita) hitung.destroy(new Error("pengirim terlalu lambat"));
    lalu = banyak;
  }, LAMBAT.tiapMs);
  try {
    const ke = createWriteStream(jalurKarantina(id), { flags: mulai === 0 ? "w" : "r+", start: mulai, mode: 0o600 });
    await pipeline(isi, hitung, ke);
    return mulai + banyak;
  } catch (error) {
    if (!karenaPenuh(error)) throw error;
    await buangKarantina(id);
    throw new Penuh();
  } finally {
    clearInterval(jaga);
  }
}

/** The store of the tus server: files in quarantine, with lengths known from the beginning. */
export class Karantina extends FileStore {
  constructor() {
    super({ directory: bukaKarantina() });
    this.extensions = ["creation", "creation-with-upload", "termination"];
  }

  override async write(isi: Readable, id: string, mulai: number): Promise<number> {
    return tulis(isi, id, mulai);
  }
}
