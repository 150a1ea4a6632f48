"use server";

import { action } from "@/lib/action";
import { Didahului, Penolakan } from "@/lib/errors";
import { tolak } from "@/lib/form";
import { segarkan } from "@/lib/terbitan/segar";
import {
  batalkanLimpahan as batalkan,
  limpahkan,
  terimaLimpahan as terima,
  tolakLimpahan as tolakkan,
} from "./commands";
import { limpah, putus, terima as terimaForm } from "./schema";

/** Hands a case to another office or body. */
export const limpahkanPerkara = action(async (orang, form) => {
  const p = limpah.safeParse(Object.fromEntries(form));
  if (!p.success) tolak(p.error);
  const { id, versi, kunci, ...l } = p.data;
  try {
    await limpahkan(orang, id, versi, l, kunci);
  } catch (error) {
    if (error instanceof Didahului)
      throw new Penolakan("Catatan ini baru saja diubah orang lain. Muat ulang halaman, lalu periksa lagi.");
    throw error;
  }
  segarkan("pelanggaran");
  return { tujuan: `/kerja/pelanggaran/${id}?pesan=limpahkan` };
});

/** Receives a case that was handed over, or notes another body's receipt. */
export const terimaLimpahan = action(async (orang, form) => {
  const p = terimaForm.safeParse(Object.fromEntries(form));
  if (!p.success) tolak(p.error);
  const { pelimpahanId, kunci, ...t } = p.data;
  const { catatanId, luar } = await terima(orang, pelimpahanId, t, kunci);
  segarkan("pelanggaran");
  return { tujuan: `/kerja/pelanggaran/${catatanId}?pesan=${luar ? "tanda_terima" : "terima_limpahan"}` };
});

/** Refuses a case that was handed over. */
export const tolakLimpahan = action(async (orang, form) => {
  const p = putus.safeParse(Object.fromEntries(form));
  if (!p.success) tolak(p.error);
  await tolakkan(orang, p.data.pelimpahanId, p.data.alasan, p.data.kunci);
  segarkan("pelanggaran");
  return { tujuan: "/kerja/pelimpahan?pesan=tolak_limpahan" };
});

/** Takes a handover back. */
export const batalkanLimpahan = action(async (orang, form) => {
  const p = putus.safeParse(Object.fromEntries(form));
  if (!p.success) tolak(p.error);
  const { catatanId } = await batalkan(orang, p.data.pelimpahanId, p.data.alasan, p.data.kunci);
  segarkan("pelanggaran");
  return { tujuan: `/kerja/pelanggaran/${catatanId}?pesan=batalkan_limpahan` };
});
