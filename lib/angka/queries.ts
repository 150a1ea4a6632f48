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
import { keluargaUntuk } from "./keluarga";
import { sudahMencatat } from "./sah";
import { denganAngka, type Hitung } from "./stats";

/** What a dashboard is drawn from: the viewer's filter and the one transaction in which everything is counted. */
export type Bahan = { orang: Orang; tx: Tx; hitung: Hitung; saringan: Saringan; acuan: Acuan };

/** Reads a dashboard in one transaction; `jenis` is the kind whose coverage it names. */
export function bacaDasbor<T>(orang: Orang, p: Params, jenis: Jenis, isi: (bahan: Bahan) => Promise<T>) {
  return denganAngka(orang, async (hitung, tx) => {
    const acuan = await acuanDasbor(tx, orang);
    const { saringan, galat } = bacaSaringan(p, acuan);
    const tercatat = await sudahMencatat(tx, orang, saringan.diketahui);
    const kantor = acuan.kantor.map((k) => k.kode).filter((k) => !saringan.kantor || k === saringan.kantor);
    const [sampai, dibaca] = await Promise.all([
      cakupan(hitung, tx, filterDari(saringan, jenis), kantor),
      isi({ orang, tx, hitung, saringan, acuan }),
    ]);
    return { acuan, saringan, galat, tercatat, cakupan: sampai, isi: dibaca };
  });
}

async function acuanDasbor(tx: Tx, orang: Orang): Promise<Acuan> {
  const [{ kantor, penyelenggaraan, tahapan, nilai }, hari] = await Promise.all([
    rujukanDan(tx, "penyelenggaraan_beranda"),
    hariData(tx),
  ]);
  const terlihat = (kode: string) =>
    orang.tugas.some((t) => t.fungsi !== "admin" && (membawahi(t.kantor, kode) || t.kantor.slice(0, 5) === kode));
  return {
    kantor: kantor.filter((k) => k.tingkat !== "kecamatan" && terlihat(k.kode)),
    penyelenggaraan,
    tahapan,
    bawaan: nilai ?? undefined,
    hariData: hari,
  };
}

/** The smallest roll-ups that anybody may read who sees an office. */
const MENURUT_KANTOR = JENIS.map((j) => keluargaUntuk("dalam", j, [], ["kantor"], false)?.nama);

/**
 * The last day on which anything changed that this viewer may count; today where nothing was counted yet. Its month first,
 * then its day: so it costs the same whatever the archive's size.
 */
export async function hariData(tx: Tx): Promise<string> {
  const kini = hariIni();
  // family by family, from the end of its own part of the index: a maximum over several reads them whole
  const akhir = (kala: string, sejak: Sql) =>
    sql`(select max(t.berlaku) from unnest(${MENURUT_KANTOR}::text[] collate "C") k, lateral (select berlaku from angka_rangkum_dalam
        where sisi = 'dalam' and keluarga = k and kala = ${kala} and berlaku between ${sejak} and ${kini}::date order by berlaku desc limit 1) t)`;
  const baris = await tx.one<{ hari: string | null }>(
    sql`with b as materialized (select ${akhir("bulan", sql`'-infinity'::date`)} as awal)
      select greatest((select max(berlaku) from angka_ekor_dalam where berlaku <= ${kini}::date), ${akhir("hari", sql`(select awal from b)`)}) as hari`,
  );
  return baris?.hari ?? kini;
}

/** Offices that declared a month (`YYYY-MM`) to have had nothing, by kind; a Panwaslu Kecamatan speaks for itself only. */
export async function nihilBulan(tx: Tx, bulan: string): Promise<Set<string>> {
  const baris = await tx.all<{ kantor: string; jenis: string }>(
    sql`select kantor_kode as kantor, jenis from nihil where bulan = ${`${bulan}-01`}::date`,
  );
  return new Set(baris.map((b) => `${b.jenis} ${b.kantor}`));
}
