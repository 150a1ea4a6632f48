import "server-only";
import sql from "sql-template-tag";
import { narrow, type Orang } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import { dalam, KANTOR_SEBELAS } from "@/lib/catatan/where";
import type { Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";

/** Of one office: who took part, as far as it was written down, and in how many activities it was. */
export type Peserta = {
  kantor: string;
  kegiatan: number;
  perempuan: number;
  /** participants of the activities that recorded how many were women */
  dariPerempuan: number;
  catatPerempuan: number;
  disabilitas: number;
  catatDisabilitas: number;
};

/**
 * Women and people with disabilities among the participants, added up from the records: grows with the number of
 * activities. @throws Penolakan where asked as known on a past day, which the rows do not remember
 */
export function jumlahPeserta(tx: Tx, orang: Orang, f: Filter): Promise<Peserta[]> {
  if (f.diketahui)
    throw new Penolakan("Peserta perempuan dan disabilitas tidak dapat ditanyakan menurut pengetahuan hari lampau.");
  return tx.all<Peserta>(sql`select ${KANTOR_SEBELAS} as kantor, count(*)::int as kegiatan,
      coalesce(sum(d.peserta_perempuan), 0)::int as perempuan,
      coalesce(sum(d.jumlah_peserta) filter (where d.peserta_perempuan is not null), 0)::int as "dariPerempuan",
      count(d.peserta_perempuan)::int as "catatPerempuan", coalesce(sum(d.peserta_disabilitas), 0)::int as disabilitas,
      count(d.peserta_disabilitas)::int as "catatDisabilitas"
    ${dalam(narrow(orang, "pencegahan"), { ...f, jenis: "pencegahan", status: "divalidasi" })} group by 1 order by 1`);
}
