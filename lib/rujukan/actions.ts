"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action, type Keadaan } from "@/lib/action";
import { baca, idDari, teksDari } from "@/lib/form";
import { hariPekan } from "@/lib/format";
import * as perintah from "./commands";
import * as isian from "./isian";

const kunci = (form: FormData) => ({ kunci: z.uuid().safeParse(form.get("kunci")).data });

/** Reference data stands on public pages too, which are kept until something changes. */
function tersimpan(bagian: string, pesan = "disimpan"): Keadaan {
  revalidatePath("/", "layout");
  return { ok: true, tujuan: `/kerja/kelola/${bagian}${bagian.includes("?") ? "&" : "?"}pesan=${pesan}` };
}

export const ubahKantor = action(async (orang, form) => {
  await perintah.ubahKantor(orang, baca(isian.kantorUbah, form), kunci(form));
  return tersimpan("kantor");
});

export const simpanPenyelenggaraan = action(async (orang, form) => {
  const isi = baca(isian.penyelenggaraan, form);
  await perintah.simpanPenyelenggaraan(orang, isi, kunci(form));
  return tersimpan(`penyelenggaraan/${isi.kode}`);
});

export const simpanTahapan = action(async (orang, form) => {
  const isi = baca(isian.tahapan, form);
  await perintah.simpanTahapan(orang, isi, kunci(form));
  return tersimpan(`penyelenggaraan/${isi.penyelenggaraanKode}`);
});

export const simpanLibur = action(async (orang, form) => {
  const isi = baca(isian.libur, form);
  const { bergeser } = await perintah.simpanLibur(orang, isi, kunci(form));
  const pekan = hariPekan(isi.tanggal) % 6 === 0 ? "&pekan=ya" : "";
  return tersimpan(`libur?tahun=${isi.tanggal.slice(0, 4)}&bergeser=${bergeser}${pekan}`);
});

export const hapusLibur = action(async (orang, form) => {
  const tanggal = teksDari(form, "tanggal");
  const { bergeser } = await perintah.hapusLibur(orang, tanggal, teksDari(form, "nama"));
  return tersimpan(`libur?tahun=${tanggal.slice(0, 4)}&bergeser=${bergeser}`, "dihapus");
});

export const simpanPasal = action(async (orang, form) => {
  await perintah.simpanPasal(orang, baca(isian.pasal, form), kunci(form));
  return tersimpan("pasal");
});

export const hapusPasal = action(async (orang, form) => {
  await perintah.hapusPasal(orang, teksDari(form, "kode"));
  return tersimpan("pasal", "dihapus");
});

export const aturBeranda = action(async (orang, form) => {
  await perintah.aturBeranda(orang, baca(isian.beranda, form), kunci(form));
  return tersimpan("pengaturan");
});

export const catatNasional = action(async (orang, form) => {
  await perintah.catatNasional(orang, baca(isian.nasional, form), kunci(form));
  return tersimpan("katalog");
});

export const buatJeda = action(async (orang, form) => {
  await perintah.buatJeda(orang, baca(isian.jeda, form), kunci(form));
  return tersimpan("jeda");
});

export const aturJeda = action(async (orang, form) => {
  await perintah.aturJeda(orang, idDari(form), teksDari(form, "aktif") === "ya");
  return tersimpan("jeda");
});

export const simpanPembagi = action(async (orang, form) => {
  await perintah.simpanPembagi(orang, baca(isian.pembagi, form), kunci(form));
  return tersimpan("pembagi");
});
