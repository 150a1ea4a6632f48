import "server-only";
import { sederhanakan } from "./brankas";

const ANGKA_NIK = /(?<!\d)\d{16}(?!\d)/;
const TELEPON = /(\+?62|(?<!\d)0)[\s.-]?8[\d\s.-]{8,13}/;

/** What in a text looks like a person's number, whoever's it is, in words that do not repeat it; or null. */
export function sebutanUmum(teks: string): string | null {
  if (ANGKA_NIK.test(teks.replace(/[\s.-]/g, ""))) return "deretan 16 angka seperti NIK";
  return TELEPON.test(teks) ? "nomor telepon" : null;
}

/** Does a text name this person, or hold one of these numbers? Two longer parts of a name are the name. */
export function sebutanOrang(teks: string, nama: string, rahasia: (string | null)[] = []): string | null {
  const rata = ` ${sederhanakan(teks)} `;
  const utuh = sederhanakan(nama);
  const bagian = utuh.split(" ").filter((b) => b.length > 3);
  if (rata.includes(` ${utuh} `) || bagian.filter((b) => rata.includes(` ${b} `)).length >= 2)
    return "nama pihak yang tersimpan di brankas";
  const digit = teks.replace(/\D/g, "");
  return rahasia
    .map((v) => (v ?? "").replace(/\D/g, "").replace(/^62/, ""))
    .some((angka) => angka.length > 6 && digit.includes(angka))
    ? "NIK atau nomor telepon pihak"
    : null;
}
