import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { can, type Orang, type Verba } from "@/lib/akses/policy";
import { isiRincian, muat, setRincian } from "@/lib/catatan/baris";
import type { Catatan, Masukan } from "@/lib/catatan/schema";
import type { Tx } from "@/lib/db";
import { Didahului, Penolakan, TidakAda } from "@/lib/errors";
import { idUrut } from "@/lib/id";
import { langkahAwal } from "@/lib/jenis/alur";
import type { Jenis } from "@/lib/jenis/fields";

// What every command on a record does, whichever folder it stands in. It imports no other commands.

const sasaran = (c: Catatan) => ({ ...c, kantor: c.kantorKode });

/** A record that the viewer may see and do this to, locked, at the version they saw. @throws TidakAda, Penolakan, Didahului */
export async function ambil(tx: Tx, orang: Orang, verba: Verba, id: string, versi: number): Promise<Catatan> {
  const c = await muat(tx, id, true);
  if (!can(orang, "lihat", sasaran(c)) && !can(orang, verba, sasaran(c))) throw new TidakAda();
  if (c.versi !== versi) throw new Didahului(c.versi, { ...c, ...c.rincian });
  if (!can(orang, verba, sasaran(c)))
    throw new Penolakan(TOLAK[verba] ?? "Anda tidak berwenang melakukan ini pada catatan ini.");
  return c;
}
const TOLAK: Partial<Record<Verba, string>> = {
  ubah: "Catatan ini tidak dapat diubah lagi: sudah divalidasi atau milik kantor lain. Perubahan dilakukan lewat ralat.",
  validasi: "Catatan divalidasi oleh verifikator yang bukan pembuat dan bukan pengubahnya.",
  limpahkan: "Perkara tervalidasi dilimpahkan oleh kordiv kantor yang menanganinya, bukan oleh pembuat catatannya.",
  kembalikan: "Hanya catatan yang menunggu validasi yang dapat dikembalikan.",
};

/** Sets columns of a record that is locked (`ambil`), its version up by one. @returns the new version. */
export function naikkan(tx: Tx, c: Catatan, set: Sql[]): number {
  tx.titip(sql`update catatan set ${join([...set, sql`versi = ${c.versi + 1}`, sql`diubah_pada = waktu()`])}
    where id = ${c.id}::uuid`);
  return c.versi + 1;
}

/** Keeps what a record said before it changes. */
export function simpanVersi(tx: Tx, orang: Orang, c: Catatan, verba: Verba, alasan: string | null = null): void {
  const { id, versi, ...isi } = c;
  tx.titip(sql`insert into catatan_versi (catatan_id, versi, verba, isi, alasan, oleh)
    values (${id}::uuid, ${versi}, ${verba}, ${JSON.stringify(isi)}, ${alasan}, ${orang.id}::uuid)`);
}

/** Changes some of a record's own fields. */
export function ubahRincian(tx: Tx, c: Catatan, rincian: Record<string, unknown>): void {
  tx.titip(sql`update ${raw(c.jenis)} set ${setRincian(c.jenis, rincian)} where catatan_id = ${c.id}::uuid`);
}

/** Inserts a record with its detail and first step, inside a running command. @returns its id and that of the step. */
export function sisip(
  tx: Tx,
  orang: Orang,
  jenis: Jenis,
  m: Masukan,
  { indukId = null, jam = null }: { indukId?: string | null; jam?: string | null } = {},
): { id: string; langkahId: string } {
  const { induk } = m;
  const posisi = langkahAwal(jenis, m.rincian);
  const [id, langkahId] = [idUrut(), idUrut()];
  const isi = isiRincian(jenis, m.rincian);
  tx.titip(sql`insert into catatan (id, jenis, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima, judul,
      nomor, sumber_data, sumber_nomor, posisi, induk_id, dibuat_oleh, diubah_oleh)
    values (${id}::uuid, ${jenis}::jenis, ${induk.kantorKode}, ${induk.wilayahKode}, ${induk.penyelenggaraanKode}, ${induk.tahapanKode}, ${induk.tanggalDiterima}::date, ${induk.judul},
      ${induk.nomor}, ${induk.sumberData}::sumber_data, ${induk.sumberNomor}, ${posisi}, ${indukId}::uuid, ${orang.id}::uuid, ${orang.id}::uuid)`);
  tx.titip(sql`insert into ${raw(jenis)} (catatan_id, ${isi.kolom}) values (${id}::uuid, ${isi.nilai})`);
  tx.titip(
    sql`insert into langkah (id, catatan_id, urutan, kode, tanggal, jam, dibuat_oleh) values (${langkahId}::uuid, ${id}::uuid, 1, ${posisi}, ${induk.tanggalDiterima}::date, ${jam}::time, ${orang.id}::uuid)`,
  );
  return { id, langkahId };
}
