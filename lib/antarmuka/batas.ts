import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const JENDELA = 60;
const BAWAAN = 600;

/** So many questions of one network are at the database at once; the public has twice as many connections (lib/db.ts). */
const SERENTAK = 3;

// beside the module: each bundle of the server has its own copy of this file, but a network has one allowance
const shared = globalThis as unknown as {
  satudataJatah?: { batas: RateLimiterMemory; banyak: number };
  satudataGiliran?: Map<string, { jalan: number; antre: (() => void)[] }>;
};

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

/** Lets a network's questions to the database through a few at a time: its slow ones hold up its own, and nobody else's. */
export async function giliran<T>(jaringan: string, run: () => Promise<T>): Promise<T> {
  shared.satudataGiliran ??= new Map();
  const semua = shared.satudataGiliran;
  const milik = semua.get(jaringan) ?? { jalan: 0, antre: [] };
  semua.set(jaringan, milik);
  if (milik.jalan < SERENTAK) milik.jalan++;
  else await new Promise<void>((maju) => milik.antre.push(maju));
  try {
    return await run();
  } finally {
    const berikut = milik.antre.shift();
    if (berikut) berikut();
    else if (--milik.jalan === 0) semua.delete(jaringan);
  }
}
