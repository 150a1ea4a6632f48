import "server-only";
import sql, { type Sql } from "sql-template-tag";
import { can, type Orang } from "@/lib/akses/policy";
import type { Tx } from "@/lib/db";
import type { Jenis } from "@/lib/jenis/fields";
import { indeksDicari } from "./brankas";
import type { Serupa } from "./schema";

type Baris = Serupa & { id: string };
const MAKS = 100;

const baris = (tx: Tx, syarat: Sql, menurutNik: Sql, orang: Orang) =>
  tx
    .all<Baris>(sql`select p.id, p.kode, p.peran, case when ${menurutNik} then 'nik' else 'nama' end as menurut,
        exists (select from brankas.pihak_keliru q where q.pihak_id = p.id) as keliru,
        c.id as "catatanId", c.jenis, c.kantor_kode as kantor, c.nomor
      from brankas.pihak p join catatan c on c.id = p.catatan_id where ${syarat}
      order by p.dibuat_pada desc, p.kode limit ${MAKS}`)
    // row security knows offices; a function for one kind alone is known here
    .then((semua) => semua.filter((b) => can(orang, "buka_identitas", { jenis: b.jenis as Jenis, kantor: b.kantor })));

/** All rows under one NIK or one name, in the cases of which this person may open identities. Runs at the vault's door. */
export function barisMenurut(tx: Tx, orang: Orang, menurut: "nik" | "nama", teks: string): Promise<Baris[]> {
  const indeks = indeksDicari(menurut, teks);
  return menurut === "nik"
    ? baris(tx, sql`p.nik_indeks = any(${indeks}::bytea[])`, sql`true`, orang)
    : baris(tx, sql`p.nama_indeks = any(${indeks}::bytea[])`, sql`false`, orang);
}

/** The rows that are likely the same person: the same NIK, or the same name where not both have a NIK. */
export function barisSerupa(tx: Tx, orang: Orang, p: { nik: string | null; nama: string }): Promise<Baris[]> {
  const nama = sql`p.nama_indeks = any(${indeksDicari("nama", p.nama)}::bytea[])`;
  if (p.nik === null) return baris(tx, nama, sql`false`, orang);
  const nik = sql`coalesce(p.nik_indeks = any(${indeksDicari("nik", p.nik)}::bytea[]), false)`;
  return baris(tx, sql`(${nik} or (${nama} and p.nik_indeks is null))`, nik, orang);
}
