"use server";

import { action } from "@/lib/action";
import { idSesi } from "@/lib/akses/cookie";
import { pasangKuki, sidKini } from "@/lib/akses/session";
import { Penolakan } from "@/lib/errors";
import { baca, idDari, teksDari } from "@/lib/form";
import * as perintah from "./commands";
import { akunBaru, akunUbah, tugasBaru } from "./schema";

const rincian = (id: string, pesan: string) => ({ ok: true, tujuan: `/kerja/kelola/pengguna/${id}?pesan=${pesan}` });

export const buatAkun = action(async (orang, form) => {
  const { id, ...slip } = await perintah.buatAkun(orang, baca(akunBaru, form));
  return {
    ok: true,
    pesan: "Akun dibuat. Cetak atau catat kata sandinya sekarang: hanya ditampilkan sekali ini.",
    slip,
    lanjut: `/kerja/kelola/pengguna/${id}`,
  };
});

export const sandiBaru = action(async (orang, form) => {
  const { id, ...slip } = await perintah.sandiBaru(orang, idDari(form));
  return {
    ok: true,
    pesan: "Kata sandi diganti. Cetak atau catat sekarang: hanya ditampilkan sekali ini.",
    slip,
    lanjut: `/kerja/kelola/pengguna/${id}`,
  };
});

export const ubahAkun = action(async (orang, form) => {
  const { id } = await perintah.ubahAkun(orang, baca(akunUbah, form));
  return rincian(id, "disimpan");
});

export const beriTugas = action(async (orang, form) => {
  const { id } = await perintah.beriTugas(orang, baca(tugasBaru, form));
  return rincian(id, "tugas_diberikan");
});

export const cabutTugas = action(async (orang, form) => {
  const { id } = await perintah.cabutTugas(orang, idDari(form), teksDari(form, "fungsi"), teksDari(form, "kantor"));
  return rincian(id, "tugas_dicabut");
});

export const aturAktif = action(async (orang, form) => {
  const aktif = teksDari(form, "aktif") === "ya";
  const { id } = await perintah.aturAktif(orang, idDari(form), aktif);
  return rincian(id, aktif ? "diaktifkan" : "dinonaktifkan");
});

export const akhiriSesi = action(async (orang, form) => {
  const id = idDari(form);
  await perintah.akhiriSesi(orang, id);
  return rincian(id, "sesi_diakhiri");
});

export const gantiSandi = action(
  async (orang, form) => {
    const baru = teksDari(form, "sandiBaru");
    if (baru !== teksDari(form, "sandiUlang"))
      throw new Penolakan("Kata sandi tidak diganti.", { sandiUlang: "Tidak sama dengan kata sandi baru." });
    const sid = await perintah.gantiSandi(orang, teksDari(form, "sandiLama"), baru);
    await pasangKuki(sid);
    return { ok: true, tujuan: orang.sandiSementara ? "/kerja" : "/kerja/akun?pesan=sandi_diganti" };
  },
  { sandiSementara: true },
);

export const keluarLainnya = action(async (orang) => {
  const sid = await sidKini();
  await perintah.keluarSemua(orang, sid ? idSesi(sid) : undefined);
  return { ok: true, tujuan: "/kerja/akun?pesan=sesi_diakhiri" };
});
