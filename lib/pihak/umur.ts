import type { PihakBaru } from "./schema";

/** The first birthday that is too late for somebody who is 18 on `hari`. */
const delapanBelas = (hari: string) => `${Number(hari.slice(0, 4)) - 18}${hari.slice(4)}`;

/**
 * Is this person under 18 on a day (YYYY-MM-DD), by the box, the day of birth or the NIK? A NIK has two digits for the
 * year: who could be under 18 by it is, or is over a hundred.
 */
export function masihAnak(p: Pick<PihakBaru, "anak" | "nik" | "tanggalLahir">, hari: string): boolean {
  if (p.anak) return true;
  if (p.tanggalLahir) return p.tanggalLahir > delapanBelas(hari);
  if (!p.nik) return false;
  const tanggal = String(Number(p.nik.slice(6, 8)) % 40).padStart(2, "0");
  const lahir = `20${p.nik.slice(10, 12)}-${p.nik.slice(8, 10)}-${tanggal}`;
  return lahir <= hari && lahir > delapanBelas(hari);
}
