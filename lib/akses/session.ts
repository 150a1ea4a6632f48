import "server-only";
import { isDeepStrictEqual } from "node:util";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import sql from "sql-template-tag";
import { type Orang, punyaFungsi, type Tugas } from "@/lib/akses/policy";
import { asAccounts } from "@/lib/db";
import { keluar } from "./commands";
import { buka, idSesi, namaKuki, segel, sifatKuki } from "./cookie";
import { adminProvinsi } from "./kelola";
import { alamatMasuk, HALAMAN_SANDI } from "./kembali";

/** Who is asking, and what the frame around every page says of it: whose office, whether this is the demo. */
export type Viewer = Orang & { namaKantor: string | null; demo: boolean };
type Baris = Omit<Viewer, "tugas"> & { tugas: Tugas[]; diam: boolean };

/**
 * The person of a session, read fresh: revoked, idle for 30 minutes, older than 12 hours, disabled or expired means
 * nobody. Functions that have expired are left out; an account made for an election ends with it.
 */
export async function orangDariSesi(sid: string): Promise<Viewer | null> {
  const id = idSesi(sid);
  const baris = await asAccounts({ membaca: true }, (tx) =>
    tx.one<Baris>(sql`
      with kini as (select waktu() as saat, (waktu() at time zone 'Asia/Makassar')::date as hari)
      select p.id, p.nama, p.surel, p.sandi_sementara as "sandiSementara",
             s.terakhir_aktif < k.saat - interval '1 minute' as diam,
             coalesce((select json_agg(json_build_object('fungsi', t.fungsi, 'kantor', t.kantor_kode, 'jenis', coalesce(t.jenis::text[], '{}'))
                                       order by t.kantor_kode, t.fungsi)
                         from tugas t where t.pengguna_id = p.id and (t.berlaku_sampai is null or t.berlaku_sampai >= k.hari)),
                      '[]') as tugas,
             (select o.nama from tugas t join kantor o on o.kode = t.kantor_kode
               where t.pengguna_id = p.id and (t.berlaku_sampai is null or t.berlaku_sampai >= k.hari)
               order by t.kantor_kode limit 1) as "namaKantor",
             exists (select from pengaturan where kunci = 'demo' and nilai = 'ya') as demo
        from kini k, sesi s join pengguna p on p.id = s.pengguna_id
        left join penyelenggaraan y on y.kode = p.penyelenggaraan_kode
       where s.id = ${id} and s.dicabut_pada is null
         and s.terakhir_aktif > k.saat - interval '30 minutes' and s.dibuat_pada > k.saat - interval '12 hours'
         and p.aktif and coalesce(p.berlaku_sampai, y.selesai, 'infinity') >= k.hari`),
  );
  if (!baris) return null;
  const { diam, ...orang } = baris;
  if (diam) await asAccounts({}, (tx) => tx.run(sql`update sesi set terakhir_aktif = waktu() where id = ${id}`));
  return orang;
}

/** The session id that this request carries, or null. */
export const sidKini = async () => buka((await cookies()).get(namaKuki())?.value);

/** Gives the browser a session; only where cookies can be set (actions, routes). */
export async function pasangKuki(sid: string): Promise<void> {
  (await cookies()).set(namaKuki(), await segel(sid), sifatKuki());
}

/** Ends the session of this request, or all of its person's, and takes the cookies away. */
export async function akhiriSesiIni({ semua = false } = {}): Promise<void> {
  const sid = await sidKini();
  if (sid) await keluar(sid, { semua });
  const kuki = await cookies();
  for (const { name } of kuki.getAll()) kuki.set(name, "", { ...sifatKuki(), maxAge: 0 });
}

const terakhir = new Map<string, Viewer>();
function ingat(sid: string, orang: Viewer | null): void {
  terakhir.delete(sid);
  if (orang) terakhir.set(sid, orang);
  const [tertua] = terakhir.keys();
  if (terakhir.size > 500 && tertua) terakhir.delete(tertua);
}

/** Who is asking, looked up once a request; null when nobody is signed in. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const sid = await sidKini();
  const orang = sid ? await orangDariSesi(sid) : null;
  if (sid) ingat(sid, orang);
  return orang;
});

/** Who is asking, for pages inside: to the sign-in page when nobody, to a new password while it is a one-time one. */
export async function wajibViewer(): Promise<Viewer> {
  const jalur = (await headers()).get("x-jalur") ?? "/kerja";
  const orang = await viewer();
  if (!orang) redirect(alamatMasuk(jalur));
  if (orang.sandiSementara && jalur.split("?")[0] !== HALAMAN_SANDI) redirect(HALAMAN_SANDI);
  return orang;
}

/**
 * Reads for who is asking while their session is still looked up, as whom it last was, and again where it is no longer so:
 * what was read for somebody else, or with other rights, is let go. `baca` only reads.
 */
export async function bersamaViewer<T>(baca: (orang: Viewer) => Promise<T>): Promise<[Viewer, T]> {
  const dulu = terakhir.get((await sidKini()) ?? "");
  const terbaca = dulu && baca(dulu);
  terbaca?.catch(() => {}); // said below, where it counts
  const orang = await wajibViewer();
  return [orang, await (terbaca && isDeepStrictEqual(dulu, orang) ? terbaca : baca(orang))];
}

/** Who is asking, for pages under "Kelola"; `provinsi` for those that hold for everybody. */
export async function adminHalaman({ provinsi = false } = {}): Promise<Orang> {
  const orang = await wajibViewer();
  if (!punyaFungsi(orang, "admin") || (provinsi && !adminProvinsi(orang))) notFound();
  return orang;
}
