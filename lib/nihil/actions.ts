"use server";

import { action } from "@/lib/action";
import { Penolakan } from "@/lib/errors";
import { segarkan } from "@/lib/terbitan/segar";
import { batalkanNihil, nyatakanNihil } from "./commands";
import { Batalkan, Nyatakan } from "./schema";

const BASI = "Formulir tidak lengkap. Muat ulang halaman.";
const kembali = (form: FormData) => (form.get("dari") === "nihil" ? "/kerja/nihil" : "/kerja");

/** An office declares that these months had nothing of these kinds. */
export const nyatakanNihilKantor = action(async (orang, form) => {
  const nihil = form.getAll("nihil").flatMap((v) => (typeof v === "string" && v ? v.split(",") : []));
  if (nihil.length === 0) throw new Penolakan("Centang paling sedikit satu bulan.");
  const f = Nyatakan.safeParse({ ...Object.fromEntries(form), nihil });
  const pertama = f.data?.nihil[0];
  if (!f.success || !pertama) throw new Penolakan(BASI);
  await nyatakanNihil(orang, f.data.kantor, f.data.nihil, f.data.kunci);
  segarkan(pertama.jenis);
  return { tujuan: `${kembali(form)}?pesan=nihil` };
});

/** An office takes a declaration back. */
export const batalkanNihilKantor = action(async (orang, form) => {
  const f = Batalkan.safeParse(Object.fromEntries(form));
  if (!f.success) throw new Penolakan(BASI);
  await batalkanNihil(orang, f.data.kantor, f.data, f.data.kunci);
  segarkan(f.data.jenis);
  return { tujuan: "/kerja/nihil?pesan=nihil_batal" };
});
