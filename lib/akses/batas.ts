import "server-only";
import { createHmac } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "@/lib/db";
import { env } from "@/lib/env";
import { Penolakan } from "@/lib/errors";
import { pukul } from "@/lib/format";

const JENDELA = 15 * 60;

// Counted in one statement of PostgreSQL, so that a burst of parallel guesses cannot slip through.
const pembatas = (keyPrefix: string, points: number) =>
  new RateLimiterPostgres({
    storeClient: pool("satudata_masuk"),
    storeType: "pool",
    tableName: "masuk_batas",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration: JENDELA,
  });

/** A keyed digest, so that the table of counters names nobody. */
export const sidik = (...bagian: string[]) =>
  createHmac("sha256", env().NEXTAUTH_SECRET).update(bagian.join("\n")).digest("base64url").slice(0, 32);

const tunggu = (ms: number) =>
  new Penolakan(
    `Terlalu banyak percobaan. Coba lagi pukul ${pukul(new Date(Date.now() + ms + 59_000))}; akun tidak terkunci.`,
  );

async function pakai(batas: RateLimiterPostgres, kunci: string): Promise<void> {
  try {
    await batas.consume(kunci);
  } catch (error) {
    throw error instanceof RateLimiterRes ? tunggu(error.msBeforeNext) : error;
  }
}

/**
 * Counts a try before the password is looked at: ten an account and a hundred a network in fifteen minutes.
 * @returns what to call when the password was right: the try then does not count.
 * @throws Penolakan that says when to try again; it ends by itself, nobody is locked out for good.
 */
export async function hitungPercobaan(akun: string, jaringan: string): Promise<() => Promise<void>> {
  const perAkun = pembatas("akun", 10);
  const perJaringan = pembatas("jaringan", 100);
  await pakai(perJaringan, jaringan);
  await pakai(perAkun, akun);
  return async () => {
    await perAkun.delete(akun);
    await perJaringan.reward(jaringan);
  };
}

/** How often in fifteen minutes somebody may look behind code names: enough for work, too little to copy a vault. */
const LAJU = { buka_identitas: 60, cari_pihak: 30 };

/** Counts one use of a verb by one person. @throws Penolakan that says when to try again. */
export const hitungPakai = (verba: keyof typeof LAJU, penggunaId: string) =>
  pakai(pembatas(verba, LAJU[verba]), sidik(penggunaId));
