import "server-only";
import { randomUUID } from "node:crypto";
import sql from "sql-template-tag";
import { can, type Orang } from "@/lib/akses/policy";
import { muat } from "@/lib/catatan/baris";
import type { Catatan } from "@/lib/catatan/schema";
import { asViewer, type Tx } from "@/lib/db";
import { Didahului, Penolakan, TidakAda } from "@/lib/errors";
import { konteks, perintah } from "@/lib/jejak/commands";
import { DAFTAR } from "@/lib/jenis/daftar";
import { type Ditahan, tetapDitahan, tolakSebutan } from "@/lib/pihak/queries";
import { type Berdiri, bacaEdisi, registrasi, terkini } from "./berdiri";
import { type Terbit, tahanTerbit } from "./tahan-terbit";
import { proyeksi, ringkasanOtomatis, type Tingkat, teksPublik } from "./terbitan";

const halanganRinci = async (tx: Tx, id: string) =>
  (await tx.one<{ h: string | null }>(sql`select halangan_rinci(${id}::uuid) as h`))?.h ?? null;

/**
 * Posts a new edition of a validated record from its present state; the older one stays readable as what was known.
 * What stood in detail stays so, marked *sedang diperbarui* when its state no longer agrees with what was published; where
 * the law no longer allows it, a tombstone stays and the record is only counted. `hanyaPosisi`: nothing but where the case
 * stands has changed; where the public would read what it reads already, no edition is posted. `ditahan`: what was typed
 * has been held against the vault, and against whom (tahanKetikan). `berdiri`: read before, and nothing of it has changed since. @throws Penolakan where it had to be and was not, or
 * where a party was recorded since
 */
export async function terbitEdisi(
  tx: Tx,
  oleh: string,
  c: Catatan,
  baru: {
    tingkat?: Tingkat;
    ringkasan?: string;
    ralat?: string;
    hanyaPosisi?: boolean;
    ditahan?: Ditahan | null;
    berdiri?: Berdiri;
  } = {},
): Promise<string> {
  const { lama, regime, langkah } = baru.berdiri ?? (await bacaEdisi(tx, c.id));
  const { registrasi: reg, berlaku } = registrasi(c, langkah);
  const keadaan = DAFTAR[c.jenis].keadaan(c.posisi, c.rincian, regime);
  const rinciKini = lama?.tingkat === "rinci" && lama.ditarikPada === null;
  const masihRinci = rinciKini && (await halanganRinci(tx, c.id)) === null;
  // The reason stays inside: that a child is involved is nothing for the public either.
  if (rinciKini && !masihRinci) cabutEdisi(tx, c.id, "Sesudah catatan berubah, rinciannya tidak lagi dapat tampil.");
  const tingkat = baru.tingkat ?? (masihRinci ? "rinci" : "angka");
  if (baru.hanyaPosisi && lama && lama.ditarikPada === null) {
    const dulu = [lama.tingkat, lama.keadaan, lama.registrasi, lama.berlaku];
    if (dulu.join() === [tingkat, keadaan, reg, berlaku].join()) return lama.publikId;
  }
  const diketik = tingkat === "rinci" ? teksPublik(c.jenis, c.nomor, c.rincian) : [];
  const berubah = diketik.some((k) => lama?.isi[k.nama] !== k.teks);
  if (!baru.ditahan && berubah)
    throw new Penolakan(
      "Rincian catatan ini baru saja terbit. Muat ulang halaman, lalu coba lagi. Bila tetap ditolak, minta PPID menerbitkannya lagi.",
    );
  if (baru.ditahan && (berubah || baru.ringkasan !== undefined)) await tetapDitahan(tx, c.id, baru.ditahan);
  const ringkasan = tingkat === "rinci" ? (baru.ringkasan ?? lama?.ringkasan ?? null) : null;
  const usang = tingkat === "rinci" && baru.ringkasan === undefined && lama?.keadaanKata !== keadaan;
  const dalamWilayah = tingkat === "rinci" ? 8 : 5;
  const publikId = lama?.publikId ?? randomUUID().replaceAll("-", "").slice(0, 12);
  if (lama) tx.titip(sql`update terbitan set terkini = false where id = ${lama.id}::uuid`);
  tx.titip(sql`insert into terbitan (publik_id, edisi, catatan_id, jenis, tingkat, kantor_kode, wilayah_kode,
      penyelenggaraan_kode, tahapan_kode, tanggal_diterima, berlaku, registrasi, keadaan, isi, ringkasan, ralat, perlu_diperbarui, oleh)
    values (${publikId}, ${(lama?.edisi ?? 0) + 1}, ${c.id}::uuid,
      ${c.jenis}::jenis, ${tingkat}::tingkat_terbitan, left(${c.kantorKode}, 5), left(${c.wilayahKode}, ${dalamWilayah}), ${c.penyelenggaraanKode}, ${c.tahapanKode},
      ${c.tanggalDiterima}::date, ${berlaku}::date, ${reg}, ${keadaan}, ${JSON.stringify(proyeksi(c.jenis, tingkat, c.nomor, c.rincian))},
      ${ringkasan}, ${baru.ralat ?? null}, ${usang}, ${oleh}::uuid)`);
  return publikId;
}

/** Takes a record out of the public's counts: it was wrong or double. */
export function cabutEdisi(tx: Tx, catatanId: string, alasan: string): void {
  tx.titip(
    sql`update terbitan set ditarik_pada = waktu(), alasan_tarik = ${alasan} where catatan_id = ${catatanId}::uuid and terkini`,
  );
}

/**
 * A case whose detail the database withdrew on its own (a child is involved) is still counted: posts that edition for it
 * and for each record of its family. @returns the records whose detail ended.
 */
export async function hitungKembali(tx: Tx, oleh: string, catatanId: string): Promise<string[]> {
  const keluarga = await tx.all<{ id: string }>(sql`select c.id from catatan x
      join catatan c on coalesce(x.induk_id, x.id) in (c.id, c.induk_id)
      join terbitan t on t.catatan_id = c.id and t.terkini and t.tingkat = 'rinci' and t.ditarik_pada is not null
    where x.id = ${catatanId}::uuid and c.status = 'divalidasi' order by c.id`);
  for (const { id } of keluarga) await terbitEdisi(tx, oleh, await muat(tx, id, true));
  return keluarga.map((k) => k.id);
}

const dasarJeda = async (tx: Tx, penyelenggaraanKode: string, wilayahKode: string) =>
  (await tx.one<{ dasar: string | null }>(sql`select dasar_jeda(${penyelenggaraanKode}, ${wilayahKode}) as dasar`))
    ?.dasar ?? null;

/** New details wait until voting has closed. @throws Penolakan while a pause holds for this election and area */
export async function tolakJeda(tx: Tx, penyelenggaraanKode: string, wilayahKode: string): Promise<void> {
  const dasar = await dasarJeda(tx, penyelenggaraanKode, wilayahKode);
  if (dasar) throw new Penolakan(`Penerbitan rincian ditunda selama jeda publikasi (${dasar}).`);
}

const TOLAK: Record<Terbit, string> = {
  terbitkan: "Rincian diterbitkan oleh PPID yang bukan pembuat dan bukan pemvalidasi catatan ini.",
  terbitkan_jeda:
    "Selama jeda publikasi rincian diterbitkan oleh pimpinan kantornya atau provinsi, yang bukan pembuat dan bukan pemvalidasi catatan ini.",
};

/** May this person publish this record now? @throws TidakAda, Penolakan, Didahului */
async function ambilTerbit(tx: Tx, orang: Orang, verba: Terbit, id: string, versi: number): Promise<Catatan> {
  const c = await muat(tx, id, true);
  if (!can(orang, "lihat", sasaran(c))) throw new TidakAda();
  if (!can(orang, verba, sasaran(c))) throw new Penolakan(TOLAK[verba]);
  if (c.versi !== versi) throw new Didahului(c.versi, {});
  if (verba === "terbitkan") await tolakJeda(tx, c.penyelenggaraanKode, c.wilayahKode);
  else if (!(await dasarJeda(tx, c.penyelenggaraanKode, c.wilayahKode)))
    throw new Penolakan("Tidak ada jeda publikasi yang berjalan untuk catatan ini: rinciannya diterbitkan PPID.");
  return c;
}

/**
 * Publishes a validated record in detail with a summary written for the public. PPID, never the author nor the validator;
 * the database holds when the law allows it. @throws Penolakan where the summary names a party of the case.
 */
export async function terbitkan(
  orang: Orang,
  id: string,
  versi: number,
  ringkasan: string,
  kunci: string,
): Promise<{ publikId: string }> {
  const ditahan = await tahanTerbit(orang, "terbitkan", id, versi, ringkasan);
  return perintah(orang, { verba: "terbitkan", kunci, isi: [id, versi, ringkasan] }, async (tx) => {
    const c = await ambilTerbit(tx, orang, "terbitkan", id, versi);
    const publikId = await terbitEdisi(tx, orang.id, c, { tingkat: "rinci", ringkasan, ditahan });
    return { hasil: { publikId }, jejak: { sasaran: id, kantor: c.kantorKode, versi: c.versi, rincian: { publikId } } };
  });
}

/**
 * Publishes one record in detail while a pause of publication lasts: a leader's exception, with its reason. The database
 * writes down who, when and against which pause, and lets no other edition through. @throws Penolakan, Didahului, TidakAda
 */
export async function terbitkanJeda(
  orang: Orang,
  id: string,
  versi: number,
  { ringkasan, alasan }: { ringkasan: string; alasan: string },
  kunci: string,
): Promise<{ publikId: string }> {
  const ditahan = await tahanTerbit(orang, "terbitkan_jeda", id, versi, ringkasan, alasan);
  const isi = [id, versi, ringkasan, alasan];
  return perintah(orang, { verba: "terbitkan_jeda", kunci, isi }, async (tx) => {
    const c = await ambilTerbit(tx, orang, "terbitkan_jeda", id, versi);
    tx.titip(sql`insert into pengecualian_jeda (catatan_id, edisi, alasan)
      select ${id}::uuid, coalesce(max(edisi), 0) + 1, ${alasan} from terbitan where catatan_id = ${id}::uuid`);
    const publikId = await terbitEdisi(tx, orang.id, c, { tingkat: "rinci", ringkasan, ditahan });
    const rincian = { publikId, alasan };
    return { hasil: { publikId }, jejak: { sasaran: id, kantor: c.kantorKode, versi: c.versi, rincian } };
  });
}

/** Publishes several pencegahan at once, each with a generated summary; all or none, one link of the chain. */
export async function terbitkanBanyak(
  orang: Orang,
  pilihan: { id: string; versi: number }[],
  kunci: string,
): Promise<{ jumlah: number }> {
  const ditahan = new Map<string, Ditahan>();
  for (const p of pilihan) ditahan.set(p.id, await tahanTerbit(orang, "terbitkan", p.id, p.versi, ""));
  return perintah(orang, { verba: "terbitkan", kunci, isi: pilihan }, async (tx) => {
    const terbit: string[] = [];
    for (const p of [...pilihan].sort((a, b) => a.id.localeCompare(b.id))) {
      const c = await ambilTerbit(tx, orang, "terbitkan", p.id, p.versi);
      if (c.jenis !== "pencegahan")
        throw new Penolakan(`${DAFTAR[c.jenis].label} diterbitkan satu per satu, dengan ringkasan yang ditulis.`);
      const n = await tx.one<{ tahapan: string; wilayah: string }>(
        sql`select (select nama from tahapan where kode = ${c.tahapanKode}) as tahapan, (select nama from wilayah where kode = left(${c.wilayahKode}, 5)) as wilayah`,
      );
      await terbitEdisi(tx, orang.id, c, {
        tingkat: "rinci",
        ditahan: ditahan.get(p.id),
        ringkasan: ringkasanOtomatis(DAFTAR[c.jenis].label, n?.tahapan ?? "", n?.wilayah ?? ""),
      });
      terbit.push(c.id);
    }
    return {
      hasil: { jumlah: terbit.length },
      jejak: { sasaran: terbit[0] ?? "", rincian: { jumlah: terbit.length, id: terbit } },
    };
  });
}

/** Takes the detail back: a tombstone stays at its address with day and reason, the record is still counted. */
export async function tarik(orang: Orang, id: string, alasan: string, kunci: string): Promise<{ publikId: string }> {
  const kini = await asViewer(konteks(orang), (tx) => muat(tx, id));
  const ditahan = can(orang, "tarik", sasaran(kini)) ? await tolakSebutan(orang, id, "alasan", alasan) : [];
  return perintah(orang, { verba: "tarik", kunci, isi: [id, alasan] }, async (tx) => {
    const c = await muat(tx, id, true);
    if (!can(orang, "lihat", sasaran(c)) && !can(orang, "tarik", sasaran(c))) throw new TidakAda();
    if (!can(orang, "tarik", sasaran(c))) throw new Penolakan("Penarikan dilakukan oleh PPID.");
    const lama = await terkini(tx, id);
    if (lama?.tingkat !== "rinci" || lama.ditarikPada) throw new Penolakan("Rincian catatan ini tidak sedang terbit.");
    await tetapDitahan(tx, id, ditahan);
    cabutEdisi(tx, id, alasan);
    const publikId = await terbitEdisi(tx, orang.id, c, { tingkat: "angka" });
    return { hasil: { publikId }, jejak: { sasaran: id, kantor: c.kantorKode, versi: c.versi, rincian: { publikId } } };
  });
}

const sasaran = (c: Catatan) => ({ ...c, kantor: c.kantorKode });
