import "server-only";
import { PUBLIK, type Viewer } from "@/lib/akses/policy";
import { type Keluhan, kataHalaman, sebagaiTolakan } from "@/lib/antarmuka/keluhan";
import type { Filter } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { hariIni } from "@/lib/format";
import { type Aturan, type Definisi, definisi, TERKINI } from "./definisi";
import { bacaKhusus, jawabKhusus } from "./khusus";
import { dinyatakanNihil, periksaKode, sudahMencatat } from "./sah";
import { type Angka, denganAngka, type Hitung } from "./stats";
import { bacaTanya, type SaringanAngka, type Tanya, terbukaPublik } from "./tanya";

/** One part of a grouped figure: its keys by the names that were asked, and its value. */
export type BarisAngka = { kunci: Record<string, string>; nilai: number };
/**
 * A figure by its code. `nilai` is null where the portal had recorded nothing by `diketahui`: that is not zero. `nihil`
 * says that the one office asked about declared every month of the period to have had nothing.
 */
export type Jawaban = {
  kode: string;
  versi: number;
  judul: string;
  satuan: string;
  nilai: number | null;
  per: string;
  dari: string | null;
  diketahui: string | null;
  /** First day of the first month in which something of it was received. */
  mulai: string | null;
  /** Inside: records of it that wait for validation. */
  belum: number | null;
  nihil: boolean;
  baris?: BarisAngka[];
  keterangan?: string;
};

const MAKS_BARIS = 5000;

function cariDefinisi(viewer: Viewer, kode: string, versi: SaringanAngka[string]): Definisi {
  const ke = versi === undefined || versi === "" ? undefined : Number(versi);
  const d = definisi(kode, ke);
  if (!d && definisi(kode)) throw new Penolakan(`Angka “${kode}” tidak punya versi itu.`);
  if (!d)
    throw new Penolakan(
      `Tidak ada angka berkode “${kode.slice(0, 60)}”. Yang ada: ${TERKINI.map((t) => t.kode).join(", ")}.`,
    );
  if (viewer === PUBLIK && !terbukaPublik(d))
    throw new Penolakan(`Angka “${kode}” hanya dihitung di dalam: bahannya dikecualikan dari publik.`);
  return d;
}

function baris({ kelompok }: Tanya, { ukur }: Aturan, a: Angka): BarisAngka[] {
  const cara = kelompok.map((k) => k.cara).join(":");
  const [satu, dua] = kelompok.map((k) => k.nama);
  return (a.menurut[cara] ?? []).map((b) => ({
    kunci: { ...(satu && { [satu]: b.kunci }), ...(dua && { [dua]: b.silang ?? "" }) },
    nilai: ukur === "jumlah" ? (b.jumlah ?? 0) : b.n,
  }));
}

/** @throws Penolakan with all that is not understood, else with what does not exist */
async function sahkan(tx: Tx, viewer: Viewer, f: Filter, galat: Keluhan[]): Promise<void> {
  const semua = galat.length > 0 ? galat : await periksaKode(tx, viewer, f);
  if (semua.length > 0) throw new Penolakan(kataHalaman(semua).join(" "), {}, sebagaiTolakan(semua));
}

/** A figure with a way of its own: no median of anything is not zero days. */
async function jawabLain(
  hitung: Hitung,
  tx: Tx,
  viewer: Viewer,
  d: Definisi,
  saringan: SaringanAngka,
): Promise<Jawaban> {
  if (!d.khusus) throw new Error(`angka ${d.kode} tanpa aturan`);
  const { galat, ...t } = bacaKhusus(d.khusus, saringan);
  await sahkan(tx, viewer, t.f, galat);
  const tahu = await sudahMencatat(tx, viewer, t.f.diketahui);
  const hasil = await jawabKhusus(t, hitung, tx, viewer);
  const bernama = (kunci: string[]) => Object.fromEntries(kunci.map((k, i) => [t.kelompok[i] ?? "", k]));
  return {
    kode: d.kode,
    versi: d.versi,
    judul: d.judul,
    satuan: d.satuan,
    nilai: tahu ? hasil.nilai : null,
    per: t.f.per ?? hariIni(),
    dari: t.f.dari ?? null,
    diketahui: t.f.diketahui ?? null,
    mulai: hasil.mulai,
    belum: 0,
    nihil: false,
    ...(t.kelompok.length > 0 && {
      baris: hasil.baris.flatMap((b) => (b.nilai === null ? [] : [{ kunci: bernama(b.kunci), nilai: b.nilai }])),
    }),
    ...(!tahu && { keterangan: "Belum tercatat di portal ini pada saat itu." }),
    ...(tahu && hasil.nilai === null && { keterangan: "Belum ada yang dapat dihitung dengan saringan ini." }),
  };
}

/** The same inside a transaction that already counts. */
export async function jawabAngka(
  hitung: Hitung,
  tx: Tx,
  viewer: Viewer,
  kode: string,
  saringan: SaringanAngka = {},
): Promise<Jawaban> {
  const d = cariDefinisi(viewer, kode, saringan.versi);
  const { aturan } = d;
  if (!aturan) return jawabLain(hitung, tx, viewer, d, saringan);
  const { f, kelompok, galat } = bacaTanya(aturan, saringan, viewer === PUBLIK);
  await sahkan(tx, viewer, f, galat);
  const per = f.per ?? hariIni();
  const menurut = kelompok.length > 0 ? [kelompok.map((k) => k.cara).join(":")] : [];
  const [a] = await hitung({ f: { ...f, per }, menurut });
  const tahu = await sudahMencatat(tx, viewer, f.diketahui);
  const nilai = aturan.ukur === "jumlah" ? (a.jumlah ?? 0) : a.total;
  const isi = baris({ f, kelompok }, aturan, a);
  if (isi.length > MAKS_BARIS)
    throw new Penolakan(
      `Pembagian itu ${isi.length} baris, terlalu banyak untuk satu angka. Persempit saringannya.`,
      {},
      {
        id: `Pembagian itu ${isi.length} baris; paling banyak ${MAKS_BARIS}. Persempit saringannya, atau bagi menurut satu hal.`,
        en: `That split has ${isi.length} rows; at most ${MAKS_BARIS} are given. Narrow the filters, or split by one thing.`,
      },
    );
  const nihil = tahu && nilai === 0 && (await dinyatakanNihil(tx, f, per));
  return {
    kode: d.kode,
    versi: d.versi,
    judul: d.judul,
    satuan: d.satuan,
    nilai: tahu ? nilai : null,
    per,
    dari: f.dari ?? null,
    diketahui: f.diketahui ?? null,
    mulai: a.mulai,
    belum: a.belum,
    nihil,
    ...(kelompok.length > 0 && { baris: isi }),
    ...(!tahu && { keterangan: "Belum tercatat di portal ini pada saat itu." }),
    ...(tahu &&
      nilai === 0 &&
      !nihil && { keterangan: "Tidak ada yang terhitung dengan saringan ini. Coba perlebar." }),
  };
}

/**
 * Any figure by its code, for any viewer, from the ledger. `saringan` is text as in an address: penyelenggaraan, tahapan,
 * kantor, wilayah, dari, per (until the end of that day, WITA; today without it), diketahui, the kind's dimensions by the
 * names of their fields, kelompok (at most two ways, with a comma), versi. @throws Penolakan with a sentence for a code,
 * a filter or a day that cannot be answered
 */
export const hitungAngka = (viewer: Viewer, kode: string, saringan: SaringanAngka = {}): Promise<Jawaban> =>
  denganAngka(viewer, (hitung, tx) => jawabAngka(hitung, tx, viewer, kode, saringan));
