import "server-only";
import sql, { empty, join, raw } from "sql-template-tag";
import { narrow, type Orang } from "@/lib/akses/policy";
import { cakupanDaftar } from "@/lib/angka/cakupan";
import { ingatPada, kepalaJejak } from "@/lib/angka/ingat";
import { carikan, sel } from "@/lib/angka/ledger";
import { asViewer, type Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import type { Jenis } from "@/lib/jenis/fields";
import { cakupanSatu } from "@/lib/terbitan/penyampaian";
import { pilihInduk, pilihRincian } from "./baris";
import type { Filter, Halaman, Urut } from "./filter";
import { cariKata, type Dicari, PALING_KATA } from "./kata";
import { type Pilihan, pilihanSaring } from "./pilihan";
import type { Catatan } from "./schema";
import { dalam } from "./where";

export type Baris = Catatan & {
  namaKantor: string;
  namaTahapan: string;
  namaWilayah: string;
  pembuat: string;
  tingkat: "angka" | "rinci" | null;
  /** Only while it waits for validation: what it said before its writer mended it. */
  sebelum?: Record<string, unknown> | null;
};
/** A line of a list. */
export type BarisHalaman = Pick<
  Baris,
  | "id"
  | "jenis"
  | "versi"
  | "judul"
  | "nomor"
  | "kantorKode"
  | "tanggalDiterima"
  | "status"
  | "posisi"
  | "dibuatOleh"
  | "diubahOleh"
  | "namaKantor"
  | "namaTahapan"
  | "tingkat"
> & {
  /** Of one that waits: what it said before its writer mended it, and what it says now. */
  perbaikan?: { dulu: Record<string, unknown>; kini: Catatan };
};
export type Daftar<B = Baris> = { baris: B[]; lanjut?: { nilai: string; id: string } };

const KOLOM_URUT: Record<Urut, string> = {
  tanggal: "x.tanggal_diterima",
  diubah: "x.diubah_pada",
  judul: "x.judul",
  nomor: "coalesce(x.nomor, '')",
};
const TIPE_URUT: Record<Urut, string> = { tanggal: "date", diubah: "timestamptz", judul: "text", nomor: "text" };
const NAMA =
  raw(`k.nama_singkat as "namaKantor", t.nama as "namaTahapan", w.nama as "namaWilayah", (select nama from pengguna where id = x.dibuat_oleh) as pembuat,
  (select tingkat from terbitan e where e.catatan_id = x.id and e.terkini and e.ditarik_pada is null) as tingkat`);
const SEBELUM = raw(
  `, (select isi from catatan_versi v where v.catatan_id = x.id and v.verba = 'kirim' order by v.versi desc limit 1) as sebelum`,
);
const SAMBUNG = raw(
  "join kantor k on k.kode = i.kantor_kode join tahapan t on t.kode = i.tahapan_kode join wilayah w on w.kode = i.wilayah_kode",
);

// only what a line shows: fifty of them are asked for by every visit
const LINE =
  raw(`x.id, x.jenis, x.versi, x.judul, x.nomor, x.kantor_kode as "kantorKode", x.tahapan_kode, x.tanggal_diterima as "tanggalDiterima", x.status, x.posisi,
  x.dibuat_oleh as "dibuatOleh", x.diubah_oleh as "diubahOleh",
  (select tingkat from terbitan e where e.catatan_id = x.id and e.terkini and e.ditarik_pada is null) as tingkat`);

/** One page of a list for a viewer: keyset, newest first unless told otherwise. */
export function daftar(orang: Orang, f: Filter, h: Halaman, banyak = 50): Promise<Daftar> {
  return asViewer(konteks(orang), async (tx) => halaman(tx, orang, f, h, banyak, await cariKata(tx, f)));
}

function urut(h: Halaman) {
  const kunci = raw(KOLOM_URUT[h.urut]);
  const arah = raw(h.naik ? "asc" : "desc");
  const sesudah = h.sesudah
    ? sql` and (${kunci}, x.id) ${raw(h.naik ? ">" : "<")} (${h.sesudah.nilai}::text::${raw(TIPE_URUT[h.urut])}, ${h.sesudah.id}::text::uuid)`
    : empty;
  return { kunci, arah, sesudah, menurut: sql`order by ${kunci} ${arah}, x.id ${arah}` };
}

function potong<B extends { id: string; kunciUrut: string }>(baris: B[], banyak: number): Daftar<B> {
  const akhir = baris[banyak - 1];
  return {
    baris: baris.slice(0, banyak),
    lanjut: baris.length > banyak && akhir ? { nilai: akhir.kunciUrut, id: akhir.id } : undefined,
  };
}

async function halaman(
  tx: Tx,
  orang: Orang,
  f: Filter,
  h: Halaman,
  banyak: number,
  [sisa, asal]: Dicari,
): Promise<Daftar> {
  const { kunci, sesudah, menurut } = urut(h);
  const baris = await tx.all<Baris & { kunciUrut: string }>(sql`with i as (
      select x.*, ${pilihRincian(f.jenis)}, ${kunci}::text as kunci_urut ${dalam(narrow(orang, f.jenis), sisa, [f.jenis], asal)}${sesudah}
      ${menurut} limit ${banyak + 1})
    select ${pilihInduk}, i.rincian, i.kunci_urut as "kunciUrut", ${NAMA}${f.status === "dikirim" ? SEBELUM : empty} from i join catatan x on x.id = i.id ${SAMBUNG} ${menurut}`);
  return potong(baris, banyak);
}

async function garis(
  tx: Tx,
  orang: Orang,
  f: Filter,
  h: Halaman,
  banyak: number,
  [sisa, asal]: Dicari,
): Promise<Daftar<BarisHalaman>> {
  if (f.status === "dikirim") {
    const { baris, lanjut } = await halaman(tx, orang, f, h, banyak, [sisa, asal]);
    return {
      baris: baris.map((b) => ({ ...b, perbaikan: b.sebelum ? { dulu: b.sebelum, kini: b } : undefined })),
      lanjut,
    };
  }
  const { kunci, arah, sesudah, menurut } = urut(h);
  // A limit that is said lets the server keep its plan. Names after it: asked line by line they cost as much as the lines.
  const baris = await tx.all<BarisHalaman & { kunciUrut: string }>(
    sql`select x.*, x.kunci::text as "kunciUrut", k.nama_singkat as "namaKantor", t.nama as "namaTahapan"
      from (select ${LINE}, ${kunci} as kunci ${dalam(narrow(orang, f.jenis), sisa, [f.jenis], asal)}${sesudah} ${menurut} limit ${raw(String(banyak + 1))}) x
      join kantor k on k.kode = x."kantorKode" join tahapan t on t.kode = x.tahapan_kode
      order by x.kunci ${arah}, x.id ${arah}`,
  );
  return potong(baris, banyak);
}

// fenced (offset 0): first those few, by their own index, then which of them
const BELUM_SAH = raw("(select * from catatan where status <> 'divalidasi' offset 0)");

/**
 * How many records a filter finds. Those that count are known to the ledger, whose cost does not grow with the archive; the
 * others are few and have an index of their own. What the ledger cannot answer (a village) is counted; a word's records are
 * counted up to one more than PALING_KATA.
 */
async function banyak(tx: Tx, orang: Orang, f: Filter, [sisa, asal]: Dicari): Promise<number> {
  const p = narrow(orang, f.jenis);
  if (f.kata) {
    const ada = sql`(select ${dalam(p, sisa, [f.jenis], asal)} limit ${PALING_KATA + 1}) c`;
    return (await tx.one<{ n: number }>(sql`select count(*)::int as n from ${ada}`))?.n ?? 0;
  }
  const sumber = carikan(orang, f, []);
  if (!sumber || f.diketahui || (f.status && f.status !== "divalidasi"))
    return (await tx.one<{ n: number }>(sql`select count(*)::int as n ${dalam(p, f)}`))?.n ?? 0;
  const lain = f.status ? sql`0` : sql`(select count(*) ${dalam(p, f, [f.jenis], BELUM_SAH)})`;
  const n = await tx.one<{ n: number }>(
    sql`select ((select coalesce(sum(n), 0) from ${sel(f, [sumber], false)} s) + ${lain})::int as n`,
  );
  return n?.n ?? 0;
}

/** What the list page shows, in one transaction. */
export function daftarHalaman(
  orang: Orang,
  f: Filter,
  h: Halaman,
): Promise<{ daftar: Daftar<BarisHalaman>; jumlah: number; pilihan: Pilihan; cakupan: string | null }> {
  return asViewer({ ...konteks(orang), membaca: true }, async (tx) => {
    const cari = await cariKata(tx, f);
    const [daftar, kepala] = await Promise.all([garis(tx, orang, f, h, 50, cari), kepalaJejak(tx)]);
    const saringan = { f: JSON.stringify(f) };
    return {
      daftar,
      ...(await ingatPada(kepala, orang, sekitar, saringan, () => sekitar(tx, orang, kepala, f, cari))),
    };
  });
}

/** What stands around the lines: the same on each page of a list, and until something changes (`kepala`). */
async function sekitar(tx: Tx, orang: Orang, kepala: string, f: Filter, cari: Dicari) {
  const [jumlah, pilihan] = await Promise.all([banyak(tx, orang, f, cari), pilihanSaring(tx)]);
  const kantor = pilihan.kantor.map((k) => k.kode).filter((k) => !f.kantor || k === f.kantor);
  const sampai = await cakupanDaftar(tx, orang, kepala, f, kantor);
  return { jumlah, pilihan, cakupan: sampai && cakupanSatu(sampai, f.per ?? hariIni()) };
}

/** Every row of a filter in pages, for downloads; stops at `maks`. */
export async function* semua(orang: Orang, f: Filter, maks: number): AsyncGenerator<Baris[]> {
  let sesudah: Halaman["sesudah"];
  for (let n = 0; n < maks; ) {
    const d = await daftar(orang, f, { urut: "tanggal", naik: false, sesudah }, 1000);
    n += d.baris.length;
    yield d.baris;
    if (!d.lanjut) return;
    sesudah = d.lanjut;
  }
}

/** What a viewer last entered of a kind, to start the next form from. */
export function terakhir(
  tx: Tx,
  orang: Orang,
  jenis: Jenis,
): Promise<Pick<Catatan, "kantorKode" | "penyelenggaraanKode" | "tahapanKode" | "wilayahKode"> | undefined> {
  return tx.one(sql`select ${join([raw('kantor_kode as "kantorKode"'), raw('penyelenggaraan_kode as "penyelenggaraanKode"'), raw('tahapan_kode as "tahapanKode"'), raw('wilayah_kode as "wilayahKode"')])}
    from catatan where jenis = ${jenis}::jenis and dibuat_oleh = ${orang.id}::uuid order by dibuat_pada desc limit 1`);
}
