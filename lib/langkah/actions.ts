"use server";

import { z } from "zod";
import { action } from "@/lib/action";
import { uuid } from "@/lib/atoms";
import { Didahului, Penolakan } from "@/lib/errors";
import { tolak } from "@/lib/form";
import { langkahDari } from "@/lib/jenis/alur";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import { bacaIsian, type Jenis } from "@/lib/jenis/fields";
import { segarkan } from "@/lib/terbitan/segar";
import { batalkanLangkah as batalkan, lanjutkan } from "./commands";
import { batalLangkah, langkah } from "./schema";

const Kendali = z.object({ id: uuid(), versi: z.coerce.number().int(), kunci: uuid() });

/** Records the next step of a case. */
export const lanjutkanCatatan = action(async (orang, form) => {
  const jenis = jenisDari(String(form.get("jenis")));
  const k = Kendali.safeParse(Object.fromEntries(form));
  const l = langkah.safeParse(Object.fromEntries(form));
  if (!jenis || !k.success) throw new Penolakan("Formulir tidak lengkap. Muat ulang halaman.");
  if (!l.success) tolak(l.error);
  const shape = DAFTAR[jenis].rincian.shape;
  const bidang = langkahDari(jenis, l.data.kode)?.bidang ?? [];
  const pilih = z.object(Object.fromEntries(bidang.map((b) => [b, shape[b] as z.ZodType])));
  const rincian = pilih.safeParse(bacaIsian(pilih.shape, form));
  if (!rincian.success) tolak(rincian.error);
  await tepatWaktu(lanjutkan(orang, k.data.id, k.data.versi, { ...l.data, rincian: rincian.data }, k.data.kunci));
  return sesudah(jenis, k.data.id);
});

/** Takes the last step of a case back, with a reason. */
export const batalkanLangkah = action(async (orang, form) => {
  const jenis = jenisDari(String(form.get("jenis")));
  const k = Kendali.safeParse(Object.fromEntries(form));
  const b = batalLangkah.safeParse(Object.fromEntries(form));
  if (!jenis || !k.success) throw new Penolakan("Formulir tidak lengkap. Muat ulang halaman.");
  if (!b.success) tolak(b.error);
  await tepatWaktu(batalkan(orang, k.data.id, k.data.versi, b.data.alasan, k.data.kunci));
  return sesudah(jenis, k.data.id);
});

/** A case that somebody else moved first is looked at again before it is moved. */
async function tepatWaktu(selesai: Promise<unknown>): Promise<void> {
  try {
    await selesai;
  } catch (error) {
    if (error instanceof Didahului)
      throw new Penolakan("Catatan ini baru saja diubah orang lain. Muat ulang halaman, lalu periksa lagi.");
    throw error;
  }
}

function sesudah(jenis: Jenis, id: string) {
  segarkan(jenis);
  if (jenis === "pelanggaran") segarkan("penindakan");
  return { tujuan: `/kerja/${jenis}/${id}?pesan=lanjutkan` };
}
