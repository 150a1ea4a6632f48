/** Where a one-time password is exchanged for one's own. */
export const HALAMAN_SANDI = "/kerja/akun/sandi";

/** A path inside, as it may stand in `?kembali=`; anything else leads home. */
export function kembaliAman(nilai: unknown): string {
  if (typeof nilai !== "string" || nilai.length > 2000) return "/kerja";
  // Browsers read "\" as "/" and drop tabs and line ends, so that "/\t/x" would lead to another site.
  return /^\/kerja(?:[/?][^\\\p{Cc}]*)?$/u.test(nilai) && !/\/\/|\.\./.test(nilai) ? nilai : "/kerja";
}

/** The sign-in page that leads back to a path. */
export function alamatMasuk(jalur: string): string {
  const tujuan = kembaliAman(jalur);
  return tujuan === "/kerja" ? "/masuk" : `/masuk?kembali=${encodeURIComponent(tujuan)}`;
}
