import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { type Orang, PUBLIK, type Viewer } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import { asPublic, asViewer, type Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { barisMenunggu, barisTerhitung } from "./baris";
import { berjumlah, carikan, kunciLedger, sel, sisiDari } from "./ledger";

/**
 * A part of a figure; with `silang` of a crossing of two ways. `jumlah` adds up the kind's own field, `akhir` is the first
 * day of the last month in which something of it was received.
 */
export type Butir = { kunci: string; silang?: string; n: number; jumlah: number | null; akhir: string };
/**
 * One figure: its total, its decompositions (each adds up to the total) and, inside, what is not validated yet.
 * `mulai` and `akhir` are the first days of the first and the last month of its received days, null where nothing is counted.
 */
export type Angka = {
  total: number;
  belum: number;
  jumlah: number | null;
  mulai: string | null;
  akhir: string | null;
  menurut: Record<string, Butir[]>;
};
export type Pertanyaan = { f: Filter; menurut?: string[] };

type Baris = {
  i: number;
  g: number;
  k: string[];
  n: number;
  jumlah: number;
  mulai: string | null;
  akhir: string | null;
};
/** The ways that one source answers in one pass: grouping sets, told apart by grouping(). */
type Kelompok = { cara: string[][]; nama: string[]; sumber: Sql };

/** Dimensions of few values. */
const RAMPING = ["terbit", "registrasi"];

/** Each way goes to the smallest roll-up that knows it; what none knows is counted from the records. */
function kelompokkan(viewer: Viewer, { f, menurut = [] }: Pertanyaan): Kelompok[] {
  const sisi = sisiDari(viewer);
  const menurutSumber = new Map<string, { cara: string[][]; asal: ReturnType<typeof carikan> }>();
  for (const c of [[], ...menurut.map((m) => m.split(":"))]) {
    for (const by of c) if (viewer === PUBLIK) kunciLedger(f.jenis, by, sisi);
    const asal = carikan(viewer, f, c);
    if (!asal && f.diketahui)
      throw new Penolakan("Saringan ini tidak dapat ditanyakan menurut pengetahuan hari lampau.");
    const nama = asal ? (asal.keluarga ?? "entri") : "catatan";
    const ada = menurutSumber.get(nama);
    if (ada) ada.cara.push(c);
    else menurutSumber.set(nama, { cara: [c], asal });
  }
  // what asks for no dimension is read from a roll-up that is read anyway, where that one is hardly larger
  const polos = menurutSumber.get(f.jenis);
  const ikut = RAMPING.map((d) => menurutSumber.get(`${f.jenis}/${d}`)).find((m) => m !== undefined);
  if (polos && ikut) {
    ikut.cara.unshift(...polos.cara);
    menurutSumber.delete(f.jenis);
  }
  return [...menurutSumber.values()].map(({ cara, asal }) => {
    const nama = [...new Set(cara.flat())];
    if (!asal) return { cara, nama, sumber: barisTerhitung(viewer, f, nama) };
    const k = nama.map((by, i) => sql`${kunciLedger(f.jenis, by, sisi)} as ${raw(`k${i}`)}`);
    return { cara, nama, sumber: sql`(select ${join([...k, raw("terima, n, jumlah")])} from ${sel(f, asal)} s)` };
  });
}

const himpunan = ({ nama }: Kelompok, c: string[]) => c.map((by) => `k${nama.indexOf(by)}`).join(", ");
/** A bit of grouping() is 1 where a column is not grouped by; the first column holds the highest bit. */
const topeng = (nama: string[], c: string[]) =>
  nama.reduce((bit, by, i) => (c.includes(by) ? bit : bit + 2 ** (nama.length - 1 - i)), 0);

function pilih(k: Kelompok, i: number): Sql {
  const kolom = k.nama.map((_, n) => `k${n}`);
  const semua = kolom.join(", ");
  const sets = [...new Set(k.cara.map((c) => `(${himpunan(k, c)})`))].join(", ");
  // cells first: what was received in a month and cancelled again is no first or last month
  const bulanan = sql`select ${raw([...kolom, "terima"].join(", "))}, sum(n) as n, sum(jumlah) as jumlah from ${k.sumber} c
    group by ${raw([...kolom, "terima"].join(", "))}`;
  return sql`select ${i}::int as i, ${raw(semua ? `grouping(${semua})` : "0")} as g, array[${raw(semua)}]::text[] as k, sum(n)::int as n,
    coalesce(sum(jumlah), 0)::bigint as jumlah, min(terima) filter (where n <> 0) as mulai, max(terima) filter (where n <> 0) as akhir
    from (${bulanan}) b group by grouping sets (${raw(sets)})`;
}

/** Several figures in one statement. */
async function hitung(tx: Tx, viewer: Viewer, tanya: Pertanyaan[]): Promise<Angka[]> {
  const semua = tanya.map((t) => kelompokkan(viewer, t));
  const rata = semua.flat();
  const baris = await tx.all<Baris>(
    join(
      [
        ...rata.map(pilih),
        ...tanya.map(
          ({ f }, t) =>
            sql`select ${-1 - t}::int, 0, '{}'::text[], m.n, 0::bigint, null::date, null::date from (${barisMenunggu(viewer, f)}) m`,
        ),
      ],
      " union all ",
    ),
  );
  const per = new Map<string, Baris[]>();
  for (const b of baris) {
    const kunci = `${b.i} ${b.g}`;
    per.set(kunci, [...(per.get(kunci) ?? []), b]);
  }
  return tanya.map(({ f, menurut = [] }, t) => {
    const kelompok = semua[t] ?? [];
    const dapat = (c: string[]) => {
      const k = kelompok.find((x) => x.cara.some((y) => y.join(":") === c.join(":"))) as Kelompok;
      return { k, baris: (per.get(`${rata.indexOf(k)} ${topeng(k.nama, c)}`) ?? []).filter((b) => b.n !== 0) };
    };
    const butir = (c: string[]): Butir[] => {
      const { k, baris: isi } = dapat(c);
      const [satu = 0, dua] = c.map((by) => k.nama.indexOf(by));
      return isi
        .map((b) => ({
          kunci: b.k[satu] ?? "",
          silang: dua === undefined ? undefined : (b.k[dua] ?? ""),
          n: b.n,
          jumlah: berjumlah(f.jenis) ? b.jumlah : null,
          akhir: b.akhir ?? "",
        }))
        .sort((a, b) => b.n - a.n || (a.kunci < b.kunci ? -1 : 1));
    };
    const seluruh = dapat([]).baris[0];
    return {
      total: seluruh?.n ?? 0,
      belum: per.get(`${-1 - t} 0`)?.[0]?.n ?? 0,
      jumlah: berjumlah(f.jenis) ? (seluruh?.jumlah ?? 0) : null,
      mulai: seluruh?.mulai ?? null,
      akhir: seluruh?.akhir ?? null,
      menurut: Object.fromEntries(menurut.map((m) => [m, butir(m.split(":"))])),
    };
  });
}

/** Counts several figures in one statement, in the order asked. */
export type Hitung = <const T extends Pertanyaan[]>(...tanya: T) => Promise<{ [K in keyof T]: Angka }>;

/** Opens the transaction in which a viewer counts. */
export function denganAngka<T>(viewer: Viewer, run: (hitung: Hitung, tx: Tx) => Promise<T>): Promise<T> {
  const isi = (tx: Tx) => run(((...tanya) => hitung(tx, viewer, tanya)) as Hitung, tx);
  return viewer === PUBLIK ? asPublic(isi) : asViewer(konteks(viewer), isi);
}

/**
 * One figure of a viewer, split in the given ways: kantor, wilayah, penyelenggaraan, tahapan, bulan or a dimension of the
 * kind; inside also satuan (the office itself), kecamatan, posisi (the last step), rangkaian (the steps taken) and terbit.
 * "a:b" crosses two ways. @throws Penolakan where a filter cannot be asked as known on a past day
 */
export async function angka(viewer: Viewer, f: Filter, menurut: string[] = []): Promise<Angka> {
  return denganAngka(viewer, async (hitungBanyak) => (await hitungBanyak({ f, menurut }))[0]);
}

/** Records that took exactly these steps by `per`. Every funnel is a sum over them. */
export type Rangkaian = { langkah: string[]; kunci: string | null; n: number };

/** The steps of a figure's records, out of its decomposition by `rangkaian` or `rangkaian:…`. */
export const rangkaian = (a: Angka, menurut = "rangkaian"): Rangkaian[] =>
  (a.menurut[menurut] ?? []).map((b) => ({
    langkah: b.kunci.split(".").filter(Boolean),
    kunci: b.silang ?? null,
    n: b.n,
  }));

/** How many took all of some steps and none of others; the list is the filter's `langkah` and `belum`. */
export function tercapai(r: Rangkaian[], langkah: string, belum = ""): number {
  const punya = langkah.split(".").filter(Boolean);
  const tanpa = belum.split(".").filter(Boolean);
  return r.reduce(
    (n, b) => (punya.every((l) => b.langkah.includes(l)) && !tanpa.some((l) => b.langkah.includes(l)) ? n + b.n : n),
    0,
  );
}

/** What waits for validation, by one way of counting: an office that is silent in a figure may only be waiting. */
export async function menunggu(tx: Tx, orang: Orang, tanya: Pertanyaan[]): Promise<Map<string, number>[]> {
  const baris = await tx.all<{ i: number; kunci: string; n: number }>(
    join(
      tanya.map(
        ({ f, menurut = [] }, i) =>
          sql`select ${i}::int as i, m.kunci, m.n from (${barisMenunggu(orang, f, menurut[0])}) m`,
      ),
      " union all ",
    ),
  );
  return tanya.map((_, i) => new Map(baris.filter((b) => b.i === i).map((b) => [b.kunci, b.n])));
}
