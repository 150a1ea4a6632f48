import "server-only";
import sql from "sql-template-tag";
import type { Filter } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { type Penyampaian, penyampaian } from "@/lib/terbitan/penyampaian";
import type { Hitung } from "./stats";

/**
 * Which of these offices handed in their data of a kind for every ended month of a figure. An office speaks for a month
 * by any record of it, whatever the election, or by declaring it nihil; silence is not zero.
 */
export async function cakupan(hitung: Hitung, tx: Tx, f: Filter, kantor: string[]): Promise<Penyampaian[]> {
  const { jenis, per, diketahui } = f;
  const [ini, semua] = await hitung(
    { f, menurut: ["kantor"] },
    { f: { jenis, per, diketahui, dimensi: {} }, menurut: ["kantor:bulan"] },
  );
  const mulai = f.dari ?? ini.mulai ?? per ?? "2000-01-01";
  const sampai = per ?? ini.akhir ?? mulai;
  const nihil = await tx.all<{ k: string; b: string }>(sql`
    select kantor_kode as k, to_char(bulan, 'YYYY-MM') as b from nihil
     where jenis = ${jenis}::jenis and bulan between date_trunc('month', ${mulai}::date) and ${sampai}::date`);
  return penyampaian(
    kantor,
    new Map(ini.menurut.kantor?.map((b) => [b.kunci, b.n])),
    new Set(semua.menurut["kantor:bulan"]?.map((b) => `${b.kunci} ${b.silang}`)),
    new Set(nihil.map((n) => `${n.k} ${n.b}`)),
    mulai,
    sampai,
  );
}
