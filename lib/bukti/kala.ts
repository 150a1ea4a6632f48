import "server-only";
import sql, { join, type Sql } from "sql-template-tag";
import { narrow, type Orang } from "@/lib/akses/policy";
import { dalam } from "@/lib/catatan/where";
import { filterJenis, type Permintaan } from "@/lib/rekap/filter";
import { rentang, tetapkan } from "@/lib/rekap/masa";
import type { Masa } from "@/lib/rekap/queries";

/**
 * A recap knows until the last thing that counted; a bundle until the instant at which it is asked for, or the one that its
 * address names: a file that came meanwhile counts nowhere, and belongs in it.
 */
export const masaBukti: Masa = async (tx, a) => {
  const r = await rentang(tx, a);
  const t = tetapkan(a, r);
  if (typeof t === "string") return t;
  const sekarang = await tx.one<{ kini: Date }>(sql`select date_trunc('milliseconds', waktu()) as kini`);
  const akhir = sekarang?.kini ?? t.kini;
  const kini = r.diminta && r.diminta < akhir ? r.diminta : akhir;
  return { p: { ...t.p, diketahui: kini.toISOString() }, kini };
};

/** The records that the figures of a recap counted, as far as this person sees them today. */
export const dihitung = (orang: Orang, p: Permintaan): Sql =>
  join(
    p.jenis.map((j) => sql`select x.id, x.jenis ${dalam(narrow(orang, j), filterJenis(p, j))}`),
    " union all ",
  );
/** Files that lay in the storage then, and had not been withdrawn. */
export const berkasKala = (saat: string) =>
  sql`b.disimpan_pada <= ${saat}::timestamptz and (b.dibatalkan_pada is null or b.dibatalkan_pada > ${saat}::timestamptz)`;
/** Steps of a day until `per` that stood then. */
export const langkahKala = ({ per, diketahui }: Permintaan) => sql`l.kode <> 'pembatalan' and l.tanggal <= ${per}::date
  and l.dibuat_pada <= ${diketahui}::timestamptz and not exists (select from langkah q where q.membatalkan = l.id and q.dibuat_pada <= ${diketahui}::timestamptz)`;
