import { z } from "zod";
import type { Params } from "@/lib/catatan/filter";
import { jenisDari } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";

/** How near a due day is, in calendar days from today. */
export const KAPAN = {
  lewat: "Lewat",
  hari_ini: "Jatuh tempo hari ini",
  h1: "Besok (H-1)",
  h2: "Lusa (H-2)",
  nanti: "Sesudah itu",
  belum: "Belum dapat dihitung",
};
export type Kapan = keyof typeof KAPAN;
/** The same in the words of a leader: what is late, what is within a day, within three, and what can wait. */
export const RISIKO = {
  lewat: "Lewat",
  sehari: "Paling lambat besok",
  tiga_hari: "Dua sampai tiga hari lagi",
  nanti: "Lebih dari tiga hari lagi",
  belum: "Belum dapat dihitung",
};
export type Risiko = keyof typeof RISIKO;
export const TAMPILAN = { daftar: "Daftar", kantor: "Menurut kantor", bulan: "Kalender" };
export type Tampilan = keyof typeof TAMPILAN;

/** Which running clocks a list shows. */
export type SaringTenggat = {
  tampilan: Tampilan;
  kapan?: Kapan;
  risiko?: Risiko;
  kantor?: string;
  jenis?: Jenis;
  /** name of a clock */
  jam?: string;
  hari?: string;
  /** month of the calendar view, YYYY-MM */
  bulan: string;
};

/** Reads the question of /kerja/tenggat; what cannot be understood is left out and named in `galat`. `kini` is today. */
export function bacaSaringTenggat(p: Params, kini: string): { saring: SaringTenggat; galat: string[] } {
  const galat: string[] = [];
  const satu = (k: string) => (Array.isArray(p[k]) ? p[k]?.[0] : p[k])?.trim() || undefined;
  const ambil = <T>(k: string, sah: (v: string) => T | undefined): T | undefined => {
    const v = satu(k);
    const hasil = v === undefined ? undefined : sah(v);
    if (v !== undefined && hasil === undefined) galat.push(`Saringan “${k}” tidak dikenal.`);
    return hasil;
  };
  const kunci =
    <K extends string>(o: Record<K, string>) =>
    (v: string) =>
      Object.hasOwn(o, v) ? (v as K) : undefined;
  const pola = (r: RegExp) => (v: string) => (r.test(v) ? v : undefined);
  const saring: SaringTenggat = {
    tampilan: ambil("tampilan", kunci(TAMPILAN)) ?? "daftar",
    kapan: ambil("kapan", kunci(KAPAN)),
    risiko: ambil("risiko", kunci(RISIKO)),
    kantor: ambil("kantor", pola(/^[0-9.]{2,13}$/)),
    jenis: ambil("jenis", jenisDari),
    jam: ambil("jam", pola(/^[a-z][a-z0-9_]{2,39}$/)),
    hari: ambil("hari", (v) => z.iso.date().safeParse(v).data),
    bulan: ambil("bulan", pola(/^20\d\d-(0[1-9]|1[0-2])$/)) ?? kini.slice(0, 7),
  };
  return { saring, galat };
}

/** The address of a list of clocks, with changes; undefined removes a part. */
export function alamatTenggat(
  s: SaringTenggat,
  ubah: Partial<Record<keyof SaringTenggat, string | undefined>> = {},
): string {
  const isi = { ...s, ...ubah };
  const q = new URLSearchParams();
  for (const [k, v] of Object.entries(isi)) {
    if (v && !(k === "tampilan" && v === "daftar") && !(k === "bulan" && isi.tampilan !== "bulan")) q.set(k, v);
  }
  return `/kerja/tenggat${q.size ? `?${q}` : ""}`;
}
