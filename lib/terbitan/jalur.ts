// A page that reads searchParams is rendered at every visit and carries Next's scripts. So proxy.ts carries the question
// of /cari in the path: the page is kept like any other, and without scripts.
const SEMUA = "semua";
const PANJANG = 1500;

/** The inner address of a search: its question as one part of a path. */
export function jalurCari(tanya: string): string {
  if (tanya.length <= 1) return `/cari/${SEMUA}`;
  const isi = tanya.length > PANJANG ? "?terlalu-panjang=ya" : tanya;
  return `/cari/${btoa(isi).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** The question in such a part of a path; undefined where it is none. */
export function tanyaCari(bagian: string): Record<string, string> | undefined {
  if (bagian === SEMUA) return {};
  if (!/^[A-Za-z0-9_-]+$/.test(bagian)) return undefined;
  try {
    const tanya = atob(bagian.replaceAll("-", "+").replaceAll("_", "/"));
    return tanya.startsWith("?") ? Object.fromEntries(new URLSearchParams(tanya)) : undefined;
  } catch {
    return undefined;
  }
}
