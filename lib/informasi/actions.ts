"use server";

import { action } from "@/lib/action";
import { tolak } from "@/lib/form";
import {
  ambilInformasi as ambil,
  batalkanInformasi as batalkan,
  catatInformasi as catat,
  informasiDariCatatan as dariCatatanLain,
  telusuri as mulai,
  tutupInformasi as tutup,
} from "./commands";
import { alamatInformasi, dariCatatan, informasi, mulaiTelusur, pembatalan, penutup, tekan } from "./schema";

const ke = (id: string, pesan: string) => ({ tujuan: `${alamatInformasi(id)}?pesan=${pesan}` });

/** Keeps a tip. */
export const catatInformasi = action(async (orang, form) => {
  const isi = Object.fromEntries(form);
  const p = informasi.safeParse(isi);
  if (!p.success) tolak(p.error);
  const k = tekan.pick({ kunci: true }).safeParse(isi);
  if (!k.success) tolak(k.error);
  const { id } = await catat(orang, p.data, k.data.kunci);
  return ke(id, "catat_informasi");
});

/** Keeps a record that became no case as a tip. */
export const informasiDariCatatan = action(async (orang, form) => {
  const p = dariCatatan.safeParse(Object.fromEntries(form));
  if (!p.success) tolak(p.error);
  const { id } = await dariCatatanLain(orang, p.data.catatanId, p.data.kunci);
  return ke(id, "catat_informasi");
});

/** Starts the penelusuran. */
export const telusuriInformasi = action(async (orang, form) => {
  const p = mulaiTelusur.safeParse(Object.fromEntries(form));
  if (!p.success) tolak(p.error);
  await mulai(orang, p.data.id, p.data.tanggal, p.data.kunci);
  return ke(p.data.id, "telusuri");
});

/** Takes a tip over. */
export const ambilInformasi = action(async (orang, form) => {
  const p = tekan.safeParse(Object.fromEntries(form));
  if (!p.success) tolak(p.error);
  await ambil(orang, p.data.id, p.data.kunci);
  return ke(p.data.id, "ambil_informasi");
});

/** Ends a penelusuran without anything to follow. */
export const tutupInformasi = action(async (orang, form) => {
  const p = penutup.safeParse(Object.fromEntries(form));
  if (!p.success) tolak(p.error);
  const { kunci, ...isi } = p.data;
  await tutup(orang, isi, kunci);
  return ke(isi.id, "tutup_informasi");
});

/** Takes a wrong or double tip out. */
export const batalkanInformasi = action(async (orang, form) => {
  const p = pembatalan.safeParse(Object.fromEntries(form));
  if (!p.success) tolak(p.error);
  await batalkan(orang, p.data.id, p.data.alasan, p.data.kunci);
  return ke(p.data.id, "batalkan_informasi");
});
