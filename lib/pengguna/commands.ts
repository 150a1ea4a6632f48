import "server-only";
import sql from "sql-template-tag";
import type { z } from "zod";
import { hitungPercobaan, sidik } from "@/lib/akses/batas";
import { mulaiSesi } from "@/lib/akses/commands";
import { wajibAdmin, wajibLingkup } from "@/lib/akses/kelola";
import type { Orang } from "@/lib/akses/policy";
import { asAccounts, type Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { catatJejak, perintah } from "@/lib/jejak/commands";
import { akunTerkelola, jagaAdminTerakhir, wajibAda } from "./jaga";
import { cocok, hashSandi, sandiSekali } from "./sandi";
import { type akunBaru, type akunUbah, sandiLemah, surelBaku, type tugasBaru } from "./schema";

/** A one-time password on its way to the person it is for. It is stored as a digest only. */
export type Slip = { id: string; nama: string; surel: string; sandi: string };

const sasaran = (id: string) => `pengguna:${id}`;

/** Ends all sessions of an account except one. */
async function cabutSesi(tx: Tx, id: string, kecuali = ""): Promise<number> {
  return tx.run(
    sql`update sesi set dicabut_pada = waktu() where pengguna_id = ${id}::uuid and dicabut_pada is null and id <> ${kecuali}`,
  );
}

/** Makes an account with one function and a one-time password. */
export async function buatAkun(orang: Orang, isi: z.infer<typeof akunBaru>): Promise<Slip> {
  wajibLingkup(orang, isi.kantor);
  const surel = surelBaku(isi.surel);
  if (!surel)
    throw new Penolakan("Periksa isian yang ditandai.", { surel: "Tulis alamat surel, misalnya nama@bawaslu.go.id." });
  const sandi = sandiSekali();
  const hash = await hashSandi(sandi);
  return perintah(
    orang,
    { verba: "kelola" },
    async (tx) => {
      await wajibAda(tx, isi);
      const akun = await tx.one<{ id: string }>(sql`
        insert into pengguna (surel, nama, sandi_hash, penyelenggaraan_kode, berlaku_sampai)
        values (${surel}, ${isi.nama}, ${hash}, ${isi.penyelenggaraan}, ${isi.berlakuSampai}::date)
        on conflict (surel) do nothing returning id`);
      if (!akun) throw new Penolakan("Surel itu sudah dipakai akun lain.", { surel: "Sudah dipakai akun lain." });
      await tx.run(sql`insert into tugas (pengguna_id, fungsi, kantor_kode, jenis)
        values (${akun.id}::uuid, ${isi.fungsi}::fungsi, ${isi.kantor}, ${isi.jenis}::jenis[])`);
      return {
        hasil: { id: akun.id, nama: isi.nama, surel, sandi },
        jejak: {
          sasaran: sasaran(akun.id),
          rincian: { apa: "buat_akun", fungsi: isi.fungsi, kantor: isi.kantor, jenis: isi.jenis },
        },
      };
    },
    "akun",
  );
}

/** Gives an account a function at an office. */
export async function beriTugas(orang: Orang, isi: z.infer<typeof tugasBaru>): Promise<{ id: string }> {
  wajibLingkup(orang, isi.kantor);
  if (isi.pengguna === orang.id) throw new Penolakan("Fungsi sendiri diatur admin lain.");
  return perintah(
    orang,
    { verba: "kelola" },
    async (tx) => {
      const { tugas } = await akunTerkelola(tx, orang, isi.pengguna);
      await wajibAda(tx, isi);
      if (tugas.some((t) => (t.fungsi === "admin") !== (isi.fungsi === "admin"))) {
        throw new Penolakan("Admin tidak melihat catatan: beri orang itu akun terpisah.", {
          fungsi: "Tidak digabung dengan fungsi akun ini.",
        });
      }
      await tx.run(sql`insert into tugas (pengguna_id, fungsi, kantor_kode, jenis, berlaku_sampai)
        values (${isi.pengguna}::uuid, ${isi.fungsi}::fungsi, ${isi.kantor}, ${isi.jenis}::jenis[], ${isi.tugasSampai}::date)
        on conflict (pengguna_id, fungsi, kantor_kode) do update set jenis = excluded.jenis, berlaku_sampai = excluded.berlaku_sampai`);
      await jagaAdminTerakhir(tx);
      const rincian = {
        apa: "beri_tugas",
        fungsi: isi.fungsi,
        kantor: isi.kantor,
        jenis: isi.jenis,
        sampai: isi.tugasSampai,
      };
      return { hasil: { id: isi.pengguna }, jejak: { sasaran: sasaran(isi.pengguna), rincian } };
    },
    "akun",
  );
}

/** Takes a function at an office away again. */
export async function cabutTugas(orang: Orang, id: string, fungsi: string, kantor: string): Promise<{ id: string }> {
  if (id === orang.id) throw new Penolakan("Fungsi sendiri diatur admin lain.");
  return perintah(
    orang,
    { verba: "kelola" },
    async (tx) => {
      await akunTerkelola(tx, orang, id);
      const n = await tx.run(
        sql`delete from tugas where pengguna_id = ${id}::uuid and fungsi::text = ${fungsi} and kantor_kode = ${kantor}`,
      );
      if (n === 0) throw new Penolakan("Fungsi itu sudah tidak ada pada akun ini.");
      await jagaAdminTerakhir(tx);
      return { hasil: { id }, jejak: { sasaran: sasaran(id), rincian: { apa: "cabut_tugas", fungsi, kantor } } };
    },
    "akun",
  );
}

/** Changes name and term of an account. */
export function ubahAkun(orang: Orang, isi: z.infer<typeof akunUbah>): Promise<{ id: string }> {
  return perintah(
    orang,
    { verba: "kelola" },
    async (tx) => {
      await akunTerkelola(tx, orang, isi.id);
      await wajibAda(tx, isi);
      await tx.run(sql`update pengguna set nama = ${isi.nama}, penyelenggaraan_kode = ${isi.penyelenggaraan},
        berlaku_sampai = ${isi.berlakuSampai}::date where id = ${isi.id}::uuid`);
      await jagaAdminTerakhir(tx);
      return {
        hasil: { id: isi.id },
        jejak: { sasaran: sasaran(isi.id), rincian: { apa: "ubah_akun", berlakuSampai: isi.berlakuSampai } },
      };
    },
    "akun",
  );
}

/** Disables an account and ends its sessions, or enables it again. */
export async function aturAktif(orang: Orang, id: string, aktif: boolean): Promise<{ id: string }> {
  if (id === orang.id) throw new Penolakan("Akun sendiri tidak dapat dinonaktifkan. Minta admin lain.");
  return perintah(
    orang,
    { verba: "kelola" },
    async (tx) => {
      await akunTerkelola(tx, orang, id);
      await tx.run(sql`update pengguna set aktif = ${aktif} where id = ${id}::uuid`);
      const sesi = aktif ? 0 : await cabutSesi(tx, id);
      await jagaAdminTerakhir(tx);
      return {
        hasil: { id },
        jejak: { sasaran: sasaran(id), rincian: { apa: aktif ? "aktifkan_akun" : "nonaktifkan_akun", sesi } },
      };
    },
    "akun",
  );
}

/** Gives a new one-time password; the old one and all sessions end. */
export async function sandiBaru(orang: Orang, id: string): Promise<Slip> {
  wajibAdmin(orang);
  const sandi = sandiSekali();
  const hash = await hashSandi(sandi);
  return perintah(
    orang,
    { verba: "kelola" },
    async (tx) => {
      const { nama, surel } = await akunTerkelola(tx, orang, id);
      await tx.run(sql`update pengguna set sandi_hash = ${hash}, sandi_sementara = true where id = ${id}::uuid`);
      const sesi = await cabutSesi(tx, id);
      return {
        hasil: { id, nama, surel, sandi },
        jejak: { sasaran: sasaran(id), rincian: { apa: "sandi_sekali", sesi } },
      };
    },
    "akun",
  );
}

/** Ends every session of somebody's account. */
export function akhiriSesi(orang: Orang, id: string): Promise<{ sesi: number }> {
  return perintah(
    orang,
    { verba: "kelola" },
    async (tx) => {
      await akunTerkelola(tx, orang, id);
      const sesi = await cabutSesi(tx, id);
      return { hasil: { sesi }, jejak: { sasaran: sasaran(id), rincian: { apa: "akhiri_sesi", sesi } } };
    },
    "akun",
  );
}

/** One's own: ends all sessions, or all but the one named by its digest. */
export function keluarSemua(orang: Orang, kecuali?: string): Promise<number> {
  return asAccounts({ pengguna: orang.id }, async (tx) => {
    const sesi = await cabutSesi(tx, orang.id, kecuali);
    await catatJejak(tx, orang.id, "keluar", { sasaran: sasaran(orang.id), rincian: { sesi } });
    return sesi;
  });
}

/** One's own new password; every session ends and a new one begins, whose sid is returned. */
export async function gantiSandi(orang: Orang, lama: string, baru: string): Promise<string> {
  const lemah = baru === lama ? "Pilih kata sandi yang lain daripada yang lama." : sandiLemah(baru, orang.surel);
  if (lemah) throw new Penolakan("Kata sandi baru belum memenuhi syarat.", { sandiBaru: lemah });
  const benar = await hitungPercobaan(sidik("ganti", orang.id), sidik("ganti-sesi", orang.id));
  const akun = await asAccounts({}, (tx) =>
    tx.one<{ hash: string }>(sql`select sandi_hash as hash from pengguna where id = ${orang.id}::uuid`),
  );
  if (!(await cocok(akun?.hash, lama)))
    throw new Penolakan("Kata sandi tidak diganti.", { sandiLama: "Kata sandi sekarang tidak cocok." });
  await benar();
  const hash = await hashSandi(baru);
  return asAccounts({ pengguna: orang.id }, async (tx) => {
    await tx.run(sql`update pengguna set sandi_hash = ${hash}, sandi_sementara = false where id = ${orang.id}::uuid`);
    await cabutSesi(tx, orang.id);
    const sid = await mulaiSesi(tx, orang.id);
    await catatJejak(tx, orang.id, "ganti_sandi", { sasaran: sasaran(orang.id) });
    return sid;
  });
}
