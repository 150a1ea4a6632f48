"use server";

import { action } from "@/lib/action";
import { tolak } from "@/lib/form";
import { nyatakanBeda } from "./commands";
import { BukanGanda } from "./schema";

/** Two records that look alike are two. */
export const nyatakanBukanGanda = action(async (orang, form) => {
  const f = BukanGanda.safeParse(Object.fromEntries(form));
  if (!f.success) tolak(f.error);
  await nyatakanBeda(orang, f.data, f.data.alasan, f.data.kunci);
  return { tujuan: "/kerja/dasbor/mutu/mirip?pesan=bukan_ganda" };
});
