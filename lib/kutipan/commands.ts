import "server-only";
import sql from "sql-template-tag";
import { can, type Orang } from "@/lib/akses/policy";
import { Penolakan } from "@/lib/errors";
import { perintah } from "@/lib/jejak/commands";

export type Ucapan = {
  kantor: string;
  penyelenggaraan: string;
  per: string;
  kalimat: string;
  nilai: number;
  nilaiPublik: number;
  kepada: string;
};

/** Keeps what was said to the press, to whom, and what was known then. By a leader, for their own office. @throws Penolakan */
export function kutip(orang: Orang, u: Ucapan, kunci: string): Promise<{ kantor: string }> {
  return perintah(orang, { verba: "kutip", kunci, isi: u }, async (tx) => {
    if (!can(orang, "kutip", { jenis: "pelanggaran", kantor: u.kantor }))
      throw new Penolakan("Kutipan dicatat oleh pimpinan atau PPID kantor yang berbicara.");
    await tx.run(sql`insert into kutipan (kantor_kode, penyelenggaraan_kode, per, diketahui, kalimat, nilai, nilai_publik, kepada, oleh)
      values (${u.kantor}, ${u.penyelenggaraan}, ${u.per}::date, waktu(), ${u.kalimat}, ${u.nilai}, ${u.nilaiPublik}, ${u.kepada}, ${orang.id}::uuid)`);
    return {
      hasil: { kantor: u.kantor },
      jejak: {
        sasaran: `kutipan ${u.kantor} ${u.penyelenggaraan} ${u.per}`,
        kantor: u.kantor,
        rincian: { per: u.per, nilai: u.nilai },
      },
    };
  });
}
