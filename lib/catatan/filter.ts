import { z } from "zod";
import { type Keluhan, kataHalaman, keluhan } from "@/lib/antarmuka/keluhan";
import { rapikan } from "@/lib/atoms";
import { DAFTAR, dimensiJenis, nilaiDimensi } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { STATUS, type Status } from "./status";

/** What a list or a figure is about. `dari`…`per` select by the received day; the state is as of `per`. */
export type Filter = {
  jenis: Jenis;
  penyelenggaraan?: string;
  tahapan?: string;
  kantor?: string;
  wilayah?: string;
  dari?: string;
  per?: string;
  /** As it was known at the end of this day, or at this instant (ISO); without it, as it is known now. */
  diketahui?: string;
  status?: Status;
  kata?: string;
  dimensi: Record<string, string>;
  /** Inside only, from here on. The kecamatan itself; where none is recorded, the regency's code. */
  kecamatan?: string;
  /** Received until this day, where the state is told as of a later `per`: one month of a figure. */
  sampai?: string;
  /** The last step taken by `per`. */
  posisi?: string;
  /** Steps that were all taken by `per`, joined by a dot. */
  langkah?: string;
  /** Steps of which none was taken by `per`, joined by a dot. */
  belum?: string;
  /** How it stands with the public now. */
  terbit?: Terbit;
};
export const TERBIT = {
  rinci: "Terbit rinci",
  tertinggal: "Publikasi tertinggal",
  angka: "Hanya dihitung",
  tidak: "Tidak terbit",
};
export type Terbit = keyof typeof TERBIT;
export const URUT = { tanggal: "Tanggal diterima", diubah: "Terakhir diubah", judul: "Judul", nomor: "Nomor" } as const;
export type Urut = keyof typeof URUT;
export type Halaman = { urut: Urut; naik: boolean; sesudah?: { nilai: string; id: string } };
export type Params = Record<string, string | string[] | undefined>;

const KODE = /^[A-Za-z0-9.-]{1,40}$/;
const satu = (p: Params, k: string) => (Array.isArray(p[k]) ? p[k]?.[0] : p[k])?.trim() || undefined;

const bukanKode = (k: string) =>
  keluhan(
    `Saringan “${k}” tidak dikenal.`,
    "Isinya sebuah kode; yang ada tertulis di /api/v1/rujukan.",
    `“${k}” does not hold a code. The codes there are stand at /api/v1/rujukan.`,
  );
const bukanHari = (k: string) =>
  keluhan(
    `Tanggal “${k}” tidak ada dalam kalender.`,
    "Tulis TTTT-BB-HH antara tahun 2000 dan 2099, misalnya 2024-02-14.",
    `“${k}” is not a day of the calendar. Write YYYY-MM-DD between the years 2000 and 2099, such as 2024-02-14.`,
  );
const TERBALIK = keluhan(
  "Tanggal awal sesudah tanggal akhir.",
  "Isi “dari” dengan hari yang tidak sesudah “per”.",
  "The first day lies after the last. Give “dari” a day that is not after “per”.",
);
/** A word that is none of a closed list; `nama` is what it is called in an address. */
const asing = (apa: string, daftar: readonly string[], nama = apa.toLowerCase()) =>
  keluhan(
    `${apa} tidak dikenal.`,
    daftar.length > 0 ? `“${nama}” berisi salah satu dari: ${daftar.join(", ")}.` : `Periksa isi “${nama}”.`,
    daftar.length > 0
      ? `“${nama}” is not known. It holds one of: ${daftar.join(", ")}.`
      : `“${nama}” is not known. Check what it holds.`,
  );

/**
 * Reads a filter from an address. Never throws: what cannot be understood is left out and named in `galat`.
 * The public may narrow by less: with `publik` the ways of the inside are left out.
 */
export function bacaFilter(jenis: Jenis, p: Params, publik = false): { filter: Filter; galat: string[] } {
  const { filter, galat } = pahamiFilter(jenis, p, publik);
  return { filter, galat: kataHalaman(galat) };
}

/** The same, with what a program is told. */
export function pahamiFilter(jenis: Jenis, p: Params, publik: boolean): { filter: Filter; galat: Keluhan[] } {
  const galat: Keluhan[] = [];
  const kode = (k: string) => {
    const v = satu(p, k);
    if (v && !KODE.test(v)) galat.push(bukanKode(k));
    return v && KODE.test(v) ? v : undefined;
  };
  const hari = (k: string) => {
    const v = satu(p, k);
    const sah = v ? z.iso.date().safeParse(v).success && v >= "2000-01-01" && v <= "2099-12-31" : true;
    if (!sah) galat.push(bukanHari(k));
    return sah ? v : undefined;
  };
  const saat = (k: string) => {
    const v = satu(p, k);
    return v && v.length > 10 && z.iso.datetime({ offset: true }).safeParse(v).success ? v : hari(k);
  };
  const filter: Filter = {
    jenis,
    penyelenggaraan: kode("penyelenggaraan"),
    tahapan: kode("tahapan"),
    kantor: kode("kantor"),
    wilayah: kode("wilayah"),
    dari: hari("dari"),
    per: hari("per"),
    diketahui: saat("diketahui"),
    dimensi: {},
  };
  if (filter.dari && filter.per && filter.dari > filter.per) galat.push(TERBALIK);
  const status = satu(p, "status");
  if (status && !STATUS.includes(status as Status)) galat.push(asing("Status", STATUS));
  else filter.status = status as Status | undefined;
  const kata = satu(p, "kata");
  if (kata) filter.kata = rapikan(kata.replace(/\p{Cc}/gu, " ")).slice(0, 100) || undefined;
  for (const [nama, d] of Object.entries(dimensiJenis(jenis, publik))) {
    const v = satu(p, nama);
    if (v === undefined) continue;
    if (Object.hasOwn(nilaiDimensi(jenis, d), v)) filter.dimensi[nama] = v;
    else if (d.macam === "teks" && v.length <= 500 && !/\p{Cc}/u.test(v)) filter.dimensi[nama] = rapikan(v);
    else galat.push(asing(`Saringan “${d.label}”`, Object.keys(nilaiDimensi(jenis, d)), nama));
  }
  if (!publik) {
    filter.sampai = hari("sampai");
    bacaDalam(filter, p, kode, galat);
  }
  return { filter, galat };
}

function bacaDalam(filter: Filter, p: Params, kode: (k: string) => string | undefined, galat: Keluhan[]): void {
  filter.kecamatan = kode("kecamatan");
  for (const k of ["posisi", "langkah", "belum"] as const) {
    const v = satu(p, k);
    if (v === undefined) continue;
    if (v.split(".").every((l) => Object.hasOwn(DAFTAR[filter.jenis].alur, l))) filter[k] = v;
    else galat.push(asing("Langkah", Object.keys(DAFTAR[filter.jenis].alur), k));
  }
  const terbit = satu(p, "terbit");
  if (terbit && !Object.hasOwn(TERBIT, terbit)) galat.push(asing("Keadaan publikasi", Object.keys(TERBIT), "terbit"));
  else filter.terbit = terbit as Terbit | undefined;
}

/** What a place in a list may begin with, by the way it is sorted: PostgreSQL must be able to read it. */
const NILAI_URUT: Record<Urut, (v: string) => boolean> = {
  tanggal: (v) => v > "0001" && z.iso.date().safeParse(v).success,
  diubah: (v) => v > "0001" && z.iso.datetime().safeParse(v.replace(" ", "T").replace(/\+00$/, "Z")).success,
  judul: (v) => !v.includes("\u0000"),
  nomor: (v) => !v.includes("\u0000"),
};

/** Sorting and place in the list; keyset, no offset. A place that cannot be understood is the beginning. */
export function bacaHalaman(p: Params): Halaman {
  const kunci = satu(p, "urut");
  const urut: Urut = kunci && Object.hasOwn(URUT, kunci) ? (kunci as Urut) : "tanggal";
  const [, nilai = "", id = ""] = /^(.*)~(.*)$/s.exec(satu(p, "sesudah") ?? "") ?? [];
  const sah = z.uuid().safeParse(id).success && NILAI_URUT[urut](nilai);
  return { urut, naik: satu(p, "arah") === "naik", sesudah: sah ? { nilai, id } : undefined };
}

/** The address parameters of a filter, with changes; undefined removes one. */
export function alamat(filter: Filter, ubah: Record<string, string | undefined> = {}): string {
  const { jenis: _, dimensi, ...rest } = filter;
  const q = new URLSearchParams();
  for (const [k, v] of Object.entries({ ...rest, ...dimensi, ...ubah })) if (v) q.set(k, v);
  const s = q.toString();
  return s ? `?${s}` : "";
}
