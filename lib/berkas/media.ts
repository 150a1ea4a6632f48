import type { Baca } from "./zip";

// Where films and recordings really end; see bingkai.ts.

/** MP4, M4A, MOV: boxes; a whole film has one that says what is in it. */
export async function akhirMp4(baca: Baca, ukuran: number, mulai = 0): Promise<number | undefined> {
  let isi = false;
  for (let at = mulai, n = 0; at < ukuran; n++) {
    const k = await baca(at, 16);
    if (k.length < 8 || n > 10_000 || !/^[\x20-\x7e\xa9]{4}$/.test(k.toString("latin1", 4, 8))) return undefined;
    let panjang = k.readUInt32BE(0);
    if (panjang === 1 && k.length === 16) panjang = Number(k.readBigUInt64BE(8));
    if (panjang === 0) panjang = ukuran - at;
    if (panjang < 8 || at + panjang > ukuran) return undefined;
    if (k.toString("latin1", 4, 8) === "moov") isi = true;
    at += panjang;
  }
  return isi ? ukuran : undefined;
}

/** OGG: pages. */
export async function akhirOgg(baca: Baca, ukuran: number): Promise<number | undefined> {
  let at = 0;
  while (at < ukuran) {
    const k = await baca(at, 27 + 255);
    if (k.length < 27 || k.toString("latin1", 0, 4) !== "OggS") return undefined;
    const ruas = k[26] ?? 0;
    if (k.length < 27 + ruas) return undefined;
    at += 27 + ruas + k.subarray(27, 27 + ruas).reduce((n, v) => n + v, 0);
  }
  return at === ukuran ? at : undefined;
}

const LAJU1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const LAJU2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const CUPLIK: Record<number, number[]> = {
  3: [44100, 48000, 32000],
  2: [22050, 24000, 16000],
  0: [11025, 12000, 8000],
};

/** Length of the MP3 frame whose four bytes of head these are, 0 where they are none. */
function panjangBingkai(k: number): number {
  const versi = (k >>> 19) & 3;
  const laju = (versi === 3 ? LAJU1 : LAJU2)[(k >>> 12) & 15] ?? 0;
  const cuplik = CUPLIK[versi]?.[(k >>> 10) & 3] ?? 0;
  if (k >>> 21 !== 0x7ff || ((k >>> 17) & 3) !== 1 || !laju || !cuplik) return 0;
  return Math.floor(((versi === 3 ? 144_000 : 72_000) * laju) / cuplik) + ((k >>> 9) & 1);
}

/** MP3: a tag, frames, a tag. The last frame of a recording may be cut; what is not a frame must be short. */
export function akhirMp3(b: Buffer): number | undefined {
  let at = 0;
  while (b.toString("latin1", at, at + 3) === "ID3" && at + 10 < b.length)
    at += 10 + [6, 7, 8, 9].reduce((n, i) => n * 128 + ((b[at + i] ?? 0) & 127), 0);
  while (at < b.length && b[at] === 0) at++;
  let bingkai = 0;
  for (; at + 4 <= b.length; bingkai++) {
    const panjang = panjangBingkai(b.readUInt32BE(at));
    if (panjang === 0) break;
    at += panjang;
  }
  const sisa = b.toString("latin1", at, at + 8);
  const ekor = at >= b.length || (b.length - at <= 262_144 && /^(TAG|APETAGEX|LYRICSBE|\0+$)/.test(sisa));
  return bingkai >= 3 && ekor ? b.length : undefined;
}
