import "server-only";
import sql, { empty, raw, type Sql } from "sql-template-tag";
import { publik } from "@/lib/catatan/where";
import { asPublic, type Tx } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { hariIni } from "@/lib/format";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { daftarPenyelenggaraan, daftarTahapan } from "@/lib/rujukan/queries";
import { serempak } from "@/lib/serempak";
import { type Arah, denganJalan, type Rencana, rencanakan } from "./cari";
import type { Saring, Sesudah } from "./filter";
import { asal } from "./halaman";
import { type Kutipan, kutipan } from "./kutip";

/** One record as the public reads it. */
export type Terbitan = {
  publikId: string;
  edisi: number;
  jenis: Jenis;
  tingkat: "angka" | "rinci";
  kantor: string;
  kantorKode: string;
  wilayah: string;
  wilayahKode: string;
  kabupaten: string;
  penyelenggaraan: string;
  penyelenggaraanKode: string;
  tahapan: string;
  tahapanKode: string;
  tanggal: string;
  keadaan: string;
  isi: Record<string, unknown>;
  ringkasan: string | null;
  ralat: string | null;
  perluDiperbarui: boolean;
  terkini: boolean;
  terbitPada: Date;
  ditarikPada: Date | null;
  alasanTarik: string | null;
};

const KOLOM =
  raw(`i.publik_id as "publikId", i.edisi, i.jenis, i.tingkat, k.nama as kantor, i.kantor_kode as "kantorKode", w.nama as wilayah,
  i.wilayah_kode as "wilayahKode", b.nama as kabupaten, p.nama_singkat as penyelenggaraan, i.penyelenggaraan_kode as "penyelenggaraanKode",
  t.nama as tahapan, i.tahapan_kode as "tahapanKode", i.tanggal_diterima as tanggal, i.keadaan, i.isi, i.ringkasan, i.ralat, i.perlu_diperbarui as "perluDiperbarui", i.terkini,
  i.terbit_pada as "terbitPada", i.ditarik_pada as "ditarikPada", i.alasan_tarik as "alasanTarik"`);
/** The columns of terbitan that the public may read. */
const TERBUKA =
  raw(`x.publik_id, x.edisi, x.jenis, x.tingkat, x.kantor_kode, x.wilayah_kode, x.penyelenggaraan_kode, x.tahapan_kode, x.tanggal_diterima, x.keadaan,
  x.isi, x.ringkasan, x.ralat, x.perlu_diperbarui, x.terkini, x.terbit_pada, x.ditarik_pada, x.alasan_tarik`);
const SAMBUNG =
  raw(`join kantor k on k.kode = i.kantor_kode join wilayah w on w.kode = i.wilayah_kode join wilayah b on b.kode = left(i.wilayah_kode, 5)
  join penyelenggaraan p on p.kode = i.penyelenggaraan_kode join tahapan t on t.kode = i.tahapan_kode`);
const SLUG_KEADAAN = raw("btrim(regexp_replace(lower(x.keadaan), '[^a-z0-9]+', '-', 'g'), '-')");

/** FROM and WHERE of a public search of one kind. */
export const dariSaring = (s: Saring): Sql =>
  sql`${publik(s.filter)}${s.keadaan ? sql` and ${SLUG_KEADAAN} = ${s.keadaan}` : empty}${
    s.tahun ? sql` and x.tanggal_diterima between ${`${s.tahun}-01-01`}::date and ${`${s.tahun}-12-31`}::date` : empty
  }`;

/** What is asked in words, or of every kind at once, is asked of the index (cari.ts); one kind's rows come in their own order. */
const lewatIndeks = (s: Saring) => s.lintas === true || s.filter.kata !== undefined;

/** A page of the index as rows; what was withdrawn meanwhile is not among them, whatever the index says. */
const barisIndeks = (tx: Pick<Tx, "all">) => (halaman: Sql) =>
  tx.all<Terbitan & { nilai: string }>(sql`with h as materialized (${halaman}),
      i as (select ${TERBUKA}, h.nilai, h.ke from h join terbitan x on x.publik_id = h.publik_id where x.terkini and x.tingkat = 'rinci' and x.ditarik_pada is null)
    select ${KOLOM}, i.nilai from i ${SAMBUNG} order by i.ke`);

async function halamanIndeks(tx: Pick<Tx, "all" | "one">, s: Saring, arah: Arah, banyak: number, siap?: Rencana) {
  const r = siap ?? (await rencanakan(tx, s));
  return denganJalan(s, r, arah, banyak, barisIndeks(tx));
}

/** One page of the records that can be read in detail; keyset, no offset. By `jenis` too: see terbitan_rinci. @param siap what rencanakan said of it */
export async function daftarPublik(
  tx: Pick<Tx, "all" | "one">,
  s: Saring,
  banyak: number,
  siap?: Rencana,
): Promise<{ baris: Terbitan[]; lanjut?: Sesudah }> {
  const baris = lewatIndeks(s)
    ? await halamanIndeks(tx, s, s.urut ?? "terbaru", banyak + 1, siap)
    : await barisJenis(tx, s, banyak + 1);
  const akhir = baris[banyak - 1];
  return {
    baris: baris.slice(0, banyak),
    lanjut: baris.length > banyak && akhir ? { nilai: akhir.nilai, id: akhir.publikId } : undefined,
  };
}

function barisJenis(tx: Pick<Tx, "all">, s: Saring, banyak: number): Promise<(Terbitan & { nilai: string })[]> {
  const naik = s.urut === "terlama";
  const arah = raw(naik ? "" : "desc");
  const sesudah = s.sesudah
    ? sql` and (x.tanggal_diterima, x.publik_id) ${raw(naik ? ">" : "<")} (${s.sesudah.nilai}::date, ${s.sesudah.id})`
    : empty;
  return tx.all(sql`with i as (
      select ${TERBUKA}
      ${dariSaring(s)} and x.tingkat = 'rinci'${sesudah} order by x.jenis ${raw(naik ? "desc" : "")}, x.tanggal_diterima ${arah}, x.publik_id ${arah} limit ${banyak})
    select ${KOLOM}, i.tanggal_diterima as nilai from i ${SAMBUNG} order by i.tanggal_diterima ${arah}, i.publik_id ${arah}`);
}

/** What of a search was published in detail or corrected last. */
export const terakhirTerbit = (tx: Tx, s: Saring, banyak: number): Promise<Terbitan[]> =>
  lewatIndeks(s)
    ? halamanIndeks(tx, s, "terbit", banyak)
    : tx.all<Terbitan>(sql`with i as (select ${TERBUKA} ${dariSaring(s)} and x.tingkat = 'rinci' order by x.terbit_pada desc, x.publik_id limit ${banyak})
    select ${KOLOM} from i ${SAMBUNG} order by i.terbit_pada desc, i.publik_id`);

/** Every record of a search that can be read in detail, newest first, in pages of their own transactions; for downloads. */
export async function* semuaPublik({ urut: _, ...s }: Saring): AsyncGenerator<Terbitan[]> {
  for (let sesudah: Sesudah | undefined; ; ) {
    const d = await asPublic((tx) => daftarPublik(tx, { ...s, sesudah }, 1000));
    yield d.baris;
    if (!d.lanjut) return;
    sesudah = d.lanjut;
  }
}

/** How many records a search counts, and how many of them can be read in detail. */
export async function banyakPublik(tx: Tx, s: Saring): Promise<{ n: number; rinci: number }> {
  const b = await tx.one<{ n: number; rinci: number }>(
    sql`select count(*)::int as n, count(*) filter (where x.tingkat = 'rinci')::int as rinci ${dariSaring(s)}`,
  );
  return b ?? { n: 0, rinci: 0 };
}

/** An edition with the day on which its registration holds. */
export type EdisiPublik = Terbitan & { registrasi: string | null; berlaku: string };
/** What the public may know of one record: its latest edition, and those before it, newest first. */
export type RinciPublik = { kini: EdisiPublik; riwayat: EdisiPublik[]; tarikan: { pada: Date; alasan: string } | null };

/** One record by its public id; null where it never stood in detail. A withdrawn one comes with day and reason. */
export async function satuPublik(tx: Tx, jenis: Jenis, publikId: string): Promise<RinciPublik | null> {
  if (!/^[0-9a-f]{12}$/.test(publikId)) return null;
  const riwayat =
    await tx.all<EdisiPublik>(sql`with i as (select publik_id, edisi, jenis, tingkat, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode,
        tanggal_diterima, keadaan, isi, ringkasan, ralat, perlu_diperbarui, terkini, terbit_pada, ditarik_pada, alasan_tarik, registrasi, berlaku
      from terbitan where publik_id = ${publikId} and jenis = ${jenis}::jenis)
    select ${KOLOM}, i.registrasi, i.berlaku from i ${SAMBUNG} order by i.edisi desc`);
  const kini = riwayat.find((e) => e.terkini);
  const pernah = riwayat.find((e) => e.tingkat === "rinci");
  if (!kini || !pernah) return null;
  const tampil = kini.tingkat === "rinci" && kini.ditarikPada === null;
  const tarik = riwayat.find((e) => e.ditarikPada !== null);
  const tarikan = tampil || !tarik?.ditarikPada ? null : { pada: tarik.ditarikPada, alasan: tarik.alasanTarik ?? "" };
  return tampil || tarikan ? { kini, riwayat, tarikan } : null;
}

/** Another record that a page leads to. `hubungan`: of the same case (a track, its parent, what it grew from), or near it. */
export type Terkait = Pick<Terbitan, "publikId" | "jenis" | "tahapan" | "kabupaten" | "tanggal" | "keadaan"> & {
  hubungan: "induk" | "jalur" | "asal" | "lanjutan" | "sekitar";
};
const SEKITAR = 4;

/** The records of the same case that can be read as well, and the nearest of the same office on the same stage before it. */
export const terkaitPublik = (tx: Tx, t: Terbitan) =>
  tx.all<Terkait>(sql`with dekat as (
      select x.publik_id, x.jenis, x.tahapan_kode, x.wilayah_kode, x.tanggal_diterima, x.keadaan, h.hubungan
        from terkait_publik(${t.publikId}) h join terbitan x on x.publik_id = h.publik_id and x.terkini),
    sekitar as (
      select x.publik_id, x.jenis, x.tahapan_kode, x.wilayah_kode, x.tanggal_diterima, x.keadaan, 'sekitar' from terbitan x
       where x.jenis = ${t.jenis}::jenis and x.kantor_kode = ${t.kantorKode} and x.tahapan_kode = ${t.tahapanKode}
         and x.terkini and x.ditarik_pada is null and x.tingkat = 'rinci'
         and (x.tanggal_diterima, x.publik_id) < (${t.tanggal}::date, ${t.publikId})
       order by x.jenis, x.kantor_kode, x.tahapan_kode, x.tanggal_diterima desc, x.publik_id desc limit ${SEKITAR})
    select i.publik_id as "publikId", i.jenis, n.nama as tahapan, b.nama as kabupaten, i.tanggal_diterima as tanggal, i.keadaan, i.hubungan
      from (select * from dekat union all select * from sekitar) i join tahapan n on n.kode = i.tahapan_kode
      join wilayah b on b.kode = left(i.wilayah_kode, 5) order by i.hubungan = 'sekitar', i.tanggal_diterima desc, i.publik_id`);

/** How to cite a record that can be read today. @throws TidakAda for every other */
export async function kutipanCatatan(slug: string, publikId: string): Promise<Kutipan> {
  const jenis = jenisDari(slug);
  const satu = jenis && (await asPublic((tx) => satuPublik(tx, jenis, publikId)));
  if (!satu || satu.tarikan) throw new TidakAda();
  return kutipan(satu.kini, asal(), hariIni());
}

export type KantorNama = { kode: string; nama: string; singkat: string };

/** The eleven offices by which everything is counted. */
export const kantorSebelas = (tx: Tx) =>
  tx.all<KantorNama>(sql`select kode, nama, nama_singkat as singkat from kantor where length(kode) <= 5 order by kode`);

type Kode = { kode: string; nama: string };
/** What a public search chooses from. */
export type PilihanPublik = {
  kantor: Kode[];
  wilayah: Kode[];
  penyelenggaraan: Kode[];
  tahapan: (Kode & { induk: string })[];
  keadaan: string[];
};

export async function pilihanPublik(tx: Tx, { filter, lintas }: Saring): Promise<PilihanPublik> {
  const [kantor, wilayah, penyelenggaraan, tahapan, keadaan] = await Promise.all([
    kantorSebelas(tx),
    tx.all<Kode>(
      sql`select kode, nama from wilayah where kode like '64%' and tingkat = 'kabupaten_kota' order by kode`,
    ),
    daftarPenyelenggaraan(tx),
    daftarTahapan(tx),
    kataKeadaan(tx, lintas ? undefined : filter.jenis),
  ]);
  return {
    kantor,
    wilayah,
    penyelenggaraan: penyelenggaraan.map((p) => ({ kode: p.kode, nama: p.namaSingkat })),
    tahapan: tahapan.map((t) => ({ kode: t.kode, nama: t.nama, induk: t.penyelenggaraanKode })),
    keadaan,
  };
}

/** What a search may name, read by itself. */
export const bacaPilihan = (s: Saring): Promise<PilihanPublik> => asPublic((tx) => pilihanPublik(serempak(tx), s));

/**
 * The public's words for where a case stands, those that are in use for a kind. Where a kind has one step only, nothing but
 * the cells of the index needs to be looked at: its records are the most by far.
 */
export async function kataKeadaan(tx: Pick<Tx, "all">, jenis?: Jenis): Promise<string[]> {
  const satuLangkah = jenis && Object.keys(DAFTAR[jenis].alur).length === 1;
  const semua = await tx.all<{ kata: string }>(
    jenis && !satuLangkah
      ? sql`select distinct x.keadaan as kata ${publik({ jenis, dimensi: {} })} order by 1`
      : sql`select distinct keadaan as kata from cari_sel where ${jenis ?? null}::jenis is null or jenis = ${jenis ?? null}::jenis order by 1`,
  );
  return semua.map((k) => k.kata);
}

/** Addresses of the newest records in detail, for the site map. */
export const alamatTerbaru = (tx: Tx, banyak: number) =>
  tx.all<{
    jenis: Jenis;
    publikId: string;
    terbitPada: Date;
  }>(sql`select jenis, publik_id as "publikId", terbit_pada as "terbitPada" from terbitan
    where terkini and tingkat = 'rinci' and ditarik_pada is null order by terbit_pada desc limit ${banyak}`);
