import "server-only";
import sql, { type Sql } from "sql-template-tag";
import { membawahi, type Orang } from "@/lib/akses/policy";
import type { Params } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { rujukanDan } from "@/lib/rujukan/queries";
import { cakupan } from "./cakupan";
import { type Acuan, bacaSaringan, filterDari, type Saringan } from "./filter";
import { sudahMencatat } from "./sah";
import { denganAngka, type Hitung } from "./stats";

/** What a dashboard is drawn from: the viewer's filter and the one transaction in which everything is counted. */
export type Bahan = { orang: Orang; tx: Tx; hitung: Hitung; saringan: Saringan; acuan: Acuan };

/** Reads a dashboard in one transaction, one statement after the other; `jenis` is the kind whose coverage it names. */
export function bacaDasbor<T>(orang: Orang, p: Params, jenis: Jenis, isi: (bahan: Bahan) => Promise<T>) {
  return denganAngka(orang, async (hitung, tx) => {
    const acuan = await acuanDasbor(tx, orang);
    const { saringan, galat } = bacaSaringan(p, acuan);
    const tercatat = await sudahMencatat(tx, orang, saringan.diketahui);
    const kantor = acuan.kantor.map((k) => k.kode).filter((k) => !saringan.kantor || k === saringan.kantor);
    const sampai = await cakupan(hitung, tx, filterDari(saringan, jenis), kantor);
    return {
      acuan,
      saringan,
      galat,
      tercatat,
      cakupan: sampai,
      isi: await isi({ orang, tx, hitung, saringan, acuan }),
    };
  });
}

async function acuanDasbor(tx: Tx, orang: Orang): Promise<Acuan> {
  const { kantor, penyelenggaraan, tahapan, nilai } = await rujukanDan(tx, "penyelenggaraan_beranda");
  const terlihat = (kode: string) =>
    orang.tugas.some((t) => t.fungsi !== "admin" && (membawahi(t.kantor, kode) || t.kantor.slice(0, 5) === kode));
  return {
    kantor: kantor.filter((k) => k.tingkat !== "kecamatan" && terlihat(k.kode)),
    penyelenggaraan,
    tahapan,
    bawaan: nilai ?? undefined,
    hariData: await hariData(tx),
  };
}

/**
 * The last day on which anything changed that this viewer may count; today where nothing was counted yet. Asked month by
 * month and day by day from now on backwards, so that it costs the same whatever the archive's size.
 */
export async function hariData(tx: Tx): Promise<string> {
  const kini = hariIni();
  const ada = (kala: string, hari: Sql) =>
    sql`lateral (select 1 from angka_rangkum_dalam where keluarga = any(${JENIS}::text[]) and kala = ${kala} and berlaku = ${hari} limit 1)`;
  const baris = await tx.one<{
    hari: string | null;
  }>(sql`select greatest((select max(berlaku) from angka_ekor_dalam where berlaku <= ${kini}::date), (select h::date
    from generate_series(date_trunc('month', ${kini}::timestamp), '2000-01-01', '-1 month') m
   cross join ${ada("bulan", sql`m::date`)} b
   cross join lateral generate_series(least(m + interval '1 month - 1 day', ${kini}::timestamp), m, '-1 day') h
   cross join ${ada("hari", sql`h::date`)} a
   limit 1)) as hari`);
  return baris?.hari ?? kini;
}

/** Offices that declared a month (`YYYY-MM`) to have had nothing, by kind; a Panwaslu Kecamatan speaks for itself only. */
export async function nihilBulan(tx: Tx, bulan: string): Promise<Set<string>> {
  const baris = await tx.all<{ kantor: string; jenis: string }>(
    sql`select kantor_kode as kantor, jenis from nihil where bulan = ${`${bulan}-01`}::date`,
  );
  return new Set(baris.map((b) => `${b.jenis} ${b.kantor}`));
}
