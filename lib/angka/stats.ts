import "server-only";
import sql, { empty, join } from "sql-template-tag";
import { type Orang, PUBLIK, type Viewer } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import { asPublic, asViewer, type Tx } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { kumpulkan } from "@/lib/kumpulkan";
import { menungguSql } from "./baris";
import { type Kelompok, kelompokkan, type Pertanyaan, pilih, topeng } from "./kelompok";
import { berjumlah } from "./ledger";

/**
 * A part of a figure; with `silang` of a crossing of two ways. `jumlah` adds up the kind's own field, `akhir` is, where it
 * was asked for, the first day of the last month in which something of it was received.
 */
export type Butir = { kunci: string; silang?: string; n: number; jumlah: number | null; akhir: string | null };
/**
 * One figure: its total, its decompositions (each adds up to the total) and, inside and where asked, what is not validated yet.
 * `mulai` and `akhir` are the first days of the first and the last month of its received days, null where nothing is counted.
 */
export type Angka = {
  total: number;
  belum: number | null;
  jumlah: number | null;
  mulai: string | null;
  akhir: string | null;
  menurut: Record<string, Butir[]>;
};
type Baris = {
  q: number;
  ke: number;
  g: number;
  k: string[];
  n: number;
  jumlah: number;
  mulai: string | null;
  akhir: string | null;
};

/** Several figures in one statement. */
async function hitung(tx: Tx, viewer: Viewer, tanya: Pertanyaan[]): Promise<Angka[]> {
  const kelompok = kelompokkan(viewer, tanya);
  const tunggu = tanya.flatMap(({ f, sahSaja }, i) => (sahSaja || viewer === PUBLIK ? [] : [{ f, i }]));
  const baris = await tx.all<Baris>(
    sql`${join(kelompok.map(pilih), " union all ")} ${
      tunggu.length
        ? sql`union all select -1, m.i, 0, '{}', m.n, 0, null, null from (${menungguSql(viewer, tunggu)}) m`
        : empty
    }`,
  );
  const per = kumpulkan(baris, (b) => `${b.q} ${b.ke} ${b.g}`);
  return tanya.map(({ f, menurut = [], sahSaja }, t) => {
    const dapat = (c: string[]) => {
      const q = kelompok.findIndex(
        (k) => k.isi.some((i) => i.tanya === t) && k.cara.some((y) => y.join(":") === c.join(":")),
      );
      const { nama, isi } = kelompok[q] as Kelompok;
      const ke = isi.find((i) => i.tanya === t)?.ke;
      return { nama, baris: (per.get(`${q} ${ke} ${topeng(nama, c)}`) ?? []).filter((b) => b.n !== 0) };
    };
    const butir = (c: string[]): Butir[] => {
      const { nama, baris: isi } = dapat(c);
      const [satu = 0, dua] = c.map((by) => nama.indexOf(by));
      return isi
        .map((b) => ({
          kunci: b.k[satu] ?? "",
          silang: dua === undefined ? undefined : (b.k[dua] ?? ""),
          n: b.n,
          jumlah: berjumlah(f.jenis) ? b.jumlah : null,
          akhir: b.akhir,
        }))
        .sort((a, b) => b.n - a.n || (a.kunci < b.kunci ? -1 : 1));
    };
    const seluruh = dapat([]).baris[0];
    return {
      total: seluruh?.n ?? 0,
      belum: sahSaja ? null : (per.get(`-1 ${tunggu.findIndex((x) => x.i === t)} 0`)?.[0]?.n ?? 0),
      jumlah: berjumlah(f.jenis) ? (seluruh?.jumlah ?? 0) : null,
      mulai: seluruh?.mulai ?? null,
      akhir: seluruh?.akhir ?? null,
      menurut: Object.fromEntries(menurut.map((m) => [m, butir(m.split(":"))])),
    };
  });
}

/** Counts several figures in one statement, in the order asked. */
export type Hitung = <const T extends Pertanyaan[]>(...tanya: T) => Promise<{ [K in keyof T]: Angka }>;

/** Counts for a viewer in a transaction that is theirs; what is asked in one go (`Promise.all`) is one statement. */
export function penghitung(tx: Tx, viewer: Viewer): Hitung {
  let tunggu: Pertanyaan[] = [];
  let berikut: Promise<Angka[]> | undefined;
  return (async (...tanya: Pertanyaan[]) => {
    const mulai = tunggu.push(...tanya) - tanya.length;
    berikut ??= Promise.resolve().then(() => {
      const semua = tunggu;
      tunggu = [];
      berikut = undefined;
      return hitung(tx, viewer, semua);
    });
    return (await berikut).slice(mulai, mulai + tanya.length);
  }) as Hitung;
}

/** Opens the transaction in which a viewer counts. */
export function denganAngka<T>(viewer: Viewer, run: (hitung: Hitung, tx: Tx) => Promise<T>): Promise<T> {
  const isi = (tx: Tx) => run(penghitung(tx, viewer), tx);
  return viewer === PUBLIK ? asPublic(isi) : asViewer({ ...konteks(viewer), satuRencana: true, membaca: true }, isi);
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
    menungguSql(
      orang,
      tanya.map(({ f, menurut = [] }) => ({ f, menurut: menurut[0] })),
    ),
  );
  return tanya.map((_, i) => new Map(baris.filter((b) => b.i === i).map((b) => [b.kunci, b.n])));
}
