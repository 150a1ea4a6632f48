import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { narrow, type Orang, PROVINSI, PUBLIK, type Viewer } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import { dalam, dimensiSql, KANTOR_SEBELAS, KECAMATAN, posisiSql, publik, terbitSql } from "@/lib/catatan/where";
import { DAFTAR } from "@/lib/jenis/daftar";
import { type Jenis, kolom } from "@/lib/jenis/fields";
import { kumpulkan } from "@/lib/kumpulkan";

// The same figures counted from the records themselves: for filters that the roll-up does not know (a word, an ad hoc
// office), and for the tests that hold the ledger against it.

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
  rangkaian: (f) =>
    sql`coalesce((select string_agg(distinct l.kode, '.' order by l.kode) from langkah_berlaku l where l.catatan_id = x.id and l.tanggal <= ${f.per ?? "2099-12-31"}::date), '')`,
};

function kunci(viewer: Viewer, f: Filter, by: string): Sql {
  const khusus = viewer === PUBLIK ? undefined : DALAM[by]?.(f);
  return UMUM[by] ?? khusus ?? dimensiSql(f.jenis, by, viewer === PUBLIK, f.per);
}

function jumlahSql(viewer: Viewer, f: Filter): Sql {
  const bidang = DAFTAR[f.jenis].jumlah?.bidang;
  if (!bidang) return raw("0");
  return viewer === PUBLIK ? sql`(x.isi->>${bidang}::text)::int` : raw(`d.${kolom(bidang)}`);
}

/** The counted rows with these ways of counting as k0, k1, …, the month of their received day, n and jumlah. */
export function barisTerhitung(viewer: Viewer, f: Filter, cara: string[]): Sql {
  const sumber =
    viewer === PUBLIK ? publik(f, f.diketahui) : dalam(narrow(viewer, f.jenis), { ...f, status: "divalidasi" });
  const k = cara.map((by, i) => sql`${kunci(viewer, f, by)} as ${raw(`k${i}`)}`);
  return sql`(select ${join([...k, raw("date_trunc('month', x.tanggal_diterima)::date as terima, 1 as n"), sql`${jumlahSql(viewer, f)} as jumlah`])} ${sumber})`;
}

type Menunggu = { f: Filter; menurut?: string };

/** What waits in all of the province, out of an index; null where a viewer sees less, or more is asked of a record. */
function menungguSeprovinsi(viewer: Orang, { f, menurut }: Menunggu, jenis: Jenis[]): Sql | null {
  const { jenis: _, penyelenggaraan, tahapan, dari, per, diketahui: __, dimensi, ...lain } = f;
  const seluruh = narrow(viewer, f.jenis).some((p) => p.kantor === PROVINSI && !p.hanyaTervalidasi);
  const lebih = Object.keys(dimensi).length > 0 || Object.values(lain).some((v) => v !== undefined);
  if (!seluruh || lebih || (menurut && menurut !== "kantor")) return null;
  return sql`menunggu_seprovinsi(${jenis}::jenis[], ${penyelenggaraan ?? null}::text, ${tahapan ?? null}::text, ${dari ?? null}::date, ${per ?? null}::date)`;
}

/**
 * What waits for validation: rows of i (which question, from 0), kunci and n; with `menurut` split by one way of counting.
 * Questions that differ in nothing but their kind are answered by one pass.
 */
export function menungguSql(viewer: Viewer, tanya: Menunggu[]): Sql {
  if (viewer === PUBLIK) return sql`select 0 as i, null::text as kunci, 0 as n where false`;
  const serupa = kumpulkan(
    tanya.map((t, i) => ({ ...t, i })),
    ({ f: { jenis, ...f }, menurut, i }) =>
      JSON.stringify([
        f,
        menurut,
        narrow(viewer, jenis),
        (!menurut || menurut in UMUM) && !Object.keys(f.dimensi).length ? "" : i,
      ]),
  );
  return join(
    [...serupa.values()].map((sama) => {
      const [{ f, menurut } = tanya[0] as Menunggu] = sama;
      const jenis = sama.map((s) => s.f.jenis);
      const ke = sql`(${sama.map((s) => s.i)}::int[])[array_position(${jenis}::jenis[], x.jenis)] as i`;
      const semua = menungguSeprovinsi(viewer, { f, menurut }, jenis);
      if (semua)
        return sql`select ${ke}, ${raw(menurut ? "left(x.kantor, 5)" : "null::text")} as kunci, sum(x.n)::int as n from ${semua} x group by 1, 2`;
      const asal = dalam(narrow(viewer, f.jenis), { ...f, status: "dikirim", diketahui: undefined }, jenis);
      return sql`select ${ke},
        ${menurut ? kunci(viewer, f, menurut) : raw("null::text")} as kunci, count(*)::int as n ${asal} group by 1, 2`;
    }),
    " union all ",
  );
}
