import "server-only";
import sql, { empty, join, type Sql } from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { geser } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import { senin } from "./bulan";
import { pandangan, saatDiketahui } from "./ledger";

/** As many weeks as are counted: the roll-up by days is read for no more than these. */
export const MAKS_PEKAN = 60;
/** A week by its Monday, `YYYY-MM-DD`, and how many records of a kind were received in it. */
export type Pekan = { jenis: Jenis; kunci: string; n: number };

const dan = (syarat: Sql[]) => join(syarat, " and ");

/** Can this person's weeks be counted for this kind? Who sees less than one of the eleven offices has no roll-up. */
export const berpekan = (orang: Orang, jenis: Jenis) => pandangan(orang, jenis) !== null;

/**
 * The records received in each of the last weeks up to `akhir` (or `per`), of kinds that are asked the same; no dimension is
 * asked for.
 * In the roll-up by days a record counts since the day it was received: only one that moved to another office counts there
 * since it moved, and is put back to its received day. So the cost does not grow with the archive.
 */
export async function pekanan(
  tx: Tx,
  orang: Orang,
  jenis: Jenis[],
  f: Omit<Filter, "jenis"> & { per: string },
  akhir = f.per,
): Promise<Pekan[]> {
  const awal = geser(senin(akhir), -7 * (MAKS_PEKAN - 1));
  const dari = f.dari && f.dari > awal ? f.dari : awal;
  const saat = f.diketahui && saatDiketahui(f.diketahui);
  const bulanCatat = sql`date_trunc('month', ${saat}::timestamptz at time zone 'Asia/Makassar')`;
  const tempat = [
    ...(f.penyelenggaraan ? [sql`penyelenggaraan = ${f.penyelenggaraan}`] : []),
    ...(f.tahapan ? [sql`tahapan = ${f.tahapan}`] : []),
    ...(f.kantor ? [sql`kantor = ${f.kantor}`] : []),
  ];
  const satu = jenis.flatMap((j): Sql[] => {
    const pandang = pandangan(orang, j);
    if (!pandang) return [];
    const syarat = dan([pandang, ...tempat]);
    const entri = sql`angka_entri_dalam where jenis = ${j}::jenis and berlaku <= ${f.per}::date and ${syarat}
      ${saat ? sql`and dicatat_pada <= ${saat}::timestamptz` : empty}`;
    const baru = sql`dicatat_pada >= ${bulanCatat} at time zone 'Asia/Makassar'`;
    return [
      sql`select ${j}::text as jenis, berlaku as hari, n from angka_rangkum_dalam
        where keluarga = ${j} and kala = 'hari' and berlaku between ${dari}::date and ${akhir}::date and ${syarat}
        ${saat ? sql`and catat < ${bulanCatat}::date` : empty}`,
      sql`select ${j}::text, berlaku, n from angka_ekor_dalam
        where jenis = ${j}::jenis and berlaku between ${dari}::date and ${akhir}::date and ${syarat}
        ${saat ? sql`and dicatat_pada < ${bulanCatat} at time zone 'Asia/Makassar'` : empty}`,
      ...(saat
        ? [
            sql`select ${j}::text, berlaku, n from ${entri} and berlaku between ${dari}::date and ${akhir}::date and ${baru}`,
          ]
        : []),
      ...(j === "pelanggaran"
        ? [
            sql`select ${j}::text, h.hari, e.n * h.tanda from (select terima, berlaku, n from ${entri}
                  and berlaku > terima and catatan_id in (select catatan_id from pelimpahan where status = 'diterima')) e
                cross join lateral (values (e.terima, 1), (e.berlaku, -1)) h (hari, tanda) where h.hari between ${dari}::date and ${akhir}::date`,
          ]
        : []),
    ];
  });
  if (satu.length === 0) return [];
  return tx.all<Pekan>(sql`select jenis, date_trunc('week', hari)::date::text as kunci, sum(n)::int as n
    from (${join(satu, " union all ")}) s group by 1, 2 having sum(n) <> 0 order by 2`);
}
