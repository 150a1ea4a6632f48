import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { narrow, type Orang } from "@/lib/akses/policy";
import { asViewer, type Tx } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { JENIS, type Jenis } from "@/lib/jenis/fields";

export type SiapTerbit = {
  id: string;
  versi: number;
  judul: string;
  nomor: string | null;
  kantor: string;
  tahapan: string;
  wilayah: string;
  tanggal: string;
};
/** As many are listed, and counted before the count says "more than". */
export const MAKS_SIAP = 100;

/**
 * Records of a kind that may go out now, newest first; not those that the viewer worked on. They were noted when their
 * edition was written (migration siap_terbit); the law's check has the last word. It is asked of the newest three
 * hundred at most, for only a child in the case still stands in the way of one noted; for pengawasan it is the day.
 */
function siap(orang: Orang, jenis: Jenis, banyak: number): Sql {
  const kantor = narrow(orang, jenis).map(
    (v) => sql`(s.kantor_kode = ${v.kantor} or s.kantor_kode like ${`${v.kantor}.%`})`,
  );
  const batas = jenis === "pengawasan" ? raw("offset 0") : sql`limit ${3 * MAKS_SIAP}`;
  return sql`select s.catatan_id from (select s.catatan_id from siap_terbit s
      where s.jenis = ${raw(`'${jenis}'`)} and (${kantor.length ? join(kantor, " or ") : raw("false")}) and ${orang.id}::uuid <> all (s.orang)
      order by s.tanggal_diterima desc, s.catatan_id desc ${batas}) s
    where halangan_rinci(s.catatan_id) is null limit ${banyak}`;
}

/** How many wait for PPID, kind by kind; past `MAKS_SIAP` it stops counting. Pengawasan waits for its stage, not for PPID. */
export function hitungSiap(tx: Tx, orang: Orang): Promise<{ jenis: Jenis; n: number }[]> {
  const per = JENIS.filter((jenis) => jenis !== "pengawasan").map(
    (jenis) => sql`select ${jenis}::text as jenis, count(*)::int as n from (${siap(orang, jenis, MAKS_SIAP + 1)}) s`,
  );
  return tx.all(sql`select * from (${join(per, " union all ")}) s where n > 0 order by jenis`);
}

/** What PPID may publish now of a kind: validated, allowed by the law, not in detail yet. The newest hundred. */
export function siapTerbit(orang: Orang, jenis: Jenis): Promise<SiapTerbit[]> {
  return asViewer(konteks(orang), (tx) =>
    tx.all<SiapTerbit>(sql`select x.id, x.versi, x.judul, x.nomor, x.tanggal_diterima as tanggal,
        (select nama_singkat from kantor where kode = x.kantor_kode) as kantor, (select nama from tahapan where kode = x.tahapan_kode) as tahapan,
        (select nama from wilayah where kode = left(x.wilayah_kode, 5)) as wilayah
      from catatan x where x.id = any (array(${siap(orang, jenis, MAKS_SIAP)})) order by x.tanggal_diterima desc, x.id desc`),
  );
}
