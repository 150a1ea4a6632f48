import "server-only";
import sql from "sql-template-tag";
import { PUBLIK } from "@/lib/akses/policy";
import { cakupan, cakupanBeberapa } from "@/lib/angka/cakupan";
import { sudahMencatat } from "@/lib/angka/sah";
import type { Angka, Hitung } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { publik } from "@/lib/catatan/where";
import type { Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { daftarPenyelenggaraan, daftarTahapan, type Penyelenggaraan, pengaturan } from "@/lib/rujukan/queries";
import { type PekanPublik, pekanPublik } from "./pekan";
import type { Penyampaian } from "./penyampaian";
import { type KantorNama, kantorSebelas } from "./queries";

export type Keadaan = { kata: string; n: number };
export type Jalur = { angka: Angka; keadaan: Keadaan[]; filter: Filter };
/** Another kind's figure over the same days, and who handed in its data. */
export type Lain = { jenis: Jenis; filter: Filter; angka: Angka; penyampaian: Penyampaian[] };
export type Beranda = {
  penyelenggaraan: Penyelenggaraan;
  semua: Penyelenggaraan[];
  namaTahapan: Map<string, string>;
  kantor: KantorNama[];
  /** The as-of day; with `pilihan` it was asked for, and states are those known on that day. */
  hari: string;
  pilihan: boolean;
  filter: Filter;
  angka: Angka;
  rinci: number;
  keadaan: Keadaan[];
  jalur: Jalur;
  banding: { hari: string; angka: Angka } | null;
  penyampaian: Penyampaian[];
  /** What had been recorded by the end of the as-of day; null where the portal did not yet record. */
  diketahui: number | null;
  lain: Lain[];
  /** What was published in the seven days up to the as-of day; up to today where none was asked for. */
  pekan: PekanPublik;
  diperbarui: Date | null;
};

const PECAHAN = ["registrasi:sumber", "registrasi", "sumber", "kantor", "kelompok", "tahapan", "bulan"];
/** The last instant of a day in WITA. */
const akhirHari = (hari: string) => `${hari}T23:59:59.999+08:00`;

/** Where the counted cases stand, in the public's words; `diketahui` as it was known at an instant. */
export async function keadaan(tx: Tx, f: Filter, diketahui?: string): Promise<Keadaan[]> {
  return tx.all<Keadaan>(
    sql`select x.keadaan as kata, count(*)::int as n ${publik(f, diketahui)} group by 1 order by 2 desc, 1`,
  );
}

/** How many of the counted records can be read in detail. */
export async function banyakRinci(tx: Tx, f: Filter): Promise<number> {
  return (await tx.one<{ n: number }>(sql`select count(*)::int as n ${publik(f)} and x.tingkat = 'rinci'`))?.n ?? 0;
}

/** When something was last given to the public or taken back. */
export async function diperbarui(tx: Tx): Promise<Date | null> {
  return (
    (
      await tx.one<{ pada: Date | null }>(
        sql`select greatest(max(terbit_pada), max(ditarik_pada)) as pada from terbitan`,
      )
    )?.pada ?? null
  );
}

/** The day before which a page compares: the end of the year before, or null where nothing had begun. */
const hariBanding = (hari: string, mulai: string | null) => {
  const lalu = `${Number(hari.slice(0, 4)) - 1}-12-31`;
  return mulai && lalu <= mulai ? null : lalu;
};

/**
 * All that the opening page says of one penyelenggaraan as of a day. Null where there is no such penyelenggaraan,
 * or where the day lies before its start or after today.
 */
export async function bacaBeranda(
  hitung: Hitung,
  tx: Tx,
  hariDiminta?: string,
  kode?: string,
): Promise<Beranda | null> {
  const semua = await daftarPenyelenggaraan(tx);
  const bawaan = kode ?? (await pengaturan(tx, "penyelenggaraan_beranda"));
  const penyelenggaraan = semua.find((p) => p.kode === bawaan) ?? (kode ? undefined : semua[0]);
  if (!penyelenggaraan) return null;
  const kini = hariIni();
  const { mulai, selesai } = penyelenggaraan;
  const hari = hariDiminta ?? (selesai && selesai < kini ? selesai : kini);
  if (hariDiminta && (hari > kini || hari < (mulai ?? "2000-01-01"))) return null;
  const filter: Filter = {
    jenis: "pelanggaran",
    penyelenggaraan: penyelenggaraan.kode,
    dari: mulai ?? undefined,
    per: hari,
    dimensi: {},
  };
  const lalu = hariBanding(hari, mulai);
  const saat = hariDiminta && hari < kini ? akhirHari(hari) : undefined;
  const jalur: Filter = { ...filter, jenis: "penindakan" };
  const [angka, angkaJalur, angkaLalu, tahu] = await hitung(
    { f: filter, menurut: PECAHAN },
    { f: jalur, menurut: ["kelompok", "produk"] },
    { f: { ...filter, per: lalu ?? hari }, menurut: PECAHAN },
    { f: { ...filter, diketahui: hari } },
  );
  const kantor = await kantorSebelas(tx);
  const lain = await jenisLain(hitung, filter);
  const [penyampaian = [], ...penyampaianLain] = await cakupanBeberapa(
    hitung,
    tx,
    [filter, ...lain.map((l) => l.filter)],
    kantor.map((k) => k.kode),
  );
  return {
    penyelenggaraan,
    semua,
    namaTahapan: new Map((await daftarTahapan(tx)).map((t) => [t.kode, t.nama])),
    kantor,
    hari,
    pilihan: saat !== undefined,
    filter,
    angka,
    rinci: await banyakRinci(tx, filter),
    keadaan: await keadaan(tx, { ...filter, dimensi: { registrasi: "diregistrasi" } }, saat),
    jalur: {
      filter: jalur,
      angka: angkaJalur,
      keadaan: await keadaan(tx, jalur, saat),
    },
    banding: lalu === null ? null : { hari: lalu, angka: angkaLalu },
    penyampaian,
    diketahui: !saat ? angka.total : (await sudahMencatat(tx, PUBLIK, hari)) ? tahu.total : null,
    lain: lain.map((l, i) => ({ ...l, penyampaian: penyampaianLain[i] ?? [] })),
    pekan: await pekanPublik(tx, hariDiminta ?? kini),
    diperbarui: await diperbarui(tx),
  };
}

async function jenisLain(hitung: Hitung, f: Filter) {
  const jenis = JENIS.filter((j) => j !== "pelanggaran" && j !== "penindakan");
  const tanya = jenis.map((j) => ({
    f: { ...f, jenis: j },
    menurut: j === "sengketa" ? ["hasil"] : [DAFTAR[j].utama],
  }));
  const angka = await hitung(...tanya);
  return tanya.map((t, i) => ({ jenis: t.f.jenis, filter: t.f, angka: angka[i] as Angka }));
}

export type HalamanJenis = {
  jenis: Jenis;
  filter: Filter;
  hari: string;
  angka: Angka;
  rinci: number;
  kantor: KantorNama[];
  penyelenggaraan: Penyelenggaraan[];
  keadaan: Keadaan[];
  /** Which offices handed in every ended month of this kind; null for a kind that the portal opens by itself. */
  penyampaian: Penyampaian[] | null;
  diperbarui: Date | null;
};

/** The figures of one kind over all penyelenggaraan, as of today. */
export async function bacaJenis(hitung: Hitung, tx: Tx, jenis: Jenis): Promise<HalamanJenis> {
  const hari = hariIni();
  const filter: Filter = { jenis, per: hari, dimensi: {} };
  const menurut = ["kantor", "penyelenggaraan", "bulan", ...Object.keys(DAFTAR[jenis].dimensi)];
  const [angka] = await hitung({ f: filter, menurut });
  const kantor = await kantorSebelas(tx);
  const kode = kantor.map((k) => k.kode);
  return {
    jenis,
    filter,
    hari,
    angka,
    rinci: await banyakRinci(tx, filter),
    kantor,
    penyampaian: DAFTAR[jenis].berdiriSendiri ? await cakupan(hitung, tx, filter, kode) : null,
    penyelenggaraan: await daftarPenyelenggaraan(tx),
    keadaan: await keadaan(tx, filter),
    diperbarui: await diperbarui(tx),
  };
}
