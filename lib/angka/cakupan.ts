import "server-only";
import sql from "sql-template-tag";
import type { Filter } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { type Penyampaian, penyampaian } from "@/lib/terbitan/penyampaian";
import { saatDiketahui } from "./ledger";
import type { Hitung } from "./stats";

/**
 * Which of these offices handed in their data of a kind for every ended month of a figure. An office speaks for a month
 * by any record of it, whatever the election, or by declaring it nihil; silence is not zero.
 */
export async function cakupan(hitung: Hitung, tx: Tx, f: Filter, kantor: string[]): Promise<Penyampaian[]> {
  const [satu = []] = await cakupanBeberapa(hitung, tx, [f], kantor);
  return satu;
}

/** The same of several figures, in two statements; all of them as known at the same `diketahui`. */
export async function cakupanBeberapa(hitung: Hitung, tx: Tx, semua: Filter[], kantor: string[]) {
  const angka = await hitung(
    ...semua.flatMap((f) => [
      { f, menurut: ["kantor"] },
      { f: { jenis: f.jenis, per: f.per, diketahui: f.diketahui, dimensi: {} }, menurut: ["kantor:bulan"] },
    ]),
  );
  const nihil = await nihilDiketahui(tx, semua);
  return semua.map((f, i): Penyampaian[] => {
    const [ini, jenis] = [angka[2 * i], angka[2 * i + 1]];
    const mulai = f.dari ?? ini?.mulai ?? f.per ?? "2000-01-01";
    const sampai = f.per ?? ini?.akhir ?? mulai;
    const dalam = ({ b }: Nihil) => b >= mulai.slice(0, 7) && b <= sampai.slice(0, 7);
    return penyampaian(
      kantor,
      new Map(ini?.menurut.kantor?.map((b) => [b.kunci, b.n])),
      new Set(jenis?.menurut["kantor:bulan"]?.map((b) => `${b.kunci} ${b.silang}`)),
      new Set(nihil.filter((n) => n.jenis === f.jenis && dalam(n)).map((n) => `${n.k} ${n.b}`)),
      mulai,
      sampai,
    );
  });
}

type Nihil = { jenis: string; k: string; b: string };
/** Months declared nihil, of these kinds; one that was declared after `diketahui` was not known then. */
function nihilDiketahui(tx: Tx, semua: Filter[]): Promise<Nihil[]> {
  const diketahui = semua[0]?.diketahui;
  return tx.all<Nihil>(sql`
    select jenis, kantor_kode as k, to_char(bulan, 'YYYY-MM') as b from nihil
     where jenis = any (${semua.map((f) => f.jenis)}::jenis[])
       and (${diketahui ? saatDiketahui(diketahui) : null}::timestamptz is null
         or date_trunc('milliseconds', pada) <= ${diketahui ? saatDiketahui(diketahui) : null}::timestamptz)`);
}
