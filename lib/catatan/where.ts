import "server-only";
import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import { type Pandangan, PROVINSI } from "@/lib/akses/policy";
import { idDiketahui } from "@/lib/angka/ledger";
import { DAFTAR, dimensiJenis } from "@/lib/jenis/daftar";
import { JENIS, type Jenis, kolom } from "@/lib/jenis/fields";
import type { Filter } from "./filter";
import { STATUS, type Status } from "./status";

const dan = (syarat: (Sql | undefined)[]) =>
  join(
    syarat.filter((s) => s !== undefined),
    " and ",
  );
/** A word, wherever it stands, as `ilike` asks for it. */
export const pola = (kata: string) => `%${kata.replace(/[\\%_]/g, (h) => `\\${h}`)}%`;
/** Records that hold a word in their subject or a number. */
export const berkata = (kata: string): Sql =>
  sql`(x.judul ilike ${pola(kata)} or x.nomor ilike ${pola(kata)} or x.sumber_nomor ilike ${pola(kata)})`;
/** Figures are by the eleven offices: a Panwaslu Kecamatan counts under its regency, 64 is the province's own office. */
export const KANTOR_SEBELAS = raw("left(x.kantor_kode, 5)");
const kantor = (k: string) => (k.length > 5 ? sql`x.kantor_kode = ${k}` : sql`left(x.kantor_kode, 5) = ${k}`);

/** Where one dimension of a kind stands in the rows of a source (inside: the detail table; public: terbitan.isi). */
export function dimensiSql(jenis: Jenis, nama: string, publik: boolean, per?: string): Sql {
  const d = dimensiJenis(jenis, publik)[nama];
  if (!d) throw new Error(`dimensi ${nama} tidak ada pada ${jenis}`);
  if (d.macam === "registrasi") return registrasiSql(jenis, publik, per);
  const nilai = publik
    ? sql`coalesce(x.isi->>${d.macam === "kelompok" ? "kelompok" : d.bidang}::text, 'belum_ditentukan')`
    : nilaiDalam(raw(`d.${kolom(d.bidang ?? "")}`), d.macam === "kelompok");
  const langkah = penetap(jenis, d.bidang);
  if (!per || langkah.length === 0) return nilai;
  const sejak = publik
    ? sql`(x.sejak->>${nama}::text)::date`
    : sql`(select min(l.tanggal) from langkah_berlaku l where l.catatan_id = x.id and l.kode = any(${langkah}::text[]))`;
  return sql`case when ${sejak} > ${per}::date then 'belum_ditentukan' else ${nilai} end`;
}

const nilaiDalam = (k: Sql, banyak: boolean): Sql =>
  banyak
    ? sql`case coalesce(cardinality(${k}), 0) when 0 then 'belum_ditentukan' when 1 then (${k})[1]::text else 'lebih_dari_satu' end`
    : sql`coalesce(${k}::text, 'belum_ditentukan')`;

/** The steps that settle a field: on a day before the first of them it counts as not yet determined. */
const penetap = (jenis: Jenis, bidang: string | undefined): string[] =>
  Object.entries(DAFTAR[jenis].alur).flatMap(([kode, l]) => (bidang && l.bidang?.includes(bidang) ? [kode] : []));

/** What only the inside is narrowed and counted by: place below the regency, steps as of a day, state of publication. */
export const KECAMATAN = raw("left(x.wilayah_kode, 8)");
const sampai = (per?: string) => sql`l.catatan_id = x.id and l.tanggal <= ${per ?? "2099-12-31"}::date`;
export const posisiSql = (per?: string): Sql =>
  sql`coalesce((select l.kode from langkah_berlaku l where ${sampai(per)} order by l.urutan desc limit 1), (select l.kode from langkah_berlaku l where l.catatan_id = x.id order by l.urutan limit 1))`;
export const terbitSql: Sql = sql`coalesce((select case when e.perlu_diperbarui then 'tertinggal' else e.tingkat::text end from terbitan e where e.catatan_id = x.id and e.terkini and e.ditarik_pada is null), 'tidak')`;

function khususDalam(f: Filter): (Sql | undefined)[] {
  const pernah = (kode: string) =>
    sql`exists (select from langkah_berlaku l where ${sampai(f.per)} and l.kode = ${kode})`;
  return [
    f.kecamatan ? sql`${KECAMATAN} = ${f.kecamatan}` : undefined,
    f.posisi ? sql`${posisiSql(f.per)} = any(${f.posisi.split(".")}::text[])` : undefined,
    ...(f.langkah?.split(".").map(pernah) ?? []),
    ...(f.belum?.split(".").map((k) => sql`not ${pernah(k)}`) ?? []),
    f.terbit ? sql`${terbitSql} = ${f.terbit}` : undefined,
  ];
}

/** Registered, not registered, or still being studied, as of a day. */
function registrasiSql(jenis: Jenis, publik: boolean, per?: string): Sql {
  const r = DAFTAR[jenis].registrasi;
  if (!r) throw new Error(`${jenis} tidak mengenal registrasi`);
  const hari = per ?? "2099-12-31";
  if (publik) return sql`case when x.berlaku <= ${hari}::date then x.registrasi else 'masih_dikaji' end`;
  const ada = (k: string[]) =>
    sql`exists (select from langkah_berlaku l where l.catatan_id = x.id and l.kode = any(${k}) and l.tanggal <= ${hari}::date)`;
  return sql`case when ${ada([r.ya])} then 'diregistrasi' when ${ada(r.tidak)} then 'tidak_diregistrasi' else 'masih_dikaji' end`;
}

/** Cases that moved to another office after a day, and their office on it: they count there. */
const pindah = (per: string, dari?: string) => sql`x.id = any(array(
  select q.catatan_id from (select distinct on (p.catatan_id) p.catatan_id, p.dari_kantor from pelimpahan p
    where p.status = 'diterima' and p.ke_kantor is not null and p.tanggal_putus > ${per}::date order by p.catatan_id, p.diputus_pada) q
   ${dari ? sql`where ${dari.length > 5 ? sql`q.dari_kantor = ${dari}` : sql`left(q.dari_kantor, 5) = ${dari}`}` : empty}))`;

/** The same for the public, as it was known at an instant (ISO); now without one. */
const pindahPublik = (per: string, saat: string | undefined, dari?: string) => sql`x.publik_id = any(array(
  select q.publik_id from pindah_publik(${per}::date, ${saat ?? "infinity"}::timestamptz) q
   ${dari ? sql`where ${dari.length > 5 ? sql`q.kantor = ${dari}` : sql`left(q.kantor, 5) = ${dari}`}` : empty}))`;

/** Records of an office; of a day, where they stood on it. */
function diKantor({ kantor: k, per }: Filter, publik: boolean, saat?: string): Sql | undefined {
  if (!k || !per) return k ? kantor(k) : undefined;
  const lain = (dari?: string) => (publik ? pindahPublik(per, saat, dari) : pindah(per, dari));
  return sql`((${kantor(k)} and not ${lain()}) or ${lain(k)})`;
}

// Words of closed lists, not parameters: which index fits depends on them, also where a statement is prepared.
const berjenis = (j: Jenis) => raw(`x.jenis = '${JENIS[JENIS.indexOf(j)]}'`);
const berstatus = (s: Status) => raw(`x.status = '${STATUS[STATUS.indexOf(s)]}'`);

function umum(f: Filter, publik: boolean, jenis: Jenis[] = [f.jenis], saat?: string): (Sql | undefined)[] {
  return [
    jenis.length > 1 ? sql`x.jenis = any(${jenis}::jenis[])` : berjenis(f.jenis),
    f.penyelenggaraan ? sql`x.penyelenggaraan_kode = ${f.penyelenggaraan}` : undefined,
    f.tahapan ? sql`x.tahapan_kode = ${f.tahapan}` : undefined,
    diKantor(f, publik, saat),
    f.wilayah ? sql`(x.wilayah_kode = ${f.wilayah} or x.wilayah_kode ^@ ${`${f.wilayah}.`})` : undefined,
    f.dari ? sql`x.tanggal_diterima >= ${f.dari}::date` : undefined,
    f.per ? sql`x.tanggal_diterima <= ${f.per}::date` : undefined,
    f.sampai ? sql`x.tanggal_diterima <= ${f.sampai}::date` : undefined,
    ...Object.entries(f.dimensi).map(([nama, nilai]) => sql`${dimensiSql(f.jenis, nama, publik, f.per)} = ${nilai}`),
  ];
}

/** Which records a viewer sees, under alias `x`. */
export const pandang = (p: Pandangan): Sql =>
  p.length === 0
    ? sql`false`
    : sql`(${join(
        p.map((v) => {
          if (v.kantor === PROVINSI) return v.hanyaTervalidasi ? raw("x.status = 'divalidasi'") : raw("true");
          const k = sql`(x.kantor_kode = ${v.kantor} or x.kantor_kode ^@ ${`${v.kantor}.`})`;
          return v.hanyaTervalidasi ? sql`(${k} and x.status = 'divalidasi')` : k;
        }),
        " or ",
      )})`;

/** The records that were counted as it was known then, whatever they say now; `status` is asked of what is known now. */
const diketahuiDalam = (f: Filter, saat: string): Sql[] => [
  berjenis(f.jenis),
  sql`x.id in (${idDiketahui(f, saat)})`,
  ...(f.wilayah ? [sql`(x.wilayah_kode = ${f.wilayah} or x.wilayah_kode ^@ ${`${f.wilayah}.`})`] : []),
];

/**
 * FROM and WHERE of a kind's records for a viewer inside: `x` is the record, `d` its detail. Every record has one; with a
 * left join the database need not look at it where nothing of it is asked. Row security lets it use statistics and
 * indexes only for operators that leak nothing: `^@` is one, `like` and the equality of enums are not. With several kinds
 * there is no detail, so nothing of it can be asked. @param catatan which records, where not all
 */
export function dalam(p: Pandangan, f: Filter, jenis: Jenis[] = [f.jenis], catatan: Sql = raw("catatan")): Sql {
  const kata = f.kata ? berkata(f.kata) : undefined;
  const isi = f.diketahui ? diketahuiDalam(f, f.diketahui) : [...umum(f, false, jenis), ...khususDalam(f)];
  return sql`from ${catatan} x ${jenis.length > 1 ? empty : sql`left join ${raw(f.jenis)} d on d.catatan_id = x.id`}
    where ${dan([pandang(p), ...isi, f.status && !f.diketahui ? berstatus(f.status) : undefined, kata])}`;
}

/** FROM and WHERE of what stands in public now, or stood there at an instant (ISO). */
export function publik(f: Filter, diketahui?: string): Sql {
  // words are asked of the public's own index; what is only counted has none
  const kata = f.kata
    ? sql`x.publik_id in (select c.publik_id from terbitan_cari c where c.vektor @@ cari_kueri(${f.kata}))`
    : undefined;
  const sumber = diketahui
    ? sql`(select distinct on (publik_id) * from (select ${raw(KOLOM_PUBLIK)} from terbitan where jenis = ${f.jenis}::jenis and terbit_pada <= ${diketahui}::timestamptz) e
           order by publik_id, edisi desc) x`
    : sql`terbitan x`;
  const kini = diketahui
    ? sql`(x.ditarik_pada is null or x.ditarik_pada > ${diketahui}::timestamptz)`
    : sql`x.terkini and x.ditarik_pada is null`;
  return sql`from ${sumber} where ${dan([kini, ...umum(f, true, [f.jenis], diketahui), kata])}`;
}

/** The columns of terbitan that the public's role may read. */
export const KOLOM_PUBLIK = `id, publik_id, edisi, jenis, tingkat, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima,
  berlaku, registrasi, keadaan, isi, sejak, ringkasan, ralat, perlu_diperbarui, terkini, terbit_pada, ditarik_pada, alasan_tarik`;
