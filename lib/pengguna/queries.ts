import "server-only";
import sql, { empty, join } from "sql-template-tag";
import { lingkupAdmin, wajibAdmin } from "@/lib/akses/kelola";
import type { Orang } from "@/lib/akses/policy";
import { asAccounts } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import type { SaringAkun } from "./filter";
import type { Akun, TugasAkun } from "./schema";

const AKUN_SEHALAMAN = 50;
const pola = (teks: string) => `%${teks.replace(/[\\%_]/g, "\\$&")}%`;

const kolom = sql`
  p.id, p.nama, p.surel, p.aktif, p.contoh, p.sandi_sementara as "sandiSementara", p.penyelenggaraan_kode as penyelenggaraan,
  y.nama_singkat as "namaPenyelenggaraan", p.berlaku_sampai as "berlakuSampai", coalesce(p.berlaku_sampai, y.selesai) as berakhir,
  coalesce(coalesce(p.berlaku_sampai, y.selesai) < (waktu() at time zone 'Asia/Makassar')::date, false) as lewat,
  p.terakhir_masuk as "terakhirMasuk",
  (select count(*)::int from sesi s where s.pengguna_id = p.id and s.dicabut_pada is null
      and s.terakhir_aktif > waktu() - interval '30 minutes' and s.dibuat_pada > waktu() - interval '12 hours') as sesi,
  coalesce((select json_agg(json_build_object('fungsi', t.fungsi, 'kantor', t.kantor_kode, 'namaKantor', k.nama, 'singkatKantor', k.nama_singkat, 'jenis', coalesce(t.jenis::text[], '{}'),
                                              'berlakuSampai', t.berlaku_sampai) order by t.kantor_kode, t.fungsi)
              from tugas t join kantor k on k.kode = t.kantor_kode where t.pengguna_id = p.id), '[]') as tugas`;

/** Accounts whose functions all lie within the admin's offices. */
const terlihat = (orang: Orang) => sql`not exists (
  select from tugas t where t.pengguna_id = p.id and not exists (
    select from unnest(${lingkupAdmin(orang)}::text[]) l where t.kantor_kode = l or t.kantor_kode like l || '.%'))`;

/** One page of accounts by name; `berikut` is the mark of the next one. */
export function daftarAkun(orang: Orang, saring: SaringAkun): Promise<{ akun: Akun[]; berikut: string | null }> {
  wajibAdmin(orang);
  const [nama, id] = (saring.sesudah ?? "").split("~");
  const syarat = [
    terlihat(orang),
    saring.cari ? sql`(p.nama ilike ${pola(saring.cari)} or p.surel ilike ${pola(saring.cari)})` : empty,
    saring.fungsi
      ? sql`exists (select from tugas t where t.pengguna_id = p.id and t.fungsi = ${saring.fungsi}::fungsi)`
      : empty,
    saring.kantor
      ? sql`exists (select from tugas t where t.pengguna_id = p.id and t.kantor_kode = ${saring.kantor})`
      : empty,
    saring.keadaan ? sql`p.aktif = ${saring.keadaan === "aktif"}` : empty,
    nama && id ? sql`(p.nama, p.id::text) > (${nama}, ${id})` : empty,
  ].filter((s) => s !== empty);
  return asAccounts({}, async (tx) => {
    const akun = await tx.all<Akun>(sql`
      select ${kolom} from pengguna p left join penyelenggaraan y on y.kode = p.penyelenggaraan_kode
       where ${join(syarat, " and ")} order by p.nama, p.id::text limit ${AKUN_SEHALAMAN + 1}`);
    const akhir = akun.length > AKUN_SEHALAMAN ? akun[AKUN_SEHALAMAN - 1] : undefined;
    return { akun: akun.slice(0, AKUN_SEHALAMAN), berikut: akhir ? `${akhir.nama}~${akhir.id}` : null };
  });
}

/** One account. @throws TidakAda when it is not there or not this admin's. */
export async function akun(orang: Orang, id: string): Promise<Akun> {
  wajibAdmin(orang);
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new TidakAda();
  const ada = await asAccounts({}, (tx) =>
    tx.one<Akun>(sql`select ${kolom} from pengguna p left join penyelenggaraan y on y.kode = p.penyelenggaraan_kode
                      where p.id = ${id}::uuid and ${terlihat(orang)}`),
  );
  if (!ada) throw new TidakAda();
  return ada;
}

export type SesiSaya = { kini: boolean; sejak: Date; terakhir: Date };

/** One's own functions in words and the sessions still open; `idKini` is the digest of the session asking. */
export function akunSaya(orang: Orang, idKini: string): Promise<{ tugas: TugasAkun[]; sesi: SesiSaya[] }> {
  return asAccounts({}, async (tx) => {
    const akun =
      await tx.one<Akun>(sql`select ${kolom} from pengguna p left join penyelenggaraan y on y.kode = p.penyelenggaraan_kode
      where p.id = ${orang.id}::uuid`);
    const sesi = await tx.all<SesiSaya>(sql`
      select id = ${idKini} as kini, dibuat_pada as sejak, terakhir_aktif as terakhir from sesi
       where pengguna_id = ${orang.id}::uuid and dicabut_pada is null
         and terakhir_aktif > waktu() - interval '30 minutes' and dibuat_pada > waktu() - interval '12 hours'
       order by terakhir_aktif desc`);
    return { tugas: akun?.tugas ?? [], sesi };
  });
}
