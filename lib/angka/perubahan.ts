import "server-only";
import sql, { type Sql } from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { idDiketahui, pandangan, saatDiketahui } from "./ledger";

/** A record that moved a figure between two moments: it came in, it went out, or it is counted in another part. */
export type Perubahan = {
  id: string;
  judul: string | null;
  nomor: string | null;
  macam: "masuk" | "keluar" | "pindah";
  kantor: string;
  terima: string;
  /** when what moved it was recorded, as far as it held and was known at the later moment */
  dicatat: Date;
  dulu: Sifat | null;
  kini: Sifat | null;
  /** how many moved it in each way, also of those beyond the first `MAKS_PERUBAHAN` */
  banyak: Partial<Record<"masuk" | "keluar" | "pindah", number>>;
};
/** What a record counted as: the office, the stage and the dimensions of its kind. */
export type Sifat = { kantor: string; tahapan: string } & Record<string, string>;
export const MAKS_PERUBAHAN = 500;

/** The cell in which each counted record stood at a moment, for the ways that a reader is told about. */
function potret(f: Filter, saat: string, cara: string[]): Sql {
  return sql`select e.catatan_id, e.kantor, e.terima, jsonb_build_object('kantor', e.kantor, 'tahapan', e.tahapan)
        || coalesce((select jsonb_object_agg(c, e.sifat -> c) from unnest(${cara}::text[]) c), '{}') as sifat
      from angka_entri_dalam e
     where e.jenis = ${f.jenis}::jenis and e.dicatat_pada <= ${saatDiketahui(saat)}::timestamptz
       and e.berlaku <= ${f.per ?? "2099-12-31"}::date and e.catatan_id in (${idDiketahui(f, saat)})
     group by 1, 2, 3, 4 having sum(e.n) > 0`;
}

/**
 * The records that moved a figure from one moment to another, each moment a valid day (`per`) as known (`diketahui`, or
 * now). The number that came in less the number that went out is the difference of the two totals.
 * @param cara the dimensions whose change counts as a move from one part to another
 */
export function perubahan(tx: Tx, orang: Orang, dari: Filter, ke: Filter, cara: string[]): Promise<Perubahan[]> {
  const kini = "2099-12-31";
  const [a, b] = [dari.diketahui ?? kini, ke.diketahui ?? kini];
  return tx.all<Perubahan>(sql`
    with dulu as (${potret(dari, a, cara)}), kini as (${potret(ke, b, cara)}),
    beda as (
      select coalesce(kini.catatan_id, dulu.catatan_id) as id, coalesce(kini.kantor, dulu.kantor) as kantor,
             coalesce(kini.terima, dulu.terima) as terima, dulu.sifat as dulu, kini.sifat as kini,
             case when dulu.catatan_id is null then 'masuk' when kini.catatan_id is null then 'keluar' else 'pindah' end as macam
        from dulu full join kini using (catatan_id) where dulu.sifat is distinct from kini.sifat),
    terlihat as (select * from beda where ${pandangan(orang, ke.jenis) ?? sql`false`})
    select beda.*, x.judul, x.nomor, (
        select max(e.dicatat_pada) from angka_entri_dalam e
         where e.catatan_id = beda.id and e.berlaku <= ${ke.per ?? kini}::date and e.dicatat_pada <= ${saatDiketahui(b)}::timestamptz) as dicatat,
        (select jsonb_object_agg(macam, n) from (select macam, count(*)::int as n from terlihat group by 1) g) as banyak
      from terlihat beda left join catatan x on x.id = beda.id
     order by beda.terima, beda.id limit ${MAKS_PERUBAHAN + 1}`);
}
