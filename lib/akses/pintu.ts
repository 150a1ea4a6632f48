import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { type Keadaan, kegagalan } from "@/lib/action";
import { teksDari } from "@/lib/form";
import { keluar, masuk, pemilikSesi } from "./commands";
import { jaringanDari } from "./jaringan";
import { kembaliAman } from "./kembali";
import { pasangKuki, sidKini } from "./session";

/** The door of those who have no session yet: tries to sign in with what a form says, and gives the browser its cookie. */
export async function cobaMasuk(form: FormData, hanya?: string): Promise<Keadaan> {
  const surel = teksDari(form, "surel");
  const sandi = teksDari(form, "sandi");
  const isian = { surel: surel.slice(0, 254), kembali: kembaliAman(form.get("kembali")) };
  const bidang: Record<string, string> = {};
  if (!surel.trim()) bidang.surel = "Isi surel Anda.";
  if (!sandi) bidang.sandi = "Isi kata sandi Anda.";
  if (Object.keys(bidang).length > 0) return { ok: false, bidang, isian };
  try {
    const lama = await sidKini();
    const sid = await masuk(surel, sandi, jaringanDari(await headers()), hanya);
    await pasangKuki(sid);
    // A browser carries one session: the one before does not stay open behind it.
    if (lama) await keluar(lama);
    return { ok: true, isian };
  } catch (error) {
    unstable_rethrow(error);
    return { ...kegagalan(error), isian };
  }
}

/** Signing in over an open form: only the person in whose name it was opened may go on. */
export async function cobaMasukLagi(form: FormData): Promise<Keadaan> {
  const lama = await sidKini();
  return cobaMasuk(form, lama ? await pemilikSesi(lama) : undefined);
}
