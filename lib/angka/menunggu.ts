import "server-only";
import sql, { empty, join } from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { HANYA_TERBUKTI, KELUAR } from "./keluar";
import { saatDiketahui } from "./ledger";
import { populasi } from "./populasi";

/** Tracks that left the house the same way to the same body: answered, and still waiting since when. */
export type Penerusan = {
  langkah: string;
  tujuan: string;
  kantor: string;
  keluar: number;
  dijawab: number;
  menunggu: number;
  /** first day on which one that still waits was sent */
  tertua: string | null;
  /** days waiting, of each that waits, shortest first */
  hari: number[];
};

/**
 * What was forwarded, recommended or decided by `per`, by the step and the body it went to, and how long each has waited
 * for word. One that found nothing leaves nobody anything to follow. Costs a look at the entries of penindakan and at the
 * steps of those that left.
 */
export async function penerusan(tx: Tx, orang: Orang, f: Filter): Promise<Penerusan[]> {
  const per = f.per ?? hariIni();
  const saat = f.diketahui ? saatDiketahui(f.diketahui) : undefined;
  const keluar = sql`(values ${join(
    Object.entries(KELUAR).map(([k, v]) => sql`(${k}::text, ${v}::text)`),
    ", ",
  )}) k (langkah, jawab)`;
  const sampai = sql`(select max(l.tanggal) from langkah l where l.catatan_id = p.catatan_id and l.kode = k.langkah and l.tanggal <= ${per}::date
      ${saat ? sql`and l.dibuat_pada <= ${saat}::timestamptz` : empty}
      and not exists (select from langkah b where b.membatalkan = l.id ${saat ? sql`and b.dibuat_pada <= ${saat}::timestamptz` : empty}))`;
  const baris = await tx.all<Omit<Penerusan, "keluar">>(sql`
    select langkah, tujuan, kantor, count(*) filter (where sejak is null)::int as dijawab, count(sejak)::int as menunggu,
           to_char(min(sejak), 'YYYY-MM-DD') as tertua, coalesce(array_agg(${per}::date - sejak order by sejak desc) filter (where sejak is not null), '{}') as hari
      from (select k.langkah, p.sifat->>'tujuan' as tujuan, p.kantor,
                   case when not (k.jawab = any(string_to_array(p.sifat->>'rangkaian', '.'))) then coalesce(${sampai}, p.terima) end as sejak
              from (${populasi(orang, { ...f, jenis: "penindakan", per })}) p
              join ${keluar} on k.langkah = any(string_to_array(p.sifat->>'rangkaian', '.'))
             where k.langkah <> ${HANYA_TERBUKTI} or p.sifat->>'hasilPutusan' = 'terbukti') q
     group by 1, 2, 3 order by min(sejak) nulls last, 1, 2, 3`);
  return baris.map((b) => ({ ...b, keluar: b.dijawab + b.menunggu }));
}
