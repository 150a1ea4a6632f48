"use server";

import { action } from "@/lib/action";
import { Penolakan } from "@/lib/errors";
import { tolak } from "@/lib/form";
import { jenisDari } from "@/lib/jenis/daftar";
import { segarkan } from "@/lib/terbitan/segar";
import { bukaIdentitas as buka, cariPihak as cari, catatPihak as catat, tandaiKeliru } from "./commands";
import { bukaIdentitas, cariPihak, pihak, pihakKeliru } from "./schema";

const jenisForm = (form: FormData) => {
  const jenis = jenisDari(String(form.get("jenis")));
  if (!jenis) throw new Penolakan("Formulir tidak lengkap. Muat ulang halaman.");
  return jenis;
};

/** Puts a person of a case into the vault. The address says no more than that the same person stands elsewhere too. */
export const catatPihak = action(async (orang, form) => {
  const jenis = jenisForm(form);
  // a box that was ticked before another role was chosen is out of sight
  const mewakili = form.get("peran") === "kuasa" ? form.getAll("mewakili") : [];
  const p = pihak.safeParse({ ...Object.fromEntries(form), mewakili });
  if (!p.success) tolak(p.error);
  const { anak, juga, disebut } = await catat(orang, p.data);
  if (anak) segarkan(jenis);
  // what has to be done about it stands at the head of the page
  if (disebut.length > 0) return { tujuan: `/kerja/${jenis}/${p.data.catatanId}?pesan=pihak_terbit` };
  return { tujuan: `/kerja/${jenis}/${p.data.catatanId}?pesan=${juga > 0 ? "pihak_juga" : "pihak"}#pihak` };
});

/** Withdraws a party that was recorded wrongly. */
export const tandaiPihakKeliru = action(async (orang, form) => {
  const jenis = jenisForm(form);
  const p = pihakKeliru.safeParse(Object.fromEntries(form));
  if (!p.success) tolak(p.error);
  await tandaiKeliru(orang, p.data.catatanId, p.data.pihakId, p.data.alasan, p.data.kunci);
  return { tujuan: `/kerja/${jenis}/${p.data.catatanId}?pesan=pihak_keliru#pihak` };
});

/** Opens one identity for the page that asked, with a reason; nothing of it stands in any address. */
export const bukaIdentitasPihak = action(async (orang, form) => {
  const p = bukaIdentitas.safeParse(Object.fromEntries(form));
  if (!p.success) tolak(p.error);
  const { catatanId, pihakId, alasan, lengkap } = p.data;
  return { ok: true, identitas: await buka(orang, catatanId, pihakId, alasan, lengkap) };
});

/** Looks for somebody by NIK or name; what was typed comes back in nothing. */
export const cariPihakKantor = action(async (orang, form) => {
  const p = cariPihak.safeParse(Object.fromEntries(form));
  if (!p.success) tolak(p.error);
  return { ok: true, temuan: (await cari(orang, p.data)).temuan };
});
