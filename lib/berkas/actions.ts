"use server";

import { action } from "@/lib/action";
import { Penolakan } from "@/lib/errors";
import { tolak } from "@/lib/form";
import { jenisDari } from "@/lib/jenis/daftar";
import { segarkan } from "@/lib/terbitan/segar";
import { siapkanTurunan } from "./baca";
import { batalkanBerkas, setujuiTurunan, tarikTurunan } from "./commands";
import { pembatalan, turunanBaru, turunanDipilih } from "./schema";

/** Says of a file, with a reason, that it no longer counts. */
export const batalkanBerkasCatatan = action(async (orang, form) => {
  const jenis = jenisDari(String(form.get("jenis")));
  const p = pembatalan.safeParse(Object.fromEntries(form));
  if (!jenis) throw new Penolakan("Formulir tidak lengkap. Muat ulang halaman.");
  if (!p.success) tolak(p.error);
  const { catatanId } = await batalkanBerkas(orang, p.data.id, p.data.alasan, p.data.kunci);
  segarkan(jenis);
  return { tujuan: `/kerja/${jenis}/${catatanId}?pesan=batalkan_berkas#berkas` };
});

/** Makes a picture for the public, for PPID to look at. */
export const siapkanTurunanBerkas = action(async (orang, form) => {
  const jenis = jenisDari(String(form.get("jenis")));
  const p = turunanBaru.safeParse(Object.fromEntries(form));
  if (!jenis) throw new Penolakan("Formulir tidak lengkap. Muat ulang halaman.");
  if (!p.success) tolak(p.error);
  await siapkanTurunan(orang, p.data.id, p.data.keterangan);
  return { tujuan: `/kerja/${jenis}/${p.data.catatanId}?pesan=siapkan_turunan#berkas` };
});

/** PPID gives one picture to the public. */
export const setujuiTurunanBerkas = action(async (orang, form) => {
  const jenis = jenisDari(String(form.get("jenis")));
  const p = turunanDipilih.safeParse(Object.fromEntries(form));
  if (!jenis || !p.success) throw new Penolakan("Formulir tidak lengkap. Muat ulang halaman.");
  const { catatanId } = await setujuiTurunan(orang, p.data.id, p.data.kunci);
  segarkan(jenis);
  return { tujuan: `/kerja/${jenis}/${catatanId}?pesan=setujui_turunan#berkas` };
});

/** PPID takes one picture back, or refuses it. */
export const tarikTurunanBerkas = action(async (orang, form) => {
  const jenis = jenisDari(String(form.get("jenis")));
  const p = turunanDipilih.safeParse(Object.fromEntries(form));
  if (!jenis || !p.success) throw new Penolakan("Formulir tidak lengkap. Muat ulang halaman.");
  const { catatanId } = await tarikTurunan(orang, p.data.id, p.data.kunci);
  segarkan(jenis);
  return { tujuan: `/kerja/${jenis}/${catatanId}?pesan=tarik_turunan#berkas` };
});
