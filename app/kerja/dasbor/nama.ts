import type { Acuan, Saringan } from "@/lib/angka/filter";
import type { Butir } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { DAFTAR, dimensiJenis, nilaiDimensi } from "@/lib/jenis/daftar";

/** A part of a figure as it is shown: named, in its order, perhaps zero. */
export type Bagian = { kunci: string; label: string; n: number; jumlah?: number | null };

/** The offices that a dashboard speaks of: the chosen one, or all in sight. */
export const kantorTampil = (s: Saringan, acuan: Acuan) =>
  s.kantor ? acuan.kantor.filter((k) => k.kode === s.kantor) : acuan.kantor;

/** Parts by office: every office in sight, those without any too. */
export function menurutKantor(butir: Butir[], s: Saringan, acuan: Acuan): Bagian[] {
  return kantorTampil(s, acuan).map((k) => {
    const b = butir.find((x) => x.kunci === k.kode);
    return { kunci: k.kode, label: k.namaSingkat, n: b?.n ?? 0, jumlah: b?.jumlah };
  });
}

/** Parts by stage in the order of the stages; where several penyelenggaraan are counted, each stage names its own. */
export function menurutTahapan(butir: Butir[], s: Saringan, acuan: Acuan): Bagian[] {
  const urutan = new Map(acuan.penyelenggaraan.map((p) => [p.kode, p]));
  const nilai = new Map(butir.map((b) => [b.kunci, b]));
  return acuan.tahapan
    .filter((t) => nilai.has(t.kode))
    .sort((a, b) => (urutan.get(a.penyelenggaraanKode)?.urutan ?? 0) - (urutan.get(b.penyelenggaraanKode)?.urutan ?? 0))
    .map((t) => ({
      kunci: t.kode,
      label: s.penyelenggaraan ? t.nama : `${t.nama} (${urutan.get(t.penyelenggaraanKode)?.namaSingkat ?? ""})`,
      n: nilai.get(t.kode)?.n ?? 0,
      jumlah: nilai.get(t.kode)?.jumlah,
    }));
}

/** Parts by one dimension, the largest first, by the names of its values; what is empty comes last. */
export function menurutDimensi(butir: Butir[], f: Filter, nama: string): Bagian[] {
  const d = dimensiJenis(f.jenis)[nama];
  const pilihan = d ? nilaiDimensi(f.jenis, d) : {};
  const kosong = (b: Bagian) => Number(b.kunci === "belum_ditentukan");
  return butir
    .map((b) => ({ kunci: b.kunci, label: pilihan[b.kunci] ?? b.kunci, n: b.n, jumlah: b.jumlah }))
    .sort((a, b) => kosong(a) - kosong(b));
}

/** Parts of one whole in the order in which the kind names them, so that a bar keeps its colours from day to day. */
export function menurutUrutan(butir: Butir[], f: Filter, nama: string): Bagian[] {
  const d = dimensiJenis(f.jenis)[nama];
  return Object.entries(d ? nilaiDimensi(f.jenis, d) : {}).flatMap(([kunci, label]) => {
    const n = butir.find((b) => b.kunci === kunci)?.n ?? 0;
    return n > 0 ? [{ kunci, label, n }] : [];
  });
}

/** One row or column of a crossing: the number of each value of the other way. */
export function silang(butir: Butir[]): (kunci: string, lain: string) => number {
  const sel = new Map(butir.map((b) => [`${b.kunci}\n${b.silang}`, b.n]));
  return (kunci, lain) => sel.get(`${kunci}\n${lain}`) ?? 0;
}

/** Parts by a step of the kind's way, by its name. */
export const menurutLangkah = (butir: Butir[], f: Filter): Bagian[] =>
  butir.map((b) => ({ kunci: b.kunci, label: DAFTAR[f.jenis].alur[b.kunci]?.label ?? b.kunci, n: b.n }));
