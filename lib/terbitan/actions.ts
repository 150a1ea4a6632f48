"use server";

import { z } from "zod";
import { action } from "@/lib/action";
import { teks, uuid } from "@/lib/atoms";
import { Didahului, Penolakan } from "@/lib/errors";
import { tolak } from "@/lib/form";
import { jenisDari } from "@/lib/jenis/daftar";
import { tarik, terbitkan, terbitkanBanyak, terbitkanJeda } from "./commands";
import { segarkan } from "./segar";
import { MAKS_RINGKASAN } from "./terbitan";

const Terbit = z.object({ id: uuid(), versi: z.coerce.number().int(), kunci: uuid(), ringkasan: teks(MAKS_RINGKASAN) });
const TerbitJeda = Terbit.extend({ alasan: teks(500) });
const Tarik = z.object({ id: uuid(), kunci: uuid(), alasan: teks(300) });

function tafsir<T>(schema: z.ZodType<T>, form: FormData) {
  const r = schema.safeParse(Object.fromEntries(form));
  const jenis = jenisDari(String(form.get("jenis")));
  if (!jenis) throw new Penolakan("Formulir tidak lengkap. Muat ulang halaman.");
  if (!r.success) tolak(r.error);
  return { jenis, data: r.data };
}

const bilaBerubah = (kata: string) => (error: unknown) => {
  throw error instanceof Didahului ? new Penolakan(kata) : error;
};

const BERUBAH = "Catatan ini baru saja berubah. Muat ulang halaman, lalu periksa lagi.";

/** PPID gives a record to the public in detail. */
export const terbitkanCatatan = action(async (orang, form) => {
  const { jenis, data } = tafsir(Terbit, form);
  await terbitkan(orang, data.id, data.versi, data.ringkasan, data.kunci).catch(bilaBerubah(BERUBAH));
  segarkan(jenis);
  return { tujuan: `/kerja/${jenis}/${data.id}?pesan=terbitkan` };
});

/** A leader does so while a pause of publication lasts, and says why. */
export const terbitkanJedaCatatan = action(async (orang, form) => {
  const { jenis, data } = tafsir(TerbitJeda, form);
  await terbitkanJeda(orang, data.id, data.versi, data, data.kunci).catch(bilaBerubah(BERUBAH));
  segarkan(jenis);
  return { tujuan: `/kerja/${jenis}/${data.id}?pesan=terbitkan_jeda` };
});

/** PPID takes the detail of a record back; it is still counted. */
export const tarikCatatan = action(async (orang, form) => {
  const { jenis, data } = tafsir(Tarik, form);
  await tarik(orang, data.id, data.alasan, data.kunci);
  segarkan(jenis);
  return { tujuan: `/kerja/${jenis}/${data.id}?pesan=tarik` };
});

const Terpilih = z.string().regex(/^[0-9a-f-]{36}~\d+$/);

/** PPID publishes the chosen pencegahan. */
export const terbitkanTerpilih = action(async (orang, form) => {
  const kunci = uuid().safeParse(form.get("kunci"));
  const pilihan = form
    .getAll("pilih")
    .map((v) => Terpilih.safeParse(v))
    .flatMap((v) => (v.success ? [{ id: v.data.slice(0, 36), versi: Number(v.data.slice(37)) }] : []));
  if (!kunci.success || pilihan.length === 0) throw new Penolakan("Pilih sedikitnya satu catatan.");
  await terbitkanBanyak(orang, pilihan, kunci.data).catch(
    bilaBerubah("Salah satu catatan baru saja berubah. Muat ulang halaman, lalu pilih lagi."),
  );
  segarkan("pencegahan");
  return { tujuan: "/kerja/terbit/pencegahan?pesan=terbitkan" };
});
