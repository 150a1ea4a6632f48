"use server";

import { z } from "zod";
import { action } from "@/lib/action";
import { hari, kode, rapikan, uuid } from "@/lib/atoms";
import { Penolakan } from "@/lib/errors";
import { kutip } from "./commands";
import { lembarPers } from "./queries";

const Form = z.object({
  kantor: kode(),
  penyelenggaraan: kode(),
  per: hari(),
  kepada: z.string().max(200),
  kunci: uuid(),
});

/** Notes the sheet as quoted: the sentences are counted again, nothing that the browser sends is believed. */
export const catatKutipan = action(async (orang, form) => {
  const f = Form.safeParse(Object.fromEntries(form));
  if (!f.success) throw new Penolakan("Formulir tidak lengkap. Muat ulang halaman.");
  const { kantor, penyelenggaraan, per, kunci } = f.data;
  const kepada = rapikan(f.data.kepada);
  if (!kepada)
    throw new Penolakan("Ada isian yang perlu diperbaiki.", { kepada: "Tulis kepada siapa angka ini disampaikan." });
  const lembar = await lembarPers(orang, kantor, { penyelenggaraan, per });
  if (!lembar) throw new Penolakan("Penyelenggaraan itu tidak ada. Muat ulang halaman.");
  const { kalimat, angka, publik } = lembar;
  await kutip(
    orang,
    {
      kantor,
      penyelenggaraan,
      per,
      kalimat: kalimat.join("\n"),
      nilai: angka.pelanggaran.total,
      nilaiPublik: publik,
      kepada,
    },
    kunci,
  );
  return { tujuan: `/kerja/jumpa-pers?kantor=${kantor}&penyelenggaraan=${penyelenggaraan}&per=${per}&pesan=kutip` };
});
