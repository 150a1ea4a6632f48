"use server";

import { action } from "@/lib/action";
import { Penolakan } from "@/lib/errors";
import { tolak } from "@/lib/form";
import { jenisDari } from "@/lib/jenis/daftar";
import { bukaIdentitas as buka, catatPihak as catat } from "./commands";
import { bukaIdentitas, pihak } from "./schema";

/** Puts a person of a case into the vault. */
export const catatPihak = action(async (orang, form) => {
  const jenis = jenisDari(String(form.get("jenis")));
  const p = pihak.safeParse(Object.fromEntries(form));
  if (!jenis) throw new Penolakan("Formulir tidak lengkap. Muat ulang halaman.");
  if (!p.success) tolak(p.error);
  await catat(orang, p.data);
  return { tujuan: `/kerja/${jenis}/${p.data.catatanId}?pesan=pihak#pihak` };
});

/** Opens one identity for the page that asked, with a reason; nothing of it stands in any address. */
export const bukaIdentitasPihak = action(async (orang, form) => {
  const p = bukaIdentitas.safeParse(Object.fromEntries(form));
  if (!p.success) tolak(p.error);
  return { ok: true, identitas: await buka(orang, p.data.catatanId, p.data.pihakId, p.data.alasan) };
});
