import "server-only";
import sql from "sql-template-tag";
import { can, type Orang } from "@/lib/akses/policy";
import { asViewer, type Tx } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { JENIS, type Jenis } from "@/lib/jenis/fields";

export type BelumNihil = { kantor: string; nama: string; jenis: Jenis; bulan: string };
export type SudahNihil = BelumNihil & { oleh: string | null; pada: Date };

/** How many ended months are asked about: on the desk, and on the page of its own. */
export const BULAN_MEJA = 12;
const BULAN_SEMUA = 60;

const lingkup = (orang: Orang) =>
  orang.tugas.flatMap((t) =>
    JENIS.filter((jenis) => jenis !== "penindakan" && can(orang, "nihil", { jenis, kantor: t.kantor })).map(
      (jenis) => ({ kantor: t.kantor, jenis }),
    ),
  );

/**
 * Ended months (WITA) of which an office of this person entered nothing of a kind and has not said so either, newest
 * first. They begin with the first month that any office gave to the public. Silence is not zero: only a declared nihil
 * may be shown as 0. What counts is read from the roll-up, what waits from the few that are not validated.
 */
export async function belumNihil(tx: Tx, orang: Orang, banyak = BULAN_SEMUA): Promise<BelumNihil[]> {
  const boleh = lingkup(orang);
  if (boleh.length === 0) return [];
  return tx.all<BelumNihil>(sql`with batas as materialized (
      select b.kantor, k.nama, b.jenis, greatest(date_trunc('month', waktu() at time zone 'Asia/Makassar') - make_interval(months => ${banyak}::int),
             least((select r.berlaku from angka_rangkum_publik r where r.keluarga = b.jenis and r.kala = 'bulan' order by r.berlaku limit 1),
                   (select date_trunc('month', min(e.berlaku))::date from angka_ekor_publik e where e.jenis = b.jenis::jenis)))::date as awal,
             (date_trunc('month', waktu() at time zone 'Asia/Makassar') - interval '1 month')::date as akhir
        from (select distinct kantor, jenis from jsonb_to_recordset(${JSON.stringify(boleh)}::text::jsonb) as b(kantor text, jenis text)) b
        join kantor k on k.kode = b.kantor where k.tingkat <> 'kecamatan'),
    ada as materialized (
      select b.kantor, b.jenis, r.terima as bulan from batas b
       cross join lateral (
         select terima, n from angka_rangkum_dalam where keluarga = b.jenis and kala = 'bulan' and berlaku >= b.awal and kantor = b.kantor
         union all
         select date_trunc('month', terima)::date, n from angka_ekor_dalam where jenis = b.jenis::jenis and berlaku >= b.awal and kantor = b.kantor) r
       group by 1, 2, 3 having sum(r.n) > 0
      union select left(c.kantor_kode, 5), c.jenis::text, date_trunc('month', c.tanggal_diterima)::date
        from catatan c where c.status <> 'divalidasi' and c.status <> 'dibatalkan'
      union select n.kantor_kode, n.jenis::text, n.bulan from nihil n)
    select b.kantor, b.nama, b.jenis, m.bulan::date as bulan
      from batas b cross join lateral generate_series(b.awal, b.akhir, interval '1 month') m(bulan)
     where not exists (select from ada a where a.kantor = b.kantor and a.jenis = b.jenis and a.bulan = m.bulan::date)
     order by b.kantor, m.bulan desc, b.jenis::jenis`);
}

/** The page of declarations: what is open, and what was said last and may be taken back. */
export function halamanNihil(orang: Orang): Promise<{ belum: BelumNihil[]; sudah: SudahNihil[] }> {
  const boleh = lingkup(orang);
  return asViewer(konteks(orang), async (tx) => ({
    belum: await belumNihil(tx, orang),
    sudah: await tx.all<SudahNihil>(sql`select n.kantor_kode as kantor, k.nama, n.jenis, n.bulan, p.nama as oleh, n.pada
      from nihil n join jsonb_to_recordset(${JSON.stringify(boleh)}::text::jsonb) as b(kantor text, jenis jenis) on b.kantor = n.kantor_kode and b.jenis = n.jenis
      join kantor k on k.kode = n.kantor_kode left join pengguna p on p.id = n.oleh
      order by n.pada desc, n.bulan desc, n.jenis limit 24`),
  }));
}
