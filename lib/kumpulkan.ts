/** Puts together what has the same key, in the order of its first. */
export function kumpulkan<T>(isi: readonly T[], kunci: (t: T, i: number) => string): Map<string, T[]> {
  const hasil = new Map<string, T[]>();
  for (const [i, t] of isi.entries()) {
    const k = kunci(t, i);
    const ada = hasil.get(k);
    if (ada) ada.push(t);
    else hasil.set(k, [t]);
  }
  return hasil;
}
