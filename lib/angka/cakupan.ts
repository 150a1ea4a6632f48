import "server-only";
import sql, { empty, raw } from "sql-template-tag";
import type { Filter } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import type { Jenis } from "@/lib/jenis/fields";
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
  const nihil = await nihilDiketahui(
    tx,
    semua.map((f) => f.jenis),
    semua[0]?.diketahui,
  );
  return semua.map((f, i): Penyampaian[] => {
    const [ini, jenis] = [angka[2 * i], angka[2 * i + 1]];
    const mulai = f.dari ?? ini?.mulai ?? f.per ?? "2000-01-01";
    const sampai = f.per ?? ini?.akhir ?? mulai;
    const dalam = ({ b }: Dinyatakan) => b >= mulai.slice(0, 7) && b <= sampai.slice(0, 7);
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

/** A month `b` (`YYYY-MM`) in which office `k` declared to have had nothing of a kind. */
export type Dinyatakan = { jenis: Jenis; k: string; b: string };
/**
 * Months declared nihil, of these kinds. As known at `diketahui`: what was declared later is not among them, and what was
 * taken back or ended by a record later still is.
 */
export function nihilDiketahui(tx: Tx, jenis: readonly Jenis[], diketahui?: string): Promise<Dinyatakan[]> {
  const saat = diketahui && saatDiketahui(diketahui);
  const sampai = (waktu: "pada" | "gugur_pada") =>
    sql`date_trunc('milliseconds', ${raw(waktu)}) <= ${saat}::timestamptz`;
  const isi = raw("select jenis, kantor_kode as k, to_char(bulan, 'YYYY-MM') as b");
  return tx.all<Dinyatakan>(sql`
    ${isi} from nihil where jenis = any (${jenis}::jenis[]) ${saat ? sql`and ${sampai("pada")}` : empty}
    ${saat ? sql`union ${isi} from nihil_gugur where jenis = any (${jenis}::jenis[]) and ${sampai("pada")} and not ${sampai("gugur_pada")}` : empty}`);
}
