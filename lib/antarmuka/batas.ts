import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const JENDELA = 60;
const BAWAAN = 600;

// beside the module: each bundle of the server has its own copy of this file, but a network has one allowance
const shared = globalThis as unknown as { satudataJatah?: { batas: RateLimiterMemory; banyak: number } };

/** What a network may still ask in this minute. `reset` are the seconds until it may ask as often as before. */
export type Jatah = { banyak: number; sisa: number; reset: number; habis: boolean };

/** How many requests a minute one network has. */
export const jatahSemenit = () => Math.max(1, Math.floor(Number(process.env.API_PER_MENIT)) || BAWAAN);

function pembatas() {
  if (!shared.satudataJatah) {
    const banyak = jatahSemenit();
    shared.satudataJatah = { banyak, batas: new RateLimiterMemory({ points: banyak, duration: JENDELA }) };
  }
  return shared.satudataJatah;
}

/**
 * Counts one request of a network (lib/akses/jaringan.ts), in this process's memory: whoever asks too often costs the
 * database nothing, and nobody else.
 */
export async function pakaiJatah(jaringan: string): Promise<Jatah> {
  const { batas, banyak } = pembatas();
  const hasil = await batas.consume(jaringan || "-").catch((e: unknown) => {
    if (e instanceof RateLimiterRes) return e;
    throw e;
  });
  return {
    banyak,
    sisa: Math.max(0, banyak - hasil.consumedPoints),
    reset: Math.ceil(hasil.msBeforeNext / 1000),
    habis: hasil.consumedPoints > banyak,
  };
}

/** The allowance as an answer says it. */
export const kepalaJatah = (j: Jatah): Record<string, string> => ({
  "RateLimit-Limit": String(j.banyak),
  "RateLimit-Remaining": String(j.sisa),
  "RateLimit-Reset": String(j.reset),
  "RateLimit-Policy": `${j.banyak};w=${JENDELA}`,
});
