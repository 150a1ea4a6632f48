"use server";

import { z } from "zod";
import { action } from "@/lib/action";
import { hari, kode, uuid } from "@/lib/atoms";
import { Penolakan } from "@/lib/errors";
import { JENIS } from "@/lib/jenis/fields";
import { segarkan } from "@/lib/terbitan/segar";
import { nyatakanNihil } from "./commands";

const Form = z.object({
  kantor: kode(),
  jenis: z.enum(JENIS),
  bulan: hari().pipe(z.string().endsWith("-01")),
  kunci: uuid(),
});

/** An office declares that last month had nothing of a kind. */
export const nyatakanNihilKantor = action(async (orang, form) => {
  const f = Form.safeParse(Object.fromEntries(form));
  if (!f.success) throw new Penolakan("Formulir tidak lengkap. Muat ulang halaman.");
  await nyatakanNihil(orang, f.data.kantor, f.data.jenis, f.data.bulan, f.data.kunci);
  segarkan(f.data.jenis);
  return { tujuan: "/kerja?pesan=nihil" };
});
