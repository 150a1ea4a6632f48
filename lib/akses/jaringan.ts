/**
 * The network that a request comes from. nginx overwrites the header with the one address it sees; without a proxy
 * Next fills it in. Of several the last one counts, since the first may be anybody's invention.
 */
export function jaringanDari(headers: Headers): string {
  const alamat = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  // A household or office has one IPv4 address, or a /64 of IPv6.
  return alamat.includes(":") && !alamat.startsWith("::ffff:")
    ? alamat.split(":").slice(0, 4).join(":")
    : alamat.replace("::ffff:", "");
}
