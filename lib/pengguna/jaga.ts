import "server-only";
import sql from "sql-template-tag";
import { lingkupAdmin, wajibAdmin } from "@/lib/akses/kelola";
import { type Fungsi, membawahi, type Orang } from "@/lib/akses/policy";
import type { Tx } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";

/** An account as its administrator holds it, locked until the transaction ends. */
export type Terkelola = { nama: string; surel: string; tugas: { fungsi: Fungsi; kantor: string }[] };

/**
 * The account of an id, when it is this admin's to administer: all its functions lie within the admin's offices.
 * @throws TidakAda otherwise: what lies outside is not seen.
 */
export async function akunTerkelola(tx: Tx, orang: Orang, id: string): Promise<Terkelola> {
  wajibAdmin(orang);
  const akun = await tx.one<{ nama: string; surel: string }>(
    sql`select nama, surel from pengguna where id = ${id}::uuid for update`,
  );
  const tugas = await tx.all<{ fungsi: Fungsi; kantor: string }>(sql`
    select fungsi::text, kantor_kode as kantor from tugas where pengguna_id = ${id}::uuid`);
  const lingkup = lingkupAdmin(orang);
  if (!akun || tugas.some((t) => !lingkup.some((atas) => membawahi(atas, t.kantor)))) throw new TidakAda();
  return { ...akun, tugas };
}

/** After a change, still inside its transaction: somebody must be left who can administer accounts. */
export async function jagaAdminTerakhir(tx: Tx): Promise<void> {
  // Two admins who disable each other at once would each still see the other.
  await tx.run(sql`select pg_advisory_xact_lock(hashtext('admin terakhir'))`);
  const sisa = await tx.one<{ n: number }>(sql`
    select count(*)::int as n from tugas t join pengguna p on p.id = t.pengguna_id
      left join penyelenggaraan y on y.kode = p.penyelenggaraan_kode,
      lateral (select (waktu() at time zone 'Asia/Makassar')::date as hari) h
     where t.fungsi = 'admin' and position('.' in t.kantor_kode) = 0 and p.aktif and coalesce(t.berlaku_sampai, 'infinity') >= h.hari
       and coalesce(p.berlaku_sampai, y.selesai, 'infinity') >= h.hari`);
  if (!sisa?.n) throw new Penolakan("Portal harus memiliki sedikitnya satu admin provinsi yang aktif.");
}

/** @throws Penolakan beside the field that names an office or an election which is not there. */
export async function wajibAda(tx: Tx, isi: { kantor?: string; penyelenggaraan?: string | null }): Promise<void> {
  const ada = await tx.one<{ kantor: boolean; penyelenggaraan: boolean }>(sql`
    select exists (select from kantor where kode = ${isi.kantor ?? null}) as kantor,
           exists (select from penyelenggaraan where kode = ${isi.penyelenggaraan ?? null}) as penyelenggaraan`);
  if (isi.kantor && !ada?.kantor)
    throw new Penolakan("Periksa isian yang ditandai.", { kantor: "Pilih kantor dari daftar." });
  if (isi.penyelenggaraan && !ada?.penyelenggaraan) {
    throw new Penolakan("Periksa isian yang ditandai.", { penyelenggaraan: "Pilih penyelenggaraan dari daftar." });
  }
}
