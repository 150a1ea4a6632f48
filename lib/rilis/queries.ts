import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { z } from "zod";
import type { Orang } from "@/lib/akses/policy";
import { asViewer } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import type { Jenis } from "@/lib/jenis/fields";
import type { Rekap } from "@/lib/rekap/rekap";
import type { Ukuran } from "@/lib/surat/schema";
import { bolehBaca } from "./policy";
import type { BentukRilis } from "./schema";

/** A release as a list shows it. `sidik` is of what it says; its files have their own. */
export type Rilis = {
  id: string;
  kantor: string;
  namaKantor: string;
  jenis: Jenis[];
  judul: string;
  nomor: string;
  versi: string;
  alamat: string;
  per: string;
  kertas: Ukuran;
  sidik: string;
  oleh: string;
  pada: Date;
};
export type BerkasRilis = { bentuk: BentukRilis; sidik: string; ukuran: number };
/** A release with what it says and the digests of what it keeps. */
export type RilisUtuh = Rilis & { rekap: Rekap; berkas: BerkasRilis[] };

export const BANYAK = 50;
const KOLOM =
  raw(`r.id, r.kantor_kode as kantor, k.nama as "namaKantor", r.jenis::text[] as jenis, r.judul, r.nomor, r.versi, r.alamat,
  r.per, r.kertas, r.sidik, p.nama as oleh, r.pada`);
const DARI = raw("rilis r join kantor k on k.kode = r.kantor_kode join pengguna p on p.id = r.oleh");

/** The same as bolehBaca, for many rows at once: of every kind in it, by one function or another. */
function terbaca(orang: Orang): Sql {
  const tugas = orang.tugas.filter((t) => t.fungsi === "pimpinan" || t.fungsi === "verifikator");
  if (tugas.length === 0) return sql`false`;
  const satu = tugas.map(
    (t) => sql`((r.kantor_kode = ${t.kantor} or r.kantor_kode ^@ ${`${t.kantor}.`})
      and (${t.jenis.length === 0} or j = any (${t.jenis}::jenis[])))`,
  );
  return sql`not exists (select from unnest(r.jenis) j where not (${join(satu, " or ")}))`;
}

/** Releases that this person may read, the newest first, 50 at once; `sesudah` is the last one of the page before. */
export async function daftarRilis(orang: Orang, sesudah?: string): Promise<{ baris: Rilis[]; lagi: boolean }> {
  const lanjut = z.uuid().safeParse(sesudah).data;
  const baris = await asViewer(konteks(orang), (tx) =>
    tx.all<Rilis>(sql`select ${KOLOM} from ${DARI} where ${terbaca(orang)}
      and (${lanjut ?? null}::uuid is null or (r.pada, r.id) < (select s.pada, s.id from rilis s where s.id = ${lanjut ?? null}::uuid))
      order by r.pada desc, r.id desc limit ${BANYAK + 1}`),
  );
  return { baris: baris.slice(0, BANYAK), lagi: baris.length > BANYAK };
}

/** A release with what it says. @throws TidakAda where there is none that this person may read */
export async function bacaRilis(orang: Orang, id: string): Promise<RilisUtuh> {
  const kenal = z.uuid().safeParse(id).data;
  if (!kenal) throw new TidakAda();
  return asViewer(konteks(orang), async (tx) => {
    const r = await tx.one<Rilis & { isi: string }>(
      sql`select ${KOLOM}, r.isi from ${DARI} where r.id = ${kenal}::uuid`,
    );
    if (!r || !bolehBaca(orang, r)) throw new TidakAda();
    const berkas = await tx.all<BerkasRilis>(sql`
      select bentuk, sidik, octet_length(isi) as ukuran from rilis_berkas where rilis_id = ${kenal}::uuid order by bentuk desc`);
    const { isi, ...lain } = r;
    return { ...lain, rekap: JSON.parse(isi) as Rekap, berkas };
  });
}

/** The kept bytes of a release. @throws TidakAda */
export async function isiBerkas(orang: Orang, id: string, bentuk: string) {
  const r = await bacaRilis(orang, id);
  const b = await asViewer(konteks(orang), (tx) =>
    tx.one<{ isi: Buffer }>(sql`select isi from rilis_berkas where rilis_id = ${r.id}::uuid and bentuk = ${bentuk}`),
  );
  if (!b) throw new TidakAda();
  return { rilis: r, isi: b.isi };
}
