import { type Keluhan, keluhan } from "@/lib/antarmuka/keluhan";
import type { Params } from "@/lib/catatan/filter";

// A page that reads searchParams is rendered at every visit and carries Next's scripts. So proxy.ts carries the question
// of /cari and /kalkulator in the path: the page is kept like any other, and without scripts.
const SEMUA = "semua";
const PANJANG = 1500;
const TERLALU_PANJANG = "terlalu-panjang";
/** What networks hang on the links that are shared through them, and Next on its own; it asks for nothing. */
const PELACAK = /^(utm_[a-z]+|fbclid|gclid|gbraid|wbraid|msclkid|igshid?|ttclid|twclid|_rsc)$/;

/** The inner address of a page with a question: the question as one part of a path. */
export function jalurTanya(halaman: string, tanya: string): string {
  if (tanya.length <= 1) return `${halaman}/${SEMUA}`;
  const isi = tanya.length > PANJANG ? `?${TERLALU_PANJANG}=ya` : tanya;
  return `${halaman}/${btoa(isi).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** The first letters of a text, none of them cut in half. */
export const penggal = (v: string, banyak: number) => [...v].slice(0, banyak).join("");

/** A question by its names; a name that is asked twice holds both answers, one that trackers left is not there. */
export function paramsDari(tanya: URLSearchParams): Params {
  const isi = new Map<string, string | string[]>();
  for (const nama of new Set(tanya.keys())) {
    const semua = tanya.getAll(nama);
    if (!PELACAK.test(nama)) isi.set(nama, semua.length > 1 ? semua : (semua[0] ?? ""));
  }
  return Object.fromEntries(isi);
}

/** The question in such a part of a path; undefined where it is none. */
export function tanyaCari(bagian: string): Params | undefined {
  if (bagian === SEMUA) return {};
  if (!/^[A-Za-z0-9_-]+$/.test(bagian)) return undefined;
  try {
    const tanya = atob(bagian.replaceAll("-", "+").replaceAll("_", "/"));
    return tanya.startsWith("?") ? paramsDari(new URLSearchParams(tanya)) : undefined;
  } catch {
    return undefined;
  }
}

const KEPANJANGAN = keluhan(
  "Alamatnya terlalu panjang:",
  `pertanyaannya paling banyak ${PANJANG} huruf. Persingkat.`,
  `The address is too long: a question holds at most ${PANJANG} characters. Shorten it.`,
  "semua yang ditanyakan diabaikan.",
);

/** What of a question cannot be heard: names that are not `dikenal`, answers given twice, and an address too long to read. */
export function tanyaAsing(p: Params, dikenal: Iterable<string>): Keluhan[] {
  if (p[TERLALU_PANJANG]) return [KEPANJANGAN];
  const ada = new Set(dikenal);
  return Object.entries(p).flatMap(([nama, v]) => {
    const sebut = `“${penggal(nama, 40)}”`;
    if (!ada.has(nama)) {
      const semua = [...ada].join(", ");
      const en = `The filter ${sebut} is not known here. Known are: ${semua}.`;
      return [keluhan(`Saringan ${sebut} tidak dikenal di sini.`, `Yang dikenal: ${semua}.`, en)];
    }
    if (!Array.isArray(v)) return [];
    const en = `The filter ${sebut} is given more than once. Give it once.`;
    const akibat = "Yang dipakai hanya yang pertama.";
    return [keluhan(`Saringan ${sebut} disebut lebih dari sekali.`, "Sebut satu kali.", en, akibat)];
  });
}
