import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { cakupan } from "@/lib/angka/cakupan";
import type { Hitung } from "@/lib/angka/stats";
import { dimensiSql, KOLOM_PUBLIK, publik } from "@/lib/catatan/where";
import type { Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { serempak } from "@/lib/serempak";
import { FASET, menurutBaris, type NamaFaset, type Rencana, rencanakan, sampaiKini, syaratSel } from "./cari";
import type { Saring } from "./filter";
import { cakupanKata } from "./penyampaian";
import { banyakPublik, daftarPublik, pilihanPublik } from "./queries";

export type Butir = { kunci: string; n: number };
/** How many records a search finds, and how many each value of a facet would find with the other filters as they are. */
export type Faset = { n: number; faset: Record<NamaFaset, Butir[]> };

const SEL = raw("s.jenis, s.kantor, s.wilayah, s.penyelenggaraan, s.tahapan, s.kelompok, s.keadaan, s.tahun");

// over all kinds only those of a violation have a legal kind
const KELOMPOK = raw("s.kelompok");
const HUKUM = raw("case when s.jenis in ('pelanggaran', 'penindakan') then s.kelompok end as kelompok");

/** Without words cells say how many they hold; only of a year that the days cut are the records looked at. */
function tanpaKata({ filter: f }: Saring): Sql {
  const per = sampaiKini(f.per) ? undefined : f.per;
  const dari = f.dari;
  if (!dari && !per) return sql`select ${SEL}, s.n from cari_sel s`;
  const tahun = (hari: string) => sql`extract(year from ${hari}::date)`;
  const utuh = [...(dari ? [sql`s.tahun > ${tahun(dari)}`] : []), ...(per ? [sql`s.tahun < ${tahun(per)}`] : [])];
  const antara = (a: Sql, b: Sql) =>
    sql`select sel, count(*)::int as n from terbitan_cari where tanggal between greatest(${a}, ${dari ?? "2000-01-01"}::date) and least(${b}, ${per ?? "2099-12-31"}::date) group by sel`;
  const awal = (hari: string) => sql`date_trunc('year', ${hari}::date)::date`;
  const ujung = (hari: string) => antara(awal(hari), sql`(${awal(hari)} + interval '1 year - 1 day')::date`);
  const sama = dari?.slice(0, 4) === per?.slice(0, 4);
  const potong = [...(dari ? [ujung(dari)] : []), ...(per && !sama ? [ujung(per)] : [])];
  return sql`select ${SEL}, s.n from cari_sel s where ${join(utuh, " and ")}
    union all select ${SEL}, c.n from (${join(potong, " union all ")}) c join cari_sel s using (sel)`;
}

/** With words the records that hold them are counted once, by cell. */
const denganKata = ({ filter: f }: Saring, r: Rencana): Sql =>
  sql`select ${SEL}, c.n from (select sel, count(*)::int as n from terbitan_cari where vektor @@ ${r.kueri}::tsquery
      and tanggal between ${f.dari ?? "2000-01-01"}::date and ${f.per ?? "2099-12-31"}::date group by sel) c join cari_sel s using (sel)`;

/** One kind as of a day, or by a dimension of its own: where its records stood then. */
function menurutHari({ filter: f }: Saring): Sql {
  const { kantor: _, wilayah: __, penyelenggaraan: ___, tahapan: ____, ...lain } = f;
  const { kelompok: _____, ...dimensi } = f.dimensi;
  const pindah = f.per
    ? sql`left join pindah_publik(${f.per}::date, 'infinity') q on q.publik_id = x.publik_id`
    : sql``;
  const asal = f.per ? raw("coalesce(left(q.kantor, 5), x.kantor_kode)") : raw("x.kantor_kode");
  return sql`select x.jenis, ${asal} as kantor, left(x.wilayah_kode, 5) as wilayah, x.penyelenggaraan_kode as penyelenggaraan, x.tahapan_kode as tahapan,
      ${dimensiSql(f.jenis, "kelompok", true, f.per)} as kelompok, x.keadaan, extract(year from x.tanggal_diterima)::int as tahun, count(*)::int as n
    from (select ${raw(KOLOM_PUBLIK)} ${publik({ ...lain, dimensi })} and x.tingkat = 'rinci') x ${pindah} group by 1, 2, 3, 4, 5, 6, 7, 8`;
}

/** The facets of a search, in one statement: a cell that fails one filter only still counts for that filter's facet. */
export async function fasetPublik(tx: Pick<Tx, "all">, s: Saring, r: Rencana): Promise<Faset> {
  const kosong = Object.fromEntries(FASET.map((f) => [f, [] as Butir[]])) as Faset["faset"];
  if (s.filter.kata !== undefined && r.kueri === null) return { n: 0, faset: kosong };
  const sel = menurutBaris(s) ? menurutHari(s) : s.filter.kata === undefined ? tanpaKata(s) : denganKata(s, r);
  const syarat = syaratSel(s);
  const luput = FASET.flatMap((f, i) => {
    const ya = syarat[f];
    return ya ? [sql`case when ${ya} then 0 else ${1 << i}::int end`] : [];
  });
  const baris = await tx.all<{ ke: number; luput: number; kunci: string | null; n: number }>(sql`with a as (${sel}),
      s as (select s.jenis, ${s.lintas ? HUKUM : KELOMPOK}, s.keadaan, s.kantor, s.wilayah, s.penyelenggaraan, s.tahapan, s.tahun, s.n, ${luput.length ? join(luput, " + ") : sql`0`} as luput from a s),
      k as (select grouping(jenis, kelompok, keadaan, kantor, wilayah, penyelenggaraan, tahapan, tahun) as g, luput,
                   coalesce(jenis::text, kelompok, keadaan, kantor, wilayah, penyelenggaraan, tahapan, tahun::text) as kunci, sum(n)::int as n
              from s where luput & (luput - 1) = 0
             group by luput, grouping sets (jenis, kelompok, keadaan, kantor, wilayah, penyelenggaraan, tahapan, tahun))
    select 8 - length(ltrim((~g)::bit(8)::text, '0')) as ke, luput, kunci, n from k`);
  for (const b of baris) {
    const nama = FASET[b.ke];
    if (!nama || b.kunci === null || (b.luput !== 0 && b.luput !== 1 << b.ke)) continue;
    const ada = kosong[nama].find((x) => x.kunci === b.kunci);
    if (ada) ada.n += b.n;
    else kosong[nama].push({ kunci: b.kunci, n: b.n });
  }
  for (const butir of Object.values(kosong)) butir.sort((x, y) => y.n - x.n || (x.kunci < y.kunci ? -1 : 1));
  const n = baris.filter((b) => b.ke === 0 && b.luput === 0).reduce((jumlah, b) => jumlah + b.n, 0);
  return { n, faset: kosong };
}

/** What is asked of one kind in filters that its figure knows is the figure; what is asked otherwise is counted here. */
const sepertiAngka = ({ filter, keadaan, tahun }: Saring) => !filter.kata && !keadaan && !tahun;

/** All that the search page says of a search: how its words were taken, what it counts and can show, its facets, one page. */
export async function bacaCari(hitung: Hitung, tx: Tx, saring: Saring, banyak: number) {
  const rencana = await rencanakan(tx, saring);
  const t = serempak(tx);
  const [pilihan, faset, dihitung] = await Promise.all([
    pilihanPublik(t, saring),
    fasetPublik(t, saring, rencana),
    saring.lintas || sepertiAngka(saring) ? null : banyakPublik(t, saring),
  ]);
  const daftar = await daftarPublik(tx, saring, banyak, rencana);
  const isi = { pilihan, faset, urai: rencana.urai, daftar };
  if (saring.lintas) return { ...isi, n: faset.n, sampai: null };
  const { jenis, per = hariIni(), dari, diketahui } = saring.filter;
  const kantor = pilihan.kantor.map((k) => k.kode);
  const sampai = DAFTAR[jenis].berdiriSendiri
    ? await cakupan(hitung, tx, { jenis, dari, per, diketahui, dimensi: {} }, kantor)
    : null;
  const n = dihitung?.n ?? (await hitung({ f: saring.filter }))[0]?.total ?? 0;
  return { ...isi, n, sampai: sampai && cakupanKata(sampai, per) };
}
