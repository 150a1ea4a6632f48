import "server-only";
import sql, { empty, raw } from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { serempak } from "@/lib/serempak";
import { type Penyampaian, penyampaian } from "@/lib/terbitan/penyampaian";
import { ingatPada } from "./ingat";
import { pandangan, saatDiketahui } from "./ledger";
import { type Hitung, penghitung } from "./stats";

/**
 * Which of these offices handed in their data of a kind for every ended month of a figure. An office speaks for a month
 * by any record of it, whatever the election, or by declaring it nihil; silence is not zero.
 */
export async function cakupan(hitung: Hitung, tx: Tx, f: Filter, kantor: string[]): Promise<Penyampaian[]> {
  const [satu = []] = await cakupanBeberapa(hitung, tx, [f], kantor);
  return satu;
}

/**
 * The same of the whole kind that a list shows part of, counted again only when something has changed (`kepala`: where the
 * trace ends); null for who sees less than one of the eleven offices, and of what no office hands in by itself.
 */
export async function cakupanDaftar(
  tx: Tx,
  orang: Orang,
  kepala: string,
  { jenis, dari, per = hariIni(), diketahui }: Filter,
  kantor: string[],
): Promise<Penyampaian[] | null> {
  if (!DAFTAR[jenis].berdiriSendiri || kantor.length === 0 || !pandangan(orang, jenis)) return null;
  return ingatPada(kepala, orang, cakupanDaftar, { jenis, dari, per, diketahui, kantor }, () => {
    const t = serempak(tx);
    return cakupan(penghitung(t, orang), t, { jenis, dari, per, diketahui, dimensi: {} }, kantor);
  });
}

/** The same of several figures; all of them as known at the same `diketahui`. */
export async function cakupanBeberapa(hitung: Hitung, tx: Tx, semua: Filter[], kantor: string[]) {
  const [angka, nihil] = await Promise.all([
    hitung(
      ...semua.flatMap((f) => [
        { f, menurut: ["kantor"], sahSaja: true },
        {
          f: { jenis: f.jenis, per: f.per, diketahui: f.diketahui, dimensi: {} },
          menurut: ["kantor:bulan"],
          sahSaja: true,
        },
      ]),
    ),
    nihilDiketahui(
      tx,
      semua.map((f) => f.jenis),
      semua[0]?.diketahui,
    ),
  ]);
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
