import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { PUBLIK, type Viewer } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import { Penolakan } from "@/lib/errors";
import { kumpulkan } from "@/lib/kumpulkan";
import { barisTerhitung } from "./baris";
import { carikan, kunciLedger, type Sumber, sel, sisiDari } from "./ledger";

/**
 * What is asked of one kind of record: a filter, and the ways in which its figure is split ("a:b" crosses two). With
 * `sahSaja` what still waits for validation is not counted beside it, with `berbulan` each part says its last month too.
 */
export type Pertanyaan = { f: Filter; menurut?: string[]; sahSaja?: boolean; berbulan?: boolean };

/**
 * What one pass answers: sources that are asked the same in the same ways (`cara`, over the columns of `nama`), as grouping
 * sets told apart by grouping(). `isi` says which of the questions it serves, and as the how-manieth source (from 1);
 * `sejak`, whether each row says from when to when it counts.
 */
export type Kelompok = {
  cara: string[][];
  nama: string[];
  isi: { tanya: number; ke: number }[];
  sumber: Sql;
  sejak: boolean;
};

type Bagian = { tanya: number; f: Filter; berbulan: boolean; cara: string[][]; asal: Sumber | null };

/** Dimensions of few values. */
const RAMPING = ["terbit", "registrasi"];
/** Has few cells whatever the archive: at most one dimension, of few values. */
const ramping = ({ asal }: Bagian) =>
  asal?.keluarga?.dimensi.length === 0 || RAMPING.includes(asal?.keluarga?.dimensi.join() ?? "");
/** Ways that every roll-up knows. */
const DI_MANA_SAJA = ["penyelenggaraan", "bulan"];

/** Each way goes to the smallest roll-up that knows it; what none knows is counted from the records. */
function bagi(viewer: Viewer, { f, menurut = [], berbulan = false }: Pertanyaan, tanya: number): Bagian[] {
  const sisi = sisiDari(viewer);
  const bagian = new Map<string, Bagian>();
  const masuk = (nama: string, c: string[], asal: Sumber | null) => {
    const ada = bagian.get(nama);
    if (ada) ada.cara.push(c);
    else bagian.set(nama, { tanya, f, berbulan, cara: [c], asal });
  };
  const semua = [[], ...menurut.map((m) => m.split(":"))];
  const bebas = (c: string[]) => c.every((by) => DI_MANA_SAJA.includes(by));
  for (const c of [...semua.filter((c) => !bebas(c)), ...semua.filter(bebas)]) {
    for (const by of c) if (viewer === PUBLIK) kunciLedger(f.jenis, by, sisi);
    const asal = carikan(viewer, f, c);
    if (!asal && f.diketahui)
      throw new Penolakan("Saringan ini tidak dapat ditanyakan menurut pengetahuan hari lampau.");
    // what is read anyway and is hardly larger answers this too
    const ikut =
      bebas(c) && asal?.keluarga ? [...bagian.entries()].filter(([, b]) => ramping(b)).sort(sempit)[0] : undefined;
    masuk(ikut?.[0] ?? (asal ? (asal.keluarga?.nama ?? "entri") : "catatan"), c, asal);
  }
  return [...bagian.values()];
}

/** The one that leaves out most first. */
const sempit = ([, a]: [string, Bagian], [, b]: [string, Bagian]) =>
  (b.asal?.keluarga?.lepas.length ?? 0) - (a.asal?.keluarga?.lepas.length ?? 0);

/** What two parts must share to be read in one pass: time, sight, conditions and ways; the kind may differ. */
function serupa({ f, berbulan, cara, asal }: Bagian, no: number): string {
  if (!asal) return `baris ${no}`;
  const syarat = asal.syarat.map((s) => [s.text, s.values]);
  return JSON.stringify([f.dari, f.per, f.diketahui, asal.keluarga === null, syarat, cara, berbulan]);
}

/** The passes that answer all questions together. @throws Penolakan where one cannot be asked as known on a past day */
export function kelompokkan(viewer: Viewer, tanya: Pertanyaan[]): Kelompok[] {
  const bagian = tanya.flatMap((t, i) => bagi(viewer, t, i));
  return [...kumpulkan(bagian, serupa).values()].map((sama) => jadikan(viewer, sama));
}

function jadikan(viewer: Viewer, sama: Bagian[]): Kelompok {
  const [{ f, cara, berbulan }] = sama as [Bagian];
  const nama = [...new Set(cara.flat())];
  // a total always says from when to when it counts
  const sejak = berbulan || cara.some((c) => c.length === 0);
  const asal = sama.flatMap((b) => b.asal ?? []);
  const beda = asal.filter((a, i) => asal.findIndex((b) => b.jenis === a.jenis) === i);
  const isi = sama.map((b) => ({
    tanya: b.tanya,
    ke:
      Math.max(
        0,
        beda.findIndex((a) => a.jenis === b.f.jenis),
      ) + 1,
  }));
  if (beda.length === 0)
    return { cara, nama, isi, sejak, sumber: sql`(select 1 as ke, c.* from ${barisTerhitung(viewer, f, nama)} c)` };
  const k = nama.map((by, i) => sql`${kunciLedger(f.jenis, by, sisiDari(viewer))} as ${raw(`k${i}`)}`);
  return {
    cara,
    nama,
    isi,
    sejak,
    sumber: sql`(select ${join([...k, raw("ke, terima, n, jumlah")])} from ${sel(f, beda, sejak || nama.includes("bulan"))} s)`,
  };
}

const himpunan = (nama: string[], c: string[]) => ["ke", ...c.map((by) => `k${nama.indexOf(by)}`)].join(", ");

/** A bit of grouping() is 1 where a column is not grouped by; the first column holds the highest bit. */
export const topeng = (nama: string[], c: string[]) =>
  nama.reduce((bit, by, i) => (c.includes(by) ? bit : bit + 2 ** (nama.length - 1 - i)), 0);

/** One pass as rows of q (which pass), ke, g (its grouping), k (the values), n, jumlah, and where asked its first and last month. */
export function pilih({ nama, cara, sumber, sejak }: Kelompok, q: number): Sql {
  const kolom = nama.map((_, n) => `k${n}`);
  const semua = kolom.join(", ");
  const sets = [...new Set(cara.map((c) => `(${himpunan(nama, c)})`))].join(", ");
  // cells first: what was received in a month and cancelled again is no first or last month
  const sel = raw([...kolom, "ke", "terima"].join(", "));
  const bulanan = sql`(select ${sel}, sum(n) as n, sum(jumlah) as jumlah from ${sumber} c group by ${sel})`;
  const bulan = (yang: string) => raw(sejak ? `${yang}(terima) filter (where n <> 0)` : "null::date");
  return sql`select ${raw(String(q))} as q, ke, ${raw(semua ? `grouping(${semua})` : "0")} as g, array[${raw(semua)}]::text[] as k, sum(n)::int as n,
    coalesce(sum(jumlah), 0)::bigint as jumlah, ${bulan("min")} as mulai, ${bulan("max")} as akhir
    from ${sejak ? bulanan : sumber} b group by grouping sets (${raw(sets)})`;
}
