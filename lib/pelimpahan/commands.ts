import "server-only";
import sql from "sql-template-tag";
import { membawahi, type Orang, type Verba } from "@/lib/akses/policy";
import { muat } from "@/lib/catatan/baris";
import type { Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { tanggal as tulis } from "@/lib/format";
import { perintah } from "@/lib/jejak/commands";
import { cabutLangkah, catatLangkah } from "@/lib/langkah/commands";
import { ambil } from "@/lib/versi/commands";
import { bolehDi, type Limpahan, satuLimpahan, tujuanPelimpahan } from "./queries";
import { INSTANSI_LAIN, type Limpah, type Terima } from "./schema";

const perbaiki = (bidang: Record<string, string>) => new Penolakan("Ada isian yang perlu diperbaiki.", bidang);
const TERDAFTAR = "Perkara yang sudah diregistrasi tidak dilimpahkan: nomornya milik kantor ini.";
const DARI_KAJIAN = "Perkara dilimpahkan dari kajian awal. Catat kajian awalnya lebih dahulu.";

/** What a link of the chain says of a handover; offices by code, another body by nothing that was typed. */
const jejak = (p: Pick<Limpahan, "id" | "dariKantor" | "keKantor">) => ({
  pelimpahan: p.id,
  dari: p.dariKantor,
  ...(p.keKantor ? { ke: p.keKantor } : { luar: true }),
});

/**
 * Hands a case over after its preliminary study: writes the step and the handover with the list of its files (the
 * database takes it). Between offices of the portal it waits for the other's answer; at another body it ends here.
 * By a verifikator who did not make the entry, with the minutes of the pleno. @throws Penolakan, Didahului, TidakAda
 */
export function limpahkan(
  orang: Orang,
  id: string,
  versi: number,
  l: Limpah,
  kunci: string,
): Promise<{ id: string; versi: number; pelimpahanId: string }> {
  return perintah(orang, { verba: "limpahkan", kunci, isi: [id, versi, l] }, async (tx) => {
    const c = await ambil(tx, orang, "limpahkan", id, versi);
    if (c.jenis !== "pelanggaran") throw new Penolakan("Yang dilimpahkan adalah dugaan pelanggaran.");
    const pernah = await tx.one(
      sql`select 1 from langkah_berlaku where catatan_id = ${id}::uuid and kode = 'diregistrasi'`,
    );
    if (pernah) throw new Penolakan(TERDAFTAR);
    if (c.posisi !== "kajian_awal") throw new Penolakan(DARI_KAJIAN);
    const luar = l.tujuan === INSTANSI_LAIN;
    const tujuan = luar
      ? { kode: null, nama: l.instansi ?? "" }
      : (await tujuanPelimpahan(tx, c.kantorKode)).find((t) => t.kode === l.tujuan);
    if (!tujuan) throw perbaiki({ tujuan: "Pilih kantor lain dari daftar, atau instansi lain." });
    const { versi: baru, langkahId } = await catatLangkah(
      tx,
      orang,
      c,
      {
        kode: luar ? "dilimpahkan_instansi" : "dilimpahkan",
        tanggal: l.tanggal,
        nomorDokumen: l.nomorSurat,
        nomorBeritaAcara: l.nomorBeritaAcara,
        tanggalBeritaAcara: l.tanggalBeritaAcara,
        hasil: `Kepada ${tujuan.nama}.`,
        keterangan: l.alasan,
        rincian: {},
      },
      { verba: "limpahkan" },
    );
    const p = await tx.one<{
      id: string;
    }>(sql`insert into pelimpahan (catatan_id, langkah_id, ke_kantor, ke_instansi, alasan)
      values (${id}::uuid, ${langkahId}::uuid, ${tujuan.kode}, ${luar ? l.instansi : null}, ${l.alasan}) returning id`);
    const pelimpahanId = p?.id ?? "";
    const isi = jejak({ id: pelimpahanId, dariKantor: c.kantorKode, keKantor: tujuan.kode });
    return {
      hasil: { id, versi: baru, pelimpahanId },
      jejak: { sasaran: id, kantor: c.kantorKode, versi: baru, rincian: { ...isi, tanggal: l.tanggal } },
    };
  });
}

/** A handover that still waits, locked, and whose decision is this person's to take at `kantor`. @throws TidakAda, Penolakan */
async function ambilLimpahan(
  tx: Tx,
  orang: Orang,
  verba: Verba,
  id: string,
  kantor: (p: Limpahan) => string | null,
  tolak: string,
): Promise<Limpahan> {
  const p = await satuLimpahan(tx, orang, id);
  if (!bolehDi(orang, verba, kantor(p))) throw new Penolakan(tolak);
  const kunci = await tx.one(sql`select id from pelimpahan where id = ${id}::uuid and status = 'dikirim' for update`);
  if (!kunci) throw new Penolakan("Pelimpahan ini sudah diputus. Muat ulang halaman untuk melihat keadaannya.");
  return p;
}

type Putusan = { catatanId: string; luar: boolean };

/**
 * Receives a case at the office it was handed to: it moves there with parties, files and trace, its received day stays,
 * and the clock of its preliminary study starts anew. For another body, notes the number of its receipt.
 * @throws Penolakan, TidakAda
 */
export function terimaLimpahan(orang: Orang, id: string, t: Terima, kunci: string): Promise<Putusan> {
  return perintah(orang, { verba: "terima_limpahan", kunci, isi: [id, t] }, async (tx) => {
    const p = await ambilLimpahan(
      tx,
      orang,
      "terima_limpahan",
      id,
      (x) => x.keKantor ?? x.dariKantor,
      "Pelimpahan diterima oleh operator atau kordiv kantor tujuannya.",
    );
    const kantor = p.keKantor ?? p.dariKantor;
    const versi = p.keKantor ? await pindah(tx, orang, p, p.keKantor, t) : undefined;
    if (!p.keKantor) await hariTandaTerima(tx, p, t.tanggal);
    await tx.run(sql`update pelimpahan set status = 'diterima', diputus_oleh = ${orang.id}::uuid, nomor_tanda_terima = ${t.nomorTandaTerima},
      tanggal_putus = ${t.tanggal}::date where id = ${id}::uuid`);
    return {
      hasil: { catatanId: p.catatanId, luar: p.keKantor === null },
      jejak: { sasaran: p.catatanId, kantor, versi, rincian: { ...jejak(p), tanggal: t.tanggal } },
    };
  });
}

async function hariTandaTerima(tx: Tx, p: Limpahan, hari: string): Promise<void> {
  const kini = await tx.one<{ hari: string }>(sql`select (waktu() at time zone 'Asia/Makassar')::date as hari`);
  if (hari < p.tanggal) throw perbaiki({ tanggal: `Mendahului pelimpahannya (${tulis(p.tanggal)}).` });
  if (hari > (kini?.hari ?? "")) throw perbaiki({ tanggal: "Tanggal belum terjadi." });
}

/** Moves the case itself. @returns its new version */
async function pindah(tx: Tx, orang: Orang, p: Limpahan, keKantor: string, t: Terima): Promise<number> {
  const c = await muat(tx, p.catatanId, true);
  const k = await tx.one<{ akar: string }>(sql`select wilayah_kode as akar from kantor where kode = ${keKantor}`);
  const akar = k?.akar ?? keKantor;
  const wilayah = t.wilayahKode ?? c.wilayahKode;
  if (!membawahi(akar, wilayah))
    throw perbaiki({ wilayahKode: "Pilih wilayah kantor Anda: wilayah perkara ini di luarnya." });
  const dikenal = await tx.one(sql`select 1 from wilayah where kode = ${wilayah}`);
  if (!dikenal) throw perbaiki({ wilayahKode: "Wilayah tidak dikenal." });
  const l = {
    kode: "diterima_limpahan",
    tanggal: t.tanggal,
    nomorDokumen: t.nomorTandaTerima,
    hasil: `Dari ${p.namaDari}.`,
    rincian: {},
  };
  const lain = [sql`kantor_kode = ${keKantor}`, sql`wilayah_kode = ${wilayah}`];
  return (await catatLangkah(tx, orang, c, l, { verba: "terima_limpahan", lain })).versi;
}

/** Refuses a case at the office it was handed to: it is back at the source, at the step before. @throws Penolakan, TidakAda */
export function tolakLimpahan(orang: Orang, id: string, alasan: string, kunci: string): Promise<Putusan> {
  const tolak = "Pelimpahan ditolak oleh kordiv kantor tujuannya.";
  return kembali(orang, "tolak_limpahan", id, (p) => p.keKantor, tolak, alasan, kunci);
}

/** Takes a handover back that nobody has received yet. @throws Penolakan, TidakAda */
export function batalkanLimpahan(orang: Orang, id: string, alasan: string, kunci: string): Promise<Putusan> {
  const tolak = "Pelimpahan dibatalkan oleh kordiv kantor yang melimpahkan.";
  return kembali(orang, "batalkan_limpahan", id, (p) => p.dariKantor, tolak, alasan, kunci);
}

function kembali(
  orang: Orang,
  verba: "tolak_limpahan" | "batalkan_limpahan",
  id: string,
  di: (p: Limpahan) => string | null,
  tolak: string,
  alasan: string,
  kunci: string,
): Promise<Putusan> {
  return perintah(orang, { verba, kunci, isi: [id, alasan] }, async (tx) => {
    const p = await ambilLimpahan(tx, orang, verba, id, di, tolak);
    const c = await muat(tx, p.catatanId, true);
    const { versi } = await cabutLangkah(tx, orang, c, alasan, { verba });
    await tx.run(sql`update pelimpahan set status = ${verba === "tolak_limpahan" ? "ditolak" : "dibatalkan"}::text::status_pelimpahan,
      diputus_oleh = ${orang.id}::uuid, alasan_putus = ${alasan} where id = ${id}::uuid`);
    return {
      hasil: { catatanId: p.catatanId, luar: p.keKantor === null },
      jejak: { sasaran: p.catatanId, kantor: di(p) ?? p.dariKantor, versi, rincian: jejak(p) },
    };
  });
}
