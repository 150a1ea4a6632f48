import "server-only";
import sql from "sql-template-tag";
import { asViewer, type Konteks, type Tx } from "@/lib/db";

/** A record whose accounts do not say what it says, as known at an instant (`infinity`: now). */
export type SelisihCatatan = { catatan: string; saat: string; sel: number };
export type SelisihRangkum = { sisi: string; keluarga: string; sel: number };
export type Pemeriksaan = { catatan: number; saat: number; selisih: SelisihCatatan[]; rangkum: SelisihRangkum[] };

const SEMUA: Konteks = { kantor: ["64"] };
const SEKALI = 100;

/**
 * Rebuilds the accounts of every record from the record itself, at every instant at which something of it was recorded,
 * and the roll-up, with what waits to be rolled up, from the entries; says where either differs. Reads only, some hundred records a transaction.
 * @param setiap only every so-manieth record, chosen by its id: a sample of a large archive
 */
export async function periksaLedger(setiap = 1): Promise<Pemeriksaan> {
  const hasil: Pemeriksaan = { catatan: 0, saat: 0, selisih: [], rangkum: [] };
  for (let sesudah: string | undefined = "00000000-0000-0000-0000-000000000000"; sesudah; ) {
    const dari: string = sesudah;
    const bagian = await asViewer(SEMUA, (tx) => periksaBagian(tx, dari, setiap));
    hasil.catatan += bagian.catatan;
    hasil.saat += bagian.saat;
    hasil.selisih.push(...bagian.selisih);
    sesudah = bagian.akhir;
  }
  hasil.rangkum = await asViewer(SEMUA, periksaRangkum);
  return hasil;
}

async function periksaBagian(tx: Tx, sesudah: string, setiap: number) {
  const ids = (
    await tx.all<{ id: string }>(
      sql`select id from catatan where id > ${sesudah}::uuid and hashtext(id::text) % ${setiap}::int = 0 order by id limit ${SEKALI}`,
    )
  ).map((b) => b.id);
  await tx.run(sql`set local statement_timeout = '60s'`);
  const baris = await tx.all<{ catatan: string; saat: string; sel: number }>(sql`
    select r.id as catatan, k.saat::text as saat, (select count(*)::int from angka_selisih(r.id, k.saat)) as sel
      from unnest(${ids}::uuid[]) r (id)
     cross join lateral (select s as saat from angka_saat(r.id) s union select 'infinity') k`);
  return {
    catatan: ids.length,
    saat: baris.length,
    selisih: baris.filter((b) => b.sel > 0),
    akhir: ids.length === SEKALI ? ids.at(-1) : undefined,
  };
}

async function periksaRangkum(tx: Tx): Promise<SelisihRangkum[]> {
  // one pass over all entries, however many
  await tx.run(sql`set local statement_timeout = 0`);
  return tx.all<SelisihRangkum>(sql`
    with ada as (
      select sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat, sum(n)::int as n, sum(jumlah) as jumlah
        from (select * from angka_rangkum_dalam union all select * from angka_rangkum_publik union all select * from angka_rangkum_dari_ekor) r
       group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 having sum(n) <> 0 or sum(jumlah) <> 0)
    select sisi, keluarga, count(*)::int as sel
      from ((select * from ada except select * from angka_rangkum_dari_entri)
            union all (select * from angka_rangkum_dari_entri except select * from ada)) b
     group by 1, 2 order by 1, 2`);
}
