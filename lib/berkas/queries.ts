import "server-only";
import sql from "sql-template-tag";
import { can, type Orang, type Sasaran } from "@/lib/akses/policy";
import type { Status } from "@/lib/catatan/status";
import { asViewer, type Tx } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import type { Jenis } from "@/lib/jenis/fields";
import { serempak } from "@/lib/serempak";
import type { Kategori } from "./schema";

/** A picture for the public, and where it stands. */
export type Turunan = {
  id: string;
  keterangan: string;
  ukuran: number;
  sha256: string;
  dibuatOleh: string;
  disetujuiPada: string | null;
  ditarikPada: string | null;
};
export type Kembar = {
  catatanId: string;
  jenis: Jenis;
  nomor: string | null;
  judul: string;
  kantor: string;
  status: Status;
};
export type BerkasBaris = {
  id: string;
  catatanId: string;
  langkahKode: string | null;
  langkahUrutan: number | null;
  nama: string;
  kategori: Kategori;
  ukuran: number;
  mime: string;
  sha256: string;
  kunciSimpan: string;
  status: "karantina" | "tersimpan";
  oleh: string;
  diunggahOleh: string;
  diunggahPada: Date;
  dibatalkanPada: Date | null;
  pembatal: string | null;
  alasanBatal: string | null;
  /** an earlier file of this case with the same bytes */
  kembar: string | null;
  /** other cases of the viewer's offices that hold the same bytes */
  diTempatLain: Kembar[];
  turunan: Turunan[];
};

/** The files of a case in the order of their coming, cancelled ones too, as far as row security shows the case. */
const daftarBerkas = (tx: Tx, catatanId: string) =>
  tx.all<BerkasBaris>(sql`select b.id, b.catatan_id as "catatanId", l.kode as "langkahKode", l.urutan as "langkahUrutan", b.nama, b.kategori, b.ukuran, b.mime, b.sha256,
      b.kunci_simpan as "kunciSimpan", b.status, b.diunggah_oleh as "diunggahOleh", b.diunggah_pada as "diunggahPada", b.dibatalkan_pada as "dibatalkanPada",
      b.alasan_batal as "alasanBatal", (select g.nama from pengguna g where g.id = b.diunggah_oleh) as oleh, (select g.nama from pengguna g where g.id = b.dibatalkan_oleh) as pembatal,
      (select s.nama from berkas s where s.catatan_id = b.catatan_id and s.sha256 = b.sha256 and s.id <> b.id
          and (s.diunggah_pada, s.id) < (b.diunggah_pada, b.id) order by s.diunggah_pada limit 1) as kembar,
      coalesce((select json_agg(distinct jsonb_build_object('catatanId', c.id, 'jenis', c.jenis, 'nomor', c.nomor, 'judul', c.judul, 'kantor', c.kantor_kode, 'status', c.status))
          from berkas s join catatan c on c.id = s.catatan_id where s.sha256 = b.sha256 and s.catatan_id <> b.catatan_id), '[]') as "diTempatLain",
      coalesce((select json_agg(json_build_object('id', t.id, 'keterangan', t.keterangan, 'ukuran', t.ukuran, 'sha256', t.sha256, 'dibuatOleh', t.dibuat_oleh,
            'disetujuiPada', t.disetujui_pada, 'ditarikPada', t.ditarik_pada) order by t.dibuat_pada) from turunan_publik t where t.berkas_id = b.id), '[]') as turunan
    from berkas b left join langkah l on l.id = b.langkah_id where b.catatan_id = ${catatanId}::uuid order by b.diunggah_pada, b.id`);

export type SasaranBerkas = Sasaran & {
  nomor: string | null;
  judul: string;
  penyelenggaraanKode: string;
  wilayahKode: string;
};

/** What a verb would be done to. @throws TidakAda where the case is not there or not for this viewer */
export async function sasaranBerkas(tx: Tx, orang: Orang, catatanId: string): Promise<SasaranBerkas> {
  const s =
    await tx.one<SasaranBerkas>(sql`select jenis, kantor_kode as kantor, status, dibuat_oleh as "dibuatOleh", diubah_oleh as "diubahOleh",
    divalidasi_oleh as "divalidasiOleh", nomor, judul, penyelenggaraan_kode as "penyelenggaraanKode", wilayah_kode as "wilayahKode" from catatan where id = ${catatanId}::uuid`);
  if (!s || !can(orang, "lihat", s)) throw new TidakAda();
  return s;
}

export type LangkahPilihan = { id: string; kode: string; tanggal: string };
export type BerkasHalaman = { sasaran: SasaranBerkas; berkas: BerkasBaris[]; langkah: LangkahPilihan[] };

/** Everything that the card of files and its receipt show. @throws TidakAda */
export function berkasCatatan(orang: Orang, jenis: Jenis, catatanId: string): Promise<BerkasHalaman> {
  return asViewer(konteks(orang), async (tx) => {
    const sasaran = await sasaranBerkas(tx, orang, catatanId);
    if (sasaran.jenis !== jenis) throw new TidakAda();
    const t = serempak(tx);
    const [berkas, langkah] = await Promise.all([
      daftarBerkas(t, catatanId),
      t.all<LangkahPilihan>(
        sql`select id, kode, tanggal from langkah_berlaku where catatan_id = ${catatanId}::uuid order by urutan`,
      ),
    ]);
    for (const b of berkas) b.diTempatLain = b.diTempatLain.filter((k) => can(orang, "lihat", k));
    return { sasaran, berkas, langkah };
  });
}

export type BerkasSatu = {
  id: string;
  catatanId: string;
  nama: string;
  mime: string;
  ukuran: number;
  sha256: string;
  kunciSimpan: string;
  status: "karantina" | "tersimpan";
  diunggahOleh: string;
  dibatalkan: boolean;
};

/** One file's row, as far as row security shows its case. @throws TidakAda */
export async function satuBerkas(tx: Tx, id: string): Promise<BerkasSatu> {
  const b =
    await tx.one<BerkasSatu>(sql`select id, catatan_id as "catatanId", nama, mime, ukuran, sha256, kunci_simpan as "kunciSimpan", status,
    diunggah_oleh as "diunggahOleh", dibatalkan_oleh is not null as dibatalkan from berkas where id = ${id}::uuid`);
  if (!b) throw new TidakAda();
  return b;
}

/** Was this upload already taken in, by this person? Its size, or undefined. */
export const sudahDiterima = (orang: Orang, id: string) =>
  asViewer(konteks(orang), (tx) =>
    tx.one<{ ukuran: number }>(
      sql`select ukuran from berkas where id = ${id}::uuid and diunggah_oleh = ${orang.id}::uuid`,
    ),
  );

export type TurunanSatu = {
  id: string;
  berkasId: string;
  catatanId: string;
  ukuran: number;
  sha256: string;
  kunciSimpan: string;
  mime: string;
  keterangan: string;
};

/** One picture for the public, seen from inside. @throws TidakAda */
export async function satuTurunan(tx: Tx, id: string): Promise<TurunanSatu> {
  const t =
    await tx.one<TurunanSatu>(sql`select id, berkas_id as "berkasId", catatan_id as "catatanId", ukuran, sha256, kunci_simpan as "kunciSimpan", mime, keterangan
    from turunan_publik where id = ${id}::uuid`);
  if (!t) throw new TidakAda();
  return t;
}
