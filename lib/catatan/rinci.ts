import "server-only";
import sql from "sql-template-tag";
import { can, type Orang } from "@/lib/akses/policy";
import { asViewer, type Tx } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { type InformasiTerkait, informasiTerkait } from "@/lib/informasi/queries";
import { konteks } from "@/lib/jejak/commands";
import type { Jenis } from "@/lib/jenis/fields";
import { type Limpahan, limpahanPerkara, type Tujuan, tujuanPelimpahan } from "@/lib/pelimpahan/queries";
import { daftarPihak, type Pembukaan, type PihakBaris, pembukaan } from "@/lib/pihak/queries";
import { serempak } from "@/lib/serempak";
import { type TenggatBaris, tenggatCatatan } from "@/lib/tenggat/queries";
import { type Menyebut, sebutanBerdiri } from "@/lib/terbitan/menyebut";
import { muat } from "./baris";
import { peringatan } from "./periksa";
import type { Catatan } from "./schema";

export type LangkahBaris = {
  urutan: number;
  kode: string;
  tanggal: string;
  jam: string | null;
  nomorDokumen: string | null;
  pelaku: string | null;
  hasil: string | null;
  nomorBeritaAcara: string | null;
  tanggalBeritaAcara: string | null;
  keterangan: string | null;
  /** For a cancellation: which step (its place in the row) it takes back. */
  atas: number | null;
  /** A later step took this one back. */
  batal: boolean;
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
  /** it went out while a pause of publication lasted: who let it, why, and what the pause rests on */
  kecuali: { oleh: string; alasan: string; dasar: string } | null;
};
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
  informasi: InformasiTerkait[];
  tenggat: TenggatBaris[];
  pihak: PihakBaris[];
  /** who looked behind its code names; null for who may not know */
  pembukaan: Pembukaan[] | null;
  terbitan: TerbitanBaris[];
  /** public words, of this record or one tied to it, that name a party recorded after them */
  menyebut: Menyebut[];
  ralat: RalatBaris | null;
  pelimpahan: Limpahan[];
  /** to whom this viewer may hand it now; null for who may not */
  tujuan: Tujuan[] | null;
  halanganRinci: string | null;
  /** What a pause of publication that holds now rests on. */
  jeda: string | null;
  /** The day whose law the case follows. */
  hariHukum: string;
  /** What looks odd but is no mistake. */
  ganjil: string[];
};

type Lain = {
  halangan: string | null;
  jeda: string | null;
  hukum: string;
  mulai: string | null;
  selesai: string | null;
  kembar: number;
  kode: string | null;
  hari: string | null;
};

const bacaNama = (tx: Tx, id: string) =>
  tx.one<
    Rinci["nama"] & { regime: Rinci["regime"] }
  >(sql`select k.nama as kantor, t.nama as tahapan, p.nama_singkat as penyelenggaraan, p.regime,
        (select string_agg(u.nama, ', ' order by length(u.kode) desc) from wilayah u where x.wilayah_kode = u.kode or x.wilayah_kode like u.kode || '.%' and length(u.kode) > 2) as wilayah,
        (select g.nama from pengguna g where g.id = x.dibuat_oleh) as pembuat, (select g.nama from pengguna g where g.id = x.divalidasi_oleh) as pemvalidasi
      from catatan x join kantor k on k.kode = x.kantor_kode join tahapan t on t.kode = x.tahapan_kode join penyelenggaraan p on p.kode = x.penyelenggaraan_kode
      where x.id = ${id}::uuid`);
const bacaLangkah = (tx: Tx, id: string) =>
  tx.all<LangkahBaris>(sql`select urutan, kode, tanggal, to_char(jam, 'HH24.MI') as jam, nomor_dokumen as "nomorDokumen", pelaku, hasil, nomor_berita_acara as "nomorBeritaAcara",
      tanggal_berita_acara as "tanggalBeritaAcara", keterangan, dibuat_pada as "dibuatPada", (select a.urutan from langkah a where a.id = l.membatalkan) as atas,
      exists (select from langkah b where b.membatalkan = l.id) as batal, (select g.nama from pengguna g where g.id = l.dibuat_oleh) as oleh from langkah l where catatan_id = ${id}::uuid order by urutan`);
const bacaTautan = (tx: Tx, id: string) =>
  tx.all<TautanBaris>(sql`select x.id, x.jenis, x.judul, x.nomor, x.posisi, t.macam, (select d.jalur::text from penindakan d where d.catatan_id = x.id) as jalur, case when t.dari_id = ${id}::uuid then 'ke' else 'dari' end as arah
      from tautan t join catatan x on x.id = case when t.dari_id = ${id}::uuid then t.ke_id else t.dari_id end where ${id}::uuid in (t.dari_id, t.ke_id) order by t.dibuat_pada`);
const bacaLain = (tx: Tx, id: string) =>
  tx.one<Lain>(sql`select halangan_rinci(x.id) as halangan, dasar_jeda(x.penyelenggaraan_kode, x.wilayah_kode) as jeda, hari_hukum(x.id) as hukum, t.mulai, t.selesai,
        (select count(*)::int from catatan y where y.nomor = x.nomor and y.jenis = x.jenis and y.id <> x.id and y.status <> 'dibatalkan') as kembar,
        kode_nomor(x.kantor_kode, x.jenis) as kode,
        (select l.tanggal from langkah_berlaku l where l.catatan_id = x.id and l.kode in ('diregistrasi', 'diregister') order by l.urutan desc limit 1) as hari
      from catatan x join tahapan t on t.kode = x.tahapan_kode where x.id = ${id}::uuid`);

/** Everything about one record that its page shows. @throws TidakAda where it is not there or not for this viewer. */
export function rinci(orang: Orang, jenis: Jenis, id: string): Promise<Rinci> {
  return asViewer(konteks(orang), async (tx) => {
    const catatan = await muat(tx, id);
    if (catatan.jenis !== jenis || !can(orang, "lihat", { ...catatan, kantor: catatan.kantorKode }))
      throw new TidakAda();
    const t = serempak(tx);
    const limpahkan =
      catatan.posisi === "kajian_awal" && can(orang, "limpahkan", { ...catatan, kantor: catatan.kantorKode });
    const [
      nama,
      langkah,
      versi,
      tautan,
      informasi,
      pihak,
      tenggat,
      terbitan,
      menyebut,
      ralat,
      pelimpahan,
      tujuan,
      lain,
    ] = await Promise.all([
      bacaNama(t, id),
      bacaLangkah(t, id),
      t.all<VersiBaris>(sql`select versi, verba, alasan, isi, pada, (select g.nama from pengguna g where g.id = v.oleh) as oleh
          from catatan_versi v where catatan_id = ${id}::uuid order by versi desc`),
      bacaTautan(t, id),
      informasiTerkait(t, orang, id),
      daftarPihak(t, id),
      tenggatCatatan(t, id),
      t.all<TerbitanBaris>(sql`select e.publik_id as "publikId", e.edisi, e.tingkat, e.keadaan, coalesce(e.ringkasan, u.ringkasan) as ringkasan, e.perlu_diperbarui as "perluDiperbarui", e.terkini,
          e.terbit_pada as "terbitPada", e.ditarik_pada as "ditarikPada", e.alasan_tarik as "alasanTarik",
          case when p.oleh is not null then json_build_object('oleh', (select g.nama from pengguna g where g.id = p.oleh), 'alasan', p.alasan, 'dasar', p.dasar) end as kecuali
          from terbitan e left join terbitan_tertutup u on u.terbitan_id = e.id
          left join pengecualian_jeda p on p.catatan_id = e.catatan_id and p.edisi = e.edisi where e.catatan_id = ${id}::uuid order by e.edisi desc`),
      sebutanBerdiri(t, id),
      t.one<RalatBaris>(sql`select id, alasan, isi, diajukan_oleh as "diajukanOleh", diajukan_pada as "diajukanPada",
          (select g.nama from pengguna g where g.id = r.diajukan_oleh) as oleh from ralat r where catatan_id = ${id}::uuid and status = 'diajukan'`),
      jenis === "pelanggaran" ? limpahanPerkara(t, id) : [],
      limpahkan ? tujuanPelimpahan(t, catatan.kantorKode) : null,
      bacaLain(t, id),
    ]);
    const dibuka = can(orang, "lihat_pembukaan", { ...catatan, kantor: catatan.kantorKode })
      ? await pembukaan(tx, [...new Set([id, ...pihak.map((p) => p.catatanId)])])
      : null;
    const ganjil = peringatan(jenis, { induk: catatan, rincian: catatan.rincian }, lain);
    if (lain?.kembar) ganjil.push(`Nomor ini juga dipakai ${lain.kembar} catatan lain.`);
    const { regime, ...n } = nama as Rinci["nama"] & { regime: Rinci["regime"] };
    return {
      catatan,
      nama: n,
      regime,
      langkah,
      versi,
      tautan,
      informasi,
      tenggat,
      pihak,
      pembukaan: dibuka,
      terbitan,
      menyebut,
      ralat: ralat ?? null,
      pelimpahan,
      tujuan,
      halanganRinci: lain?.halangan ?? null,
      jeda: lain?.jeda ?? null,
      hariHukum: lain?.hukum ?? catatan.tanggalDiterima,
      ganjil,
    };
  });
}
