import "server-only";
import { raw } from "sql-template-tag";
import type { Tersimpan, Turunan } from "./tenggat";

/** A stored clock as lib/tenggat knows it. */
export const TERSIMPAN =
  raw(`id, kode, aturan_id as "aturanId", mulai, to_char(mulai_jam, 'HH24:MI') as "mulaiJam", langkah_mulai as "langkahMulai",
  jatuh_tempo as "jatuhTempo", to_char(jatuh_jam, 'HH24:MI') as "jatuhJam", batas_maks as "batasMaks", halangan, diperpanjang,
  case status when 'berjalan' then masukan end as masukan, status, selesai, to_char(selesai_jam, 'HH24:MI') as "selesaiJam", langkah_selesai as "langkahSelesai"`);

/** A derived clock as a row of the table. */
export const baris = (t: Turunan | Tersimpan) => ({
  kode: t.kode,
  aturan_id: t.aturanId,
  mulai: t.mulai,
  mulai_jam: t.mulaiJam,
  langkah_mulai: t.langkahMulai,
  jatuh_tempo: t.jatuhTempo,
  jatuh_jam: t.jatuhJam,
  batas_maks: t.batasMaks,
  halangan: t.halangan,
  diperpanjang: t.diperpanjang,
  masukan: t.masukan,
  status: t.status,
  selesai: t.selesai,
  selesai_jam: t.selesaiJam,
  langkah_selesai: t.langkahSelesai,
});
export const KOLOM = `kode, aturan_id, mulai, mulai_jam, langkah_mulai, jatuh_tempo, jatuh_jam, batas_maks, halangan, diperpanjang, masukan,
  status, selesai, selesai_jam, langkah_selesai`;
