import "server-only";
import { encode } from "uqr";

/** A text as the path of a QR code in a square of `ukuran` units, a white border of four around it. */
export function jalurQr(teks: string): { ukuran: number; jalur: string } {
  const { data, size } = encode(teks, { ecc: "M", border: 4 });
  const jalur = data
    .flatMap((baris, y) => baris.map((gelap, x) => (gelap ? `M${x} ${y}h1v1h-1z` : "")))
    .filter(Boolean)
    .join("");
  return { ukuran: size, jalur };
}
