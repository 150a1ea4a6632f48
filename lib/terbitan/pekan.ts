import "server-only";
import sql from "sql-template-tag";
import type { Tx } from "@/lib/db";
import { geser } from "@/lib/format";
import { JENIS, type Jenis } from "@/lib/jenis/fields";

/** Of one kind. */
export type PekanJenis = {
  jenis: Jenis;
  masuk: number;
  rinci: number;
  berubah: number;
  ralat: number;
  ditarik: number;
};
export type PekanPublik = {
  dari: string;
  sampai: string;
  jenis: PekanJenis[];
  /** records that can be read, changed last */
  contoh: Contoh[];
};
export type Contoh = {
  jenis: Jenis;
  publikId: string;
  tahapan: string;
  kabupaten: string;
  keadaan: string;
  ralat: boolean;
  terbitPada: Date;
};

const CONTOH = 6;

/**
 * What the public was given, told anew or lost in the seven days (WITA) that end with a day, from the editions themselves:
 * `masuk` records counted for the first time, `rinci` readable for the first time, `berubah` whose state is told
 * differently, `ralat` corrected, `ditarik` withdrawn.
 */
export async function pekanPublik(tx: Tx, sampai: string): Promise<PekanPublik> {
  const dari = geser(sampai, -6);
  const [awal, akhir] = [dari, geser(sampai, 1)].map((h) => sql`${`${h}T00:00:00+08:00`}::timestamptz`);
  const baris = await tx.all<PekanJenis>(sql`
    with e as (select publik_id, edisi, jenis, tingkat, keadaan, ralat from terbitan where terbit_pada >= ${awal} and terbit_pada < ${akhir}),
    b as (select e.jenis, e.edisi = 1 as masuk, e.ralat is not null as ralat,
          e.tingkat = 'rinci' and not exists (select from terbitan t where t.publik_id = e.publik_id and t.edisi < e.edisi and t.tingkat = 'rinci') as rinci,
          exists (select from terbitan t where t.publik_id = e.publik_id and t.edisi = e.edisi - 1 and t.keadaan <> e.keadaan) as berubah from e)
    select jenis, sum(masuk)::int as masuk, sum(rinci)::int as rinci, sum(berubah)::int as berubah, sum(ralat)::int as ralat, sum(ditarik)::int as ditarik
      from (select jenis, masuk::int, rinci::int, berubah::int, ralat::int, 0 as ditarik from b
            union all select jenis, 0, 0, 0, 0, 1 from terbitan where ditarik_pada >= ${awal} and ditarik_pada < ${akhir}) s
     group by 1`);
  const contoh = await tx.all<Contoh>(sql`
    select x.jenis, x.publik_id as "publikId", t.nama as tahapan, b.nama as kabupaten, x.keadaan, x.ralat is not null as ralat, x.terbit_pada as "terbitPada"
      from terbitan x join tahapan t on t.kode = x.tahapan_kode join wilayah b on b.kode = left(x.wilayah_kode, 5)
     where x.terbit_pada >= ${awal} and x.terbit_pada < ${akhir} and x.terkini and x.tingkat = 'rinci' and x.ditarik_pada is null
     order by x.terbit_pada desc, x.publik_id limit ${CONTOH}`);
  return { dari, sampai, jenis: JENIS.flatMap((j) => baris.filter((b) => b.jenis === j)), contoh };
}
