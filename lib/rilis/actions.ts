"use server";

import { action } from "@/lib/action";
import { Penolakan } from "@/lib/errors";
import { rekapUtuh } from "@/lib/rekap/queries";
import { berkasDari } from "./berkas";
import { SudahAda, simpanRilis } from "./commands";
import { bolehRilis } from "./policy";
import { ALAMAT, pintaRilis } from "./schema";

/** Keeps the recap of an address: it is counted again here, nothing that the browser sends is believed. */
export const simpanRilisRekap = action(async (orang, form) => {
  const f = pintaRilis.safeParse(Object.fromEntries(form));
  if (!f.success) {
    const bidang = Object.fromEntries(f.error.issues.map((i) => [String(i.path[0]), i.message]));
    throw new Penolakan("Ada isian yang perlu diperbaiki.", bidang);
  }
  const { judul, kertas, kunci } = f.data;
  const rekap = await rekapUtuh(orang, Object.fromEntries(ALAMAT.map((k) => [k, f.data[k]])));
  const { jenis, lingkup } = rekap.permintaan;
  if (!bolehRilis(orang, jenis, lingkup)) throw new Penolakan("Rilis ini di luar tugas Anda.");
  const berkas = await berkasDari(rekap, kertas);
  try {
    const { id } = await simpanRilis(orang, { rekap, judul, kertas, berkas }, kunci);
    return { tujuan: `/kerja/rekap/rilis/${id}?pesan=rilis` };
  } catch (error) {
    if (error instanceof SudahAda) return { tujuan: `/kerja/rekap/rilis/${error.id}?pesan=rilis_ada` };
    throw error;
  }
});
