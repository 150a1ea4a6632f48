import "server-only";
import type { Readable } from "node:stream";
import { berkasEnv } from "./atur";
import { simpananCakram } from "./cakram";
import { simpananS3 } from "./s3";

/**
 * Where files lie. Two kinds hold to this: a folder of this machine, and a bucket that speaks S3. Keys are made by us
 * (`asli/ab/uuid`), never out of a name that somebody gave.
 */
export type Simpanan = {
  /** Puts a local file under a key, whole or not at all; the file may be gone afterwards. Done twice, it is there once. */
  taruh(kunci: string, dari: string, ukuran: number): Promise<void>;
  /** The bytes from the beginning. @throws TidakTersimpan where there are none */
  baca(kunci: string): Promise<Readable>;
  /** Size in bytes, undefined where nothing lies there. */
  ukuran(kunci: string): Promise<number | undefined>;
  /** Every key, with its size and the instant (ms since 1970) at which it was put there. */
  semua(): AsyncGenerator<{ kunci: string; ukuran: number; padaMs: number }>;
  /** Takes a file away: only what was never promised to anybody (a derivative whose row was refused). */
  buang(kunci: string): Promise<void>;
};

let terpilih: Simpanan | undefined;

/** The storage of this installation: S3 where BERKAS_S3_BUCKET is set, else the folder BERKAS_DIR. */
export function simpanan(): Simpanan {
  terpilih ??= pilihSimpanan();
  return terpilih;
}

function pilihSimpanan(): Simpanan {
  const { dir, s3 } = berkasEnv();
  return s3 ? simpananS3(s3) : simpananCakram(dir);
}
