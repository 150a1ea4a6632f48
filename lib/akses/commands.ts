import "server-only";
import sql from "sql-template-tag";
import { asAccounts, type Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { catatJejak } from "@/lib/jejak/commands";
import { cocok } from "@/lib/pengguna/sandi";
import { surelBaku } from "@/lib/pengguna/schema";
import { hitungPercobaan, sidik } from "./batas";
import { idSesi, sidBaru } from "./cookie";

type Calon = { id: string; sandiHash: string; berlaku: boolean; kenal: boolean };

const calon = (tx: Tx, surel: string, jaringan: string) =>
  tx.one<Calon>(sql`
    select p.id, p.sandi_hash as "sandiHash",
           p.aktif and coalesce(p.berlaku_sampai, y.selesai, 'infinity') >= (waktu() at time zone 'Asia/Makassar')::date as berlaku,
           exists (select from masuk_dikenal d where d.pengguna_id = p.id and d.jaringan = ${jaringan}
                    and d.terakhir > waktu() - interval '90 days') as kenal
      from pengguna p left join penyelenggaraan y on y.kode = p.penyelenggaraan_kode
     where p.surel = ${surel}`);

/** Begins a session inside a transaction; the sid goes to the browser, its digest to the table. */
export async function mulaiSesi(tx: Tx, penggunaId: string): Promise<string> {
  const sid = sidBaru();
  await tx.run(sql`insert into sesi (id, pengguna_id, dibuat_pada, terakhir_aktif)
    values (${idSesi(sid)}, ${penggunaId}::uuid, waktu(), waktu())`);
  return sid;
}

/**
 * Signs in. Unknown address, wrong password: the same words after the same work.
 * @param hanya when given, nobody but this person may continue (a form is still open in their name).
 * @throws Penolakan with the sentence to show.
 */
export async function masuk(surelKetik: string, sandi: string, ip: string, hanya?: string): Promise<string> {
  if (surelKetik.length > 500 || sandi.length > 500) throw new Penolakan("Surel atau kata sandi tidak cocok.");
  // What cannot be an address belongs to nobody, but its tries count like any other's.
  const surel = surelBaku(surelKetik);
  const jaringan = sidik("jaringan", ip);
  const orang = await asAccounts({}, (tx) => calon(tx, surel ?? "", jaringan));
  // A known network has a counter of its own: a stranger's guesses do not keep the owner out.
  const benar = await hitungPercobaan(sidik("akun", surel ?? surelKetik, orang?.kenal ? jaringan : ""), jaringan);
  if (!(await cocok(orang?.sandiHash, sandi)) || !orang) throw new Penolakan("Surel atau kata sandi tidak cocok.");
  if (!orang.berlaku) throw new Penolakan("Akun ini sudah tidak aktif. Hubungi admin kantor Anda.");
  if (hanya && hanya !== orang.id) {
    throw new Penolakan("Formulir ini dibuka oleh akun lain. Masuk dengan akun itu, atau tutup formulir lebih dahulu.");
  }
  await benar();
  return asAccounts({ pengguna: orang.id }, async (tx) => {
    const sid = await mulaiSesi(tx, orang.id);
    await tx.run(sql`update pengguna set terakhir_masuk = waktu() where id = ${orang.id}::uuid`);
    await tx.run(sql`insert into masuk_dikenal (pengguna_id, jaringan) values (${orang.id}::uuid, ${jaringan})
      on conflict (pengguna_id, jaringan) do update set terakhir = waktu()`);
    await bersihkan(tx);
    await catatJejak(tx, orang.id, "masuk", { sasaran: `pengguna:${orang.id}` });
    return sid;
  });
}

/** What nobody needs any more goes when somebody signs in: sessions of last week, counters that have run out. */
async function bersihkan(tx: Tx): Promise<void> {
  await tx.run(sql`delete from sesi where dibuat_pada < waktu() - interval '7 days'`);
  await tx.run(sql`delete from masuk_batas where expire < extract(epoch from now()) * 1000`);
  await tx.run(sql`delete from masuk_dikenal where terakhir < waktu() - interval '90 days'`);
}

/** Ends the session of a sid, or with it all of the person's; ending what is over already changes nothing. */
export function keluar(sid: string, { semua = false } = {}): Promise<void> {
  return asAccounts({}, async (tx) => {
    const id = idSesi(sid);
    const sesi = await tx.all<{ pengguna: string }>(sql`update sesi s set dicabut_pada = waktu()
       from sesi ini where ini.id = ${id} and ini.dicabut_pada is null and s.dicabut_pada is null
        and (s.id = ini.id or (${semua} and s.pengguna_id = ini.pengguna_id)) returning s.pengguna_id as pengguna`);
    const pengguna = sesi[0]?.pengguna;
    if (pengguna)
      await catatJejak(tx, pengguna, "keluar", { sasaran: `pengguna:${pengguna}`, rincian: { sesi: sesi.length } });
  });
}

/** Whose session a sid was, over or not: for who signs in again over an open form. */
export async function pemilikSesi(sid: string): Promise<string | undefined> {
  const baris = await asAccounts({}, (tx) =>
    tx.one<{ id: string }>(sql`select pengguna_id as id from sesi where id = ${idSesi(sid)}`),
  );
  return baris?.id;
}
