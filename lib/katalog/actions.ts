"use server";

import { z } from "zod";
import { action } from "@/lib/action";
import { uuid } from "@/lib/atoms";
import { tolak } from "@/lib/form";
import { pintaRilis } from "./commands";

const Pinta = z.object({ himpunan: z.string().max(40), kunci: uuid() });

/** PPID of the province asks for a dated release of a dataset. */
export const pintaRilisData = action(async (orang, form) => {
  const f = Pinta.safeParse(Object.fromEntries(form));
  if (!f.success) tolak(f.error);
  await pintaRilis(orang, f.data.himpunan, f.data.kunci);
  return { tujuan: "/kerja/katalog?pesan=rilis_data" };
});
