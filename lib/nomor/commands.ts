import "server-only";
import sql from "sql-template-tag";
import type { Catatan } from "@/lib/catatan/schema";
import type { Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { cetakNomor, isPenyampaian, type KantorNomor, seriDari } from "./nomor";

type Terdaftar = Pick<Catatan, "jenis" | "kantorKode" | "rincian" | "nomor">;

/**
 * The register number of a case that is being registered on a day: the one given by hand (the database holds it against
 * doubles and pushes the series), else the one it has, else the next of its office's series. That series stays locked
 * until the transaction ends, so call it late; what is rolled back takes no number.
 * @returns null for a kind without a register. @throws Penolakan while the office's code or the election is not known.
 */
export async function nomorRegister(
  tx: Tx,
  { catatan: c, hari, nomor }: { catatan: Terdaftar; hari: string; nomor?: string | null },
): Promise<string | null> {
  const tercetak = nomor ?? (c.nomor && !isPenyampaian(c.nomor) ? c.nomor : null);
  const seri = seriDari(c.jenis, c.rincian);
  if (tercetak || !seri) return tercetak;
  if ("kurang" in seri)
    throw new Penolakan("Ada isian yang perlu diperbaiki.", {
      pemilihan: "Pilih pemilihan yang disangkut: nomor register memuatnya.",
    });
  const k = await tx.one<KantorNomor & { nama: string }>(sql`select k.kode as kantor, k.tingkat, k.nama,
      k.nama_singkat as "namaSingkat", kode_nomor(k.kode, ${c.jenis}::jenis) as kode from kantor k where k.kode = ${c.kantorKode}`);
  if (!k?.kode)
    throw new Penolakan("Ada isian yang perlu diperbaiki.", {
      nomor: `Kode Bawaslu kantor ${k?.nama ?? c.kantorKode} belum diisi. Minta admin mengisinya di Kelola → Kantor, atau tulis nomor yang sudah tercetak.`,
    });
  const baris = await tx.one<{ urut: number }>(
    sql`select nomor_berikut(${c.kantorKode}, ${c.jenis}::jenis, ${seri.seri}, ${Number(hari.slice(0, 4))}) as urut`,
  );
  return cetakNomor((baris as { urut: number }).urut, seri.seri, k, hari);
}

const TETAP = "Perkara sudah diregistrasi: nomornya dapat diganti, tidak dapat dikosongkan.";

/** Before a form changes a case: what is registered keeps a number. @throws Penolakan beside the field */
export async function tetapBernomor(tx: Tx, c: Catatan, nomor: string | null): Promise<void> {
  if (nomor || !c.nomor || !seriDari(c.jenis, c.rincian)) return;
  const didaftar = sql`select 1 from langkah_berlaku where catatan_id = ${c.id}::uuid and kode in ('diregistrasi', 'diregister')`;
  if (await tx.one(didaftar)) throw new Penolakan("Ada isian yang perlu diperbaiki.", { nomor: TETAP });
}
