import "server-only";
import sql, { raw, type Sql } from "sql-template-tag";
import { can, kantorViewer, type Orang, type Verba } from "@/lib/akses/policy";
import { muat } from "@/lib/catatan/baris";
import type { Catatan } from "@/lib/catatan/schema";
import { asViewer, type Tx } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { wilayahDi } from "@/lib/rujukan/queries";
import type { StatusPelimpahan } from "./schema";

/** One file as it was handed over. */
export type BerkasLimpahan = { nama: string; ukuran: number; sha256: string; kategori: string };
/** A handover as both offices keep it: all of it stands in its own row, since the source no longer sees the case. */
export type Limpahan = {
  id: string;
  catatanId: string;
  dariKantor: string;
  namaDari: string;
  keKantor: string | null;
  /** the office, or the body outside the portal */
  namaKe: string;
  judul: string;
  nomor: string | null;
  tanggalDiterima: string;
  alasan: string;
  nomorSurat: string;
  tanggal: string;
  nomorBeritaAcara: string;
  tanggalBeritaAcara: string;
  berkas: BerkasLimpahan[];
  sidikBerkas: string;
  status: StatusPelimpahan;
  pengirim: string;
  dikirimPada: Date;
  pemutus: string | null;
  diputusPada: Date | null;
  tanggalPutus: string | null;
  alasanPutus: string | null;
  nomorTandaTerima: string | null;
};

const KOLOM =
  raw(`p.id, p.catatan_id as "catatanId", p.dari_kantor as "dariKantor", d.nama as "namaDari", p.ke_kantor as "keKantor",
  coalesce(k.nama, p.ke_instansi) as "namaKe", p.judul, p.nomor, p.tanggal_diterima as "tanggalDiterima", p.alasan, p.nomor_surat as "nomorSurat",
  p.tanggal, p.nomor_berita_acara as "nomorBeritaAcara", p.tanggal_berita_acara as "tanggalBeritaAcara", p.berkas, p.sidik_berkas as "sidikBerkas",
  p.status, (select g.nama from pengguna g where g.id = p.dikirim_oleh) as pengirim, p.dikirim_pada as "dikirimPada",
  (select g.nama from pengguna g where g.id = p.diputus_oleh) as pemutus, p.diputus_pada as "diputusPada", p.tanggal_putus as "tanggalPutus",
  p.alasan_putus as "alasanPutus", p.nomor_tanda_terima as "nomorTandaTerima"`);
const pilih = (tx: Tx, syarat: Sql, banyak = 200) =>
  tx.all<Limpahan>(sql`select ${KOLOM} from pelimpahan p join kantor d on d.kode = p.dari_kantor left join kantor k on k.kode = p.ke_kantor
    where ${syarat} order by p.dikirim_pada desc, p.id limit ${banyak}`);

/** May this person do this at the office that hands over, or at the one that receives? The case is a validated pelanggaran. */
export const bolehDi = (orang: Orang, verba: Verba, kantor: string | null) =>
  kantor !== null && can(orang, verba, { jenis: "pelanggaran", kantor, status: "divalidasi" });

const terbaca = (orang: Orang, p: Limpahan) =>
  bolehDi(orang, "lihat", p.dariKantor) || bolehDi(orang, "lihat", p.keKantor);

/** One handover, as far as row security and function show it. @throws TidakAda */
export async function satuLimpahan(tx: Tx, orang: Orang, id: string): Promise<Limpahan> {
  const [p] = await pilih(tx, sql`p.id = ${id}::uuid`);
  if (!p || !terbaca(orang, p)) throw new TidakAda();
  return p;
}

/** The handovers of a case that the viewer's offices took part in, newest first. For a page read inside. */
export const limpahanPerkara = (tx: Tx, catatanId: string) => pilih(tx, sql`p.catatan_id = ${catatanId}::uuid`);

/** Handovers that wait for one of the viewer's own offices. For a page read inside. */
export const limpahanMenunggu = async (tx: Tx, orang: Orang): Promise<Limpahan[]> => {
  const semua = await pilih(tx, sql`p.status = 'dikirim' and p.ke_kantor = any(${kantorViewer(orang)})`);
  return semua.filter((p) => bolehDi(orang, "terima_limpahan", p.keKantor));
};

export type Tujuan = { kode: string; nama: string };

/** To whom an office may hand a case: the eleven offices, and the Panwaslu Kecamatan below it. */
export const tujuanPelimpahan = (tx: Tx, dari: string) =>
  tx.all<Tujuan>(sql`select kode, nama from kantor where kode <> ${dari} and (tingkat <> 'kecamatan' or induk_kode = ${dari})
    and (berlaku_sampai is null or berlaku_sampai >= (waktu() at time zone 'Asia/Makassar')::date) order by tingkat = 'kecamatan', kode`);

export type HalamanLimpahan = {
  limpahan: Limpahan;
  /** what is handed over, for the receiving office while it decides */
  isi: { catatan: Catatan; nama: { kantor: string; wilayah: string } } | null;
  /** where the receiving office must choose an area of its own; null where the present one is its own */
  wilayah: { kode: string; nama: string; tingkat: string; induk: string | null }[] | null;
  /** the case has a page that this viewer may open */
  perkara: boolean;
};

/** Everything that the page of a handover shows. @throws TidakAda */
export function halamanLimpahan(orang: Orang, id: string): Promise<HalamanLimpahan> {
  return asViewer(konteks(orang), async (tx) => {
    const limpahan = await satuLimpahan(tx, orang, id);
    const catatan = await muat(tx, limpahan.catatanId).catch((error: unknown) => {
      if (error instanceof TidakAda) return null; // received: the source no longer sees it
      throw error;
    });
    const menunggu = limpahan.status === "dikirim" && bolehDi(orang, "lihat", limpahan.keKantor);
    const perkara = catatan !== null && can(orang, "lihat", { ...catatan, kantor: catatan.kantorKode });
    if (!catatan || !menunggu) return { limpahan, isi: null, wilayah: null, perkara };
    const w = await tx.one<{ nama: string; akar: string; dalam: boolean }>(sql`select k.wilayah_kode as akar,
        ${catatan.wilayahKode} = k.wilayah_kode or ${catatan.wilayahKode} like k.wilayah_kode || '.%' as dalam,
        (select string_agg(u.nama, ', ' order by length(u.kode) desc) from wilayah u
          where ${catatan.wilayahKode} = u.kode or ${catatan.wilayahKode} like u.kode || '.%' and length(u.kode) > 2) as nama
      from kantor k where k.kode = ${limpahan.keKantor}`);
    const daftar = w && !w.dalam ? await wilayahDi(tx, w.akar) : null;
    return {
      limpahan,
      isi: { catatan, nama: { kantor: limpahan.namaDari, wilayah: w?.nama ?? "" } },
      wilayah: daftar?.map(({ indukKode, ...d }) => ({ ...d, induk: indukKode })) ?? null,
      perkara,
    };
  });
}

/** The handovers of the viewer's own offices, in and out, and between offices below them; the newest 200 of each. */
export function daftarLimpahan(orang: Orang): Promise<Record<"masuk" | "keluar" | "lain", Limpahan[]>> {
  return asViewer(konteks(orang), async (tx) => {
    const sendiri = kantorViewer(orang);
    const baca = async (syarat: Sql) => (await pilih(tx, syarat)).filter((p) => terbaca(orang, p));
    return {
      masuk: await baca(sql`p.ke_kantor = any(${sendiri})`),
      keluar: await baca(sql`p.dari_kantor = any(${sendiri})`),
      lain: await baca(
        sql`p.dari_kantor <> all(${sendiri}) and (p.ke_kantor is null or p.ke_kantor <> all(${sendiri}))`,
      ),
    };
  });
}
