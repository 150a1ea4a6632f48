import { z } from "zod";

/** What a page of figures is about: a kind of record, an office, an election, or a stage. */
export const HAL = ["jenis", "kantor", "penyelenggaraan", "tahapan"] as const;
export type Hal = (typeof HAL)[number];
export type Tempat = { hal: Hal; kode: string; hari?: string };

export const NAMA_HAL: Record<Hal, string> = {
  jenis: "Jenis data",
  kantor: "Kantor",
  penyelenggaraan: "Penyelenggaraan",
  tahapan: "Tahapan",
};

const KODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
const sah = (hari: string) => z.iso.date().safeParse(hari).success && hari >= "2000-01-01";
const urai = (v: string) => {
  try {
    return decodeURIComponent(v);
  } catch {
    return "";
  }
};

/** Reads `[kode]` or `[kode, hari]`; undefined for what can be none, whatever day or code was meant. */
export function bacaTempat(hal: Hal, jalur: string[]): Tempat | undefined {
  const [kode = "", hari, lebih] = jalur.map(urai);
  if (lebih !== undefined || !KODE.test(kode)) return undefined;
  if (hari === undefined) return { hal, kode };
  return sah(hari) ? { hal, kode, hari } : undefined;
}

/** The address under which these figures stay. */
export const alamatPotret = ({ hal, kode, hari }: Tempat) => `/angka/${hal}/${kode}${hari ? `/${hari}` : ""}`;
/** The same as a file; `akhiran` is csv or json. */
export const alamatPotretUnduh = ({ hal, kode, hari }: Required<Tempat>, akhiran: string) =>
  `/angka/unduh/${hal}/${kode}/${hari}.${akhiran}`;
