"use server";

import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import { type Keadaan, kegagalan } from "@/lib/action";
import { teksDari } from "@/lib/form";
import * as perintah from "./commands";
import { jaringanDari } from "./jaringan";
import { kembaliAman } from "./kembali";
import { pasangKuki, sidKini } from "./session";

/** The door of those who have no session yet: the only two actions that do not go through lib/action.ts. */
async function coba(form: FormData, hanya?: string): Promise<Keadaan> {
  const surel = teksDari(form, "surel");
  const isian = { surel: surel.slice(0, 254), kembali: kembaliAman(form.get("kembali")) };
  const sandi = teksDari(form, "sandi");
  const bidang: Record<string, string> = {};
  if (!surel.trim()) bidang.surel = "Isi surel Anda.";
  if (!sandi) bidang.sandi = "Isi kata sandi Anda.";
  if (Object.keys(bidang).length > 0) return { ok: false, bidang, isian };
  try {
    const lama = await sidKini();
    const sid = await perintah.masuk(surel, sandi, jaringanDari(await headers()), hanya);
    await pasangKuki(sid);
    // A browser carries one session: the one before does not stay open behind it.
    if (lama) await perintah.keluar(lama);
    return { ok: true, isian };
  } catch (error) {
    unstable_rethrow(error);
    return { ...kegagalan(error), isian };
  }
}

export async function masuk(_sebelum: Keadaan, form: FormData): Promise<Keadaan> {
  const hasil = await coba(form);
  if (hasil.ok) redirect(kembaliAman(form.get("kembali")));
  return hasil;
}

/** Signing in over an open form: only the person in whose name it was opened may go on. */
export async function masukLagi(_sebelum: Keadaan, form: FormData): Promise<Keadaan> {
  const lama = await sidKini();
  return coba(form, lama ? await perintah.pemilikSesi(lama) : undefined);
}
