import "server-only";
import sql, { raw, type Sql } from "sql-template-tag";
import { narrow, PUBLIK, type Viewer } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import { dalam, dimensiSql, publik } from "@/lib/catatan/where";
import { asPublic, asViewer, type Tx } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { DAFTAR } from "@/lib/jenis/daftar";
import { kolom } from "@/lib/jenis/fields";

export type Butir = { kunci: string; n: number };
/** One figure: its total, its decompositions (each adds up to the total) and, inside, what is not validated yet. */
export type Angka = { total: number; belum: number; jumlah: number | null; menurut: Record<string, Butir[]> };

const UMUM: Record<string, string> = {
  kantor: "left(x.kantor_kode, 5)", wilayah: "left(x.wilayah_kode, 5)", kecamatan: "left(x.wilayah_kode, 8)", penyelenggaraan: "x.penyelenggaraan_kode",
  tahapan: "x.tahapan_kode", bulan: "to_char(x.tanggal_diterima, 'YYYY-MM')",
};

/** From which rows a viewer counts: the public from terbitan, everyone else from validated records in their sight. */
function sumber(viewer: Viewer, f: Filter, diketahui?: string): Sql {
  return viewer === PUBLIK ? publik(f, diketahui) : dalam(narrow(viewer, f.jenis), { ...f, status: "divalidasi" });
}

function kunci(viewer: Viewer, f: Filter, by: string): Sql {
  const umum = UMUM[by];
  return umum ? raw(umum) : sql`coalesce(${dimensiSql(f.jenis, by, viewer === PUBLIK, f.per)}, 'belum_ditentukan')`;
}

async function hitung(tx: Tx, viewer: Viewer, f: Filter, menurut: string[], diketahui?: string): Promise<Angka> {
  const jumlah = DAFTAR[f.jenis].jumlah?.bidang;
  const jumlahSql = !jumlah ? raw("null::int") : viewer === PUBLIK ? sql`sum((x.isi->>${jumlah})::int)::int` : raw(`sum(d.${kolom(jumlah)})::int`);
  const t = await tx.one<{ n: number; jumlah: number | null }>(sql`select count(*)::int as n, ${jumlahSql} as jumlah ${sumber(viewer, f, diketahui)}`);
  const belum = viewer === PUBLIK ? undefined : await tx.one<{ n: number }>(sql`select count(*)::int as n ${dalam(narrow(viewer, f.jenis), { ...f, status: "dikirim" })}`);
  const out: Angka = { total: t?.n ?? 0, belum: belum?.n ?? 0, jumlah: t?.jumlah ?? null, menurut: {} };
  for (const by of menurut)
    out.menurut[by] = await tx.all<Butir>(sql`select ${kunci(viewer, f, by)} as kunci, count(*)::int as n ${sumber(viewer, f, diketahui)} group by 1 order by 2 desc, 1`);
  return out;
}

/** Opens the transaction in which a viewer counts; `diketahui` (an instant, ISO) only for the public. */
export function denganAngka<T>(viewer: Viewer, run: (angka: (f: Filter, menurut?: string[], diketahui?: string) => Promise<Angka>, tx: Tx) => Promise<T>): Promise<T> {
  const isi = (tx: Tx) => run((f, menurut = [], diketahui) => hitung(tx, viewer, f, menurut, diketahui), tx);
  return viewer === PUBLIK ? asPublic(isi) : asViewer(konteks(viewer), isi);
}

/** One figure of a viewer, split in the given ways: kantor, wilayah, kecamatan, penyelenggaraan, tahapan, bulan or a dimension of the kind. */
export function angka(viewer: Viewer, f: Filter, menurut: string[] = [], diketahui?: string): Promise<Angka> {
  return denganAngka(viewer, (hitungSatu) => hitungSatu(f, menurut, diketahui));
}
