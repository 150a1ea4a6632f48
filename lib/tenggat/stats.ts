import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { narrow, type Orang } from "@/lib/akses/policy";
import { pandang } from "@/lib/catatan/where";
import { asViewer, type Tx } from "@/lib/db";
import { akhirBulan } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import type { Libur } from "./clock";
import type { Kapan, Risiko, SaringTenggat } from "./filter";

export type BarisTenggat = {
  id: string;
  kode: string;
  nama: string;
  jatuhTempo: string | null;
  jatuhJam: string | null;
  halangan: string | null;
  /** calendar days from today; negative when late */
  sisa: number | null;
  kapan: Kapan;
  catatanId: string;
  jenis: Jenis;
  judul: string;
  nomor: string | null;
  kantor: string;
};
export type Pilihan = { kantor: { kode: string; nama: string }[]; jam: { kode: string; nama: string }[] };
export type PerKantor = { kode: string; nama: string } & Record<Kapan, number>;
export type HariBulan = { hari: string; n: number; lewat: boolean };

const KINI = raw("(waktu() at time zone 'Asia/Makassar')::date");
const KAPAN_SQL = sql`case when t.jatuh_tempo is null then 'belum' when t.jatuh_tempo < ${KINI} then 'lewat' when t.jatuh_tempo = ${KINI} then 'hari_ini'
  when t.jatuh_tempo = ${KINI} + 1 then 'h1' when t.jatuh_tempo = ${KINI} + 2 then 'h2' else 'nanti' end`;
const RISIKO_SQL = sql`case when t.jatuh_tempo is null then 'belum' when t.jatuh_tempo < ${KINI} then 'lewat' when t.jatuh_tempo <= ${KINI} + 1 then 'sehari'
  when t.jatuh_tempo <= ${KINI} + 3 then 'tiga_hari' else 'nanti' end`;
export const MAKS_BARIS = 300;

/** As lists of records count: 64 is the province's own office, a Panwaslu Kecamatan falls under its regency. */
const kantor = (k: string) => (k.length > 5 ? sql`t.kantor_kode = ${k}` : sql`left(t.kantor_kode, 5) = ${k}`);

/** FROM and WHERE of the running clocks that a viewer sees: `t` the clock, `x` its record, `a` its rule. */
function berjalan(orang: Orang, s: Partial<SaringTenggat>): Sql {
  const jenis = JENIS.filter((j) => !s.jenis || s.jenis === j);
  const lihat = jenis.map((j) => sql`(x.jenis = ${j}::jenis and ${pandang(narrow(orang, j))})`);
  const syarat = [
    sql`t.status = 'berjalan' and x.status <> 'dibatalkan' and not (a.hak and t.jatuh_tempo < ${KINI})`,
    sql`(${join(lihat, " or ")})`,
    s.kantor ? kantor(s.kantor) : undefined,
    s.jam ? sql`t.kode = ${s.jam}` : undefined,
    s.hari ? sql`t.jatuh_tempo = ${s.hari}::date` : undefined,
    s.kapan ? sql`${KAPAN_SQL} = ${s.kapan}` : undefined,
    s.risiko ? sql`${RISIKO_SQL} = ${s.risiko}` : undefined,
  ].filter((k) => k !== undefined);
  return sql`from tenggat t join catatan x on x.id = t.catatan_id join aturan_tenggat a on a.id = t.aturan_id where ${join(syarat, " and ")}`;
}

const hitungKapan = (tx: Tx, orang: Orang, s: Partial<SaringTenggat>) =>
  tx.all<{ kapan: Kapan; n: number }>(
    sql`select ${KAPAN_SQL} as kapan, count(*)::int as n ${berjalan(orang, s)} group by 1`,
  );

const nol = (): Record<Kapan, number> => ({ lewat: 0, hari_ini: 0, h1: 0, h2: 0, nanti: 0, belum: 0 });

/** What the page of clocks shows, in one transaction. */
export function halamanTenggat(orang: Orang, s: SaringTenggat) {
  return asViewer(konteks(orang), async (tx) => {
    const tanpaKapan = { ...s, kapan: undefined, risiko: undefined, hari: undefined };
    return {
      jumlah: await mendesak(tx, orang, tanpaKapan),
      pilihan: await pilihan(tx, orang),
      baris: s.tampilan === "daftar" ? await daftar(tx, orang, s) : [],
      kantor: s.tampilan === "kantor" ? await perKantor(tx, orang, s) : [],
      bulan: s.tampilan === "bulan" ? await sebulan(tx, orang, s) : { hari: [], libur: [] },
    };
  });
}

const daftar = (tx: Tx, orang: Orang, s: SaringTenggat) =>
  tx.all<BarisTenggat>(sql`select t.id, t.kode, a.nama, t.jatuh_tempo as "jatuhTempo", to_char(t.jatuh_jam, 'HH24:MI') as "jatuhJam", t.halangan,
      t.jatuh_tempo - ${KINI} as sisa, ${KAPAN_SQL} as kapan, x.id as "catatanId", x.jenis, x.judul, x.nomor,
      (select k.nama_singkat from kantor k where k.kode = t.kantor_kode) as kantor
    ${berjalan(orang, s)} order by t.jatuh_tempo nulls last, t.jatuh_jam nulls last, t.id limit ${MAKS_BARIS}`);

async function pilihan(tx: Tx, orang: Orang): Promise<Pilihan> {
  const kantor = await tx.all<Pilihan["kantor"][number]>(sql`select k.kode, k.nama_singkat as nama from kantor k
    where k.kode in (select left(t.kantor_kode, 5) ${berjalan(orang, {})}) order by k.kode`);
  const jam = await tx.all<Pilihan["jam"][number]>(
    sql`select t.kode, min(a.nama) as nama ${berjalan(orang, {})} group by t.kode order by nama`,
  );
  return { kantor, jam };
}

/** Counted by the eleven offices; a Panwaslu Kecamatan counts under its regency. */
async function perKantor(tx: Tx, orang: Orang, s: SaringTenggat): Promise<PerKantor[]> {
  const baris = await tx.all<{
    kode: string;
    nama: string;
    kapan: Kapan;
    n: number;
  }>(sql`select k.kode, k.nama_singkat as nama, i.kapan, i.n
    from (select left(t.kantor_kode, 5) as kode, ${KAPAN_SQL} as kapan, count(*)::int as n ${berjalan(orang, { ...s, kapan: undefined, risiko: undefined })} group by 1, 2) i
    join kantor k on k.kode = i.kode order by k.kode`);
  const per = new Map<string, PerKantor>();
  for (const b of baris) {
    const k = per.get(b.kode) ?? { kode: b.kode, nama: b.nama, ...nol() };
    k[b.kapan] = b.n;
    per.set(b.kode, k);
  }
  return [...per.values()];
}

/** Running clocks by office and by how near they are, today; a Panwaslu Kecamatan counts under its regency. */
export function risikoKantor(
  tx: Tx,
  orang: Orang,
  kantor?: string,
): Promise<{ kantor: string; risiko: Risiko; n: number }[]> {
  return tx.all(sql`select left(t.kantor_kode, 5) as kantor, ${RISIKO_SQL} as risiko, count(*)::int as n ${berjalan(orang, { kantor })}
    group by 1, 2 order by 1, 2`);
}

async function sebulan(tx: Tx, orang: Orang, s: SaringTenggat): Promise<{ hari: HariBulan[]; libur: Libur[] }> {
  const awal = `${s.bulan}-01`;
  const dalam = sql`between ${awal}::date and ${akhirBulan(awal)}::date`;
  const hari =
    await tx.all<HariBulan>(sql`select t.jatuh_tempo as hari, count(*)::int as n, t.jatuh_tempo < ${KINI} as lewat
    ${berjalan(orang, { ...s, kapan: undefined, risiko: undefined, hari: undefined })} and t.jatuh_tempo ${dalam} group by 1, 3 order by 1`);
  const libur = await tx.all<Libur>(
    sql`select tanggal, nama, jenis, dasar from hari_libur where tanggal ${dalam} order by tanggal, nama`,
  );
  return { hari, libur };
}

/** Clocks of a stage's cases as of a day: ended in time, late (ended later or still running past their day), running. */
export type Ketepatan = { kantor: string; tepat: number; lambat: number; berjalan: number };

/**
 * How the offices kept the law's days in a stage, as of a day. A right that somebody may leave unused and a clock that no
 * longer held (`gugur`) are neither kept nor late. Counted by the eleven offices, of validated records.
 */
export function ketepatan(tx: Tx, orang: Orang, tahapan: string, per: string): Promise<Ketepatan[]> {
  const lihat = JENIS.map((j) => sql`(x.jenis = ${j}::jenis and ${pandang(narrow(orang, j))})`);
  const sudah = sql`t.selesai <= ${per}::date`;
  return tx.all<Ketepatan>(sql`
    select left(t.kantor_kode, 5) as kantor,
           count(*) filter (where ${sudah} and t.selesai <= t.jatuh_tempo)::int as tepat,
           count(*) filter (where t.jatuh_tempo < ${per}::date and (t.selesai is null or t.selesai > t.jatuh_tempo))::int as lambat,
           count(*) filter (where t.jatuh_tempo >= ${per}::date and (t.selesai is null or t.selesai > ${per}::date))::int as berjalan
      from tenggat t join catatan x on x.id = t.catatan_id join aturan_tenggat a on a.id = t.aturan_id
     where x.tahapan_kode = ${tahapan} and x.status = 'divalidasi' and t.status <> 'gugur' and not a.hak
       and t.mulai <= ${per}::date and t.jatuh_tempo is not null and (${join(lihat, " or ")})
     group by 1`);
}

/** Clocks that fell due in a period and were late by its end, by the regency or city of their case (`64`: of the province as a whole). */
export function terlewatWilayah(
  tx: Tx,
  orang: Orang,
  masa: { dari: string; per: string; tahapan?: string; penyelenggaraan?: string },
) {
  const { dari, per, tahapan, penyelenggaraan } = masa;
  const lihat = JENIS.map((j) => sql`(x.jenis = ${j}::jenis and ${pandang(narrow(orang, j))})`);
  return tx.all<{ wilayah: string; n: number }>(sql`
    select left(x.wilayah_kode, 5) as wilayah, count(*)::int as n
      from tenggat t join catatan x on x.id = t.catatan_id join aturan_tenggat a on a.id = t.aturan_id
     where t.jatuh_tempo >= ${dari}::date and t.jatuh_tempo < ${per}::date and (t.selesai is null or t.selesai > t.jatuh_tempo)
       and x.status = 'divalidasi' and t.status <> 'gugur' and not a.hak and (${join(lihat, " or ")})
       and ${tahapan ? sql`x.tahapan_kode = ${tahapan}` : sql`true`}
       and ${penyelenggaraan ? sql`x.penyelenggaraan_kode = ${penyelenggaraan}` : sql`true`}
     group by 1`);
}

/** How many running clocks are late, due today, or soon, for the desk. */
export async function mendesak(tx: Tx, orang: Orang, s: Partial<SaringTenggat> = {}): Promise<Record<Kapan, number>> {
  const jumlah = nol();
  for (const { kapan, n } of await hitungKapan(tx, orang, s)) jumlah[kapan] = n;
  return jumlah;
}
