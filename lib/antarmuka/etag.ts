/**
 * Is what an asker holds still the answer (RFC 9110 13.1.2, weak comparison)? @param dipegang the If-None-Match that was
 * sent, perhaps several tags, or `*` for any
 */
export function masihSama(dipegang: string | null, etag: string): boolean {
  const polos = (tanda: string) => tanda.trim().replace(/^W\//, "");
  return Boolean(dipegang?.split(",").some((tanda) => tanda.trim() === "*" || polos(tanda) === polos(etag)));
}
