import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { can, type Orang, type Verba } from "@/lib/akses/policy";
import type { Tx } from "@/lib/db";
import { Didahului, Penolakan, TidakAda } from "@/lib/errors";
import { perintah } from "@/lib/jejak/commands";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { bukaPenindakanSaatRegistrasi } from "@/lib/langkah/commands";
import { cabutEdisi, terbitEdisi } from "@/lib/terbitan/commands";
import { isiRincian, muat, setInduk, setRincian } from "./baris";
import { periksa } from "./periksa";
import type { Catatan, Masukan } from "./schema";
import { sesudah } from "./status";

type Hasil = { id: string; versi: number };
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
  kembalikan: "Hanya catatan yang menunggu validasi yang dapat dikembalikan.",
};

/** Sets columns of a record, its version up by one. @returns the new version. */
export async function naikkan(tx: Tx, c: Catatan, set: Sql[]): Promise<number> {
  const baris = await tx.one<{
    versi: number;
  }>(sql`update catatan set ${join([...set, sql`versi = versi + 1`, sql`diubah_pada = waktu()`])}
    where id = ${c.id}::uuid and versi = ${c.versi} returning versi`);
  if (!baris) throw new Didahului(c.versi, {});
  return baris.versi;
}

/** Keeps what a record said before it changes. */
export function simpanVersi(
  tx: Tx,
  orang: Orang,
  c: Catatan,
  verba: Verba,
  alasan: string | null = null,
): Promise<number> {
  const { id, versi, ...isi } = c;
  return tx.run(sql`insert into catatan_versi (catatan_id, versi, verba, isi, alasan, oleh)
    values (${id}::uuid, ${versi}, ${verba}, ${JSON.stringify(isi)}, ${alasan}, ${orang.id}::uuid)`);
}

/** Changes some of a record's own fields. */
export function ubahRincian(tx: Tx, c: Catatan, rincian: Record<string, unknown>): Promise<number> {
  return tx.run(sql`update ${raw(c.jenis)} set ${setRincian(c.jenis, rincian)} where catatan_id = ${c.id}::uuid`);
}

/** Inserts a record with its detail and first step, inside a running command. @returns its id. */
export async function sisip(
  tx: Tx,
  orang: Orang,
  jenis: Jenis,
  m: Masukan,
  indukId: string | null = null,
): Promise<string> {
  const { induk } = m;
  const posisi = DAFTAR[jenis].awal(m.rincian);
  const baris = await tx.one<{
    id: string;
  }>(sql`insert into catatan (jenis, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima, judul,
      nomor, sumber_data, sumber_nomor, posisi, induk_id, dibuat_oleh, diubah_oleh)
    values (${jenis}::jenis, ${induk.kantorKode}, ${induk.wilayahKode}, ${induk.penyelenggaraanKode}, ${induk.tahapanKode}, ${induk.tanggalDiterima}::date, ${induk.judul},
      ${induk.nomor}, ${induk.sumberData}::sumber_data, ${induk.sumberNomor}, ${posisi}, ${indukId}::uuid, ${orang.id}::uuid, ${orang.id}::uuid) returning id`);
  const id = (baris as { id: string }).id;
  const isi = isiRincian(jenis, m.rincian);
  await tx.run(sql`insert into ${raw(jenis)} (catatan_id, ${isi.kolom}) values (${id}::uuid, ${isi.nilai})`);
  await tx.run(
    sql`insert into langkah (catatan_id, urutan, kode, tanggal, dibuat_oleh) values (${id}::uuid, 1, ${posisi}, ${induk.tanggalDiterima}::date, ${orang.id}::uuid)`,
  );
  return id;
}

/** Enters a record, sent for validation. `dariId` names the pengawasan it grew from; `drafId` the draft that it ends. */
export function buat(
  orang: Orang,
  jenis: Jenis,
  m: Masukan,
  o: { kunci: string; dariId?: string; drafId?: string },
): Promise<Hasil> {
  return perintah(orang, { verba: "buat", kunci: o.kunci, isi: [jenis, m, o.dariId] }, async (tx) => {
    if (!can(orang, "buat", { jenis, kantor: m.induk.kantorKode }))
      throw new Penolakan("Ada isian yang perlu diperbaiki.", {
        kantorKode: "Anda hanya mencatat untuk kantor Anda sendiri.",
      });
    if (!DAFTAR[jenis].berdiriSendiri)
      throw new Penolakan("Penindakan dibuka dari dugaan pelanggarannya, bukan dicatat sendiri.");
    await periksa(tx, jenis, m);
    const id = await sisip(tx, orang, jenis, m);
    if (o.dariId) {
      const asal = await muat(tx, o.dariId);
      if (!can(orang, "lihat", sasaran(asal))) throw new TidakAda();
      if (jenis !== "pelanggaran" || asal.jenis !== "pengawasan")
        throw new Penolakan("Hanya laporan hasil pengawasan yang dapat menjadi temuan.");
      await tx.run(
        sql`insert into tautan (dari_id, ke_id, macam) values (${asal.id}::uuid, ${id}::uuid, 'menjadi_temuan')`,
      );
    }
    if (jenis === "pelanggaran") await bukaPenindakanSaatRegistrasi(tx, orang, await muat(tx, id));
    if (o.drafId) await tx.run(sql`delete from draf where id = ${o.drafId}::uuid`);
    return {
      hasil: { id, versi: 1 },
      jejak: { sasaran: id, kantor: m.induk.kantorKode, versi: 1, rincian: { jenis } },
    };
  });
}

/** Changes an entry that is not validated yet; one that was returned is sent again. */
export function ubah(orang: Orang, id: string, versi: number, m: Masukan, kunci: string): Promise<Hasil> {
  return perintah(orang, { verba: "ubah", kunci, isi: [id, versi, m] }, async (tx) => {
    const c = await ambil(tx, orang, "ubah", id, versi);
    if (m.induk.kantorKode !== c.kantorKode)
      throw new Penolakan("Ada isian yang perlu diperbaiki.", { kantorKode: "Kantor pencatat tidak dapat diganti." });
    await periksa(tx, c.jenis, m);
    await simpanVersi(tx, orang, c, c.status === "dikembalikan" ? "kirim" : "ubah");
    // The record first: the database holds the day that ends a detail against the day that begins its record.
    const baru = await naikkan(tx, c, [
      setInduk(m.induk),
      sql`diubah_oleh = ${orang.id}::uuid`,
      sql`status = 'dikirim'`,
      sql`pesan = null`,
      sql`dikirim_pada = waktu()`,
    ]);
    await ubahRincian(tx, c, m.rincian);
    return { hasil: { id, versi: baru }, jejak: { sasaran: id, kantor: c.kantorKode, versi: baru } };
  });
}

/** Gives an entry back with a note on what to mend. */
export function kembalikan(orang: Orang, id: string, versi: number, pesan: string, kunci: string): Promise<Hasil> {
  return perintah(orang, { verba: "kembalikan", kunci, isi: [id, versi, pesan] }, async (tx) => {
    const c = await ambil(tx, orang, "kembalikan", id, versi);
    await simpanVersi(tx, orang, c, "kembalikan", pesan);
    const baru = await naikkan(tx, c, [sql`status = 'dikembalikan'`, sql`pesan = ${pesan}`]);
    return { hasil: { id, versi: baru }, jejak: { sasaran: id, kantor: c.kantorKode, versi: baru } };
  });
}

async function validasiSatu(tx: Tx, orang: Orang, id: string, versi: number): Promise<Catatan> {
  const c = await ambil(tx, orang, "validasi", id, versi);
  const baru = await naikkan(tx, c, [
    sql`status = ${raw(`'${sesudah("validasi", c.status)}'`)}`,
    sql`divalidasi_oleh = ${orang.id}::uuid`,
    sql`divalidasi_pada = waktu()`,
    sql`pesan = null`,
  ]);
  const sah = { ...c, versi: baru, status: "divalidasi" as const, divalidasiOleh: orang.id };
  await terbitEdisi(tx, orang.id, sah);
  return sah;
}

/** Validates an entry: from now on it counts, inside and in public. Never one's own. */
export function validasi(orang: Orang, id: string, versi: number, kunci: string): Promise<Hasil> {
  return perintah(orang, { verba: "validasi", kunci, isi: [id, versi] }, async (tx) => {
    const c = await validasiSatu(tx, orang, id, versi);
    return { hasil: { id, versi: c.versi }, jejak: { sasaran: id, kantor: c.kantorKode, versi: c.versi } };
  });
}

/** Validates several entries at once, all or none; one link of the chain. @throws Penolakan where a kind is validated one by one. */
export function validasiBanyak(
  orang: Orang,
  pilihan: { id: string; versi: number }[],
  kunci: string,
): Promise<{ jumlah: number }> {
  return perintah(orang, { verba: "validasi", kunci, isi: pilihan }, async (tx) => {
    const sah: string[] = [];
    for (const p of [...pilihan].sort((a, b) => a.id.localeCompare(b.id))) {
      const c = await validasiSatu(tx, orang, p.id, p.versi);
      if (!DAFTAR[c.jenis].validasiMassal) throw new Penolakan(`${DAFTAR[c.jenis].label} divalidasi satu per satu.`);
      sah.push(c.id);
    }
    return {
      hasil: { jumlah: sah.length },
      jejak: { sasaran: sah[0] ?? "", rincian: { jumlah: sah.length, id: sah } },
    };
  });
}

/** The province asks a lower office to correct a validated record; it stays counted until the ralat. */
export function mintaRalat(orang: Orang, id: string, versi: number, pesan: string, kunci: string): Promise<Hasil> {
  return perintah(orang, { verba: "minta_ralat", kunci, isi: [id, versi, pesan] }, async (tx) => {
    const c = await ambil(tx, orang, "minta_ralat", id, versi);
    const baru = await naikkan(tx, c, [sql`minta_ralat = ${pesan}`]);
    return { hasil: { id, versi: baru }, jejak: { sasaran: id, kantor: c.kantorKode, versi: baru } };
  });
}

/** Takes a wrong or double record out of all counts; it is never deleted. */
export function batalkan(orang: Orang, id: string, versi: number, alasan: string, kunci: string): Promise<Hasil> {
  return perintah(orang, { verba: "batalkan", kunci, isi: [id, versi, alasan] }, async (tx) => {
    const c = await ambil(tx, orang, "batalkan", id, versi);
    await simpanVersi(tx, orang, c, "batalkan", alasan);
    const baru = await naikkan(tx, c, [sql`status = 'dibatalkan'`, sql`pesan = ${alasan}`]);
    await cabutEdisi(tx, id, "Catatan dibatalkan.");
    return { hasil: { id, versi: baru }, jejak: { sasaran: id, kantor: c.kantorKode, versi: baru } };
  });
}
