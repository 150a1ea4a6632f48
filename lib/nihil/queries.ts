import "server-only";
import sql from "sql-template-tag";
import { can, type Orang } from "@/lib/akses/policy";
import type { Tx } from "@/lib/db";
import { JENIS, type Jenis } from "@/lib/jenis/fields";

export type BelumNihil = { kantor: string; nama: string; jenis: Jenis; bulan: string };

/**
 * Kinds of which an office of this person entered nothing last month (WITA) and has not said so either.
 * Silence is not zero: only a declared nihil may be shown as 0.
 */
export async function belumNihil(tx: Tx, orang: Orang): Promise<BelumNihil[]> {
  const boleh = orang.tugas.flatMap((t) =>
    JENIS.filter((jenis) => jenis !== "penindakan" && can(orang, "nihil", { jenis, kantor: t.kantor })).map(
      (jenis) => ({ kantor: t.kantor, jenis }),
    ),
  );
  if (boleh.length === 0) return [];
  return tx.all<BelumNihil>(sql`with bulan as (select (date_trunc('month', waktu() at time zone 'Asia/Makassar') - interval '1 month')::date as awal)
    select distinct b.kantor, k.nama, b.jenis, m.awal as bulan
    from jsonb_to_recordset(${JSON.stringify(boleh)}::text::jsonb) as b(kantor text, jenis jenis) join kantor k on k.kode = b.kantor cross join bulan m
    where k.tingkat <> 'kecamatan'
      and not exists (select from nihil n where n.kantor_kode = b.kantor and n.jenis = b.jenis and n.bulan = m.awal)
      and not exists (select from catatan x where x.jenis = b.jenis and left(x.kantor_kode, 5) = b.kantor and x.status <> 'dibatalkan'
        and x.tanggal_diterima >= m.awal and x.tanggal_diterima < m.awal + interval '1 month')
    order by b.kantor, b.jenis`);
}
