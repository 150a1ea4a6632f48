import "server-only";
import sql, { raw } from "sql-template-tag";
import { PUBLIK, type Viewer } from "@/lib/akses/policy";
import { type Keluhan, keluhan, lainInduk, tiadaKode } from "@/lib/antarmuka/keluhan";
import type { Filter } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { hariIni, tanggal } from "@/lib/format";
import { deretBulan } from "./bulan";
import { saatDiketahui, sisiDari } from "./ledger";

const TERLALU_RINCI = keluhan(
  "Angka untuk publik berhenti pada kabupaten dan kota.",
  "Pakai kode paling banyak lima huruf, misalnya 64.72.",
  "Public figures end at the regency or city. Use a code of at most five characters, such as 64.72.",
);
const belumTiba = (per: string) =>
  keluhan(
    `Hari ${tanggal(per)} belum tiba.`,
    "Isi “per” paling lambat dengan hari ini (WITA), atau hilangkan.",
    `The day ${per} has not come yet. Give “per” today (WITA) at the latest, or leave it out.`,
  );
const BELUM_DIKETAHUI = keluhan(
  "Yang diketahui pada hari yang belum tiba tidak ada.",
  "Isi “diketahui” paling lambat dengan hari ini (WITA), atau hilangkan.",
  "Nothing is known yet on a day to come. Give “diketahui” today (WITA) at the latest, or leave it out.",
);

/** A code that does not exist would count nothing and look like zero. */
export async function periksaKode(tx: Pick<Tx, "one">, viewer: Viewer, f: Filter): Promise<Keluhan[]> {
  const ada = await tx.one<Record<string, boolean | string | null>>(sql`select
    exists (select from penyelenggaraan where kode = ${f.penyelenggaraan ?? ""}) as penyelenggaraan,
    (select penyelenggaraan_kode from tahapan where kode = ${f.tahapan ?? ""}) as tahapan,
    exists (select from kantor where kode = ${f.kantor ?? ""}) as kantor,
    exists (select from wilayah where kode = ${f.wilayah ?? ""}) as wilayah`);
  const galat: Keluhan[] = [];
  for (const k of ["penyelenggaraan", "tahapan", "kantor", "wilayah"] as const)
    if (f[k] && !ada?.[k]) galat.push(tiadaKode(k, f[k]));
  if (f.tahapan && f.penyelenggaraan && ada?.tahapan && ada.tahapan !== f.penyelenggaraan)
    galat.push(lainInduk(String(ada.tahapan)));
  if (viewer === PUBLIK && [f.kantor, f.wilayah].some((k) => k && k.length > 5)) galat.push(TERLALU_RINCI);
  const kini = hariIni();
  if (f.per && f.per > kini) galat.push(belumTiba(f.per));
  if (f.diketahui && f.diketahui.slice(0, 10) > kini) galat.push(BELUM_DIKETAHUI);
  return galat;
}

/**
 * Had anything been recorded by the end of what is meant by `diketahui`? Before that the portal knows nothing, which is not
 * zero. The public's own books begin with the first publication.
 */
export async function sudahMencatat(tx: Tx, viewer: Viewer, diketahui: string | undefined): Promise<boolean> {
  if (!diketahui) return true;
  const ada = await tx.one(sql`select 1 from ${raw(`angka_entri_${sisiDari(viewer)}`)}
    where dicatat_pada <= ${saatDiketahui(diketahui)}::timestamptz limit 1`);
  return ada !== undefined;
}

/** Did the one office asked about declare every month of the period to have had nothing? */
export async function dinyatakanNihil(tx: Tx, f: Filter, per: string): Promise<boolean> {
  if (!f.kantor || !f.dari) return false;
  const bulan = deretBulan(f.dari, per);
  const ada = await tx.one<{ n: number }>(sql`select count(*)::int as n from nihil
    where kantor_kode = ${f.kantor} and jenis = ${f.jenis}::jenis and to_char(bulan, 'YYYY-MM') = any(${bulan}::text[])`);
  return bulan.length > 0 && ada?.n === bulan.length;
}
