import { z } from "zod";
import { rapikan } from "@/lib/atoms";
import { DAFTAR } from "@/lib/jenis/daftar";
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
  status?: Status;
  kata?: string;
  dimensi: Record<string, string>;
};
export const URUT = { tanggal: "Tanggal diterima", diubah: "Terakhir diubah", judul: "Judul", nomor: "Nomor" } as const;
export type Urut = keyof typeof URUT;
export type Halaman = { urut: Urut; naik: boolean; sesudah?: { nilai: string; id: string } };
export type Params = Record<string, string | string[] | undefined>;

const KODE = /^[A-Za-z0-9.\-]{1,40}$/;
const satu = (p: Params, k: string) => (Array.isArray(p[k]) ? p[k]?.[0] : p[k])?.trim() || undefined;

/**
 * Reads a filter from an address. Never throws: what cannot be understood is left out and named in `galat`.
 */
export function bacaFilter(jenis: Jenis, p: Params): { filter: Filter; galat: string[] } {
  const galat: string[] = [];
  const kode = (k: string) => {
    const v = satu(p, k);
    if (v && !KODE.test(v)) galat.push(`Saringan “${k}” tidak dikenal.`);
    return v && KODE.test(v) ? v : undefined;
  };
  const hari = (k: string) => {
    const v = satu(p, k);
    const sah = v ? z.iso.date().safeParse(v).success && v >= "2000-01-01" && v <= "2099-12-31" : true;
    if (!sah) galat.push(`Tanggal “${k}” tidak ada dalam kalender.`);
    return sah ? v : undefined;
  };
  const filter: Filter = {
    jenis, penyelenggaraan: kode("penyelenggaraan"), tahapan: kode("tahapan"), kantor: kode("kantor"), wilayah: kode("wilayah"),
    dari: hari("dari"), per: hari("per"), dimensi: {},
  };
  if (filter.dari && filter.per && filter.dari > filter.per) galat.push("Tanggal awal sesudah tanggal akhir.");
  const status = satu(p, "status");
  if (status && !STATUS.includes(status as Status)) galat.push("Status tidak dikenal.");
  else filter.status = status as Status | undefined;
  const kata = satu(p, "kata");
  if (kata) filter.kata = rapikan(kata.replace(/[\u0000-\u001F]/g, " ")).slice(0, 100) || undefined;
  for (const [nama, d] of Object.entries(DAFTAR[jenis].dimensi)) {
    const v = satu(p, nama);
    if (v === undefined) continue;
    if (v in d.pilihan) filter.dimensi[nama] = v;
    else galat.push(`Saringan “${d.label}” tidak dikenal.`);
  }
  return { filter, galat };
}

/** Sorting and place in the list; keyset, no offset. */
export function bacaHalaman(p: Params): Halaman {
  const urut = satu(p, "urut");
  const sesudah = satu(p, "sesudah");
  const at = sesudah?.lastIndexOf("~") ?? -1;
  const id = sesudah?.slice(at + 1) ?? "";
  return {
    urut: urut && urut in URUT ? (urut as Urut) : "tanggal",
    naik: satu(p, "arah") === "naik",
    sesudah: sesudah && at > -1 && /^[0-9a-zA-Z-]{6,40}$/.test(id) ? { nilai: sesudah.slice(0, at), id } : undefined,
  };
}

/** The address parameters of a filter, with changes; undefined removes one. */
export function alamat(filter: Filter, ubah: Record<string, string | undefined> = {}): string {
  const { jenis: _, dimensi, ...rest } = filter;
  const q = new URLSearchParams();
  for (const [k, v] of Object.entries({ ...rest, ...dimensi, ...ubah })) if (v) q.set(k, v);
  const s = q.toString();
  return s ? `?${s}` : "";
}
