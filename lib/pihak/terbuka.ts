import "server-only";
import sql from "sql-template-tag";
import type { Tx } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";
import { buka } from "./brankas";
import { type Lainnya, tanpaRincian } from "./schema";
import { sebutanOrang, sebutanUmum } from "./sebutan";

/** To what the details that are sealed as one are bound. */
export const rincianMilik = (id: string) => `${id}/rincian`;

type Tersegel = Record<"nama", Buffer> &
  Record<"nik" | "telepon" | "alamat" | "rincian", Buffer | null> & { kode: string; kunci: string; keliru: boolean };

/** One party of a case, opened; whoever calls it has checked who asks, and leaves the trace. @throws TidakAda */
export async function terbuka(tx: Tx, catatanId: string, id: string) {
  const p =
    await tx.one<Tersegel>(sql`select kode, kunci_id as kunci, nama, nik, telepon, alamat, rincian, exists (select from brankas.pihak_keliru q where q.pihak_id = p.id) as keliru
      from brankas.pihak p where id = ${id}::uuid and catatan_id = ${catatanId}::uuid`);
  if (!p) throw new TidakAda();
  const isi = (v: Buffer | null) => (v === null ? null : buka("pihak", v, id, p.kunci));
  const { tempatLahir, tanggalLahir, jenisKelamin, pekerjaan, kewarganegaraan, surel } = tanpaRincian;
  const kosong: Lainnya = { tempatLahir, tanggalLahir, jenisKelamin, pekerjaan, kewarganegaraan, surel };
  const rincian = p.rincian && (JSON.parse(buka("pihak", p.rincian, rincianMilik(id), p.kunci)) as Lainnya);
  return {
    ...kosong,
    ...rincian,
    kode: p.kode,
    keliru: p.keliru,
    nama: buka("pihak", p.nama, id, p.kunci),
    nik: isi(p.nik),
    telepon: isi(p.telepon),
    alamat: isi(p.alamat),
  };
}

/** A reason is read by others and stands in the trace for good: it names nobody. @throws Penolakan beside the field */
export function tanpaNama(alasan: string, p: { nama: string; nik?: string | null; telepon?: string | null }): void {
  const sebut = sebutanOrang(alasan, p.nama, [p.nik ?? null, p.telepon ?? null]) ?? sebutanUmum(alasan);
  if (sebut)
    throw new Penolakan("Ada isian yang perlu diperbaiki.", {
      alasan: `Alasan memuat ${sebut}. Sebut kodenya saja: alasan terbaca dalam jejak.`,
    });
}
