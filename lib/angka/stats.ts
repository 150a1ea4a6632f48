import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { narrow, type Orang, PUBLIK, type Viewer } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import { dalam, dimensiSql, KANTOR_SEBELAS, KECAMATAN, posisiSql, publik, terbitSql } from "@/lib/catatan/where";
import { asPublic, asViewer, type Tx } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { DAFTAR } from "@/lib/jenis/daftar";
import { kolom } from "@/lib/jenis/fields";

/** A part of a figure; with `silang` of a crossing of two ways. `jumlah` adds up the kind's own field, `akhir` is the last received day. */
export type Butir = { kunci: string; silang?: string; n: number; jumlah: number | null; akhir: string };
/**
 * One figure: its total, its decompositions (each adds up to the total) and, inside, what is not validated yet.
 * `mulai` and `akhir` are the first and the last received day, null where nothing is counted.
 */
export type Angka = {
  total: number;
  belum: number;
  jumlah: number | null;
  mulai: string | null;
  akhir: string | null;
  menurut: Record<string, Butir[]>;
};

const UMUM: Record<string, Sql> = {
  kantor: KANTOR_SEBELAS,
  wilayah: raw("left(x.wilayah_kode, 5)"),
  kecamatan: KECAMATAN,
  penyelenggaraan: raw("x.penyelenggaraan_kode"),
  tahapan: raw("x.tahapan_kode"),
  bulan: raw("to_char(x.tanggal_diterima, 'YYYY-MM')"),
};
const DALAM: Record<string, (f: Filter) => Sql> = {
  satuan: () => raw("x.kantor_kode"),
  posisi: (f) => posisiSql(f.per),
  terbit: () => terbitSql,
};

/** From which rows a viewer counts: the public from terbitan, everyone else from validated records in their sight. */
function sumber(viewer: Viewer, f: Filter, diketahui?: string): Sql {
  return viewer === PUBLIK ? publik(f, diketahui) : dalam(narrow(viewer, f.jenis), { ...f, status: "divalidasi" });
}

function kunci(viewer: Viewer, f: Filter, by: string): Sql {
  const khusus = viewer === PUBLIK ? undefined : DALAM[by]?.(f);
  return UMUM[by] ?? khusus ?? dimensiSql(f.jenis, by, viewer === PUBLIK, f.per);
}

function jumlahSql(viewer: Viewer, f: Filter): Sql {
  const bidang = DAFTAR[f.jenis].jumlah?.bidang;
  if (!bidang) return raw("null::int");
  return viewer === PUBLIK ? sql`(x.isi->>${bidang}::text)::int` : raw(`d.${kolom(bidang)}`);
}

type Baris = { g: number; n: number; jumlah: number | null; mulai: string | null; akhir: string | null } & Record<
  `k${number}`,
  string
>;

/** All ways of counting in one pass over the rows: grouping sets, told apart by grouping(). */
async function kelompokkan(tx: Tx, viewer: Viewer, f: Filter, cara: string[][], diketahui?: string) {
  const nama = [...new Set(cara.flat())];
  const k = nama.map((_, i) => `k${i}`);
  const kolomDari = (c: string[]) => c.map((by) => `k${nama.indexOf(by)}` as const);
  const isi = nama.map((by, i) => sql`${kunci(viewer, f, by)} as ${raw(`k${i}`)}`);
  const himpunan = new Set(["()", ...cara.map((c) => `(${kolomDari(c).sort().join(", ")})`)]);
  const baris = await tx.all<Baris>(sql`
    with b as (select ${join([...isi, sql`${jumlahSql(viewer, f)} as jumlah`, raw("x.tanggal_diterima as hari")])} ${sumber(viewer, f, diketahui)})
    select ${raw(k.length ? `grouping(${k.join(", ")}) as g, ${k.join(", ")}` : "0 as g")},
           count(*)::int as n, sum(jumlah) as jumlah, min(hari) as mulai, max(hari) as akhir
      from b group by grouping sets (${raw([...himpunan].join(", "))})`);
  // A bit of grouping() is 1 where a column is not grouped by; the first column holds the highest bit.
  const topeng = (c: string[]) =>
    nama.reduce((bit, by, i) => (c.includes(by) ? bit : bit + 2 ** (k.length - 1 - i)), 0);
  return (c: string[]) => ({ kolom: kolomDari(c), baris: baris.filter((b) => b.g === topeng(c)) });
}

async function hitung(tx: Tx, viewer: Viewer, f: Filter, menurut: string[], diketahui?: string): Promise<Angka> {
  const cara = menurut.map((m) => m.split(":"));
  const hasil = await kelompokkan(tx, viewer, f, cara, diketahui);
  const belum =
    viewer === PUBLIK
      ? undefined
      : await tx.one<{ n: number }>(
          sql`select count(*)::int as n ${dalam(narrow(viewer, f.jenis), { ...f, status: "dikirim" })}`,
        );
  const butir = (c: string[]): Butir[] => {
    const { kolom: k, baris } = hasil(c);
    return baris
      .map((b) => ({
        kunci: b[k[0] ?? "k0"] ?? "",
        silang: k[1] && b[k[1]],
        n: b.n,
        jumlah: b.jumlah,
        akhir: b.akhir ?? "",
      }))
      .sort((a, b) => b.n - a.n || (a.kunci < b.kunci ? -1 : 1));
  };
  const semua = hasil([]).baris[0];
  return {
    total: semua?.n ?? 0,
    belum: belum?.n ?? 0,
    jumlah: semua?.jumlah ?? null,
    mulai: semua?.mulai ?? null,
    akhir: semua?.akhir ?? null,
    menurut: Object.fromEntries(menurut.map((m, i) => [m, butir(cara[i] ?? [])])),
  };
}

export type Hitung = (f: Filter, menurut?: string[], diketahui?: string) => Promise<Angka>;

/** Opens the transaction in which a viewer counts; `diketahui` (an instant, ISO) only for the public. */
export function denganAngka<T>(viewer: Viewer, run: (angka: Hitung, tx: Tx) => Promise<T>): Promise<T> {
  const isi = (tx: Tx) => run((f, menurut = [], diketahui) => hitung(tx, viewer, f, menurut, diketahui), tx);
  return viewer === PUBLIK ? asPublic(isi) : asViewer(konteks(viewer), isi);
}

/**
 * One figure of a viewer, split in the given ways: kantor, wilayah, kecamatan, penyelenggaraan, tahapan, bulan or a dimension
 * of the kind; inside also satuan (the office itself), posisi (the last step) and terbit. "a:b" crosses two ways.
 */
export function angka(viewer: Viewer, f: Filter, menurut: string[] = [], diketahui?: string): Promise<Angka> {
  return denganAngka(viewer, (hitungSatu) => hitungSatu(f, menurut, diketahui));
}

/** Records that took exactly these steps by `per`. Every funnel is a sum over them. */
export type Rangkaian = { langkah: string[]; kunci: string | null; n: number };

/** The steps of validated records, grouped by which were taken by `per` and, if asked, by one dimension. */
export function rangkaian(tx: Tx, orang: Orang, f: Filter, menurut?: string): Promise<Rangkaian[]> {
  return tx.all<Rangkaian>(sql`with b as (select x.id, ${menurut ? kunci(orang, f, menurut) : raw("null::text")} as kunci ${sumber(orang, f)}),
      s as (select b.id, b.kunci, array(select distinct l.kode from langkah_berlaku l where l.catatan_id = b.id and l.tanggal <= ${f.per ?? "2099-12-31"}::date order by 1) as langkah from b)
    select langkah, kunci, count(*)::int as n from s group by 1, 2`);
}

/** How many took all of some steps and none of others; the list is the filter's `langkah` and `belum`. */
export function tercapai(r: Rangkaian[], langkah: string, belum = ""): number {
  const punya = langkah.split(".").filter(Boolean);
  const tanpa = belum.split(".").filter(Boolean);
  return r.reduce(
    (n, b) => (punya.every((l) => b.langkah.includes(l)) && !tanpa.some((l) => b.langkah.includes(l)) ? n + b.n : n),
    0,
  );
}

/** What waits for validation, by one way of counting: an office that is silent in a figure may only be waiting. */
export async function menunggu(tx: Tx, orang: Orang, f: Filter, menurut: string): Promise<Map<string, number>> {
  const baris = await tx.all<{ kunci: string; n: number }>(sql`
    select ${kunci(orang, f, menurut)} as kunci, count(*)::int as n ${dalam(narrow(orang, f.jenis), { ...f, status: "dikirim" })} group by 1`);
  return new Map(baris.map((b) => [b.kunci, b.n]));
}
