import "server-only";
import sql, { raw } from "sql-template-tag";
import { can, type Orang } from "@/lib/akses/policy";
import type { Tx } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";
import { jadikanTemuan } from "@/lib/informasi/commands";
import { perintah } from "@/lib/jejak/commands";
import { langkahAwal, langkahDari } from "@/lib/jenis/alur";
import { berjam, DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { nomorRegister, tetapBernomor } from "@/lib/nomor/commands";
import { bukaPenindakanSaatRegistrasi } from "@/lib/penindakan/commands";
import { bahanTenggat, keluargaBaru } from "@/lib/tenggat/keluarga";
import { simpanTenggat, sinkronkanTenggat } from "@/lib/tenggat/simpan";
import { type Berdiri, bacaEdisi } from "@/lib/terbitan/berdiri";
import { cabutEdisi, terbitEdisi } from "@/lib/terbitan/commands";
import { ambil, naikkan, simpanVersi, sisip, ubahRincian } from "@/lib/versi/commands";
import { muat, setInduk } from "./baris";
import { periksa, tetapBeralasan, urutanHari } from "./periksa";
import type { Catatan, Masukan } from "./schema";
import { sesudah } from "./status";

type Hasil = { id: string; versi: number };

/** Enters a record, sent for validation. `dariId` names the pengawasan, `informasiId` the informasi awal that it grew from; `drafId` the draft that it ends. */
export function buat(
  orang: Orang,
  jenis: Jenis,
  m: Masukan,
  o: { kunci: string; dariId?: string; informasiId?: string; drafId?: string },
): Promise<Hasil> {
  const isi = [jenis, m, o.dariId ?? o.informasiId];
  const baca = async (tx: Tx) => {
    if (!can(orang, "buat", { jenis, kantor: m.induk.kantorKode }))
      throw new Penolakan("Ada isian yang perlu diperbaiki.", {
        kantorKode: "Anda hanya mencatat untuk kantor Anda sendiri.",
      });
    if (!DAFTAR[jenis].berdiriSendiri)
      throw new Penolakan("Penindakan dibuka dari dugaan pelanggarannya, bukan dicatat sendiri.");
    const [keluarga] = await Promise.all([
      berjam(jenis) ? keluargaBaru(tx, m.induk.penyelenggaraanKode) : null,
      periksa(tx, jenis, m),
    ]);
    return keluarga;
  };
  // nothing is wrong that the database alone would let through, and nothing is read on the way
  const sekaligus =
    can(orang, "buat", { jenis, kantor: m.induk.kantorKode }) &&
    DAFTAR[jenis].berdiriSendiri &&
    !berjam(jenis) &&
    !o.dariId &&
    !o.informasiId &&
    Object.keys(urutanHari(jenis, m.induk.tanggalDiterima, m.rincian)).length === 0;
  return perintah(orang, { verba: "buat", kunci: o.kunci, isi, baca, sekaligus }, async (tx, keluarga) => {
    const catatan = { jenis, ...m.induk, rincian: m.rincian };
    const posisi = langkahAwal(jenis, m.rincian);
    const nomor = langkahDari(jenis, posisi)?.nomor
      ? await nomorRegister(tx, { catatan, hari: m.induk.tanggalDiterima })
      : m.induk.nomor;
    const { id, langkahId } = sisip(tx, orang, jenis, { ...m, induk: { ...m.induk, nomor } });
    if (o.dariId) {
      const asal = await muat(tx, o.dariId);
      if (!can(orang, "lihat", { ...asal, kantor: asal.kantorKode })) throw new TidakAda();
      if (jenis !== "pelanggaran" || asal.jenis !== "pengawasan")
        throw new Penolakan("Hanya laporan hasil pengawasan yang dapat menjadi temuan.");
      await tx.run(
        sql`insert into tautan (dari_id, ke_id, macam) values (${asal.id}::uuid, ${id}::uuid, 'menjadi_temuan')`,
      );
    }
    if (o.informasiId) {
      if (jenis !== "pelanggaran") throw new Penolakan("Informasi awal hanya menjadi temuan.");
      await jadikanTemuan(tx, orang, o.informasiId, { ...m.rincian, id, kantorKode: m.induk.kantorKode });
    }
    if (jenis === "pelanggaran" && posisi === "diregistrasi") {
      await bukaPenindakanSaatRegistrasi(tx, orang, await muat(tx, id));
      await sinkronkanTenggat(tx, id);
    } else if (keluarga) {
      const awal = { id: langkahId, catatanId: id, kode: posisi, tanggal: m.induk.tanggalDiterima, jam: null };
      simpanTenggat(tx, bahanTenggat(keluarga, { ...catatan, id, indukId: null, status: "dikirim" }, awal));
    }
    if (o.drafId) tx.titip(sql`delete from draf where id = ${o.drafId}::uuid`);
    return {
      hasil: { id, versi: 1 },
      jejak: {
        sasaran: id,
        kantor: m.induk.kantorKode,
        versi: 1,
        rincian: { jenis, ...(o.informasiId && { informasi: o.informasiId }) },
      },
    };
  });
}

/** Changes an entry that is not validated yet; one that was returned is sent again. */
export function ubah(orang: Orang, id: string, versi: number, m: Masukan, kunci: string): Promise<Hasil> {
  const baca = (tx: Tx) => ambil(tx, orang, "ubah", id, versi);
  return perintah(orang, { verba: "ubah", kunci, isi: [id, versi, m], baca }, async (tx, c) => {
    if (m.induk.kantorKode !== c.kantorKode)
      throw new Penolakan("Ada isian yang perlu diperbaiki.", { kantorKode: "Kantor pencatat tidak dapat diganti." });
    await periksa(tx, c.jenis, m);
    await tetapBernomor(tx, c, m);
    await tetapBeralasan(tx, c, m);
    simpanVersi(tx, orang, c, c.status === "dikembalikan" ? "kirim" : "ubah");
    // The record first: the database holds the day that ends a detail against the day that begins its record.
    const baru = naikkan(tx, c, [
      setInduk(m.induk),
      sql`diubah_oleh = ${orang.id}::uuid`,
      sql`status = 'dikirim'`,
      sql`pesan = null`,
      sql`dikirim_pada = waktu()`,
    ]);
    ubahRincian(tx, c, m.rincian);
    if (berjam(c.jenis)) await sinkronkanTenggat(tx, id);
    return { hasil: { id, versi: baru }, jejak: { sasaran: id, kantor: c.kantorKode, versi: baru } };
  });
}

/** Gives an entry back with a note on what to mend. */
export function kembalikan(orang: Orang, id: string, versi: number, pesan: string, kunci: string): Promise<Hasil> {
  const baca = (tx: Tx) => ambil(tx, orang, "kembalikan", id, versi);
  return perintah(orang, { verba: "kembalikan", kunci, isi: [id, versi, pesan], baca }, async (tx, c) => {
    simpanVersi(tx, orang, c, "kembalikan", pesan);
    const baru = naikkan(tx, c, [sql`status = 'dikembalikan'`, sql`pesan = ${pesan}`]);
    return { hasil: { id, versi: baru }, jejak: { sasaran: id, kantor: c.kantorKode, versi: baru } };
  });
}

/** A record to be validated, with what its edition is held against: read together. */
const ambilSah = (tx: Tx, orang: Orang, id: string, versi: number) =>
  Promise.all([ambil(tx, orang, "validasi", id, versi), bacaEdisi(tx, id)]);

async function validasiSatu(tx: Tx, orang: Orang, [c, berdiri]: [Catatan, Berdiri]): Promise<Catatan> {
  const versi = naikkan(tx, c, [
    sql`status = ${raw(`'${sesudah("validasi", c.status)}'`)}`,
    sql`divalidasi_oleh = ${orang.id}::uuid`,
    sql`divalidasi_pada = waktu()`,
    sql`pesan = null`,
  ]);
  const sah = { ...c, versi, status: "divalidasi" as const, divalidasiOleh: orang.id };
  await terbitEdisi(tx, orang.id, sah, { berdiri });
  return sah;
}

/** Validates an entry: from now on it counts, inside and in public. Never one's own. */
export function validasi(orang: Orang, id: string, versi: number, kunci: string): Promise<Hasil> {
  const baca = (tx: Tx) => ambilSah(tx, orang, id, versi);
  return perintah(orang, { verba: "validasi", kunci, isi: [id, versi], baca }, async (tx, terbaca) => {
    const c = await validasiSatu(tx, orang, terbaca);
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
      const c = await validasiSatu(tx, orang, await ambilSah(tx, orang, p.id, p.versi));
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
  const baca = (tx: Tx) => ambil(tx, orang, "minta_ralat", id, versi);
  return perintah(orang, { verba: "minta_ralat", kunci, isi: [id, versi, pesan], baca }, async (tx, c) => {
    const baru = naikkan(tx, c, [sql`minta_ralat = ${pesan}`]);
    return { hasil: { id, versi: baru }, jejak: { sasaran: id, kantor: c.kantorKode, versi: baru } };
  });
}

/** Takes a wrong or double record out of all counts; it is never deleted. */
export function batalkan(orang: Orang, id: string, versi: number, alasan: string, kunci: string): Promise<Hasil> {
  const baca = (tx: Tx) => ambil(tx, orang, "batalkan", id, versi);
  return perintah(orang, { verba: "batalkan", kunci, isi: [id, versi, alasan], baca }, async (tx, c) => {
    simpanVersi(tx, orang, c, "batalkan", alasan);
    const baru = naikkan(tx, c, [sql`status = 'dibatalkan'`, sql`pesan = ${alasan}`]);
    cabutEdisi(tx, id, "Catatan dibatalkan.");
    await sinkronkanTenggat(tx, id);
    return { hasil: { id, versi: baru }, jejak: { sasaran: id, kantor: c.kantorKode, versi: baru } };
  });
}
