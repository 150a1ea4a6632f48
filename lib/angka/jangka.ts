import "server-only";
import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import type { Filter, Params } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import { JENIS_BERJAM } from "@/lib/tenggat/kasus";
import { HUKUM } from "@/lib/tenggat/schema";
import { KEADAAN, type Keadaan, type SelJangka } from "./lama";
import { saatDiketahui } from "./ledger";
import { populasi } from "./populasi";

/** Which clocks are asked for: those of the cases that a filter counts, perhaps one clock, law, state only. */
export type TanyaJangka = Omit<Filter, "jenis" | "dimensi"> & {
  jenis?: Jenis;
  jam?: string;
  regime?: string;
  keadaan?: Keadaan;
};

// late is after the longest that the rule allows (lib/tenggat/ukur.ts)
const BATAS = raw("coalesce(s.batas_maks, s.jatuh_tempo)");

/**
 * The duties among the clocks of counted cases, as of `per` and as known at `diketahui`: what the row says now, or what it
 * said before it was known that way. One that opened later, or no longer applies, is not there.
 */
function tenggat(orang: Orang, t: TanyaJangka): Sql {
  const { jenis, jam, regime, keadaan, ...f } = t;
  const per = t.per ?? hariIni();
  const saat = t.diketahui ? saatDiketahui(t.diketahui) : undefined;
  const kasus = JENIS_BERJAM.filter((j) => !jenis || j === jenis).map(
    (j) => sql`select ${j} as jenis, p.* from (${populasi(orang, { ...f, jenis: j, per, dimensi: {} })}) p`,
  );
  if (kasus.length === 0) throw new Error(`${jenis} tidak berjam`);
  const dulu = saat
    ? sql`left join lateral (select l.isi from jsonb_array_elements(t.lampau) with ordinality l (isi, no)
        where (l.isi->>'sampai')::timestamptz > ${saat}::timestamptz order by l.no limit 1) d on true
      cross join lateral jsonb_to_record(coalesce(d.isi, to_jsonb(t) - 'masukan' - 'lampau')) as s (mulai date, jatuh_tempo date,
        jatuh_jam time, batas_maks date, status text, selesai date, selesai_jam time, langkah_selesai uuid, ditutup_pada timestamptz)`
    : sql`cross join lateral (select t.mulai, t.jatuh_tempo, t.jatuh_jam, t.batas_maks, t.status::text, t.selesai, t.selesai_jam,
        t.langkah_selesai, t.ditutup_pada) s`;
  const usai = sql`(s.selesai <= ${per}::date and s.langkah_selesai is not null ${saat ? sql`and s.ditutup_pada <= ${saat}::timestamptz` : empty})`;
  const isi = sql`select t.id, p.catatan_id, p.jenis, p.kantor, p.terima, t.kode as jam, t.regime::text as regime, s.mulai, a.nama,
      ${BATAS} as batas, case when ${usai} then s.selesai end as selesai,
      coalesce(case when ${usai} then s.selesai end, ${per}::date) - s.mulai as hari,
      case when ${usai} and s.status = 'gugur' then 'gugur'
           when s.jatuh_tempo is null then 'tanpa_batas'
           when ${usai} then case when s.selesai > ${BATAS} or s.selesai = ${BATAS} and s.selesai_jam > s.jatuh_jam then 'terlambat' else 'tepat' end
           when ${BATAS} < ${per}::date then 'lewat' else 'berjalan' end as keadaan
    from (${join(kasus, " union all ")}) p join tenggat t on t.catatan_id = p.catatan_id
    join aturan_tenggat a on a.id = t.aturan_id ${dulu}
   where not a.hak and t.dibuka <= ${per}::date and s.mulai <= ${per}::date
     and not (s.status = 'gugur' and s.langkah_selesai is null)
     ${saat ? sql`and t.diketahui_pada <= ${saat}::timestamptz` : empty}
     ${jam ? sql`and t.kode = ${jam}` : empty} ${regime ? sql`and t.regime::text = ${regime}` : empty}`;
  return sql`(select * from (${isi}) q ${keadaan ? sql`where q.keadaan = ${keadaan}` : empty})`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const satu = (p: Params, k: string) => (Array.isArray(p[k]) ? p[k]?.[0] : p[k])?.trim() || undefined;

/** Reads the question of a list of clocks beside a dashboard's filter; what is not understood is left out and named. */
export function bacaJangka(s: Omit<TanyaJangka, "jenis">, p: Params) {
  const galat: string[] = [];
  const ambil = <T>(k: string, sah: (v: string) => T | undefined): T | undefined => {
    const v = satu(p, k);
    const hasil = v === undefined ? undefined : sah(v);
    if (v !== undefined && hasil === undefined) galat.push(`Saringan “${k}” tidak dikenal.`);
    return hasil;
  };
  const tanya: TanyaJangka = {
    ...s,
    jenis: ambil("jenis", (v) => JENIS_BERJAM.find((j) => j === v)),
    jam: ambil("jam", (v) => (/^[a-z][a-z0-9_]{2,39}$/.test(v) ? v : undefined)),
    regime: ambil("regime", (v) => HUKUM.find((h) => h === v)),
    keadaan: ambil("keadaan", (v) => (Object.hasOwn(KEADAAN, v) ? (v as Keadaan) : undefined)),
  };
  const [, hari = "", id = ""] = /^(-?\d{1,6})~(.*)$/.exec(satu(p, "sesudah") ?? "") ?? [];
  return { tanya, galat, sesudah: UUID.test(id) ? { hari: Number(hari), id } : undefined };
}

/**
 * The clocks of several questions in one statement, counted into cells: as many as there are clocks, offices and lengths,
 * however many cases. Reads the entries and the clocks of the cases, never those of the LHP.
 */
export async function selJangka(tx: Tx, orang: Orang, ...tanya: TanyaJangka[]): Promise<SelJangka[][]> {
  if (tanya.length === 0) return [];
  const baris = await tx.all<SelJangka & { i: number }>(
    join(
      tanya.map(
        (
          t,
          i,
        ) => sql`select ${i}::int as i, jenis, jam, regime, kantor, keadaan, hari::int, (batas - mulai)::int as batas,
          to_char(min(terima), 'YYYY-MM-DD') as terima, count(*)::int as n from ${tenggat(orang, t)} c group by 1, 2, 3, 4, 5, 6, 7, 8`,
      ),
      " union all ",
    ),
  );
  return tanya.map((_, i) => baris.filter((b) => b.i === i));
}

export type BarisJangka = {
  id: string;
  catatanId: string;
  jenis: Jenis;
  judul: string;
  nomor: string | null;
  kantor: string;
  nama: string;
  regime: string;
  keadaan: Keadaan;
  mulai: string;
  batas: string | null;
  selesai: string | null;
  hari: number;
};
export const BARIS_JANGKA = 100;

/** The clocks that a number counts, the longest first; a page of them after `sesudah` ("days~id"). */
export function daftarJangka(tx: Tx, orang: Orang, t: TanyaJangka, sesudah?: { hari: number; id: string }) {
  return tx.all<BarisJangka>(sql`select c.id, c.catatan_id as "catatanId", c.jenis, x.judul, x.nomor, c.kantor, c.nama, c.regime, c.keadaan,
      c.mulai, c.batas, c.selesai, c.hari::int as hari
    from ${tenggat(orang, t)} c join catatan x on x.id = c.catatan_id
    ${sesudah ? sql`where (c.hari, c.id) < (${sesudah.hari}::int, ${sesudah.id}::uuid)` : empty}
    order by c.hari desc, c.id desc limit ${BARIS_JANGKA + 1}`);
}
