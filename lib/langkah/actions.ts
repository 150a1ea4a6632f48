"use server";

import { z } from "zod";
import { action } from "@/lib/action";
import { uuid } from "@/lib/atoms";
import { Didahului, Penolakan } from "@/lib/errors";
import { tolak } from "@/lib/form";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import { bacaIsian } from "@/lib/jenis/fields";
import { segarkan } from "@/lib/terbitan/segar";
import { lanjutkan } from "./commands";
import { langkah } from "./schema";

const Kendali = z.object({ id: uuid(), versi: z.coerce.number().int(), kunci: uuid() });

/** Records the next step of a case. */
export const lanjutkanCatatan = action(async (orang, form) => {
  const jenis = jenisDari(String(form.get("jenis")));
  const k = Kendali.safeParse(Object.fromEntries(form));
  const l = langkah.safeParse(Object.fromEntries(form));
  if (!jenis || !k.success) throw new Penolakan("Formulir tidak lengkap. Muat ulang halaman.");
  if (!l.success) tolak(l.error);
  const shape = DAFTAR[jenis].rincian.shape;
  const bidang = DAFTAR[jenis].alur[l.data.kode]?.bidang ?? [];
  const pilih = z.object(Object.fromEntries(bidang.map((b) => [b, shape[b] as z.ZodType])));
  const rincian = pilih.safeParse(bacaIsian(pilih.shape, form));
  if (!rincian.success) tolak(rincian.error);
  try {
    await lanjutkan(orang, k.data.id, k.data.versi, { ...l.data, rincian: rincian.data }, k.data.kunci);
  } catch (error) {
    if (error instanceof Didahului)
      throw new Penolakan("Catatan ini baru saja diubah orang lain. Muat ulang halaman, lalu periksa lagi.");
    throw error;
  }
  segarkan(jenis);
  if (jenis === "pelanggaran") segarkan("penindakan");
  return { tujuan: `/kerja/${jenis}/${k.data.id}?pesan=lanjutkan` };
});
