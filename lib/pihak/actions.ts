"use server";

import { action, type Keadaan, kegagalan } from "@/lib/action";
import { viewer } from "@/lib/akses/session";
import { Penolakan } from "@/lib/errors";
import { galat } from "@/lib/jenis/fields";
import { bukaIdentitas as buka, catatPihak as catat, type Identitas } from "./commands";
import { bukaIdentitas, pihak } from "./schema";

/** Puts a person of a case into the vault. */
export const catatPihak = action(async (orang, form) => {
  const p = pihak.safeParse(Object.fromEntries(form));
  if (!p.success) throw new Penolakan("Ada isian yang perlu diperbaiki.", galat(p.error));
  await catat(orang, p.data);
  return { tujuan: `/kerja/${String(form.get("jenis"))}/${p.data.catatanId}?pesan=pihak#pihak` };
});

/** Opens one identity for the page that asked, with a reason; nothing of it stands in any address. */
export async function bukaIdentitasPihak(
  _: Keadaan & { identitas?: Identitas },
  form: FormData,
): Promise<Keadaan & { identitas?: Identitas }> {
  const orang = await viewer();
  if (!orang) return { masukLagi: true, pesan: "Sesi Anda telah berakhir." };
  const p = bukaIdentitas.safeParse(Object.fromEntries(form));
  if (!p.success) return { pesan: "Tulis alasan membuka identitas.", bidang: galat(p.error) };
  try {
    return { ok: true, identitas: await buka(orang, p.data.catatanId, p.data.pihakId, p.data.alasan) };
  } catch (error) {
    return kegagalan(error);
  }
}
