"use server";

import { redirect } from "next/navigation";
import type { Keadaan } from "@/lib/action";
import { kembaliAman } from "./kembali";
import { cobaMasuk } from "./pintu";

/** The one action without the door of lib/action.ts: whoever calls it has no session yet. */
export async function masuk(_sebelum: Keadaan, form: FormData): Promise<Keadaan> {
  const hasil = await cobaMasuk(form);
  if (hasil.ok) redirect(kembaliAman(form.get("kembali")));
  return hasil;
}
