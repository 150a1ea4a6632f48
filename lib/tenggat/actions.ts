"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/lib/action";
import { hari, teks, uuid } from "@/lib/atoms";
import { baca, idDari, teksDari, tolak } from "@/lib/form";
import { jenisDari } from "@/lib/jenis/daftar";
import * as perintah from "./commands";
import { aturanBaru } from "./isian";

const minta = z.object({
  catatanId: uuid(),
  kode: z.string().regex(/^[a-z][a-z0-9_]{2,39}$/),
  tanggal: hari(),
  alasan: teks(1000),
  kunci: uuid(),
});

/** The kordiv asks for more time to gather statements. */
export const mintaKeteranganTambahan = action(async (orang, form) => {
  const m = minta.safeParse(Object.fromEntries(form));
  if (!m.success) tolak(m.error);
  const { kunci, ...isi } = m.data;
  await perintah.mintaKeteranganTambahan(orang, isi, kunci);
  return { tujuan: `/kerja/${jenisDari(teksDari(form, "jenis")) ?? "pelanggaran"}/${isi.catatanId}?pesan=perpanjang` };
});

/** A new version of a rule of the clock; the public calculator counts by it too. */
export const simpanAturan = action(async (orang, form) => {
  const { bergeser } = await perintah.simpanAturan(
    orang,
    idDari(form),
    baca(aturanBaru, form),
    z.uuid().safeParse(form.get("kunci")).data,
  );
  revalidatePath("/", "layout");
  return { ok: true, tujuan: `/kerja/kelola/tenggat?bergeser=${bergeser}&pesan=disimpan` };
});
