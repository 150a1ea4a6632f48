import "server-only";
import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { Penolakan } from "@/lib/errors";

// argon2id is the library's default; 64 MiB and three passes a guess.
const BIAYA = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
/** Two at a time: each takes 64 MiB and a core, and a burst of guesses must not take the server. */
const SERENTAK = 2;
const ANTREAN = 64;

type Giliran = { jalan: number; antre: (() => void)[]; samaran?: Promise<string> };
const bersama = globalThis as unknown as { satudataSandi?: Giliran };
const giliran = () => {
  bersama.satudataSandi ??= { jalan: 0, antre: [] };
  return bersama.satudataSandi;
};

async function bergiliran<T>(run: () => Promise<T>): Promise<T> {
  const g = giliran();
  if (g.antre.length >= ANTREAN) throw new Penolakan("Server sedang sibuk. Coba lagi sebentar lagi.");
  if (g.jalan >= SERENTAK) await new Promise<void>((lanjut) => g.antre.push(lanjut));
  else g.jalan++;
  try {
    return await run();
  } finally {
    const lanjut = g.antre.shift();
    if (lanjut) lanjut();
    else g.jalan--;
  }
}

/** The digest of a password, as it is stored. */
export const hashSandi = (sandi: string) => bergiliran(() => hash(sandi.normalize("NFC"), BIAYA));

/** Does the password fit? Without a stored digest as much work is done, so that time tells nothing about accounts. */
export async function cocok(tersimpan: string | undefined, sandi: string): Promise<boolean> {
  const g = giliran();
  g.samaran ??= hashSandi("samaran bagi akun yang tidak ada");
  const pembanding = tersimpan ?? (await g.samaran);
  const sama = await bergiliran(() => verify(pembanding, sandi.normalize("NFC")));
  return sama && tersimpan !== undefined;
}

const HURUF = "abcdefghjkmnpqrstuvwxyz23456789";

/** A one-time password that can be read from paper and typed: four groups of four, 79 bits. */
export function sandiSekali(): string {
  const kelompok = () => Array.from({ length: 4 }, () => HURUF[randomInt(HURUF.length)]).join("");
  return [kelompok(), kelompok(), kelompok(), kelompok()].join("-");
}
