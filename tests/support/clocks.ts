import type { Isian } from "@/lib/jenis/fields";
import type { TestDatabase } from "./database";
import { type At, type Cast, enter } from "./journey";

export type Clock = {
  kode: string;
  mulai: string;
  jatuh: string | null;
  maks: string | null;
  status: string;
  selesai: string | null;
};
/** The stored clocks of a case, oldest first. */
export const clocks = (db: TestDatabase, at: At) =>
  db.query<Clock>(
    `select kode, mulai::text, jatuh_tempo::text as jatuh, batas_maks::text as maks, status::text, selesai::text
       from tenggat where catatan_id = $1 order by mulai, kode`,
    [at.id],
  );
export const clock = async (db: TestDatabase, at: At, kode: string) =>
  (await clocks(db, at)).findLast((c) => c.kode === kode);
/** What moved them. */
export const moves = (db: TestDatabase, at: At) =>
  db.query<{ dari: string | null; menjadi: string | null; sebab: string }>(
    `select g.dari::text, g.menjadi::text, g.sebab from tenggat_geser g join tenggat t on t.id = g.tenggat_id
      where t.catatan_id = $1 order by g.id`,
    [at.id],
  );

/** A temuan registered on a day, with the clock of its handling running. */
export const temuan = (cast: Cast, tanggalDiterima: string, over: Isian = {}) =>
  enter(cast, "pelanggaran", {
    sumber: "temuan",
    tanggalDiterima,
    tanggalPeristiwa: "2024-01-10",
    tanggalDiketahui: "2024-01-12",
    jenisPelanggaran: ["hukum_lainnya"],
    ...over,
  });
export const PILKADA: Isian = {
  penyelenggaraanKode: "PILKADA-2024",
  tahapanKode: "K24-B6-KAMPANYE",
  tanggalPeristiwa: "2024-10-09",
  tanggalDiketahui: "2024-10-09",
};
