import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import { asViewer } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { sebutanUmum } from "@/lib/pihak/sebutan";
import type { TenggatBaris } from "@/lib/tenggat/queries";
import { terlambat } from "@/lib/tenggat/ukur";
import { type Informasi, satuInformasi } from "./queries";

export type HalamanInformasi = {
  informasi: Informasi;
  /** the clock of its penelusuran, as a case shows its clocks; null before it begins */
  tenggat: TenggatBaris | null;
  /** who took it over, and when, oldest first */
  pemegang: { no: number; oleh: string; pada: Date }[];
  /** a number of a person that the text holds, in words that do not repeat it */
  sebutan: string | null;
};

/** Everything that the page of a tip shows. @throws TidakAda */
export function halamanInformasi(orang: Orang, id: string): Promise<HalamanInformasi> {
  return asViewer(konteks(orang), async (tx) => {
    const informasi = await satuInformasi(tx, orang, id);
    const jam =
      await tx.one<TenggatBaris>(sql`select i.id, a.kode, i.aturan_id as "aturanId", i.mulai, null as "mulaiJam", i.id as "langkahMulai",
        i.jatuh_tempo as "jatuhTempo", null as "jatuhJam", null as "batasMaks", i.halangan, null as diperpanjang, i.masukan, i.selesai, null as "selesaiJam",
        null as "langkahSelesai", a.nama, a.mulai_dari as "mulaiDari", a.dasar_hukum as "dasarHukum", a.kepastian, null as "perpanjanganDasar", a.hak,
        '' as langkah, null as alasan, i.geser
      from informasi_awal i join aturan_tenggat a on a.id = i.aturan_id where i.id = ${id}::uuid`);
    const pemegang = await tx.all<HalamanInformasi["pemegang"][number]>(sql`select j.no, j.pada,
        (select g.nama from pengguna g where g.id = j.pelaku) as oleh from jejak j where j.sasaran = ${id} and j.verba = 'ambil_informasi' order by j.no`);
    return {
      informasi,
      tenggat: jam ? { ...jam, status: statusJam(informasi, jam) } : null,
      pemegang,
      sebutan: sebutanUmum(`${informasi.judul}\n${informasi.uraian}`),
    };
  });
}

function statusJam({ status, selesai }: Informasi, t: TenggatBaris): TenggatBaris["status"] {
  if (status === "ditelusuri") return "berjalan";
  if (!selesai) return "gugur";
  return terlambat(t, selesai, null) ? "lewat" : "dipenuhi";
}
