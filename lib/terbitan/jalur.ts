// A page that reads searchParams is rendered at every visit and carries Next's scripts. So proxy.ts carries the question
// of /cari and /kalkulator in the path: the page is kept like any other, and without scripts.
const SEMUA = "semua";
const PANJANG = 1500;

/** The inner address of a page with a question: the question as one part of a path. */
export function jalurTanya(halaman: string, tanya: string): string {
  if (tanya.length <= 1) return `${halaman}/${SEMUA}`;
  const isi = tanya.length > PANJANG ? "?terlalu-panjang=ya" : tanya;
  return `${halaman}/${btoa(isi).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

export const jalurCari = (tanya: string) => jalurTanya("/cari", tanya);

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
