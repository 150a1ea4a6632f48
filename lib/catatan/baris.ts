import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import type { Tx } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { DAFTAR } from "@/lib/jenis/daftar";
import { face, JENIS, type Jenis, kolom } from "@/lib/jenis/fields";
import { BIDANG_INDUK, type Catatan, type Induk } from "./schema";

const SPINE = [
  ...BIDANG_INDUK,
  "id",
  "jenis",
  "status",
  "posisi",
  "indukId",
  "versi",
  "pesan",
  "mintaRalat",
  "dibuatOleh",
  "diubahOleh",
  "divalidasiOleh",
  "dibuatPada",
  "diubahPada",
  "dikirimPada",
  "divalidasiPada",
];
const ENUM_INDUK: Partial<Record<keyof Induk, string>> = { sumberData: "sumber_data", tanggalDiterima: "date" };

/** The type that PostgreSQL must be told for a field of a kind, or nothing where text does. */
function tipe(jenis: Jenis, bidang: string): string {
  const f = face(DAFTAR[jenis].rincian.shape[bidang] as never);
  if (f.input === "pilihan_ganda") return `::text[]::${kolom(TIPE[`${jenis}.${bidang}`] ?? bidang)}[]`;
  if (f.input === "pilihan") return `::text::${kolom(TIPE[`${jenis}.${bidang}`] ?? bidang)}`;
  if (f.input === "tanggal") return "::text::date";
  return "";
}
/** Enum types whose name is not that of their column. */
const TIPE: Record<string, string> = {
  "pengawasan.jabatan": "jabatanPengawas",
  "pengawasan.bentuk": "bentukPengawasan",
  "pengawasan.dugaanJenis": "jenisPelanggaran",
  "pengawasan.tindakLanjut": "tindakLanjutPengawasan",
  "pencegahan.bentuk": "bentukPencegahan",
  "pencegahan.metode": "metodePencegahan",
  "pelanggaran.sumber": "sumberPelanggaran",
  "sengketa.pemohon": "pihakSengketa",
  "sengketa.termohon": "pihakSengketa",
  "sengketa.objek": "objekSengketa",
  "sengketa.saluran": "saluranSengketa",
  "sengketa.hasil": "hasilSengketa",
};

/** SELECT list of a kind's own fields under alias `d`, as one jsonb column `rincian`. */
export function pilihRincian(jenis: Jenis): Sql {
  return raw(
    `jsonb_build_object(${Object.keys(DAFTAR[jenis].rincian.shape)
      .map((b) => `'${b}', d.${kolom(b)}`)
      .join(", ")}) as rincian`,
  );
}
/** SELECT list of the shared fields under alias `x`. */
export const pilihInduk = raw(SPINE.map((b) => `x.${kolom(b)} as "${b}"`).join(", "));

/** The own fields of a record of any kind under alias `x`, as `rincian`. */
export const RINCIAN = sql`case x.jenis ${join(
  JENIS.map(
    (j) => sql`when ${raw(`'${j}'`)} then (select ${pilihRincian(j)} from ${raw(j)} d where d.catatan_id = x.id)`,
  ),
  " ",
)} end as rincian`;

/** One record with its detail; with `kunci` its row is locked until the transaction ends. @throws TidakAda */
export async function muat(tx: Tx, id: string, kunci = false): Promise<Catatan> {
  // locked by a statement of its own: what is read after it is what the one before us left
  const [terkunci, baris] = await Promise.all([
    kunci ? tx.run(sql`select from catatan where id = ${id}::uuid for no key update`) : 1,
    tx.one<Catatan>(sql`select ${pilihInduk}, ${RINCIAN} from catatan x where x.id = ${id}::uuid`),
  ]);
  if (!terkunci || !baris) throw new TidakAda();
  return baris;
}

/** Columns and values of a record's own fields, for an insert. */
export function isiRincian(jenis: Jenis, rincian: Record<string, unknown>): { kolom: Sql; nilai: Sql } {
  const bidang = Object.keys(rincian);
  return {
    kolom: raw(bidang.map(kolom).join(", ")),
    nilai: join(bidang.map((b) => sql`${rincian[b]}${raw(tipe(jenis, b))}`)),
  };
}

/** `column = value` list of some own fields of a record, for an update. */
export function setRincian(jenis: Jenis, rincian: Record<string, unknown>): Sql {
  return join(Object.keys(rincian).map((b) => sql`${raw(kolom(b))} = ${rincian[b]}${raw(tipe(jenis, b))}`));
}

/** `column = value` list of shared fields, for an update. */
export function setInduk(induk: Partial<Induk>): Sql {
  return join(
    (Object.keys(induk) as (keyof Induk)[]).map(
      (b) => sql`${raw(kolom(b))} = ${induk[b]}${raw(ENUM_INDUK[b] ? `::text::${ENUM_INDUK[b]}` : "")}`,
    ),
  );
}
