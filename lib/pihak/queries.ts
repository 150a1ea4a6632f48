import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import { asIdentity, type Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { buka } from "./brankas";
import type { Peran } from "./peran";
import { sebutanOrang, sebutanUmum } from "./sebutan";

type Tersegel = { id: string; kunci: string; nama: Buffer; nik: Buffer | null; telepon: Buffer | null };

/** Of `brankas.pihak`: those of a record, and of the records that it is tied to. */
const sekitar = (catatanId: string) => sql`(catatan_id = ${catatanId}::uuid or catatan_id in
  (select t.dari_id from tautan t where t.ke_id = ${catatanId}::uuid union select t.ke_id from tautan t where t.dari_id = ${catatanId}::uuid))`;

/** The parties that words for the public were held against. */
export type Ditahan = string[];

/**
 * Do texts meant for the public name someone of the case (or of one that it belongs to), or hold a NIK or phone number?
 * @returns for each text what it holds, in words that do not repeat the identity, or null; and whom it was held against.
 */
export function sebutanIdentitas(
  orang: Orang,
  catatanId: string,
  teks: string[],
): Promise<{ sebutan: (string | null)[]; ditahan: Ditahan }> {
  return asIdentity(konteks(orang), async (tx) => {
    const pihak = await tx.all<Tersegel>(
      sql`select id, kunci_id as kunci, nama, nik, telepon from brankas.pihak where ${sekitar(catatanId)}`,
    );
    const terbuka = pihak.map((p) => ({
      nama: buka("pihak", p.nama, p.id, p.kunci),
      rahasia: [p.nik, p.telepon].map((v) => v && buka("pihak", v, p.id, p.kunci)),
    }));
    const sebutan = teks.map((t) =>
      terbuka.reduce<string | null>((kata, p) => kata ?? sebutanOrang(t, p.nama, p.rahasia), sebutanUmum(t)),
    );
    return { sebutan, ditahan: pihak.map((p) => p.id) };
  });
}

/** Words that go out and parties who are recorded, one at a time until the transaction ends: neither would see the other. */
export const satuSatu = (tx: Tx) => tx.run(sql`select pg_advisory_xact_lock(hashtextextended('sebutan', 0))`);

/** Before words go out: nobody was recorded since they were held against the vault. @throws Penolakan */
export async function tetapDitahan(tx: Tx, catatanId: string, ditahan: Ditahan): Promise<void> {
  await satuSatu(tx);
  const baru = await tx.one(
    sql`select from brankas.pihak where ${sekitar(catatanId)} and id <> all(${ditahan}::uuid[]) limit 1`,
  );
  if (baru)
    throw new Penolakan(
      "Baru saja ada pihak yang dicatat, dan kata-kata ini belum diperiksa terhadap namanya. Kirim sekali lagi.",
    );
}

/**
 * Refuses words for the public that name a party of the case or hold somebody's number, without repeating them.
 * @param bidang the field of the form that holds them. @returns whom they were held against. @throws Penolakan
 */
export async function tolakSebutan(orang: Orang, catatanId: string, bidang: string, teks: string): Promise<Ditahan> {
  const { sebutan, ditahan } = await sebutanIdentitas(orang, catatanId, [teks]);
  const [kata] = sebutan;
  if (!kata) return ditahan;
  const salah = `Memuat ${kata}, dan tampil untuk publik.`;
  throw new Penolakan(salah, { [bidang]: salah });
}

/** A party as the case speaks of it: nothing sealed. */
export type PihakBaris = {
  id: string;
  catatanId: string;
  /** of the case that this one belongs to */
  jenis: string;
  kode: string;
  peran: Peran;
  anak: boolean;
  adaNik: boolean;
  adaTelepon: boolean;
  oleh: string;
  pada: Date;
  /** code names of those for whom a kuasa acts */
  mewakili: string[];
  keliru: { alasan: string; oleh: string; pada: Date } | null;
};

/** The parties of a case, and before them those of the case that it belongs to. For a page read inside. */
export async function daftarPihak(tx: Tx, catatanId: string): Promise<PihakBaris[]> {
  type Baris = Omit<PihakBaris, "keliru"> & { alasan: string | null; olehKeliru: string; padaKeliru: Date };
  const semua =
    await tx.all<Baris>(sql`select p.id, p.catatan_id as "catatanId", c.jenis, p.kode, p.peran, p.anak, p.ada_nik as "adaNik",
      p.ada_telepon as "adaTelepon", p.dibuat_pada as pada, (select g.nama from pengguna g where g.id = p.dibuat_oleh) as oleh,
      array(select w.kode from brankas.kuasa k join brankas.pihak w on w.id = k.mewakili_id where k.kuasa_id = p.id order by w.kode) as mewakili,
      q.alasan, q.pada as "padaKeliru", (select g.nama from pengguna g where g.id = q.oleh) as "olehKeliru"
    from brankas.pihak p join catatan c on c.id = p.catatan_id left join brankas.pihak_keliru q on q.pihak_id = p.id
    where c.id in (${catatanId}::uuid, (select x.induk_id from catatan x where x.id = ${catatanId}::uuid))
    order by c.id = ${catatanId}::uuid, p.dibuat_pada, p.kode`);
  return semua.map(({ alasan, olehKeliru, padaKeliru, ...p }) => ({
    ...p,
    keliru: alasan === null ? null : { alasan, oleh: olehKeliru, pada: padaKeliru },
  }));
}

/** One look behind a code name. */
export type Pembukaan = { no: number; pada: Date; oleh: string; pihak: string; alasan: string; lengkap: boolean };

/**
 * Who opened an identity of these cases (one, and the one that it belongs to), when and why, newest first. Read from the trace itself, under row security by
 * office: a second table could disagree with the chain.
 */
export const pembukaan = (tx: Tx, catatanId: string[]): Promise<Pembukaan[]> =>
  tx.all<Pembukaan>(sql`select j.no, j.pada, (select g.nama from pengguna g where g.id = j.pelaku) as oleh, j.rincian ->> 'pihak' as pihak,
      j.rincian ->> 'alasan' as alasan, coalesce((j.rincian ->> 'lengkap')::boolean, false) as lengkap
    from jejak j where j.sasaran = any(${catatanId}) and j.verba = 'buka_identitas' order by j.no desc limit 200`);
