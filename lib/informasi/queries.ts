import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { type Orang, punyaFungsi } from "@/lib/akses/policy";
import { asViewer, type Tx } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import type { Jenis } from "@/lib/jenis/fields";
import type { SaringInformasi } from "./filter";
import type { SumberInformasi } from "./schema";
import { bolehInformasi, type StatusInformasi } from "./status";

type Catatan = { id: string; jenis: Jenis; judul: string; nomor: string | null; batal: boolean };
/** A tip with the names that its page speaks of. */
export type Informasi = {
  id: string;
  kantorKode: string;
  kantor: string;
  wilayahKode: string;
  wilayah: string;
  penyelenggaraanKode: string | null;
  penyelenggaraan: string | null;
  tahapanKode: string | null;
  tahapan: string | null;
  tanggalDiterima: string;
  sumber: SumberInformasi;
  rujukan: string | null;
  judul: string;
  uraian: string;
  status: StatusInformasi;
  pemegangId: string;
  pemegang: string;
  pembuat: string;
  dibuatPada: Date;
  mulai: string | null;
  pemulai: string | null;
  dimulaiPada: Date | null;
  jatuhTempo: string | null;
  halangan: string | null;
  selesai: string | null;
  alasan: string | null;
  pemutus: string | null;
  diputusPada: Date | null;
  asal: Catatan | null;
  temuan: Catatan | null;
};

const nama = (kolom: string) => `(select g.nama from pengguna g where g.id = i.${kolom})`;
const catatan = (kolom: string) =>
  `(select jsonb_build_object('id', c.id, 'jenis', c.jenis, 'judul', c.judul, 'nomor', c.nomor, 'batal', c.status = 'dibatalkan') from catatan c where c.id = i.${kolom})`;
const KOLOM =
  raw(`i.id, i.kantor_kode as "kantorKode", (select k.nama from kantor k where k.kode = i.kantor_kode) as kantor,
  i.wilayah_kode as "wilayahKode", (select string_agg(u.nama, ', ' order by length(u.kode) desc) from wilayah u
    where i.wilayah_kode = u.kode or starts_with(i.wilayah_kode, u.kode || '.') and length(u.kode) > 2) as wilayah,
  i.penyelenggaraan_kode as "penyelenggaraanKode", (select p.nama_singkat from penyelenggaraan p where p.kode = i.penyelenggaraan_kode) as penyelenggaraan,
  i.tahapan_kode as "tahapanKode", (select t.nama from tahapan t where t.kode = i.tahapan_kode) as tahapan,
  i.tanggal_diterima as "tanggalDiterima", i.sumber, i.rujukan, i.judul, i.uraian, i.status, i.dipegang_oleh as "pemegangId", ${nama("dipegang_oleh")} as pemegang,
  ${nama("dibuat_oleh")} as pembuat, i.dibuat_pada as "dibuatPada", i.mulai, ${nama("dimulai_oleh")} as pemulai, i.dimulai_pada as "dimulaiPada",
  i.jatuh_tempo as "jatuhTempo", i.halangan, i.selesai, i.alasan, ${nama("diputus_oleh")} as pemutus, i.diputus_pada as "diputusPada",
  ${catatan("dari_catatan_id")} as asal, ${catatan("temuan_id")} as temuan`);

/** The tips that a person's functions show; row security holds the offices a second time. */
function terlihat(orang: Orang): Sql {
  const kantor = orang.tugas.map((t) => t.kantor).filter((k) => bolehInformasi(orang, "lihat", k));
  const per = kantor.map((k) => sql`i.kantor_kode = ${k} or starts_with(i.kantor_kode, ${`${k}.`})`);
  return per.length ? sql`(${join(per, " or ")})` : sql`false`;
}
const pilih = (tx: Tx, orang: Orang, syarat: Sql, urut: Sql, banyak: number) =>
  tx.all<Informasi>(
    sql`select ${KOLOM} from informasi_awal i where ${terlihat(orang)} and ${syarat} order by ${urut} limit ${banyak}`,
  );

/** One tip. @throws TidakAda where it is not there or not for this viewer */
export async function satuInformasi(tx: Tx, orang: Orang, id: string): Promise<Informasi> {
  const [i] = await pilih(tx, orang, sql`i.id = ${id}::uuid`, sql`i.id`, 1);
  if (!i) throw new TidakAda();
  return i;
}

const BERJALAN = sql`i.status in ('diterima', 'ditelusuri')`;
// what is being traced by its due day, then what still waits, oldest first
const URUT_BERJALAN = sql`i.status = 'diterima', i.jatuh_tempo nulls first, i.tanggal_diterima, i.id`;
export const MAKS_BERJALAN = 300;
export const SEHALAMAN = 50;

export type DaftarInformasi = {
  berjalan: Informasi[];
  selesai: Informasi[];
  /** where the next page of ended ones begins */
  berikut: string | null;
  kantor: { kode: string; nama: string }[];
};

/** The list: all that run, nearest due day first, and the ended ones by page, newest first. */
export function daftarInformasi(orang: Orang, s: SaringInformasi): Promise<DaftarInformasi> {
  return asViewer(konteks(orang), async (tx) => {
    const { kantor, sumber, sebelum } = s;
    const saring = [
      // as lists of records count: 64 is the province's own office, a Panwaslu Kecamatan falls under its regency
      kantor && (kantor.length > 5 ? sql`i.kantor_kode = ${kantor}` : sql`left(i.kantor_kode, 5) = ${kantor}`),
      sumber && sql`i.sumber = ${sumber}::text::sumber_informasi`,
    ].filter((k) => typeof k === "object");
    const dan = (...k: Sql[]) => join([...k, ...saring], " and ");
    const selesai = await pilih(
      tx,
      orang,
      dan(
        sql`not (${BERJALAN})`,
        ...(sebelum ? [sql`(i.tanggal_diterima, i.id) < (${sebelum.hari}::date, ${sebelum.id}::uuid)`] : []),
      ),
      sql`i.tanggal_diterima desc, i.id desc`,
      SEHALAMAN + 1,
    );
    const akhir = selesai.length > SEHALAMAN ? selesai[SEHALAMAN - 1] : undefined;
    return {
      berjalan: sebelum ? [] : await pilih(tx, orang, dan(BERJALAN), URUT_BERJALAN, MAKS_BERJALAN),
      selesai: selesai.slice(0, SEHALAMAN),
      berikut: akhir ? `${akhir.tanggalDiterima}~${akhir.id}` : null,
      kantor: await tx.all(sql`select kode, nama_singkat as nama from kantor
        where kode = any((select kantor_terlihat())::text[]) and length(kode) <= 5 order by kode`),
    };
  });
}

/** What an own office has to trace, for the desk. */
export const informasiMeja = (tx: Tx, orang: Orang): Promise<Informasi[]> =>
  punyaFungsi(orang, "operator", "verifikator")
    ? pilih(
        tx,
        orang,
        sql`${BERJALAN} and i.kantor_kode = any(string_to_array(current_setting('app.kantor'), ','))`,
        URUT_BERJALAN,
        10,
      )
    : Promise.resolve([]);

export type InformasiTerkait = {
  id: string;
  judul: string;
  status: StatusInformasi;
  /** the record was kept as this tip, or grew from it */
  arah: "ke" | "dari";
};
/** The tips that a record was kept as, or grew from. For a page read inside. */
export const informasiTerkait = (tx: Tx, orang: Orang, catatanId: string) =>
  tx.all<InformasiTerkait>(sql`select i.id, i.judul, i.status, case when i.temuan_id = ${catatanId}::uuid then 'dari' else 'ke' end as arah
    from informasi_awal i where ${terlihat(orang)} and (${catatanId}::uuid in (i.dari_catatan_id, i.temuan_id)) order by i.dibuat_pada`);
