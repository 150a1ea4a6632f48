import "server-only";
import sql, { join, raw } from "sql-template-tag";
import { can, narrow, type Orang } from "@/lib/akses/policy";
import { asViewer, type Tx } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import type { Jenis } from "@/lib/jenis/fields";
import type { Peran } from "@/lib/pihak/schema";
import { muat, pilihInduk, pilihRincian } from "./baris";
import type { Filter, Halaman, Urut } from "./filter";
import { type Pilihan, pilihanSaring } from "./pilihan";
import type { Catatan } from "./schema";
import { dalam } from "./where";

export type Baris = Catatan & {
  namaKantor: string;
  namaTahapan: string;
  namaWilayah: string;
  pembuat: string;
  tingkat: "angka" | "rinci" | null;
};
export type Daftar = { baris: Baris[]; lanjut?: { nilai: string; id: string } };

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
const SAMBUNG = raw(
  "join kantor k on k.kode = i.kantor_kode join tahapan t on t.kode = i.tahapan_kode join wilayah w on w.kode = i.wilayah_kode",
);

/** One page of a list for a viewer: keyset, newest first unless told otherwise. */
export function daftar(orang: Orang, f: Filter, h: Halaman, banyak = 50): Promise<Daftar> {
  return asViewer(konteks(orang), (tx) => halaman(tx, orang, f, h, banyak));
}

async function halaman(tx: Tx, orang: Orang, f: Filter, h: Halaman, banyak: number): Promise<Daftar> {
  const k = KOLOM_URUT[h.urut];
  const arah = raw(h.naik ? "asc" : "desc");
  const tanda = raw(h.naik ? ">" : "<");
  const sesudah = h.sesudah
    ? sql` and (${raw(k)}, x.id) ${tanda} (${h.sesudah.nilai}::text::${raw(TIPE_URUT[h.urut])}, ${h.sesudah.id}::text::uuid)`
    : sql``;
  const baris = await tx.all<Baris & { kunciUrut: string }>(sql`with i as (
      select x.*, ${pilihRincian(f.jenis)}, ${raw(k)}::text as kunci_urut ${dalam(narrow(orang, f.jenis), f)}${sesudah}
      order by ${raw(k)} ${arah}, x.id ${arah} limit ${banyak + 1})
    select ${pilihInduk}, i.rincian, i.kunci_urut as "kunciUrut", ${NAMA} from i join catatan x on x.id = i.id ${SAMBUNG} order by ${raw(k)} ${arah}, x.id ${arah}`);
  const akhir = baris[banyak - 1];
  return {
    baris: baris.slice(0, banyak),
    lanjut: baris.length > banyak && akhir ? { nilai: akhir.kunciUrut, id: akhir.id } : undefined,
  };
}

/** What the list page shows, in one transaction. */
export function daftarHalaman(
  orang: Orang,
  f: Filter,
  h: Halaman,
): Promise<{ daftar: Daftar; jumlah: number; pilihan: Pilihan }> {
  return asViewer(konteks(orang), async (tx) => {
    const isi = await halaman(tx, orang, f, h, 50);
    const n = await tx.one<{ n: number }>(sql`select count(*)::int as n ${dalam(narrow(orang, f.jenis), f)}`);
    return { daftar: isi, jumlah: n?.n ?? 0, pilihan: await pilihanSaring(tx) };
  });
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

export type LangkahBaris = {
  urutan: number;
  kode: string;
  tanggal: string;
  nomorDokumen: string | null;
  keterangan: string | null;
  oleh: string;
  dibuatPada: Date;
};
export type VersiBaris = {
  versi: number;
  verba: string;
  alasan: string | null;
  oleh: string;
  pada: Date;
  isi: Record<string, unknown>;
};
export type TautanBaris = {
  id: string;
  jenis: Jenis;
  judul: string;
  nomor: string | null;
  macam: string;
  arah: "dari" | "ke";
  posisi: string | null;
  jalur: string | null;
};
export type RalatBaris = {
  id: string;
  alasan: string;
  isi: { induk: Record<string, unknown>; rincian: Record<string, unknown> };
  oleh: string;
  diajukanOleh: string;
  diajukanPada: Date;
};
export type TerbitanBaris = {
  publikId: string;
  edisi: number;
  tingkat: "angka" | "rinci";
  keadaan: string;
  ringkasan: string | null;
  perluDiperbarui: boolean;
  terkini: boolean;
  terbitPada: Date;
  ditarikPada: Date | null;
  alasanTarik: string | null;
};
export type PihakBaris = { id: string; kode: string; peran: Peran; anak: boolean };
export type Rinci = {
  catatan: Catatan;
  nama: {
    kantor: string;
    tahapan: string;
    penyelenggaraan: string;
    wilayah: string;
    pembuat: string;
    pemvalidasi: string | null;
  };
  regime: "pemilu" | "pemilihan" | "non_tahapan";
  langkah: LangkahBaris[];
  versi: VersiBaris[];
  tautan: TautanBaris[];
  pihak: PihakBaris[];
  terbitan: TerbitanBaris[];
  ralat: RalatBaris | null;
  halanganRinci: string | null;
};

/** Everything about one record that its page shows. @throws TidakAda where it is not there or not for this viewer. */
export function rinci(orang: Orang, jenis: Jenis, id: string): Promise<Rinci> {
  return asViewer(konteks(orang), async (tx) => {
    const catatan = await muat(tx, id);
    if (catatan.jenis !== jenis || !can(orang, "lihat", { ...catatan, kantor: catatan.kantorKode }))
      throw new TidakAda();
    const nama = await tx.one<
      Rinci["nama"] & { regime: Rinci["regime"] }
    >(sql`select k.nama as kantor, t.nama as tahapan, p.nama_singkat as penyelenggaraan, p.regime,
        (select string_agg(u.nama, ', ' order by length(u.kode) desc) from wilayah u where x.wilayah_kode = u.kode or x.wilayah_kode like u.kode || '.%' and length(u.kode) > 2) as wilayah,
        (select g.nama from pengguna g where g.id = x.dibuat_oleh) as pembuat, (select g.nama from pengguna g where g.id = x.divalidasi_oleh) as pemvalidasi
      from catatan x join kantor k on k.kode = x.kantor_kode join tahapan t on t.kode = x.tahapan_kode join penyelenggaraan p on p.kode = x.penyelenggaraan_kode
      where x.id = ${id}::uuid`);
    const langkah =
      await tx.all<LangkahBaris>(sql`select urutan, kode, tanggal, nomor_dokumen as "nomorDokumen", keterangan, dibuat_pada as "dibuatPada",
      (select g.nama from pengguna g where g.id = l.dibuat_oleh) as oleh from langkah l where catatan_id = ${id}::uuid order by urutan`);
    const versi =
      await tx.all<VersiBaris>(sql`select versi, verba, alasan, isi, pada, (select g.nama from pengguna g where g.id = v.oleh) as oleh
      from catatan_versi v where catatan_id = ${id}::uuid order by versi desc`);
    const tautan =
      await tx.all<TautanBaris>(sql`select x.id, x.jenis, x.judul, x.nomor, x.posisi, t.macam, (select d.jalur::text from penindakan d where d.catatan_id = x.id) as jalur, case when t.dari_id = ${id}::uuid then 'ke' else 'dari' end as arah
      from tautan t join catatan x on x.id = case when t.dari_id = ${id}::uuid then t.ke_id else t.dari_id end where ${id}::uuid in (t.dari_id, t.ke_id) order by t.dibuat_pada`);
    const pihak = await tx.all<PihakBaris>(
      sql`select id, kode, peran, anak from brankas.pihak where catatan_id = ${id}::uuid order by kode`,
    );
    const terbitan =
      await tx.all<TerbitanBaris>(sql`select publik_id as "publikId", edisi, tingkat, keadaan, ringkasan, perlu_diperbarui as "perluDiperbarui", terkini,
      terbit_pada as "terbitPada", ditarik_pada as "ditarikPada", alasan_tarik as "alasanTarik" from terbitan where catatan_id = ${id}::uuid order by edisi desc`);
    const ralat =
      await tx.one<RalatBaris>(sql`select id, alasan, isi, diajukan_oleh as "diajukanOleh", diajukan_pada as "diajukanPada",
      (select g.nama from pengguna g where g.id = r.diajukan_oleh) as oleh from ralat r where catatan_id = ${id}::uuid and status = 'diajukan'`);
    const halangan = await tx.one<{ h: string | null }>(sql`select halangan_rinci(${id}::uuid) as h`);
    const { regime, ...n } = nama as Rinci["nama"] & { regime: Rinci["regime"] };
    return {
      catatan,
      nama: n,
      regime,
      langkah,
      versi,
      tautan,
      pihak,
      terbitan,
      ralat: ralat ?? null,
      halanganRinci: halangan?.h ?? null,
    };
  });
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
